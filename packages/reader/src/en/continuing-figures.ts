import type { Act } from "@according/record";
import { list } from "./function-words.ts";

/* Words by which a figure goes on from what somebody has said. */

/** In front of a number, or the first word of it: "**another** 31", "the **remaining** 12". */
export const BEFORE_ANAPHORIC = list("another further additional remaining other");

/** Behind it: "two **others**", "six **of them**". */
export const AFTER_ANAPHORIC = new Set(["others", "of them", "of those", "of whom"]);

/** Behind it and before what became of them: "31 **more** were hurt". */
export const MORE = list("more");

/** "**according to** local media" */
export const ACCORDING_TO = /^according to/i;

/** Behind a statement, in its sentence, its words go on: "said that nine died**, and that** 31 were hurt". */
export const GOES_ON_SURELY = new Set(["and that", "but that"]);

/** Behind it they may go on: "nine people died, police said**, with** 31 hurt". */
export const GOES_ON_WITH = list("with including among leaving bringing");

/** Acts by which somebody tells what happened. */
export const REPORTING_ACTS: ReadonlySet<Act> = new Set(["state", "confirm", "announce", "estimate"]);
