import { list } from "./function-words.ts";

/* Words inside a number in words and around it. The numbers themselves stand in numbers.ts. */

/** "two **hundred** and fifty" */
export const HUNDRED = list("hundred");
export const THOUSAND = list("thousand");

/** Joined to a half: "**half-**million". */
export const HALF_JOINED = "half-";
export const HALF = list("half");

/** "two **and a half**" */
export const AND_A_HALF = "and a half";

/** The same joined by hyphens: "four**-and-a-half** years" */
export const JOINED_HALF = /^\p{Ll}+-and-a-half$/u;

/** Vague numbers of three or more, which a magnitude may follow: "**several** hundred". */
export const SEVERAL_OR_FEW = list("several few");

/** Of them what is a number only behind an article: "a **few**"; "few" says that there are hardly any. */
export const FEW = list("few");

/** Two: "a **couple** of", "the **pair**". */
export const PAIRS = list("couple pair");

/** Of them what may be more than two. */
export const ROUGH_PAIRS = list("couple");

/** "the **pair** were" */
export const PAIR_OF_PERSONS = list("pair");

/** Numbers only where something follows that they count: "**tens** of thousands". */
export const TENS = list("tens scores");

/** Behind an article, a share: "a **third** of". */
export const THIRDS = list("third quarter fifth tenth");

/** Behind an article, twenty: "a **score** of monks". */
export const SCORE = list("score");

/** Behind an article, read as without it: "a **few** hundred". */
export const WITH_OR_WITHOUT_ARTICLE = list("few half-dozen half-million");

/** Short for a magnitude, and no number behind an article: "a b". */
export const NOT_BEHIND_ARTICLE = list("b");

/** Short magnitudes that need no sign of money before them: "3 **bn**". */
export const PLAIN_SHORT = list("bn mn");

/** Between the part and the whole of a share, before "of": "three **out of** four". */
export const OUT = list("out");

/** "40, **if not more**" */
export const IF_NOT_MORE = "if not more";

/** A verb as often as a qualifier: "police **estimated** 4,500". */
export const ESTIMATED_WORD = "estimated";

/** They begin a bound behind a noun: "17 miners **at** the very least", "**or** more". */
export const BOUND_STARTS = list("at or");

/** "on a **scale** of": before it. */
export const ON_SCALE = list("on");

/** Joined behind a magnitude: "a $9 billion**-a-year** trade". */
export const YEARLY = /-a-(?:year|month|week|day)$/;

/** "six out of **every** 100" */
export const EVERY = list("every");

/** At the head of a sentence: "**At least** 3, 316 people died". */
export const HEADS_ONE_COUNT = /^At least$/;

/** Before one number, whose thousands a comma and a gap set off: "**recorded** 3, 316 deaths". */
export const BEFORE_ONE_COUNT = list("recorded reported registered logged confirmed");

/** Before "a" and a stretch of time: "**nearly** a year", "more **than** a decade". */
export const SPAN_BOUNDS = list("least nearly almost roughly approximately");
export const THAN = list("than");
export const MORE_OR_LESS = list("more less fewer");

/** Of these what is a preposition as often, and what stands before it where it is none: "**for over** a year", "**in about** a week". */
export const UNSURE_SPAN_BOUNDS = list("over under about around");
export const BEFORE_SPAN_BOUNDS = list("for after lasted lasts took takes taken spent well just in within");

/** One stretch of time with what lasted so long joined to it: "an **hour-long** meeting", "the **yearlong** siege". */
export const LONG = "long";
export const AS_LONG = /^(minute|hour|day|week|month|year|decade|century)-?long$/;
