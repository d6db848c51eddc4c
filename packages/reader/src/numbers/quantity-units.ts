import { CURRENCY_CODES } from "../en/currency-codes.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { SUM_NOUNS } from "../en/lengths.ts";
import { AND, OR } from "../en/links.ts";
import { EACH_SO_LONG, HOUR, PER, SECOND, WEIGHING } from "../en/measures-of.ts";
import {
  AFTER_A_PRICE,
  CURRENCY_SIGNS,
  EURO,
  KOREAN_WON,
  MAGNITUDES_OF_WON,
  NATIONAL_COINS,
  NATIONAL_MONEY,
  NO_CURRENCY,
  POUNDS,
} from "../en/money.ts";
import { SUM_MAGNITUDES } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import { AND_A_HALF } from "../en/spelt-numbers.ts";
import { SUMS_IN } from "../en/totals.ts";
import {
  BEFORE_SPANS,
  BODY_LENGTHS,
  CUBES,
  CUBIC,
  DEGREE_WORDS,
  DEGREES,
  HOW_SPANS_WERE,
  LENGTH_SIGNS,
  lengthUnit,
  METRE_LETTER,
  MINUS,
  PAIRED_UNITS,
  POINT_JOINED,
  SHARES_IN_COINS,
  SPAN_WORDS,
  SQUARE,
  SQUARE_JOINED,
  SQUARED,
  SQUARES,
  UNIT_WORDS,
} from "../en/units.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";
import { joinLower, lower } from "../text/words.ts";
import { withSuffix } from "./compounds.ts";
import { nationalMoney, signBefore } from "./currency.ts";
import { isBesideHeight, isCarried, isWeightLost } from "./heights.ts";
import { nounPhraseEnd } from "./measures.ts";
import { type Cardinal, type Measured, touches } from "./numerals.ts";

/** Takes in the currency sign before and the unit after a number. Nothing where what is written on to it is no unit. */
export function withUnit(tokens: readonly Token[], cardinal: Cardinal): Measured | undefined {
  if (cardinal.suffix !== "") {
    const joined = withSuffix(tokens, cardinal);
    const sign =
      joined && joined.unit === undefined && (joined.magnitude > 1 || EACH_SO_LONG.test(cardinal.suffix))
        ? signBefore(tokens, cardinal.first)
        : undefined;
    if (joined && sign) return { ...joined, first: sign.first, unit: sign.unit };
    return joined && belowZero(tokens, joined);
  }
  if (cardinal.share) return { ...cardinal, unit: "1" };
  const money = signBefore(tokens, cardinal.first);
  if (money) return shortMagnitude(tokens, { ...cardinal, first: money.first, plain: false, unit: money.unit });
  const whole = withHalf(tokens, cardinal);
  const of =
    whole.magnitude >= (whole.vague ? 10 : 1000) &&
    OF.has(lower(tokens, whole.last)) &&
    !isOfOne(lower(tokens, whole.last + 1));
  if (isStroke(tokens, whole.last)) return { ...whole, last: whole.last + 2, plain: false, unit: NO_CURRENCY };
  const after = unitAfter(tokens, of ? whole.last + 1 : behindPlus(tokens, whole.last));
  if (!after) return isSumOf(tokens, cardinal) ? { ...cardinal, unit: NO_CURRENCY } : cardinal;
  const size = after.size ?? 1;
  const value = whole.value * size;
  return belowZero(tokens, {
    ...whole,
    value,
    last: after.last,
    plain: false,
    unit: after.unit,
    magnitude: whole.magnitude * size,
  });
}

/** "10,000/-", "4m/=": shillings, written on to the number. */
const isStroke = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === "/" &&
  /^[-–=]$/.test(tokens[last + 1]?.text ?? "") &&
  touches(tokens[last - 1] as Token, tokens[last] as Token) &&
  touches(tokens[last] as Token, tokens[last + 1] as Token);

/** Behind the sign of "20**+** years"; else the same place. */
const behindPlus = (tokens: readonly Token[], last: number): number =>
  tokens[last]?.text === "+" && touches(tokens[last - 1] as Token, tokens[last] as Token) ? last + 1 : last;

/** "hundreds of **second** homes": one of a unit, which says of what kind those are that are counted. */
const isOfOne = (word: string): boolean =>
  BODY_LENGTHS.has(word) || (!EURO.has(word) && (UNIT_WORDS.has(`${word}s`) || SPAN_WORDS.has(`${word}s`)));

/** "a 400m loan": of which currency is not told. */
const isSumOf = (tokens: readonly Token[], { first, last, magnitude }: Cardinal): boolean =>
  last === first + 1 &&
  magnitude >= 1e6 &&
  /\p{L}$/u.test(tokens[first]?.text ?? "") &&
  SUM_NOUNS.has(lower(tokens, last));

/** "two and a half" before a unit. */
function withHalf(tokens: readonly Token[], cardinal: Cardinal): Cardinal {
  const { last, value } = cardinal;
  const half = AND.has(lower(tokens, last)) && joinLower(tokens, last, last + 3) === AND_A_HALF;
  const added = half && unitAfter(tokens, last + 3) !== undefined;
  return added ? { ...cardinal, last: last + 3, value: value + 1 / 2 } : cardinal;
}

/** "minus 18 degrees", "−41°C", "growth of -2.5 per cent"; not "plus or minus 4 percent", "the price minus 4 percent", "sales of 4 -5 percent". */
function belowZero(tokens: readonly Token[], measured: Measured): Measured {
  const isShare = measured.unit === "%";
  if (!isShare && !DEGREE_UNITS.has(measured.unit ?? "")) return measured;
  const [sign, number, before] = [tokens[measured.first - 1], tokens[measured.first], tokens[measured.first - 2]];
  if (!sign || !number) return measured;
  const written = /^[-−–]$/.test(sign.text) && touches(sign, number) && !(before && touches(before, sign));
  const word = before?.lower ?? "";
  const plain = !isShare || (isClosed(word) && !OR.has(word) && !DETERMINERS.has(word));
  const ofShare = plain || (before?.kind === "word" && sign.text !== "–");
  return (MINUS.has(sign.lower) && plain) || (written && ofShare)
    ? { ...measured, first: measured.first - 1, value: -measured.value }
    : measured;
}

const DEGREE_UNITS: ReadonlySet<string> = new Set(DEGREES.values());

/** "$40 m". */
function shortMagnitude(tokens: readonly Token[], measured: Measured): Measured {
  const scale = SUM_MAGNITUDES.get(tokens[measured.last]?.lower ?? "");
  if (scale === undefined || measured.magnitude !== 1) return measured;
  return { ...measured, last: measured.last + 1, value: measured.value * scale, magnitude: scale };
}

interface UnitAfter {
  readonly last: number;
  readonly unit: string;
  readonly size?: number;
}

function unitAfter(tokens: readonly Token[], i: number): UnitAfter | undefined {
  const word = tokens[i]?.lower ?? "";
  const next = tokens[i + 1]?.lower ?? "";
  if (word.startsWith(SQUARE_JOINED)) return powerUnit(SQUARES, word.slice(SQUARE_JOINED.length), i + 1);
  if (SQUARE.has(word)) return powerUnit(SQUARES, next, i + 2);
  if (CUBIC.has(word)) return powerUnit(CUBES, next, i + 2);
  if (DEGREE_WORDS.has(word)) return degrees(tokens, i);
  const paired = PAIRED_UNITS.get(`${word} ${next}`) ?? NATIONAL_MONEY.get(`${word} ${next}`);
  if (paired !== undefined) return { last: i + 2, unit: paired };
  const coin = NATIONAL_COINS.get(`${word} ${next}`);
  if (coin !== undefined) return { last: i + 2, unit: coin, size: 0.01 };
  const national = nationalMoney(tokens, i);
  if (national !== undefined) return { last: i + 2, unit: national };
  if (POINT_JOINED.has(word)) return { last: i + 1, unit: "%" };
  if (POUNDS.has(word))
    return {
      last: i + 1,
      unit:
        (OF.has(next) && !isMadeOfMoney(tokens, i + 2)) || isWeight(tokens, i) || isKilosNext(tokens, i + 1)
          ? "[lb_av]"
          : "GBP",
    };
  if (isKoreanWon(tokens, i)) return { last: i + 1, unit: "KRW" };
  const sign = tokens[i]?.kind === "symbol" ? CURRENCY_SIGNS.get(word) : undefined;
  if (sign !== undefined && touches(tokens[i - 1] as Token, tokens[i] as Token)) return { last: i + 1, unit: sign };
  return simpleUnit(tokens, i, word, next) ?? span(tokens, i);
}

/** "pounds of **unfair fees**": what is paid, and weighs nothing. */
const isMadeOfMoney = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, nounPhraseEnd(tokens, from, from + FEES_WITHIN)).some(({ lower }) => SUMS_IN.has(lower));
const FEES_WITHIN = 4;

/** "2.212 trillion **won** ($2.4bn)", "rose to 532,000 **won**.": of Korea, where nothing is won. */
const isKoreanWon = (tokens: readonly Token[], i: number): boolean =>
  KOREAN_WON.has(tokens[i]?.lower ?? "") &&
  (MAGNITUDES_OF_WON.has(tokens[i - 1]?.lower ?? "") || /^\d{1,3},\d{3}/.test(tokens[i - 1]?.text ?? "")) &&
  (tokens[i + 1] === undefined ||
    /^[().,;:]$/.test(tokens[i + 1]?.text ?? "") ||
    AFTER_A_PRICE.has(tokens[i + 1]?.lower ?? ""));

function simpleUnit(tokens: readonly Token[], i: number, word: string, next: string): UnitAfter | undefined {
  const entry = UNIT_WORDS.get(word);
  const power = tokens[i + 1];
  const powers = power && touches(tokens[i] as Token, power) ? LENGTH_SIGNS.get(power.text) : undefined;
  const raised = powers?.get(METRE_LETTER.has(word) ? word : (entry?.unit ?? ""));
  if (raised !== undefined) return { last: i + 2, unit: raised };
  if (CURRENCY_CODES.has(tokens[i]?.text ?? "")) return { last: i + 1, unit: tokens[i]?.text ?? "" };
  if (!entry || (BODY_LENGTHS.has(word) && OF.has(next))) return undefined;
  if (entry.kind === "money" && !EURO.has(word) && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? "")) return undefined;
  const squared = entry.kind === "distance" && SQUARED.has(next) ? SQUARES.get(entry.unit) : undefined;
  if (squared !== undefined) return { last: i + 2, unit: squared };
  if (entry.size !== undefined)
    return SHARES_IN_COINS.has(joinLower(tokens, i + 1, i + 4))
      ? undefined
      : { last: i + 1, unit: entry.unit, size: entry.size };
  return entry.kind === "distance" ? perHour(tokens, i, entry.unit) : { last: i + 1, unit: entry.unit };
}

const powerUnit = (powers: ReadonlyMap<string, string>, word: string, last: number): UnitAfter | undefined => {
  const unit = powers.get(lengthUnit(word));
  return unit === undefined ? undefined : { last, unit };
};

/** "°C", "degrees Celsius"; a bare "°" is an angle. */
function degrees(tokens: readonly Token[], i: number): UnitAfter | undefined {
  const unit = DEGREES.get(tokens[i + 1]?.lower.replace(/\.$/, "") ?? "");
  return unit === undefined ? undefined : { last: i + 2, unit };
}

/** "weighs 84 pounds", "5-foot-11 and 215 pounds", "lost 40 pounds". */
const isWeight = (tokens: readonly Token[], i: number): boolean =>
  [2, 3, 4, 5].some((back) => WEIGHING.has(tokens[i - back]?.lower ?? "")) ||
  isCarried(tokens, i) ||
  isBesideHeight(tokens, i - 1) ||
  isWeightLost(tokens, i - 1, i);

/** "500 pounds **(227 kilos)**" */
const isKilosNext = (tokens: readonly Token[], open: number): boolean =>
  lower(tokens, open) === "(" &&
  [1, 2, 3].some(
    (on) => /kg$/.test(tokens[open + on]?.lower ?? "") || UNIT_WORDS.get(lower(tokens, open + on))?.unit === "kg",
  );

/* How many words may stand between a number and its unit of time. */
const BETWEEN = 2;

/** "three days", "10 straight years". */
function span(tokens: readonly Token[], i: number): UnitAfter | undefined {
  let at = i;
  while (at < i + BETWEEN && BEFORE_SPANS.has(tokens[at]?.lower ?? "")) at++;
  if (at === i && isHowTheyWere(tokens, at)) at++;
  const word = tokens[at]?.lower ?? "";
  const entry = SPAN_WORDS.get(word) ?? spanJoined(word);
  return entry && { last: at + 1, unit: entry.unit, ...(entry.size === undefined ? {} : { size: entry.size }) };
}

/** "a few **chaotic** minutes" */
const isHowTheyWere = (tokens: readonly Token[], at: number): boolean =>
  HOW_SPANS_WERE.test(tokens[at]?.text ?? "") &&
  SPAN_WORDS.has(lower(tokens, at + 1)) &&
  /s$/.test(lower(tokens, at + 1));

/** "31 **year-history**": a unit of time joined to what lasted so long; not "93 year-old". */
function spanJoined(word: string): ReturnType<typeof SPAN_WORDS.get> {
  const [unit = "", lasting = ""] = word.split("-");
  return lasting.length > 4 ? SPAN_WORDS.get(unit) : undefined;
}

/** "60 miles per hour", "90 kilometres an hour", "7 metres (23 feet) per second". */
function perHour(tokens: readonly Token[], i: number, unit: string): UnitAfter {
  const per = rateAt(tokens, i + 1);
  if (per) return { last: i + 3, unit: `${unit}/${per}` };
  const behind = behindBrackets(tokens, i + 1);
  const apart = behind > i + 1 ? rateAt(tokens, behind) : undefined;
  return { last: i + 1, unit: apart ? `${unit}/${apart}` : unit };
}

const rateAt = (tokens: readonly Token[], at: number): string | undefined => {
  if (!PER.has(lower(tokens, at))) return undefined;
  if (HOUR.has(lower(tokens, at + 1))) return "h";
  return SECOND.has(lower(tokens, at + 1)) ? "s" : undefined;
};

/* In brackets stands the same in another unit, in so many words. */
const BRACKETED = 6;

/** Behind "(23 feet)", from its beginning or from its end. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (lower(tokens, at) === ")") return at + 1;
  if (lower(tokens, at) !== "(") return at;
  for (let i = at + 1; i < at + BRACKETED; i++) if (lower(tokens, i) === ")") return i + 1;
  return at;
}
