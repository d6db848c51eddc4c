import { COUNTED } from "../en/counted.ts";
import { LIST_LINKS } from "../en/links.ts";
import { RESPECTIVELY } from "../en/part-whole.ts";
import {
  AT_BUILDINGS,
  BEFORE_STAYING,
  OPENS_WITH_PLACE,
  PLACE_PREPOSITIONS,
  STAYING,
  STOPS_PLACE,
} from "../en/places.ts";
import type { Range, Token } from "../layers.ts";
import { capitalsEnd, endsInPlaceNoun, PLACE_LENGTH, placeNameAt } from "../names/place-names.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { kindNamed } from "./kinds.ts";

/* How far behind a number its place is looked for, in tokens. */
const REACH = 20;

/** Where each of the things counted is: named behind the number in its clause, or at the head of the sentence. */
export function placesOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  sentenceOf: (one: Counted) => Range,
): readonly (Range | undefined)[] {
  const own = counted.map((one, i): Range | undefined => {
    if (kindNamed(one.counts.kind).nowhere) return undefined;
    const [start, end] = sentenceOf(one);
    const next = counted[i + 1]?.quantity.tokens[0] ?? end;
    return placeAfter(tokens, one, Math.min(end, next)) ?? openingPlace(tokens, start);
  });
  return inTurn(tokens, counted, sentenceOf, own);
}

function placeAfter(tokens: readonly Token[], { quantity, counts }: Counted, end: number): Range | undefined {
  const from = quantity.tokens[1];
  const noun = nounPhraseEnd(tokens, from, end);
  const { happened } = kindNamed(counts.kind);
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "quote" || STOPS_PLACE.has(token.lower)) return undefined;
    const place = PLACE_PREPOSITIONS.has(token.text) ? placeAt(tokens, i, end) : undefined;
    if (place) return place;
    if (i >= noun && !happened && !staysThere(token.lower)) return undefined;
  }
  return undefined;
}

/** What may stand between things and their place: "people **were still living** in". */
const staysThere = (word: string): boolean => COUNTED.has(word) || STAYING.has(word) || BEFORE_STAYING.test(word);

/** The place that the preposition at `i` is before. */
function placeAt(tokens: readonly Token[], i: number, end: number): Range | undefined {
  const place = placeNameAt(tokens, i + 1, end);
  return place && AT_BUILDINGS.has(lower(tokens, i)) && !endsInPlaceNoun(tokens, place) ? undefined : place;
}

/** "In Kersh, 31 people died." */
function openingPlace(tokens: readonly Token[], start: number): Range | undefined {
  if (!OPENS_WITH_PLACE.has(tokens[start]?.text ?? "")) return undefined;
  const place = placeNameAt(tokens, start + 1, start + PLACE_LENGTH + 2);
  return place && lower(tokens, place[1]) === "," ? place : undefined;
}

/** "The blasts in Kersh, Dolna and Orm wounded 31, 17 and 6 people respectively": each its own. */
function inTurn(
  tokens: readonly Token[],
  counted: readonly Counted[],
  sentenceOf: (one: Counted) => Range,
  own: readonly (Range | undefined)[],
): readonly (Range | undefined)[] {
  const places = [...own];
  for (let i = 0; i < counted.length; ) {
    let next = i + 1;
    while (next < counted.length && counted[next]?.sentence === counted[i]?.sentence) next++;
    const [start, end] = sentenceOf(counted[i] as Counted);
    const listed =
      next - i > 1 && inTurnWithin(tokens, [start, end])
        ? listBefore(tokens, start, counted[i]?.quantity.tokens[0] ?? start)
        : [];
    if (listed.length === next - i) for (let k = i; k < next; k++) places[k] = listed[k - i];
    i = next;
  }
  return places;
}

const inTurnWithin = (tokens: readonly Token[], [start, end]: Range): boolean => {
  for (let i = start; i < end; i++) if (RESPECTIVELY.has(lower(tokens, i))) return true;
  return false;
};

/** The places of a list, "in Kersh, Dolna and Little Orm", in front of a number. */
function listBefore(tokens: readonly Token[], start: number, end: number): readonly Range[] {
  for (let i = start; i < end; i++) {
    if (!PLACE_PREPOSITIONS.has((tokens[i] as Token).text)) continue;
    const places: Range[] = [];
    for (let at = i + 1; at < end; ) {
      const last = capitalsEnd(tokens, at, end);
      if (last === at) break;
      places.push([at, last]);
      at = last;
      while (LIST_LINKS.has(lower(tokens, at))) at++;
    }
    if (places.length > 1) return places;
  }
  return [];
}
