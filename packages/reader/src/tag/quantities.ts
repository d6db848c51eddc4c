import { COUNTED } from "../lang/en/counted.ts";
import type { Effect } from "../lang/en/numbers.ts";
import type { Quantity, Range, Segmented, TimeExpression, Token } from "../model/layers.ts";
import { cardinalAt } from "./cardinals.ts";
import { countsAt } from "./measures.ts";
import * as not from "./not-figures.ts";
import { type NumberRange, numberAt, rangeFrom } from "./number-ranges.ts";
import { joinLower, type Qualifier, qualifierAfter, qualifierBefore } from "./qualifiers.ts";
import type { Measured } from "./quantity-units.ts";

/**
 * Finds the quantities of a text, in order and apart from each other and from its times. Ages, scores, ordinals,
 * labels, durations, zero counts and "one" as a pronoun are none.
 */
export function tagQuantities({ tokens, sentences }: Segmented, times: readonly TimeExpression[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  let time = 0;
  for (const { tokens: sentence } of sentences) {
    let free = sentence[0];
    for (let i = sentence[0]; i < sentence[1]; i++) {
      while (time < times.length && lastOf(times[time]) <= i) time++;
      const busy = times[time]?.tokens;
      const inTime = busy !== undefined && busy[0] <= i;
      const read = inTime ? { last: busy[1] } : quantityAt(tokens, i, free, busy?.[0] ?? sentence[1], sentence);
      if (!read) continue;
      if (read.quantity) quantities.push(read.quantity);
      free = read.last;
      i = read.last - 1;
    }
  }
  return quantities;
}

const lastOf = (time: TimeExpression | undefined): number => time?.tokens[1] ?? 0;

/** A number read, and its quantity where it is one. */
interface Read {
  readonly last: number;
  readonly quantity?: Quantity;
}

/** Reads the number at token `i`; `free` is where the last reading ended, `busy` where the next time begins. */
function quantityAt(
  tokens: readonly Token[],
  i: number,
  free: number,
  busy: number,
  sentence: Range,
): Read | undefined {
  const end = Math.min(busy, sentence[1]);
  const number = numberAt(tokens, i, end);
  if (!number || number.first < free) return skipAttached(tokens, i);
  const range = rangeFrom(tokens, number, end);
  if (range === "score") return { last: skipScore(tokens, number.last) };
  const last = range?.high.last ?? number.last;
  const whole = range ? { ...number, first: range.first, last } : number;
  if (excluded(tokens, whole, sentence)) return { last };
  const qualified = qualifierBefore(tokens, range?.first ?? number.first, free, number);
  const trailing = qualified ? undefined : qualifierAfter(tokens, last, end);
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

/** Past "34-year-old" and "5-to-4", which are no quantities. */
function skipAttached(tokens: readonly Token[], i: number): Read | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "number") return undefined;
  return token.lower.endsWith("-to") ? { last: Math.min(tokens.length, i + 3) } : { last: i + 1 };
}

const skipScore = (tokens: readonly Token[], last: number): number => Math.min(tokens.length, last + 2);

function excluded(tokens: readonly Token[], number: Measured, sentence: Range): boolean {
  const { first, last, value, unit } = number;
  if (value === 0 || not.isAttached(tokens, first, last)) return true;
  if (number.share || unit !== undefined) return false;
  if (not.isDuration(tokens, last) || not.isPronoun(tokens, number)) return true;
  if (!number.plain)
    return not.isLabel(tokens, number, sentence[0]) && !number.spelt && number.magnitude === 1 && number.value < 1e4;
  return (
    not.isLabel(tokens, number, sentence[0]) ||
    not.isAddress(tokens, number) ||
    not.isAge(tokens, number) ||
    not.isFamily(tokens, number) ||
    not.isListNumber(tokens, number, sentence[0]) ||
    not.isMention(tokens, number)
  );
}

/** "The sample is 834." */
const EQUALS = /^(?:is|was|are|were|totalled|totaled|reached|numbered|numbering|hit|exceeded|counted|buried)$/;

/** "stood at 236", "the total to 39", "up from 198". */
const REACHES = /^(?:stood|stands|total|number|down|up|rose|fell|risen|fallen)$/;

/** Is there enough around a number to show that it counts something? */
function isShown(tokens: readonly Token[], { number, qualified, trailing, range }: Shown, sentence: Range): boolean {
  const last = range?.high.last ?? number.last;
  if (!number.plain || trailing || (qualified && qualified.effect !== "about") || number.unit !== undefined)
    return true;
  if (not.nounFollows(tokens, last)) return true;
  if (number.value >= 100 && EQUALS.test(tokens[number.first - 1]?.lower ?? "")) return true;
  const [verb, link] = [tokens[number.first - 2]?.lower ?? "", tokens[number.first - 1]?.lower ?? ""];
  if (number.value >= 20 && /^(?:at|to|from)$/.test(link) && REACHES.test(verb)) return true;
  const next = tokens[last]?.lower ?? "";
  if (next === "to" && tokens[number.first - 1]?.lower === "from") return cardinalAt(tokens, last + 1) !== undefined;
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
  const value = exact(number);
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
      return { minimum: value, maximum: value, approximate: effect === "about" || number.rough === true };
  }
}

/** A value without the dust of floating point. */
const exact = ({ value }: Measured): number => Number(value.toPrecision(15));
