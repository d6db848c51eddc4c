import { list } from "./function-words.ts";

/* Words around claims that somebody disputes or an outlet reports. Compiled for this project. */

/** Acts whose object may be a claim. */
export const DENY_OR_REJECT = list("deny reject");

/** "first **reported** by": who had it first. */
export const CREDITED = list("reported published revealed disclosed");

/** What outlets do that cite. */
export const REPORTING = list("reported reports said says wrote");

/** "**more** than half of them" */
export const LESS_OR_MORE = list("more less fewer");

/** Before what is reported: "citing the police, **that** …". */
export const THAT_SAID = "that";
