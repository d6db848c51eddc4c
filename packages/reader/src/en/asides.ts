import { list } from "./function-words.ts";

/* Words of asides in which somebody else denies or names what is told. Compiled for this project. */

export const WHICH = list("which");
export const HAVING = list("has have had");
export const IN = list("in");
export const WHAT = list("what");

/** ", which Orlay **denies**" */
export const DENYING_ASIDE = list(
  "denies deny denied disputes dispute disputed refutes refute refuted rejects reject rejected",
);

/** "in what the governor **called** …" */
export const CALLING_ASIDE = list("called calls termed dubbed labelled labeled");

/** Where such an aside begins in what is said before it. */
export const ASIDE =
  /,\s+(?:which (?:(?:[\p{L}'’-]+ ){1,6}?)?(?:denies|denied|deny|disputes|disputed|refutes|refuted|rejects|rejected)\b|in what (?:[\p{L}'’-]+ ){1,7}?(?:called|calls|termed|dubbed|labelled|labeled)\b)/u;
