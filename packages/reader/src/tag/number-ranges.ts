import type { Token } from "../model/layers.ts";
import { cardinalAt } from "./cardinals.ts";
import { isScore } from "./not-figures.ts";
import { scaled, touches } from "./numerals.ts";
import { type Measured, withUnit } from "./quantity-units.ts";

/** The number with its unit that begins at token `i` and ends before `end`. */
export const numberAt = (tokens: readonly Token[], i: number, end: number): Measured | undefined => {
  const cardinal = cardinalAt(tokens, i);
  if (!cardinal || cardinal.last > end) return undefined;
  const measured = withUnit(tokens, cardinal);
  return measured && measured.last <= end ? measured : undefined;
};

/** The two ends of a range; `low` in the magnitude and unit of the high one. */
export interface NumberRange {
  readonly first: number;
  readonly high: Measured;
  readonly low: number;
  readonly unit?: string;
  readonly loose: boolean;
}

/** "between 20 and 30", "40–50", "20 to 30", "two or three"; a pair that does not rise is a score. */
export function rangeFrom(tokens: readonly Token[], low: Measured, end: number): NumberRange | "score" | undefined {
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
  if (dash && (low.value >= high.value || isScore(tokens, low.first, high.last)))
    return low.plain || low.unit === high.unit ? "score" : undefined;
  if (lowest >= high.value || (word === "or" && high.value > 2 * lowest)) return undefined;
  if (word === "to" && isScore(tokens, low.first, high.last)) return "score";
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
