import { list } from "./function-words.ts";

/*
 * Small words between and before numbers and times, by what they join. Most languages have a word for each; which of them
 * are one word in English (*from* opens a range and a stretch of time) need not be one elsewhere.
 */

/** Before a number in words, where it stands for one: "**a** hundred", "**an** eighth". */
export const A = list("a an");
/** The same before what is vague: "**a** few". */
export const A_ONLY = list("a");

/** "two hundred **and** fifty", "between 20 **and** 30" */
export const AND = list("and");

/** Between the items of a list: "Kersh**,** Dolna **and** Orm". */
export const LIST_LINKS = list(", and");

/** Between two of which one is meant: "20 **or** 30", "2015 **or** 2016". */
export const OR = list("or");

/** Before the upper end of a range or change: "from 20 **to** 30". */
export const TO = list("to");

/** Before the lower end of a range or change, and the beginning of a stretch of time: "**from** 20 to 30". */
export const FROM = list("from");

/** Before the lower end of a range alone: "**between** 20 and 30". */
export const BETWEEN = list("between");

/** Before the size of a change, and the end by which something is done: "grew **by** 2 to 30", "**by** Friday". */
export const BY = list("by");

/** Between a part and its whole, and before a time: "one **in** five", "**in** 1951". */
export const IN = list("in");

/** Before a day: "**on** Friday". */
export const ON = list("on");

/** Before the beginning of what goes on: "**since** 2012". */
export const SINCE = list("since");
