import type { Span } from "@according/record";
import { COMMA_BEFORE_CLAUSE, HANGS_AT_ONCE } from "../en/clause-bounds.ts";
import { firstFinite } from "../grammar/finite-in.ts";
import { matchesOf } from "../text/matches.ts";
import type { Places } from "../text/places.ts";

/* Where in some words the main clause begins, behind one that hangs on it. */

/** Before the main clause, the last behind a comma; null: there is none, or what is said opens with a clause that hangs on another. */
export function lastClauseComma(places: Places, [from, to]: Span): number | null {
  const words = places.segmented.text.slice(from, to);
  if (HANGS_AT_ONCE.test(words)) return null;
  const commas = matchesOf(COMMA_BEFORE_CLAUSE, words).map(({ index }) => from + index);
  const last = commas.findLast((at) => !places.quoted(at) && isUnbrokenClause(places, [at + 2, to])) ?? null;
  return last === null || endsInClause(places, [last + 2, to]) ? null : last;
}

/** "the money was gone, the books were burned **and the clerk had fled**": the last of several clauses. */
const endsInClause = (places: Places, [from, to]: Span): boolean =>
  matchesOf(/ and /g, places.segmented.text.slice(from, to)).some(({ index }) => {
    const behind = from + index + " and ".length;
    return !places.quoted(behind) && (firstFinite(places, [behind, to]) ?? behind) > behind;
  });

/** "**there had been** spies": a verb, and no comma before it. */
export function isUnbrokenClause(places: Places, span: Span): boolean {
  const verb = firstFinite(places, span);
  return verb !== null && !places.segmented.text.slice(span[0], verb).includes(",");
}
