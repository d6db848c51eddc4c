import {
  BEFORE_OF_WHOLES,
  ELLIPSIS_LINKS,
  PLACE_AFTER_NUMBER,
  PLACE_AFTER_ONE,
  PLACES_AND_HOLDERS,
  POPULATION,
  POPULATION_LINKS,
} from "../en/counting.ts";
import { DETERMINERS, RELATIVES } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import { SMALL } from "../en/numbers.ts";
import { HOUSES_OF_THE_ILL } from "../en/part-whole.ts";
import { OF } from "../en/phrase-words.ts";
import type { Range, Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { isOfMany } from "../numbers/plurals.ts";
import { isSaidAlone, isShortlyBehind } from "../numbers/said-alone.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { nounOfChange, nounOfNext, nounOfSized, nounOfThoseBefore, nounOfThoseHad } from "./shared-nouns.ts";
import { hasSoMany, nounToldBefore } from "./told-before.ts";

/* Numbers whose noun is left out, because it was said before. */

/** The noun of each number that has none of its own: "of the three **accounts**, two were fake", "two **babies** were found, one in Orlay and one in Dolna". */
export const nounsLeftOut = (
  tokens: readonly Token[],
  all: readonly Counted[],
  sentence: (one: Counted) => Range,
): readonly (Range | undefined)[] =>
  all.map((one, i) =>
    hasNoNoun(one)
      ? (wholeBefore(tokens, one) ??
        countedBefore(tokens, all, i)?.noun ??
        wholeOfRelative(tokens, all, i) ??
        populationBefore(tokens, one) ??
        (isToldByAnother(tokens, all, i) ? nounBefore(tokens, all, i - 1) : undefined) ??
        nounToldBefore(tokens, all, i) ??
        nounOfSized(tokens, all, i) ??
        nounOfChange(tokens, all, i, sentence) ??
        nounOfNext(tokens, all, i) ??
        nounOfThoseBefore(tokens, all, i) ??
        nounOfThoseHad(tokens, all, i))
      : undefined,
  );

/** "The union counts 30 dead. The government says **18**.": another says how many of the same there are. */
export const isToldByAnother = (tokens: readonly Token[], all: readonly Counted[], i: number): boolean => {
  const [before, one] = [all[i - 1]?.quantity, all[i]];
  if (!before || !one || !hasNoNoun(one) || before.unit !== undefined) return false;
  const [first, last] = one.quantity.tokens;
  return isShortlyBehind(before.tokens[1], first) && isSaidAlone(tokens, [first, last], last);
};

/** What a number counts, or the one before it of which it tells otherwise. */
function nounBefore(tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined {
  const one = all[i];
  if (!one) return undefined;
  if (isToldByAnother(tokens, all, i)) return nounBefore(tokens, all, i - 1);
  const last = one.quantity.tokens[1];
  const end = Math.max(one.counts.last, nounPhraseEnd(tokens, last, one.counts.last));
  return one.counts.first >= last && end > one.counts.first ? [one.counts.first, end] : undefined;
}

/** "25 **defendants**, five **of whom** were fined": those of whom the relative clause tells. */
function wholeOfRelative(tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined {
  const [whole, one] = [all[i - 1], all[i]];
  const end = one?.quantity.tokens[1] ?? 0;
  if (!whole || whole.sentence !== one?.sentence || whole.quantity.unit !== undefined) return undefined;
  if (!OF.has(lower(tokens, end)) || !RELATIVES.has(lower(tokens, end + 1))) return undefined;
  const [first, last] = [whole.quantity.tokens[1], nounPhraseEnd(tokens, whole.quantity.tokens[1], whole.counts.last)];
  const beside = last > first && /^[,(;—–]$/.test(tokens[last]?.text ?? "");
  return beside && isOfMany(tokens[last - 1]) ? [first, last] : undefined;
}

/** "Orlay, **population** 4,850", "its **population**, which peaked above 9,000": how many live there. */
function populationBefore(tokens: readonly Token[], { quantity }: Counted): Range | undefined {
  const [first] = quantity.tokens;
  let at = first - 1;
  while (at > first - LINKED && POPULATION_LINKS.has(lower(tokens, at))) at--;
  return POPULATION.has(lower(tokens, at)) ? [at, at + 1] : undefined;
}

/* So many words stand between a population and its number. */
const LINKED = 6;

/** Gives parts that make up the number before them its kind: "two babies were found dead, **one** in Orlay and **one** in Dolna". */
export const withKindOfSum = (tokens: readonly Token[], all: readonly Counted[]): readonly Counted[] =>
  all.map((one, i): Counted => {
    if (one.counts.kind !== "other" || !hasNoNoun(one)) return one;
    const kind = hasSoMany(tokens, all, i) ? (all[i - 1]?.counts.kind ?? "other") : "other";
    if (kind !== "other") return { ...one, counts: { ...one.counts, kind } };
    const before = countedBefore(tokens, all, i);
    return before?.isSum ? { ...one, counts: { ...one.counts, kind: before.whole.counts.kind } } : one;
  });

/** Nothing behind the number or before it tells what it counts. */
const hasNoNoun = ({ quantity, counts }: Counted): boolean =>
  quantity.unit === undefined && counts.first >= counts.last && counts.first === quantity.tokens[1];

/* So many words back the whole is told of which so many are. */
const REACH = 16;

/** "**Of the** three **accounts** in her name, two": what those are of whom so many are told. */
function wholeBefore(tokens: readonly Token[], { quantity }: Counted): Range | undefined {
  const [first] = quantity.tokens;
  if (tokens[first - 1]?.text !== "," || isOneOfBare(tokens, quantity.tokens[1])) return undefined;
  for (let at = first - 2; at >= Math.max(0, first - REACH); at--) {
    if (/^[.;:!?)]$/.test(lower(tokens, at)) || tokens[at]?.kind === "quote") return undefined;
    if (OF.has(lower(tokens, at)) && opensWithOf(tokens, at)) return pluralFrom(tokens, at + 1, first - 1);
  }
  return undefined;
}

/** "Of the three suspects, **19, 22 and** 31": one of several numbers is an age, or what they have. */
const isOneOfBare = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === "," || (AND.has(lower(tokens, end)) && tokens[end + 1]?.kind === "number");

const opensWithOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text !== lower(tokens, at) || BEFORE_OF_WHOLES.has(lower(tokens, at - 1)) || tokens[at - 1]?.text === ",";

/** The plural behind "the three". */
function pluralFrom(tokens: readonly Token[], from: number, stop: number): Range | undefined {
  let at = from;
  while (
    at < stop &&
    (DETERMINERS.has(lower(tokens, at)) || tokens[at]?.kind === "number" || SMALL.has(lower(tokens, at)))
  )
    at++;
  const end = nounPhraseEnd(tokens, at, stop);
  return at > from && end > at && isOfMany(tokens[end - 1]) ? [at, end] : undefined;
}

interface Before {
  readonly whole: Counted;
  readonly noun: Range;
  /** Do the parts make up the whole? */
  readonly isSum: boolean;
}

/** The number before one, or several, that tell where so many of them were: ", **one in Orlay** and one in Dolna". */
function countedBefore(tokens: readonly Token[], all: readonly Counted[], i: number): Before | undefined {
  let from = i;
  while (isSomewhere(tokens, all[from]) && all[from - 1]?.sentence === all[i]?.sentence) from--;
  const parts = from + 1;
  while (isOfPlaces(tokens, all[from]) && all[from - 1]?.sentence === all[i]?.sentence) from--;
  const whole = all[from];
  if (!whole || from === i || whole.quantity.unit !== undefined) return undefined;
  const noun: Range = [whole.quantity.tokens[1], nounPhraseEnd(tokens, whole.quantity.tokens[1], whole.counts.last)];
  if (noun[1] <= noun[0] || !isOfMany(tokens[noun[1] - 1])) return undefined;
  let to = i;
  while (isSomewhere(tokens, all[to + 1]) && all[to + 1]?.sentence === all[i]?.sentence) to++;
  const isSum =
    whole.quantity.maximum === all.slice(parts, to + 1).reduce((sum, part) => sum + (part.quantity.maximum ?? 0), 0);
  if (isOfPlaces(tokens, whole) || (!isSum && parts > from + 1)) return undefined;
  const between = tokens.slice(noun[1], all[parts]?.quantity.tokens[0]);
  return isSum || !between.some(isOfMany) ? { whole, noun, isSum } : undefined;
}

/** "**in two cities**": where they are, of whom so many are told. */
function isOfPlaces(tokens: readonly Token[], one: Counted | undefined): boolean {
  if (!one || !PLACE_AFTER_NUMBER.has(lower(tokens, one.quantity.tokens[0] - 1))) return false;
  const noun = one.quantity.tokens[1];
  return PLACES_AND_HOLDERS.has(lower(tokens, nounPhraseEnd(tokens, noun, noun + PLACE_NOUN) - 1));
}

/* So many words has the noun of a place: "northern border towns". */
const PLACE_NOUN = 4;

/** ", **one in** Orlay", "and **900 near** Dolna" */
const isSomewhere = (tokens: readonly Token[], one: Counted | undefined): boolean =>
  one !== undefined &&
  hasNoNoun(one) &&
  ELLIPSIS_LINKS.has(lower(tokens, one.quantity.tokens[0] - 1)) &&
  PLACE_AFTER_ONE.has(lower(tokens, one.quantity.tokens[1])) &&
  !HOUSES_OF_THE_ILL.has(lower(tokens, one.quantity.tokens[1] + 1));
