import { list } from "./function-words.ts";

/* Words that tell whether a clause is of what was or of what is to come. */

/** Beside a quotation these tell when it was spoken. */
export const SAID = list(`
  said says told wrote announced warned recalled added testified asked explained declared insisted tweeted posted
`);

/** What a clause says of the future does not reach over these. */
export const TENSE_STOPS = list("; said told after announced wrote ”");

/** "postponed until June". */
export const UNTIL = list("until till");

/** Behind "due on the 14th" these tell that it has passed: "have not come". */
export const HAVE = list("have has had");

/** Before "expected to" and "due" these put it in the past. */
export const BEEN = list("been was were");

/** Of the future with nothing behind them: "is due on Friday". */
export const DUE = list("due scheduled");

/** Of the future before a day: "is expected on Friday". */
export const EXPECTED = list("expected planned");

/** "is expected on Friday". */
export const IS = list("is are");

/** "is expected on Friday". */
export const BEFORE_EXPECTED_DAY = list("in on by for at");

/** Before a day or a month: "opens on Saturday". */
export const ON = list("on in at");
