import { list } from "./function-words.ts";

/* Words by which what was told just before is given to somebody. Compiled for this project. */

/** "The minister **disclosed this** on Monday", "who **made this known** at a summit" */
export const DISCLOSING = list("disclosed revealed announced stated said made confirmed");
export const THIS_TOLD = list("this");

/** Behind them: when, where and to whom; and no noun. */
export const SO_TOLD = list("on at in during when while to through via as known . , yesterday today after");

/** "**So said** the minister yesterday." */
export const SO_SAID = new Set(["so said", "so says"]);

/** "**It was highlighted during the feast that** …" */
export const TOLD_BY_NOBODY =
  /^It (?:was|is|has been) (?:also |further |then )?(?:highlighted|stressed|emphasi[sz]ed|underlined|noted|said|reported|revealed|stated|mentioned|disclosed|pointed out)(?: (?:at|during|in|on) [^,.;“”"]{1,60}?)? that [^.;“”"]*$/u;
