import { TOLLS } from "../en/counted.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { AND, BETWEEN, BY, FROM, OR, TO } from "../en/links.ts";
import { BOUNDED_BY_EVENT, CHANGING, PERHAPS, RANGING } from "../en/number-contexts.ts";
import { LABELS, NUMBER_OPENINGS, PEOPLE, SMALL } from "../en/numbers.ts";
import { RESPECTIVELY } from "../en/part-whole.ts";
import { LONG } from "../en/spelt-numbers.ts";
import { BEFORE_FORMER, FORMER } from "../en/totals.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { cardinalAt } from "./cardinals.ts";
import { signBefore } from "./currency.ts";
import { heightAt } from "./heights.ts";
import { isScore } from "./not-figures.ts";
import { type Measured, scaled, touches } from "./numerals.ts";
import { withUnit } from "./quantity-units.ts";
import { withLesserSpan } from "./spans.ts";

/** The number with its unit that begins at token `i` and ends before `end`. */
export const numberAt = (tokens: readonly Token[], i: number, end: number): Measured | undefined => {
  if (!mayBeginNumber(tokens[i])) return undefined;
  const height = heightAt(tokens, i);
  if (height) return height.last <= end ? height : undefined;
  const cardinal = cardinalAt(tokens, i);
  if (!cardinal || cardinal.last > end) return undefined;
  const measured = isOfNextUnit(tokens, cardinal.last)
    ? { ...cardinal, last: cardinal.last + 1 }
    : withUnit(tokens, cardinal);
  if (!measured || measured.last > end) return undefined;
  const span = withLesserSpan(tokens, measured);
  return span.last <= end ? span : measured;
};

/** "a **7-** or 8-foot wall": its unit is joined to the next number. */
const isOfNextUnit = (tokens: readonly Token[], hyphen: number): boolean =>
  tokens[hyphen]?.text === "-" &&
  touches(tokens[hyphen - 1] as Token, tokens[hyphen] as Token) &&
  (OR.has(lower(tokens, hyphen + 1)) || TO.has(lower(tokens, hyphen + 1))) &&
  /^\d+-\p{L}/u.test(tokens[hyphen + 2]?.text ?? "");

/** Most words tell at once that they begin none: neither are they numbers, nor is one joined to them ("five-page", "weeklong"). */
export const mayBeginNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "number" ||
    token.kind === "symbol" ||
    NUMBER_OPENINGS.has(token.lower) ||
    token.lower.includes("-") ||
    token.lower.endsWith(LONG));

/** The two ends of a range; `low` in the magnitude and unit of the high one. */
export interface NumberRange {
  readonly first: number;
  readonly high: Measured;
  readonly low: number;
  readonly unit?: string;
  readonly loose: boolean;
}

/** "between 20 and 30", "40–50", "20 to 30", "two or three"; a pair beside words of votes and games is a score. */
export function rangeFrom(tokens: readonly Token[], low: Measured, end: number): NumberRange | "score" | undefined {
  const beside = besideEachOther(tokens, low, end);
  if (beside) return beside;
  const link = linkAfter(tokens, low);
  if (!link || low.last + 1 >= end) return undefined;
  const next = link === "or" && PERHAPS.has(tokens[low.last + 1]?.lower ?? "") ? low.last + 2 : low.last + 1;
  const signed = signBefore(tokens, next + 1)?.first === next;
  const high = numberAt(tokens, signed ? next + 1 : next, end);
  if (!high || high.first !== next) return undefined;
  const apart = low.unit === "%" && high.unit === "%";
  if (apart && link === "dash" && low.value >= high.value) return undefined;
  if (!apart && low.unit === undefined && link !== "or" && link !== "between" && isScore(tokens, low.first, high.last))
    return "score";
  const hundreds = low.spelt && high.spelt && low.value < 10 && high.value % 100 === 0 && high.value < 1000;
  if (hundreds && low.value * 100 < high.value) return { first: low.first, high, low: low.value * 100, loose: false };
  const least = low.magnitude === 1 && low.value < high.value / high.magnitude ? low.value * high.magnitude : low.value;
  if (least >= high.value) return link === "dash" && low.unit === undefined ? "score" : undefined;
  const unit = high.unit ?? low.unit;
  if ((low.unit !== undefined && low.unit !== unit) || (link === "or" && high.value > 2 * least)) return undefined;
  const opened = link === "between" || FROM.has(tokens[low.first - 1]?.lower ?? "");
  const first = opened ? low.first - 1 : low.first;
  return { first, high, low: scaled(least, 1), loose: link === "or", ...(unit === undefined ? {} : { unit }) };
}

/** "**four five years**", "four, five years": one more, and a stretch of time; not "of the four, five years later". */
function besideEachOther(tokens: readonly Token[], low: Measured, end: number): NumberRange | undefined {
  if (!low.spelt || !low.plain || low.unit !== undefined || low.last !== low.first + 1) return undefined;
  const before = lower(tokens, low.first - 1);
  if (tokens[low.first]?.text !== tokens[low.first]?.lower || DETERMINERS.has(before) || LABELS.has(before))
    return undefined;
  const next = tokens[low.last]?.text === "," ? low.last + 1 : low.last;
  const high = SMALL.has(lower(tokens, next)) ? numberAt(tokens, next, end) : undefined;
  if (!high || high.value !== low.value + 1 || UNIT_KINDS.get(high.unit ?? "") !== "duration") return undefined;
  if (next > low.last && (BOUNDED_BY_EVENT.has(lower(tokens, high.last)) || isInTurn(tokens, high.last, end)))
    return undefined;
  return {
    first: low.first,
    high,
    low: low.value,
    loose: true,
    ...(high.unit === undefined ? {} : { unit: high.unit }),
  };
}

/* So many words behind its end shows that each is of another. */
const IN_TURN = 6;

/** "two, three years **respectively**" */
const isInTurn = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, Math.min(end, from + IN_TURN)).some(({ lower: word }) => RESPECTIVELY.has(word));

type Link = "dash" | "between" | "to" | "or";

const isRange = (before: string): boolean => BETWEEN.has(before);

/** What joins the number to the one after it. "From 20 to 30", "by 2 to 30", "fell 20m to 30m" and "the toll rose 2 to 30" tell of a change. */
function linkAfter(tokens: readonly Token[], { first, last, unit, magnitude }: Measured): Link | undefined {
  const [end, link, next] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  const before = tokens[first - 1]?.lower ?? "";
  if (!end || !link || !next) return undefined;
  if (/^[-–—]$/.test(link.text) && isRange(before)) return "between";
  if (/^[-–—]$/.test(link.text)) return touches(end, link) && touches(link, next) ? "dash" : undefined;
  if (PERHAPS.has(next.lower) && (AND.has(link.lower) || OR.has(link.lower) || link.text === ",")) return "or";
  if (AND.has(link.lower)) return isRange(before) ? "between" : undefined;
  const ofToll = [2, 3, 4].some((back) => TOLLS.has(tokens[first - back]?.lower ?? ""));
  const changes = CHANGING.has(before) && (unit !== undefined || magnitude > 1 || ofToll);
  if (TO.has(link.lower))
    return isFromFormer(tokens, first) ||
      (FROM.has(before) && !spans(tokens, first - 2) && !opensRange(tokens, first - 1, last + 2)) ||
      BY.has(before) ||
      isCountedTwice(tokens, [first, last + 1]) ||
      changes
      ? undefined
      : "to";
  return OR.has(link.lower) ? "or" : undefined;
}

/** "cases rose in Orlay **(2,561 to 3,365)**": both are counted to the last one, and no end of a range is. */
const isCountedTwice = (tokens: readonly Token[], [low, high]: readonly [number, number]): boolean =>
  lower(tokens, low - 1) === "(" &&
  lower(tokens, high + 1) === ")" &&
  [low, high].some((at) => EXACT.test(lower(tokens, at)));

/* A number of three digits or more that is not round. */
const EXACT = /^\d[\d,]*\d[1-9]$/;

/** "**from the current** $40 to $60", "from an initial 12 to 15": a value that has become the other. */
function isFromFormer(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && (FORMER.has(lower(tokens, at)) || BEFORE_FORMER.has(lower(tokens, at)))) at--;
  return at < first - 1 && FROM.has(lower(tokens, at)) && FORMER.has(lower(tokens, first - 1));
}

/** "**From** 40 to 60 people were hurt": it opens its sentence, and what is counted follows. */
const opensRange = (tokens: readonly Token[], from: number, behind: number): boolean =>
  tokens[from]?.text !== tokens[from]?.lower && PEOPLE.has(tokens[behind]?.lower ?? "");

/* In so many words the verb tells that it changes: "raise the average output of such cells from". */
const CHANGED_WITHIN = 10;

/** "ranging from 20 to 30", "terms from 20 to 30 years"; not "rose from", "cut jobs from". */
function spans(tokens: readonly Token[], before: number): boolean {
  const word = tokens[before];
  if (!word || RANGING.has(word.lower)) return word !== undefined;
  let changed = false;
  for (let at = before; at > before - CHANGED_WITHIN && !/^[.,;:]$/.test(lower(tokens, at)); at--)
    changed ||= CHANGING.has(lower(tokens, at));
  return !changed && word.text === word.lower && /[^s]s$/.test(word.lower);
}
