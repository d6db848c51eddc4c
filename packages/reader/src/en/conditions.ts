import { list } from "./function-words.ts";

/* Words around conditions. Compiled for this project from a grammar of English. */

/** They open a condition; "provided" and "providing" only before "that". */
export const CONDITIONALS = list("if unless");

/** Beside "if" they concede ("even if"), compare ("as if"), wish ("if only") or shorten ("if not", "if any"). */
export const CONCESSIVES = list("even as only not any and or possible necessary so anything ever what or");

/** Before "if" they ask whether: "to see if", "not sure if". */
export const INTERROGATIVES = list(`
  ask asks asked asking wonder wonders wondered wondering see know knows knew tell determine determined decide decided
  doubt question questioned sure clear unclear certain matter matters remember check learn find understand say said
  whether consider considering explain surprised care cared discuss
`);
