import { CALENDAR } from "../en/calendar.ts";
import { BE, PLACE_AFTER_ONE } from "../en/counting.ts";
import { AND, ON } from "../en/links.ts";
import { THOSE_COUNTED } from "../en/not-counts.ts";
import {
  AS_WELL_AS,
  GAP_LINKS,
  HOUSES_OF_THE_ILL,
  IN_A_PLACE,
  INCLUDING,
  PLACE_OF_THOSE,
  SHARED_PREDICATE,
  THINGS_NOT_SHARING,
  WHERE_IT_LIES,
} from "../en/part-whole.ts";
import { OF } from "../en/phrase-words.ts";
import { SAID } from "../en/predicates/saying.ts";
import { CHANGE_LINKS, CHANGED_FROM, CHANGED_TO, COMPARED, COMPARED_WITH } from "../en/totals.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { isSum } from "../numbers/totals.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { asAnother, killedBeside, killedWith, ofPeople } from "./counted-with.ts";
import { behindInsertion } from "./inserted-parts.ts";
import { kindNamed } from "./kinds.ts";
import { isToldByAnother } from "./left-out.ts";
import { areHurtOrNot, hasFled, hasOwn, isByNoun, isDoneToNext, isToldAlike } from "./told-alike.ts";

/** Gives coordinated numbers of people the kind that only the first or the last of them shows. */
export function sharedKinds(tokens: readonly Token[], alone: readonly Counted[]): readonly Counted[] {
  const kinds = alone.map(({ counts }) => counts.kind);
  for (let i = alone.length - 2; i >= 0; i--) {
    if (kinds[i] !== "other") continue;
    const isShared =
      coordinated(tokens, alone, i) &&
      !isToldOfNext(tokens, alone, i) &&
      !isByNoun(tokens, alone[i + 1], alone[i]) &&
      !isDoneToNext(tokens, alone[i + 1]) &&
      !hasFled(tokens, alone[i]) &&
      !areHurtOrNot(tokens, alone[i]);
    const shared = isShared ? (kinds[i + 1] ?? "other") : "other";
    kinds[i] = shared === "other" ? (behindInsertion(tokens, alone, i) ?? "other") : shared;
  }
  for (let i = 1; i < alone.length; i++)
    if (
      kinds[i] === "other" &&
      ((coordinated(tokens, alone, i - 1) && isToldAlike(tokens, alone[i - 1], alone[i])) || sums(tokens, alone, i))
    )
      kinds[i] = kinds[i - 1] ?? "other";
  for (let i = 1; i < alone.length; i++)
    if (kinds[i] === "other" && isGapped(tokens, alone, kinds, i)) kinds[i] = kinds[i - 1] ?? "other";
  for (let i = 0; i < alone.length; i++)
    if (kinds[i] === "other")
      kinds[i] =
        killedWith(tokens, alone[i] as Counted) ??
        killedBeside(tokens, alone[i] as Counted) ??
        asAnother(tokens, alone[i] as Counted) ??
        "other";
  for (let i = 1; i < alone.length; i++)
    if (kinds[i] === "other") kinds[i] = kinds[addedTo(tokens, alone, kinds, i) ?? i] ?? "other";
  for (let i = 1; i < alone.length; i++)
    if (kinds[i] === "other" && isToldByAnother(tokens, alone, i)) kinds[i] = kinds[i - 1] ?? "other";
  return alone.map((one, i) =>
    kinds[i] === one.counts.kind ? one : { ...one, counts: { ...one.counts, kind: kinds[i] ?? "other" } },
  );
}

/** "254 were killed in Orlay **and 34 others in Dolna**": of those elsewhere the same is told. */
function isGapped(tokens: readonly Token[], all: readonly Counted[], kinds: readonly string[], i: number): boolean {
  const [before, one] = [all[i - 1], all[i]];
  if (!before || !one || before.sentence !== one.sentence || !kindNamed(kinds[i - 1] ?? "").happened) return false;
  if (before.quantity.unit !== undefined || one.quantity.unit !== undefined || hasOwn(tokens, one)) return false;
  const [first, end] = one.quantity.tokens;
  const told = Math.max(before.counts.last, before.quantity.tokens[1]);
  const joins = GAP_LINKS.has(lower(tokens, first - 1)) && PLACE_OF_THOSE.has(lower(tokens, told));
  const noun = nounPhraseEnd(tokens, end, end + 3);
  const plain = noun === end || ofPeople(tokens, one);
  return (
    joins &&
    plain &&
    PLACE_OF_THOSE.has(lower(tokens, noun)) &&
    isOnlyPlace(tokens, [told, first - 1]) &&
    isPlaceAlone(tokens, [noun + 1, placeEnd(tokens, noun)])
  );
}

/** Where the words for a place end: at the stop, or at those that tell when. */
function placeEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + PLACE_WORDS && tokens[end] && !/^[.,;()]$/.test(lower(tokens, end)) && !isWhen(tokens, end))
    end++;
  return end;
}

const isWhen = (tokens: readonly Token[], at: number): boolean =>
  CALENDAR.has(lower(tokens, at)) || (ON.has(lower(tokens, at)) && CALENDAR.has(lower(tokens, at + 1)));

/** "**Dolna**", "the north of **Dolna**", "the **town** of Dolna": a place and nothing that tells how those there are. */
const isPlaceAlone = (tokens: readonly Token[], [from, to]: Range): boolean =>
  from < to &&
  to - from < PLACE_WORDS &&
  isPlaceName(tokens, to - 1) &&
  tokens
    .slice(from, to)
    .every(
      ({ lower: word }, i) =>
        isPlaceName(tokens, from + i) || IN_A_PLACE.has(word) || OF.has(lower(tokens, from + i + 1)),
    );

const isPlaceName = (tokens: readonly Token[], at: number): boolean =>
  (/^\p{Lu}/u.test(tokens[at]?.text ?? "") || WHERE_IT_LIES.has(lower(tokens, at))) &&
  !HOUSES_OF_THE_ILL.has(lower(tokens, at));

/** "in Gaza", "in the north of Orlay": no verb and no other number on the way. */
const isOnlyPlace = (tokens: readonly Token[], [from, to]: Range): boolean => {
  const { parts } = textGrammar({ tokens });
  for (let i = from; i < to; i++) if (isFinitePart(parts[i]) || tokens[i]?.kind === "number") return false;
  return to - from <= PLACE_WORDS;
};

/* A place is told in so many words. */
const PLACE_WORDS = 7;

/** "killed 12 soldiers, most of them recruits, **along with** three medics": whom the people are counted with. */
function addedTo(
  tokens: readonly Token[],
  all: readonly Counted[],
  kinds: readonly string[],
  i: number,
): number | undefined {
  const one = all[i] as Counted;
  const [first] = one.quantity.tokens;
  const joined =
    AS_WELL_AS.has(joinLower(tokens, first - 2, first)) || AS_WELL_AS.has(joinLower(tokens, first - 3, first - 1));
  if (coordinated(tokens, all, i - 1) && isToldAlike(tokens, all[i - 1], one)) return i - 1;
  if (!joined || !ofPeople(tokens, one) || hasOwn(tokens, one)) return undefined;
  for (let j = i - 1; j >= 0 && all[j]?.sentence === one.sentence; j--)
    if (kindNamed(kinds[j] ?? "").happened && all[j]?.quantity.unit === undefined) return j;
  return undefined;
}

/** "Six bodies were found, bringing the total to 39"; "rose from 11 to 14". */
function sums(tokens: readonly Token[], all: readonly Counted[], i: number): boolean {
  const [before, one] = [all[i - 1], all[i]];
  if (!before || !one || before.sentence !== one.sentence || one.quantity.unit !== undefined) return false;
  if (before.quantity.unit !== undefined) return false;
  const [end, first] = [before.quantity.tokens[1], one.quantity.tokens[0]];
  const change =
    first === end + 1 &&
    CHANGED_TO.has(tokens[end]?.lower ?? "") &&
    CHANGED_FROM.has(tokens[before.quantity.tokens[0] - 1]?.lower ?? "");
  if (change || isChanged(tokens, [end, first]) || isCompared(tokens, one)) return true;
  return isSum(tokens, first) && !ofThings(tokens, one) && !isOfTwoKinds(all, i);
}

/** "four were killed and nine wounded, bringing the total to 60", "1,200 cases and 87 deaths, taking": of which of them is not told. */
const isOfTwoKinds = (all: readonly Counted[], i: number): boolean => {
  const [other, before] = [all[i - 2], all[i - 1]];
  return (
    other?.sentence === before?.sentence &&
    other?.counts.kind !== before?.counts.kind &&
    other?.quantity.unit === undefined
  );
};

/** "23 were killed, **compared with 50** last year": a bare number set beside one told before. */
const isCompared = (tokens: readonly Token[], { quantity, counts }: Counted): boolean =>
  COMPARED_WITH.has(lower(tokens, quantity.tokens[0] - 1)) &&
  COMPARED.has(lower(tokens, quantity.tokens[0] - 2)) &&
  counts.first >= counts.last;

/** Is the number behind these tokens what the one before them was: "at 14, up **from** 6", "to 126 **from** 98"? */
const isChanged = (tokens: readonly Token[], [from, to]: Range): boolean =>
  from < to &&
  CHANGED_FROM.has(tokens[to - 1]?.lower ?? "") &&
  tokens.slice(from, to).every(({ lower }) => CHANGE_LINKS.has(lower));

/** Are the people of number `i` and of the next joined by "and" or a comma? */
function coordinated(tokens: readonly Token[], all: readonly Counted[], i: number): boolean {
  const [one, other] = [all[i], all[i + 1]];
  if (
    !one ||
    !other ||
    one.sentence !== other.sentence ||
    one.quantity.unit !== undefined ||
    other.quantity.unit !== undefined
  )
    return false;
  const earlier = all[i - 1]?.quantity.tokens[1];
  if (earlier !== undefined && isChanged(tokens, [earlier, one.quantity.tokens[0]])) return false;
  const end = nounPhraseEnd(tokens, one.quantity.tokens[1], other.quantity.tokens[0]);
  if (end === other.quantity.tokens[0]) return false;
  for (let at = end; at < other.quantity.tokens[0]; at++)
    if (!SHARED_PREDICATE.has(tokens[at]?.lower ?? "") && !placed(tokens, at, other)) return false;
  return (ofPeople(tokens, one) || ofPeople(tokens, other)) && !ofThings(tokens, one) && !ofThings(tokens, other);
}

/** "We buried 43 people**, and 19 are** missing": behind an object and a comma it is told of a bare number, and of it alone; so "12 people, three **of whom** died". */
function isToldOfNext(tokens: readonly Token[], all: readonly Counted[], i: number): boolean {
  const [one, other] = [all[i] as Counted, all[i + 1] as Counted];
  const [first, end] = other.quantity.tokens;
  if (OF.has(lower(tokens, end)) && THOSE_COUNTED.has(lower(tokens, end + 1))) return true;
  const apart = AND.has(lower(tokens, first - 1)) && lower(tokens, first - 2) === ",";
  const verb = one.quantity.tokens[0] - 1;
  const isObject =
    INCLUDING.has(lower(tokens, verb)) ||
    isFinitePart(textGrammar({ tokens }).parts[verb]) ||
    /ed$/.test(lower(tokens, verb));
  return apart && BE.has(lower(tokens, end)) && isObject && !SAID.has(lower(tokens, verb));
}

/** "14,250 **cases** and 87 deaths": of them nobody is told to have died. */
const ofThings = (tokens: readonly Token[], { quantity: { tokens: range } }: Counted): boolean =>
  THINGS_NOT_SHARING.has(lower(tokens, nounPhraseEnd(tokens, range[1], range[1] + 8) - 1));

/** The "in Kersh" of "eleven wounded in Kersh and eight in Dolna". */
const placed = (
  tokens: readonly Token[],
  at: number,
  {
    quantity: {
      tokens: [, end],
    },
  }: Counted,
): boolean =>
  PLACE_AFTER_ONE.has(tokens[end]?.lower ?? "") &&
  (PLACE_AFTER_ONE.has(tokens[at]?.lower ?? "") || /^\p{Lu}/u.test(tokens[at]?.text ?? ""));
