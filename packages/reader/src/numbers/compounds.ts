import { JOINED_PERSONS } from "../en/counting.ts";
import { EACH_SO_LONG, JOINED_DIMENSIONS, JOINED_QUALIFIERS, PRICED } from "../en/measures-of.ts";
import { POUNDS } from "../en/money.ts";
import { OLD } from "../en/not-counts.ts";
import { NOT_COMPOUNDS, SPELT_COMPOUNDS } from "../en/number-contexts.ts";
import { FRACTIONS, MAGNITUDES, SHORT_MAGNITUDES, SMALL } from "../en/numbers.ts";
import {
  DEGREES,
  GLUED_UNITS,
  JOINED_COINS,
  lengthUnit,
  SPAN_WORDS,
  SQUARE,
  SQUARE_JOINED,
  SQUARES,
  UNIT_WORDS,
} from "../en/units.ts";
import type { Token } from "../layers.ts";
import { signBefore } from "./currency.ts";
import { type Measured, scaled } from "./numerals.ts";

/** "5km", "500-mile", "1,000-strong", "640-page", "12-million-euro"; not "34-year-old", "12th", "two-way". */
export function withSuffix(tokens: readonly Token[], cardinal: Measured): Measured | undefined {
  const { suffix } = cardinal;
  if (!suffix.startsWith("-")) return attached(tokens, cardinal);
  if (EACH_SO_LONG.test(suffix)) return isSumEach(tokens, cardinal) ? { ...cardinal, plain: false } : undefined;
  const [word = "", next, ...rest] = suffix.slice(1).split("-");
  const effect = next === undefined ? JOINED_QUALIFIERS.get(word) : undefined;
  if (effect === "about") return { ...cardinal, rough: true, plain: false };
  if (effect) return cardinal;
  if (rest.length > 0) return undefined;
  if (`${word}-` === SQUARE_JOINED) return squared(cardinal, next);
  const magnitude = SHORT_MAGNITUDES.has(word) ? undefined : MAGNITUDES.get(word);
  if (magnitude !== undefined) return multiplied(tokens, cardinal, magnitude, next);
  if (next !== undefined && !JOINED_DIMENSIONS.has(next)) return undefined;
  return joined(tokens, cardinal, word);
}

/** "**£40,000**-a-year"; not "£120,00-a-year", which is no number. */
const isSumEach = (tokens: readonly Token[], { first }: Measured): boolean =>
  signBefore(tokens, first) !== undefined && !/,\d\d(?!\d)/.test(tokens[first]?.text ?? "");

/** "-million-euro", "-million". */
function multiplied(
  tokens: readonly Token[],
  cardinal: Measured,
  magnitude: number,
  unit: string | undefined,
): Measured | undefined {
  const more = { ...cardinal, value: scaled(cardinal.value, magnitude), magnitude, plain: false };
  return unit === undefined ? more : joined(tokens, more, unit);
}

function squared(cardinal: Measured, word: string | undefined): Measured | undefined {
  const unit = SQUARES.get(UNIT_WORDS.get(word ?? "")?.unit ?? "");
  return unit === undefined ? undefined : { ...cardinal, unit, plain: false };
}

/* So many pounds are money: "a five million-pound contract". */
const MILLION = 1e6;

/** A unit or a noun joined by a hyphen; "-year" of "17-year old" is an age. */
function joined(tokens: readonly Token[], cardinal: Measured, word: string): Measured | undefined {
  const entry =
    UNIT_WORDS.get(word) ?? SPAN_WORDS.get(word) ?? (cardinal.value > 1 ? JOINED_COINS.get(word) : undefined);
  if (entry?.kind === "duration" && OLD.has(tokens[cardinal.last]?.lower ?? "")) return undefined;
  if (entry) {
    const { unit, size = 1 } = entry;
    return { ...cardinal, value: cardinal.value * size, unit, plain: false };
  }
  if (POUNDS.has(word)) {
    const sum = cardinal.magnitude >= MILLION || isPriced(tokens[cardinal.last]);
    return { ...cardinal, unit: sum ? "GBP" : "[lb_av]", plain: false };
  }
  if (isDialled(tokens[cardinal.first])) return undefined;
  const counts = cardinal.spelt ? SPELT_COMPOUNDS.has(word) : word.length > 2 && !NOT_COMPOUNDS.has(word);
  return counts ? { ...cardinal, plain: false } : undefined;
}

/** "call 417-BOAT". */
const isDialled = (token: Token | undefined): boolean => /^\d+-\p{Lu}{3,}$/u.test(token?.text ?? "");

/** "a 20-pound note". */
const isPriced = (token: Token | undefined): boolean => PRICED.has(token?.lower ?? "");

/** "300sq km". */
const withPower = (cardinal: Measured, unit: string | undefined): Measured | undefined =>
  unit === undefined ? undefined : { ...cardinal, last: cardinal.last + 1, unit, plain: false };

/** "5km", "47.3C", "85p": written on to the digits without a hyphen. */
function attached(tokens: readonly Token[], cardinal: Measured): Measured | undefined {
  const { value, first, last } = cardinal;
  const [suffix = "", dimension] = cardinal.suffix.split("-");
  if (dimension !== undefined && !JOINED_DIMENSIONS.has(dimension)) return undefined;
  const glued = /[\p{Ll}L]$/u.test(tokens[first]?.text ?? "") ? GLUED_UNITS.get(suffix) : undefined;
  const entry = UNIT_WORDS.get(suffix) ?? glued;
  if (entry) return { ...cardinal, unit: entry.unit };
  if (dimension !== undefined) return suffix === "m" ? { ...cardinal, unit: "m" } : undefined;
  if (SQUARE.has(suffix)) return withPower(cardinal, SQUARES.get(lengthUnit(tokens[last]?.lower ?? "")));
  if (suffix === "p") return value < 100 ? { ...cardinal, value: value / 100, unit: "GBP", plain: false } : undefined;
  const capital = /[CF]$/.test(tokens[first]?.text ?? "");
  const minus = /^(?:[-−–]|minus)$/.test(tokens[first - 1]?.lower ?? "");
  const unit = capital && (value >= 10 || value === 0 || minus) ? DEGREES.get(suffix) : undefined;
  return unit === undefined ? undefined : { ...cardinal, unit, plain: false };
}

/** "a three-**part** documentary": what is joined to a number, and of which there are so many; not "a 15-member team", "forty-five". */
export function thingJoined(token: Token | undefined): string | undefined {
  const thing = /(?<=[\p{L}\d]-)\p{Ll}{3,}$/u.exec(token?.text ?? "")?.[0];
  const other =
    thing === undefined ||
    [JOINED_PERSONS, JOINED_QUALIFIERS, SMALL, MAGNITUDES, FRACTIONS].some((words) => words.has(thing));
  return other ? undefined : thing;
}
