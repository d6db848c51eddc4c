import { FRACTION_SIGNS, MAGNITUDES } from "../lang/en/numbers.ts";
import { UNIT_WORDS } from "../lang/en/units.ts";
import type { Token } from "../model/layers.ts";
import { type Cardinal, magnitudeAt, PLAIN, readNumeral, scaled, spacedGroups, touches } from "./numerals.ts";
import { oneIn, STARTERS, wordsAt } from "./spelt-numbers.ts";

/** The number that begins at token `i`. */
export function cardinalAt(tokens: readonly Token[], i: number): Cardinal | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === "number") return oneIn(tokens, i) ?? digitsAt(tokens, i);
  if (token.kind === "symbol") return signAt(token, i);
  return STARTERS.has(token.lower) ? wordsAt(tokens, i, token.lower) : undefined;
}

function signAt(token: Token, i: number): Cardinal | undefined {
  const value = FRACTION_SIGNS.get(token.text);
  return value === undefined ? undefined : { ...PLAIN, first: i, last: i + 1, value, plain: false };
}

function digitsAt(tokens: readonly Token[], i: number): Cardinal | undefined {
  const token = tokens[i] as Token;
  const follow = tokens[i + 1];
  const scaledNext = follow !== undefined && (MAGNITUDES.has(follow.lower) || UNIT_WORDS.has(follow.lower));
  const money = tokens[i - 1]?.kind === "symbol" && touches(tokens[i - 1] as Token, token);
  const numeral = readNumeral(token.text, !scaledNext && !money);
  if (!numeral) return undefined;
  const metres = numeral.suffix === "m" && DIMENSIONS.test(follow?.lower ?? "");
  const attached = numeral.suffix === "" || metres ? 1 : (MAGNITUDES.get(numeral.suffix) ?? 0);
  const suffix = metres ? "metres" : attached > 0 ? "" : numeral.suffix;
  const base = { ...PLAIN, first: i, suffix };
  if (suffix !== "" || attached > 1)
    return {
      ...base,
      last: i + 1,
      value: scaled(numeral.value, attached || 1),
      plain: false,
      magnitude: attached || 1,
    };
  const grouped = spacedGroups(tokens, i);
  if (grouped > i + 1) return { ...base, last: grouped, value: groupedValue(tokens, i, grouped), plain: false };
  return withFraction(tokens, base, numeral.value, !numeral.bare);
}

/** "1.9m high" is metres. */
const DIMENSIONS = /^(?:high|tall|deep|wide|long|thick)$/;

const groupedValue = (tokens: readonly Token[], first: number, last: number): number =>
  Number(tokens.slice(first, Math.min(last, first + 5)).reduce((digits, token) => digits + token.text, ""));

/** "3½", and a magnitude in a word of its own: "1.2 million". */
function withFraction(
  tokens: readonly Token[],
  base: Omit<Cardinal, "last" | "value">,
  whole: number,
  marked: boolean,
): Cardinal {
  const i = base.first;
  const sign = tokens[i + 1];
  const part = sign && touches(tokens[i] as Token, sign) ? FRACTION_SIGNS.get(sign.text) : undefined;
  const last = part === undefined ? i + 1 : i + 2;
  const value = whole + (part ?? 0);
  const magnitude = magnitudeAt(tokens, last);
  if (magnitude === undefined) return { ...base, last, value, plain: !marked && part === undefined };
  return { ...base, last: last + 1, value: scaled(value, magnitude), plain: false, magnitude };
}
