import { list } from "./function-words.ts";

/* Words of places in a row: "puts Norvia at 120 out of 180 countries". Compiled for this project. */

/** Right before a place in a row. */
export const RANKING_AT = list("ranked ranks ranking rank placed placing position spot place");

/** "puts it **at** 120 out of 180", and the verbs before that. */
export const AT_RANK = list("at");
export const PUTS_AT_RANK = list("puts put lists listed rates rated stands stood is was came comes");

/** Those among whom somebody has a place. */
export const RANKED = list(`
  countries nations states economies territories cities towns regions teams clubs schools universities hospitals sides
`);
