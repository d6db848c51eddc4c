import { list } from "./function-words.ts";

/* Words around conditions. Compiled for this project from a grammar of English. */

/** They open a condition. */
export const CONDITIONALS = list("if unless");

/** Beside "if" they concede ("even if"), compare ("as if"), wish ("if only", not "only if") or shorten ("if not", "if any"). */
export const CONCESSIVES = list("even as only not any and or possible necessary so anything ever what or");

/** Before "if" they ask whether: "to see if", "not sure if". */
export const INTERROGATIVES = list(`
  ask asks asked asking wonder wonders wondered wondering see know knows knew tell determine determined decide decided
  doubt question questioned sure clear unclear certain matter matters remember check learn find understand say said
  whether consider considering explain surprised care cared discuss
`);

/** Before "that" they open a condition. */
export const OFFERED = list("provided providing");

/** Cues that ask whether, so that their "if" opens no condition. */
export const ASKING = /(?<!\p{L})(?:ask|wonder|question)(?:s|ed|ing)?(?!\p{L})/iu;

/** Behind one of these a condition stands before what holds under it. */
export const LEADING = /^(?:that|[,“"‘—–-]|and|but)$/;
