import type { Span } from "@according/record";
import { BUT_CLAUSE, ITSELF_TELLS, OPENS_TO, OPENS_WHEN, TELLS_WITHIN } from "../../en/clause-bounds.ts";
import { JOINS_SUBJECT } from "../../en/inner-doubts.ts";
import { ADVERB_BEHIND } from "../../en/mending.ts";
import { holdsFinite } from "../../grammar/finite-in.ts";
import { startOfAll } from "../../names/list-start.ts";
import { lastFrom } from "../../text/halving.ts";
import type { Places } from "../../text/places.ts";
import { sureInside } from "../doubts/inner-doubts.ts";
import { insideOf } from "../doubts/inside-words.ts";
import type { Found } from "../found.ts";
import { isUnbrokenClause, lastClauseComma } from "../main-clause.ts";
import { speaksForOthers } from "./inner.ts";
import { withinItsClause } from "./inner-content.ts";

/* What a rule finds inside what somebody says: who speaks there for himself, and how far the words around let it reach. */

/** What a rule has found in these pieces, as far as it is somebody else's, with its bounds there and as sure as it can be there. */
export function foundInside(places: Places, pieces: readonly Span[], found: Found): readonly Found[] {
  const { text } = places.segmented;
  if (!speaksForOthers(text, found)) return [];
  const spoken = withThoseInPiece(places, pieces, withinItsClause(text, withBareSource(text, found)));
  const one = untilMainClause(places, untilOwnClause(places, spoken));
  return [{ ...one, confidence: Math.min(one.confidence, sureInside(insideOf(places, one))) }];
}

/** "**But** they said", "the Front **very** recently threatened": neither word is of who it is. */
const withBareSource = (text: string, one: Found): Found => ({
  ...one,
  source: one.source.map(([from, to]) => {
    const words = text.slice(from, to);
    return [from + matchedIn(JOINS_SUBJECT, words), to - matchedIn(ADVERB_BEHIND, words)];
  }),
});

/** "Police said **the UN, the Red Cross and Oxfam** had warned": all who speak together in it, not the last two. */
function withThoseInPiece(places: Places, pieces: readonly Span[], one: Found): Found {
  const [source] = one.source;
  const piece = source && pieces[lastFrom(pieces, ([from]) => from <= source[0])];
  if (!source || one.source.length > 1 || !piece || source[1] > piece[1]) return one;
  const that = /^that /.exec(places.segmented.text.slice(...piece))?.[0].length ?? 0;
  const from = startOfAll(places, source, piece[0] + that);
  return one.content.some(([, end]) => end > from && end <= source[0]) ? one : { ...one, source: [[from, source[1]]] };
}

const matchedIn = (form: RegExp, words: string): number => form.exec(words)?.[0].length ?? 0;

/** "said **after Voss had warned** that the dam could fail, people were told to leave": what is warned ends before the main clause. */
function untilMainClause(places: Places, one: Found): Found {
  const { text } = places.segmented;
  const [source, cue, last] = [one.source[0], one.cue[0], one.content.at(-1)];
  if (!source || !cue || !last || last[0] < cue[1] || ITSELF_TELLS.test(text.slice(source[0], cue[1]))) return one;
  if (!OPENS_WHEN.test(text.slice(0, source[0]).slice(-REACH))) return one;
  const end = lastClauseComma(places, last);
  const isWhole = end !== null && holdsFinite(places, [last[0], end]);
  return isWhole ? { ...one, content: [...one.content.slice(0, -1), [last[0], end]] } : one;
}

/* So many characters before who speaks are looked at. */
const REACH = 12;

/** "promised **to end it**, yet the programme has grown": of a promise the clause behind is no part; whoever tells it says that. */
function untilOwnClause(places: Places, one: Found): Found {
  const last = one.content.at(-1);
  const cue = one.cue[0];
  if (!last || !cue || last[0] < cue[1]) return one;
  const words = places.segmented.text.slice(...last);
  const at = OPENS_TO.test(words) ? words.search(BUT_CLAUSE) : -1;
  if (at <= 0 || TELLS_WITHIN.test(words.slice(0, at))) return one;
  const end = last[0] + at;
  if (places.quotation(end) !== places.quotation(last[0]) || !isUnbrokenClause(places, [end + 2, last[1]])) return one;
  return { ...one, content: [...one.content.slice(0, -1), [last[0], end]] };
}
