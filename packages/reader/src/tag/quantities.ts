import { COUNTED } from "../lang/en/counted.ts";
import {
  AFTER_QUALIFIERS,
  type Effect,
  LONGEST_QUALIFIER,
  QUALIFIER_ADVERBS,
  QUALIFIER_ENDS,
  QUALIFIERS,
} from "../lang/en/numbers.ts";
import type { Quantity, Range, Segmented, TimeExpression, Token } from "../model/layers.ts";
import { cardinalAt } from "./cardinals.ts";
import { countsAt } from "./measures.ts";
import * as not from "./not-figures.ts";
import { scaled, touches } from "./numerals.ts";
import { type Measured, withUnit } from "./quantity-units.ts";

/**
 * Finds the quantities of a text, in order and apart from each other and from its times. Ages, scores, ordinals,
 * labels, durations, zero counts and "one" as a pronoun are none.
 */
export function tagQuantities({ tokens, sentences }: Segmented, times: readonly TimeExpression[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  let time = 0;
  for (const { tokens: bounds } of sentences) {
    let free = bounds[0];
    for (let i = bounds[0]; i < bounds[1]; i++) {
      while ((times[time]?.tokens[1] ?? tokens.length) <= i && time < times.length) time++;
      const busy = times[time]?.tokens;
      if (busy && busy[0] <= i) {
        free = i = busy[1];
        i--;
        continue;
      }
      const read = quantityAt(tokens, i, [free, Math.min(bounds[1], busy?.[0] ?? bounds[1])], bounds);
      if (!read) continue;
      if (read.quantity) quantities.push(read.quantity);
      free = read.last;
      i = read.last - 1;
    }
  }
  return quantities;
}

/** A number read, and its quantity where it is one. */
interface Read {
  readonly last: number;
  readonly quantity?: Quantity;
}

function quantityAt(tokens: readonly Token[], i: number, free: Range, sentence: Range): Read | undefined {
  const number = numberAt(tokens, i, free[1]);
  if (!number) return skipAttached(tokens, i);
  const range = rangeFrom(tokens, number, free[1]);
  if (range === "score") return { last: skipScore(tokens, number.last) };
  const last = range?.high.last ?? number.last;
  if (excluded(tokens, number, last, sentence)) return { last };
  const qualified = qualifierBefore(tokens, range?.first ?? number.first, free[0], number);
  const trailing = qualified ? undefined : qualifierAfter(tokens, last, free[1]);
  const shown = { number, range, qualified, trailing };
  if (!isShown(tokens, shown, sentence)) return { last };
  return { last: trailing?.last ?? last, quantity: quantity(tokens, shown) };
}

interface Shown {
  readonly number: Measured;
  readonly range: NumberRange | undefined;
  readonly qualified: Qualifier | undefined;
  readonly trailing: Qualifier | undefined;
}

const numberAt = (tokens: readonly Token[], i: number, end: number): Measured | undefined => {
  const cardinal = cardinalAt(tokens, i);
  if (!cardinal || cardinal.last > end) return undefined;
  const measured = withUnit(tokens, cardinal);
  return measured && measured.last <= end ? measured : undefined;
};

/** Past "34-year-old" and "5-to-4", which are no quantities. */
function skipAttached(tokens: readonly Token[], i: number): Read | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "number") return undefined;
  return token.lower.endsWith("-to") ? { last: Math.min(tokens.length, i + 3) } : { last: i + 1 };
}

const skipScore = (tokens: readonly Token[], last: number): number => Math.min(tokens.length, last + 2);

interface NumberRange {
  readonly first: number;
  readonly high: Measured;
  readonly low: number;
  readonly unit?: string;
  readonly loose: boolean;
}

/** "between 20 and 30", "40–50", "20 to 30", "two or three"; a pair that does not rise is a score. */
function rangeFrom(tokens: readonly Token[], low: Measured, end: number): NumberRange | "score" | undefined {
  const [link, before] = [tokens[low.last], tokens[low.first - 1]?.lower ?? ""];
  if (!link || low.last + 1 >= end) return undefined;
  const dash =
    /^[-–—]$/.test(link.text) &&
    touches(tokens[low.last - 1] as Token, link) &&
    touches(link, tokens[low.last + 1] as Token);
  const word = link.lower;
  const between = before === "between" && word === "and";
  if (!dash && !between && word !== "or" && (word !== "to" || before === "from")) return undefined;
  const high = numberAt(tokens, low.last + 1, end);
  if (!high || (high.first !== low.last + 1 - 0 && !signed(tokens, high, low.last + 1))) return undefined;
  const lowest =
    low.magnitude === 1 && low.value < high.value / high.magnitude ? scaled(low.value, high.magnitude) : low.value;
  if (dash && (low.value >= high.value || not.isScore(tokens, low.first, high.last)))
    return low.plain || low.unit === high.unit ? "score" : undefined;
  if (lowest >= high.value || (word === "or" && high.value > 2 * lowest)) return undefined;
  if (word === "to" && not.isScore(tokens, low.first, high.last)) return "score";
  const unit = high.unit ?? low.unit;
  if (low.unit !== undefined && low.unit !== unit) return undefined;
  return {
    first: between ? low.first - 1 : low.first,
    high,
    low: lowest,
    loose: word === "or",
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The second number begins with its currency sign. */
const signed = (tokens: readonly Token[], high: Measured, at: number): boolean =>
  high.first === at || tokens[at]?.kind === "symbol";

function excluded(tokens: readonly Token[], number: Measured, last: number, sentence: Range): boolean {
  const { first, value, unit } = number;
  if (value === 0 || not.isAttached(tokens, first, last)) return true;
  if (number.share || unit !== undefined) return false;
  if (not.isDuration(tokens, last) || not.isPronoun(tokens, number)) return true;
  if (!number.plain)
    return not.isLabel(tokens, number) && !number.spelt && number.magnitude === 1 && number.value < 1e4;
  return (
    not.isLabel(tokens, number) ||
    not.isAge(tokens, number) ||
    not.isListNumber(tokens, number, sentence[0]) ||
    not.isMention(tokens, number)
  );
}

interface Qualifier {
  readonly first: number;
  readonly last: number;
  readonly effect: Effect;
}

const BETWEEN_QUALIFIER_AND_NUMBER = /^(?:another|additional|further|a|an|the)$/;
/** Prepositions of place as often as qualifiers: none before a small word ("over two meetings"). */
const PLACES = /^(?:over|above|under|below|beyond|close to)$/;

function qualifierBefore(
  tokens: readonly Token[],
  first: number,
  start: number,
  number: Measured,
): Qualifier | undefined {
  let end = first;
  while (
    end > start &&
    end > first - 2 &&
    BETWEEN_QUALIFIER_AND_NUMBER.test(tokens[end - 1]?.lower ?? "") &&
    tokens[end - 1]?.lower !== "the"
  )
    end--;
  if (end !== first && !QUALIFIER_ENDS.has(tokens[end - 1]?.lower ?? "")) end = first;
  if (end <= start || !QUALIFIER_ENDS.has(tokens[end - 1]?.lower ?? "")) return undefined;
  for (let from = Math.max(start, end - LONGEST_QUALIFIER); from < end; from++) {
    const written = joinLower(tokens, from, end);
    const effect = QUALIFIERS.get(written);
    if (effect === undefined) continue;
    if (PLACES.test(written) && number.spelt && number.value < 10) return undefined;
    const adverb = from > start && QUALIFIER_ADVERBS.has(tokens[from - 1]?.lower ?? "");
    return { first: adverb ? from - 1 : from, last: end, effect };
  }
  return undefined;
}

const joinLower = (tokens: readonly Token[], first: number, last: number): string => {
  let joined = tokens[first]?.lower ?? "";
  for (let i = first + 1; i < last; i++) joined += ` ${tokens[i]?.lower}`;
  return joined;
};

/** "or more", "or so", "50+". */
function qualifierAfter(tokens: readonly Token[], last: number, end: number): Qualifier | undefined {
  const next = tokens[last];
  if (next?.text === "+" && touches(tokens[last - 1] as Token, next))
    return { first: last, last: last + 1, effect: "least" };
  if (last + 2 > end || !/^(?:or|at|and)$/.test(next?.lower ?? "")) return undefined;
  for (const count of [2, 3]) {
    const effect = last + count <= end ? AFTER_QUALIFIERS.get(joinLower(tokens, last, last + count)) : undefined;
    if (effect) return { first: last, last: last + count, effect };
  }
  return undefined;
}

/** Is there enough around a number to show that it counts something? */
function isShown(tokens: readonly Token[], { number, qualified, trailing, range }: Shown, sentence: Range): boolean {
  const last = range?.high.last ?? number.last;
  if (!number.plain || trailing || (qualified && qualified.effect !== "about") || number.unit !== undefined)
    return true;
  if (not.nounFollows(tokens, last)) return true;
  const next = tokens[last]?.lower ?? "";
  if (next === "of")
    return /^(?:them|those|whom|which|these|the|us|his|her|its|their|our)$/.test(tokens[last + 1]?.lower ?? "");
  return COUNTED.has(next) || countsAt(tokens, [number.first, last], [sentence[0], sentence[1]]).kind !== "other";
}

function quantity(tokens: readonly Token[], { number, range, qualified, trailing }: Shown): Quantity {
  const first = qualified?.first ?? range?.first ?? number.first;
  const last = trailing?.last ?? range?.high.last ?? number.last;
  const unit = range ? range.unit : number.unit;
  const qualifier = qualified ?? trailing;
  const words = qualifier && joinLower(tokens, qualifier.first, qualifier.last);
  return {
    span: [(tokens[first] as Token).start, (tokens[last - 1] as Token).end],
    tokens: [first, last],
    ...bounds(number, range, qualifier?.effect),
    ...(words === undefined ? vagueQualifier(tokens, number) : { qualifier: words }),
    ...(unit === undefined ? {} : { unit }),
  };
}

const vagueQualifier = (tokens: readonly Token[], number: Measured): { qualifier?: string } =>
  number.vague ? { qualifier: joinLower(tokens, number.first, number.last) } : {};

type Bounds = Pick<Quantity, "minimum" | "maximum" | "approximate">;

function bounds(number: Measured, range: NumberRange | undefined, effect: Effect | undefined): Bounds {
  const value = inPercent(number);
  if (range) return { minimum: range.low, maximum: range.high.value, approximate: range.loose || effect === "about" };
  if (number.vague) return { minimum: value, maximum: null, approximate: true };
  switch (effect) {
    case "least":
      return { minimum: value, maximum: null, approximate: false };
    case "most":
      return { minimum: null, maximum: value, approximate: false };
    case "near":
      return { minimum: null, maximum: value, approximate: true };
    default:
      return { minimum: value, maximum: value, approximate: effect === "about" };
  }
}

const inPercent = ({ value }: Measured): number => Number(value.toPrecision(15));
