import { list } from "./function-words.ts";

/* Words that make an hour one of any day. */

/** "**every** Friday, from 8am to noon" */
export const EVERY_DAY = list("every each");

/** "are **supposed** to open at 4pm" */
export const HABITUALLY = list("daily nightly usually normally typically generally supposed weekdays weeknights");

/** In the present tense before an hour: "the day shift **starts** at 6am". */
export const KEEPS_HOURS = list("start starts begin begins open opens close closes end ends finish finishes");

/** Between these and the hour. */
export const AT_HOUR = list("at by around about from until till");

/** "It**'s** around 8pm" */
export const BE_NOW = list("is 's ’s");
