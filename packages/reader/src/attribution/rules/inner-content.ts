import type { Span } from "@according/record";
import {
  AND_THAT,
  HAS_VERB,
  NEXT_CLAUSE,
  OPENED_BY_GIVEN,
  OPENS_FIRST_OF_TWO,
  OWN_CLAUSE,
} from "../../en/inner-doubts.ts";
import type { Found } from "../found.ts";

/**
 * What is said inside what somebody says, to the end of its own clause: "Lind said Moro has ruled it out**, and that** the
 * town was glad" goes on with what Lind says.
 */
export const withinItsClause = <F extends Found>(text: string, found: F): F => ({
  ...found,
  content: found.content.map((span) => toItsOwnEnd(text, found, span)),
});

/** To the end of its clause: where that is told by no "and that" or the like, to the comma of the clause it hangs on. */
function toItsOwnEnd(text: string, found: Found, span: Span): Span {
  const cut = toItsEnd(text, span);
  return cut[1] < span[1] ? cut : toComma(text, found, span);
}

/* "given", and a comma before it, are so many characters at most. */
const OPENING = 20;

/**
 * "**given** Norvia had said the dam, built in 1920, was late**,** the family was glad": of a clause that hangs on the one
 * behind it, to the last comma before which its own verb stands, and behind it a clause with a verb.
 */
function toComma(text: string, { source: [who] }: Found, [from, to]: Span): Span {
  if (!who || who[0] > from || !OPENED_BY_GIVEN.test(text.slice(Math.max(0, who[0] - OPENING), who[0])))
    return [from, to];
  const words = text.slice(from, to);
  const comma = Array.from(words.matchAll(/, /g), ({ index }) => index).findLast(
    (at) => at >= SHORTEST_CLAUSE && HAS_VERB.test(words.slice(0, at)) && OWN_CLAUSE.test(words.slice(at + 2)),
  );
  return comma !== undefined && !isInMarks(words.slice(0, comma)) ? [from, from + comma] : [from, to];
}

/* What is left of a clause has no fewer characters than these. */
const SHORTEST_CLAUSE = 6;

function toItsEnd(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to);
  if (OPENS_QUOTED.test(words)) return [from, to];
  const ends = [/^that /i.test(words) ? -1 : words.search(AND_THAT), ownEnd(words)].filter(
    (at) => at >= SHORTEST_CLAUSE && !isInMarks(words.slice(0, at)),
  );
  return ends.length > 0 ? [from, from + Math.min(...ends)] : [from, to];
}

const OPENS_QUOTED = /^["“‘']/;

/** The first comma of "if he comes, they go" ends no clause. */
function ownEnd(words: string): number {
  const at = words.search(NEXT_CLAUSE);
  return at >= 0 && words.charAt(at) === "," && OPENS_FIRST_OF_TWO.test(words) ? -1 : at;
}

/** Does a quotation begin in these words that does not end in them? */
const isInMarks = (words: string): boolean =>
  (words.match(/[“"‘]/g) ?? []).length > (words.match(/[”"]|’(?!\p{L})/gu) ?? []).length ||
  (words.match(/"/g) ?? []).length % 2 === 1;
