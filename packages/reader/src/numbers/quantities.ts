import { DAY_LINKS } from "../en/not-counts.ts";
import { LABELS } from "../en/numbers.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Effect } from "../language-words.ts";
import type { Quantity, Range, Segmented, TimeExpression, Token } from "../layers.ts";
import { joinLower, lower, spanAt } from "../text/words.ts";
import { isAge } from "./ages.ts";
import { anotherAt } from "./another.ts";
import { nounPhraseEnd } from "./measures.ts";
import { isNamedNumber } from "./named-numbers.ts";
import { isNoCount } from "./no-counts.ts";
import { nobodyAt } from "./nobody.ts";
import * as not from "./not-figures.ts";
import { inNamedList } from "./number-lists.ts";
import { type NumberRange, numberAt, rangeFrom } from "./number-ranges.ts";
import { isPartOfName } from "./numbers-in-names.ts";
import type { Measured } from "./numerals.ts";
import { isPronounOne } from "./one.ts";
import {
  boundBehind,
  boundByVerb,
  plusAfter,
  plusWithin,
  type Qualifier,
  qualifierAfter,
  qualifierBefore,
} from "./qualifiers.ts";
import { isSaidAlone, isShortlyBehind, isTollAlone } from "./said-alone.ts";
import { type Earlier, isShown, type Shown } from "./shown.ts";

/**
 * Finds the quantities of a text, in order and apart from each other and from its times. Ages, scores, ordinals,
 * labels, years, heights in storeys, magnitudes, "no deaths" and "one" as a pronoun are none; "no one was killed" is nought.
 */
export function tagQuantities({ tokens, sentences }: Segmented, times: readonly TimeExpression[]): readonly Quantity[] {
  const quantities: Quantity[] = [];
  let time = 0;
  let told: number | undefined;
  for (const { tokens: sentence } of sentences) {
    let free = sentence[0];
    let earlier: Earlier;
    for (let i = sentence[0]; i < sentence[1]; i++) {
      while (time < times.length && endOfTime(times[time]) <= i) time++;
      const busy = times[time]?.tokens;
      const inTime = busy !== undefined && busy[0] <= i;
      const read = inTime
        ? { last: busy[1] }
        : quantityAt(tokens, i, free, { busy: busy?.[0] ?? sentence[1], sentence, earlier, told });
      if (!read) continue;
      if (read.quantity) {
        quantities.push(read.quantity);
        told = isTollAlone(tokens, read.quantity, earlier) ? read.last : undefined;
        earlier = read.last;
      }
      free = read.last;
      i = read.last - 1;
    }
  }
  return quantities;
}

const endOfTime = (time: TimeExpression | undefined): number => time?.tokens[1] ?? 0;

/** A number read, and its quantity where it is one. */
interface Read {
  readonly last: number;
  readonly quantity?: Quantity;
}

/** What is around a number: where the next time begins, its sentence, the quantity before it there, and the one before in the text if that is a count. */
interface Around {
  readonly busy: number;
  readonly sentence: Range;
  readonly earlier: Earlier;
  readonly told: Earlier;
}

/** Reads the number at token `i`; `free` is where the last reading ended. */
function quantityAt(tokens: readonly Token[], i: number, free: number, around: Around): Read | undefined {
  const { busy, sentence, earlier, told } = around;
  const end = Math.min(busy, sentence[1]);
  const nobody = nobodyAt(tokens, i, end) ?? anotherAt(tokens, i);
  if (nobody && i >= free)
    return { last: nobody.last, quantity: quantity(tokens, { ...NOTHING_AROUND, number: nobody }) };
  const number = numberAt(tokens, i, end);
  if (!number || number.first < free) return skipAttached(tokens, i);
  const range = rangeFrom(tokens, number, end);
  if (range === "score") return { last: skipScore(tokens, number.last) };
  const last = range?.high.last ?? number.last;
  const whole = range
    ? { ...number, first: range.first, last, ...(range.unit === undefined ? {} : { unit: range.unit }) }
    : number;
  if (excluded(tokens, whole, sentence) || isDayOfDate(tokens, whole, busy)) return { last };
  const qualified = qualifierBefore(tokens, range?.first ?? number.first, free, number);
  const trailing = qualified ? plusAfter(tokens, last) : qualifierAfter(tokens, last, end);
  const behind = qualified || trailing ? undefined : boundAround(tokens, whole, [last, end]);
  const shown = { number, range, qualified, trailing, behind };
  if (
    !isShown(tokens, shown, sentence, earlier) &&
    !(isShortlyBehind(told, number.first) && isSaidAlone(tokens, [number.first, last], sentence[1]))
  )
    return { last };
  return { last: trailing?.last ?? last, quantity: quantity(tokens, shown) };
}

/** A bound by the verb before a number, or by what stands behind the noun that it counts. */
function boundAround(tokens: readonly Token[], whole: Measured, [last, end]: Range): Qualifier | undefined {
  const noun = nounPhraseEnd(tokens, last, end);
  return (
    plusWithin(tokens, whole) ??
    boundByVerb(tokens, whole, noun > last ? lower(tokens, noun - 1) : "") ??
    boundBehind(tokens, noun, end)
  );
}

const NOTHING_AROUND = { range: undefined, qualified: undefined, trailing: undefined, behind: undefined };

/** Past "34-year-old" and "5-to-4", which are no quantities. */
function skipAttached(tokens: readonly Token[], i: number): Read | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "number") return undefined;
  return token.lower.endsWith("-to") ? { last: Math.min(tokens.length, i + 3) } : { last: i + 1 };
}

const skipScore = (tokens: readonly Token[], last: number): number => Math.min(tokens.length, last + 2);

/** "from 3 to 9 May", "on 3 and 5 March": a day of the date that follows. */
const isDayOfDate = (tokens: readonly Token[], { last, value, plain, spelt }: Measured, busy: number): boolean =>
  plain &&
  !spelt &&
  value <= 31 &&
  busy === last + 1 &&
  tokens[busy]?.kind === "number" &&
  DAY_LINKS.has(tokens[last]?.lower ?? "");

function excluded(tokens: readonly Token[], number: Measured, sentence: Range): boolean {
  const { first, last, value, unit } = number;
  if (
    (value === 0 && UNIT_KINDS.get(unit ?? "") !== "temperature") ||
    (not.isAttached(tokens, first, last) && !isPerUnit(tokens, number)) ||
    isNamedNumber(tokens, number, sentence) ||
    isPartOfName(tokens, number)
  )
    return true;
  if (not.isRateBase(tokens, number) || isNoCount(tokens, number, sentence[0])) return true;
  if (UNIT_KINDS.get(unit ?? "") === "duration") return not.isNoSpan(tokens, number);
  if (number.share || unit !== undefined) return false;
  if (not.isDuration(tokens, last) || isPronounOne(tokens, number)) return true;
  if (isGluedLabel(tokens, number)) return true;
  if (!number.plain)
    return not.isLabel(tokens, number, sentence[0]) && !number.spelt && number.magnitude === 1 && number.value < 1e4;
  return (
    not.isLabel(tokens, number, sentence[0]) ||
    not.isAddress(tokens, number) ||
    isAge(tokens, number) ||
    not.isDigits(tokens, number) ||
    not.isPartedIn(tokens, number) ||
    not.isFamily(tokens, number) ||
    not.isListNumber(tokens, number, sentence[0]) ||
    not.isMention(tokens, number) ||
    inNamedList(tokens, number, sentence[0])
  );
}

/** "$0.23/W", "€40/night": money for each. */
const isPerUnit = (tokens: readonly Token[], { first, last, unit }: Measured): boolean =>
  UNIT_KINDS.get(unit ?? "") === "money" &&
  tokens[last]?.text === "/" &&
  tokens[last + 1]?.kind === "word" &&
  tokens[first - 1]?.end !== tokens[first]?.start;

/** "Apartment **4B**": digits and a letter behind the word for what is so called, and no thousand millions. */
const isGluedLabel = (tokens: readonly Token[], { first, last, magnitude }: Measured): boolean =>
  last === first + 1 &&
  magnitude > 1 &&
  /^\d{1,3}\p{Lu}$/u.test(tokens[first]?.text ?? "") &&
  LABELS.has(tokens[first - 1]?.lower ?? "");

function quantity(tokens: readonly Token[], { number, range, qualified, trailing, behind }: Shown): Quantity {
  const first = qualified?.first ?? range?.first ?? number.first;
  const last = trailing?.last ?? range?.high.last ?? number.last;
  const unit = range ? range.unit : number.unit;
  const qualifier = trailing ?? qualified ?? behind;
  const words = qualifier && joinLower(tokens, qualifier.first, qualifier.last);
  return {
    span: spanAt(tokens, [first, last]),
    tokens: [first, last],
    ...bounds(number, range, qualifier?.effect),
    ...(number.vague ? { qualifier: joinLower(tokens, first, number.last) } : words ? { qualifier: words } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

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
