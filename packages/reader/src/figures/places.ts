import { CALENDAR } from "../en/calendar.ts";
import { COUNTED } from "../en/counted.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { BODIES, HONORIFICS, NOT_NAMES, OUTLETS, PLACE_WORDS, STATE_BODIES, TITLES } from "../en/people.ts";
import { LANGUAGES, STAYING, STOPS_PLACE } from "../en/places.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Range, Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counts.ts";

/* How far behind a number its place is looked for, in tokens, and of how many words the name of one is. */
const REACH = 20;
const LENGTH = 5;

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}/u.test(token.text);

/** Where each of the things counted is: named behind the number in its clause, or at the head of the sentence. */
export function placesOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  sentenceOf: (one: Counted) => Range,
): readonly (Range | undefined)[] {
  const own = counted.map((one, i): Range | undefined => {
    if (!HAS_PLACE(one)) return undefined;
    const [start, end] = sentenceOf(one);
    const next = counted[i + 1]?.quantity.tokens[0] ?? end;
    return placeAfter(tokens, one, Math.min(end, next)) ?? openingPlace(tokens, start);
  });
  return inTurn(tokens, counted, sentenceOf, own);
}

/** A stretch of time, a share or a sum is nowhere. */
const HAS_PLACE = ({ counts: { kind } }: Counted): boolean =>
  !/^(?:duration|share|money|temperature|speed)$/.test(kind);

/** Whatever happened to these, happened where the clause says. */
const HAPPENED = /^(?:killed|injured|missing|displaced|evacuated|rescued|arrested|casualties)$/;

function placeAfter(tokens: readonly Token[], { quantity, counts }: Counted, end: number): Range | undefined {
  const from = quantity.tokens[1];
  const noun = nounPhraseEnd(tokens, from, end);
  const happened = HAPPENED.test(counts.kind);
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "quote" || STOPS_PLACE.has(token.lower)) return undefined;
    const place = isPreposition(token) ? placeAt(tokens, i + 1, end, token.lower) : undefined;
    if (place) return place;
    if (i >= noun && !happened && !staysThere(token.lower)) return undefined;
  }
  return undefined;
}

/** What may stand between things and their place: "people **were still living** in". */
const staysThere = (word: string): boolean =>
  COUNTED.has(word) ||
  STAYING.has(word) ||
  /^(?:is|are|was|were|been|have|has|had|being|still|also|now|in|at|near)$|ly$/.test(word);

const isPreposition = ({ text }: Token): boolean => /^(?:in|near|outside|across|off|at)$/.test(text);

/** "In Kersh, 31 people died." */
function openingPlace(tokens: readonly Token[], start: number): Range | undefined {
  if (!/^(?:In|Near|Outside|Across)$/.test(tokens[start]?.text ?? "")) return undefined;
  const place = placeAt(tokens, start + 1, start + LENGTH + 2, "in");
  return place && lower(tokens, place[1]) === "," ? place : undefined;
}

/** The name of a place that begins at `from`: "Kersh", "the Karsk gorge"; no person, body, month or tongue. */
function placeAt(tokens: readonly Token[], from: number, end: number, preposition: string): Range | undefined {
  const first = behindOf(tokens, from) ?? (lower(tokens, from) === "the" ? from + 1 : from);
  let last = first;
  while (last < Math.min(end, first + LENGTH) && isCapital(tokens[last])) last++;
  if (last === first || isSomethingElse(tokens, first, last)) return undefined;
  const next = tokens[last];
  const common = next?.kind === "word" && !isCapital(next) && !isClosed(next.lower);
  const named = PLACE_WORDS.has(lower(tokens, last - 1)) || last - first > 1;
  if (lower(tokens, last) === "'s" || next?.kind === "number" || next?.text === "&") return undefined;
  if (common && (PLACE_WORDS.has(next.lower) || LANDFORMS.test(next.lower))) return [first, last + 1];
  if (common && !/(?:ed|ly)$|^(?:alone|last|this|next|yesterday|today|killed|died|said)$/.test(next.lower))
    return undefined;
  return preposition === "at" && !(named && PLACE_WORDS.has(lower(tokens, last - 1))) ? undefined : [first, last];
}

/** The "Hathern" of "in the gymnasiums of Hathern". */
const behindOf = (tokens: readonly Token[], from: number): number | undefined => {
  if (lower(tokens, from) !== "the" || isCapital(tokens[from + 1])) return undefined;
  const of = [from + 2, from + 3].find((i) => lower(tokens, i) === "of");
  return of !== undefined && isCapital(tokens[of + 1]) ? of + 1 : undefined;
};

const LANDFORMS =
  /^(?:gorge|gorges|pass|delta|plain|plains|steppe|suburbs|suburb|area|mine|river|canal|reservoir|dam|archipelago|isles|highlands|lowlands)$/;

function isSomethingElse(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, end] = [lower(tokens, first), lower(tokens, last - 1)];
  if (CALENDAR.get(word)?.is === "month" || CALENDAR.get(word)?.is === "weekday") return true;
  if (HONORIFICS.has(word) || TITLES.has(word) || NOT_NAMES.has(word) || LANGUAGES.has(word) || DETERMINERS.has(word))
    return true;
  if (BODIES.has(end) || STATE_BODIES.has(end) || OUTLETS.has(end)) return true;
  if (last - first >= 2 && sexOfGiven(word) !== undefined && !PLACE_WORDS.has(end)) return true;
  return (
    last - first === 1 &&
    /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? "") &&
    !/^(?:US|UK|UAE|USA)$/.test(tokens[first]?.text ?? "")
  );
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
  for (let i = start; i < end; i++) if (lower(tokens, i) === "respectively") return true;
  return false;
};

/** The places of a list, "in Kersh, Dolna and Little Orm", in front of a number. */
function listBefore(tokens: readonly Token[], start: number, end: number): readonly Range[] {
  for (let i = start; i < end; i++) {
    if (!isPreposition(tokens[i] as Token)) continue;
    const places: Range[] = [];
    for (let at = i + 1; at < end; ) {
      let last = at;
      while (last < end && isCapital(tokens[last])) last++;
      if (last === at) break;
      places.push([at, last]);
      at = last;
      while (/^(?:,|and)$/.test(lower(tokens, at))) at++;
    }
    if (places.length > 1) return places;
  }
  return [];
}
