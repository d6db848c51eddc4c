import { list } from "./function-words.ts";

/* Words about a source, its verb and what is said. Compiled for this project from a grammar of English. */

/** After ", the ministry said," these open a clause of the reporter's. */
export const REPORTERS_CLAUSE = list("as while after before when although though but and amid");

/** "**Nobody** said", "**no** official said": nothing was said. */
export const NO_SOURCE = list("nobody none neither no");

/** "Voss left **and** said": the verb has the subject of an earlier one. */
export const JOINING_VERBS = list("and but then or");

/** "**my** claim that …": not of anybody whom the report names. */
export const UNNAMED_OWNERS = list("whose my your our");
