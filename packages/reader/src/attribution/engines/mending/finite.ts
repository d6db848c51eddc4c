import type { Span } from "@according/record";
import { clausesOf, isFiniteVerb } from "../../../grammar/clause.ts";
import type { Places } from "../../../text/places.ts";

/* Is what an engine has taken a clause? The grammar tells, and no list of verbs. */

/** Which tokens of a span are verbs that have a subject, in it or before it; counted from its first. */
function finiteIn(places: Places, span: Span): number[] {
  const range = places.tokens(span);
  const clause = clausesOf(places.segmented)[places.sentence(span[0])];
  if (!range || !clause) return [];
  const [from, to] = range;
  return Array.from({ length: to - from }, (_, i) => i).filter((i) => isFiniteVerb(clause, from + i));
}

/** Does a span open with such a verb: "**had been** closed"? */
export const opensFinite = (places: Places, span: Span): boolean => finiteIn(places, span)[0] === 0;

/** Where the first of them begins; null: there is none. */
export function firstFinite(places: Places, span: Span): number | null {
  const [first] = finiteIn(places, span);
  const [from] = places.tokens(span) ?? [];
  return first === undefined || from === undefined ? null : (places.segmented.tokens[from + first]?.start ?? null);
}

/** Is there such a verb in it: "the toll **was** 12", not "another witness in the inquiry"? */
export const holdsFinite = (places: Places, span: Span): boolean => finiteIn(places, span).length > 0;
