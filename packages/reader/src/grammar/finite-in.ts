import type { Span } from "@according/record";
import type { Places } from "../text/places.ts";
import { firstFiniteVerb } from "./clauses.ts";
import { grammarsOf } from "./grammar.ts";

/* Of words of a text: the verbs with a subject that stand in them, asked by their characters. */

/** Which of a span's words, counted from its first, is the first verb that has a subject, in it or before it; null: none is. */
function firstIn(places: Places, span: Span): number | null {
  const range = places.tokens(span);
  const grammar = grammarsOf(places.segmented)[places.sentence(span[0])];
  const verb = range && grammar ? firstFiniteVerb(grammar, range) : null;
  return range && verb !== null ? verb - range[0] : null;
}

/** Does a span open with such a verb: "**had been** closed"? */
export const opensFinite = (places: Places, span: Span): boolean => firstIn(places, span) === 0;

/** Where the first of them begins; null: there is none. */
export function firstFinite(places: Places, span: Span): number | null {
  const first = firstIn(places, span);
  const [from] = places.tokens(span) ?? [];
  return first === null || from === undefined ? null : (places.segmented.tokens[from + first]?.start ?? null);
}

/** Is there such a verb in it: "the toll **was** 12", not "another witness in the inquiry"? */
export const holdsFinite = (places: Places, span: Span): boolean => firstIn(places, span) !== null;
