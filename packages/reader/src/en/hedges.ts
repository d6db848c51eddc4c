import { list } from "./function-words.ts";

/* Words with which a report holds a statement at arm's length. Compiled for this project from newspaper style guides. */

/** Adverbs, and what is said of reports. */
export const HEDGES = list("reportedly allegedly purportedly supposedly apparently unconfirmed");

/** After a form of "be": *is believed to have said*. Alone they are what somebody does: *feared*, *reported*. */
export const RESERVED = list("believed presumed thought feared alleged reported rumoured rumored assumed understood");

export const BEINGS = list("is are was were be been being");
