import { words } from "./list.ts";

/* English of linking: what is told not to have been done. Data, no logic. */

/** Within what is denied: only how, or that it was by then. */
export const NOT_ALL_DENIED = /\b(?:yet|again|still|\p{L}+ly)\b/iu;

/** Behind a deed, with names of places and days: they tell when and where it was done, and by whom. */
export const WHEN_AND_WHERE = words(`
  a the this that last on in at near outside inside of from by to his her their its and early late earlier yesterday today
  day night morning afternoon evening week weekend month year ago
  police officers soldiers troops army rebels gunmen authorities agents guards security forces
`);

/** What a happening does: "no attack **took place**". */
export const TAKES_PLACE = words("take takes took taken place occur occurs occurred happen happened happens");

/** Before a happening: there was none. */
export const NO_SUCH = /^(?:that )?(?:there (?:has been|had been|was|were|is) )?no(?: such)?$/;

/** Before a happening that is itself what is spoken of, and behind it that it was none. */
export const OPENS = /^(?:that )?(?:the|a|an|any|such an?)?$/;
export const NEVER = /\b(?:never (?:happened|occurred|took place)|(?:did not|didn't) (?:happen|occur|take place))\b/;

/** Before a happening in what is denied. */
export const THERE_WAS = /^(?:that )?there (?:has been|had been|was|were) (?:any|an?)(?: such)?$/;
export const ANY_SUCH = /^(?:that )?any(?: such)?$/;
