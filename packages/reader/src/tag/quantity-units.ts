import { CURRENCY_SIGNS, DOLLARS, POUNDS, SQUARES, UNIT_WORDS } from "../lang/en/units.ts";
import type { Token } from "../model/layers.ts";
import { type Cardinal, touches } from "./numerals.ts";

/** A number with the sign or unit beside it. */
export interface Measured extends Cardinal {
  readonly unit?: string;
}

/** Takes in the currency sign before and the unit after a number. Nothing where what is written on to it is no unit. */
export function withUnit(tokens: readonly Token[], cardinal: Cardinal): Measured | undefined {
  if (cardinal.suffix !== "") return withSuffix(cardinal);
  if (cardinal.share) return { ...cardinal, unit: "1" };
  const money = signBefore(tokens, cardinal.first);
  if (money) return shortMagnitude(tokens, { ...cardinal, first: money.first, plain: false, unit: money.unit });
  const of = cardinal.magnitude >= 1000 && tokens[cardinal.last]?.lower === "of";
  const after = unitAfter(tokens, of ? cardinal.last + 1 : cardinal.last);
  return after ? { ...cardinal, last: after.last, plain: false, unit: after.unit } : cardinal;
}

const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ["-strong", ""],
  ["-member", ""],
  ["-plus", ""],
]);

/** "5km", "500-mile", "1,000-strong"; not "34-year-old", "12th", "16-point". */
function withSuffix(cardinal: Cardinal): Measured | undefined {
  const { suffix } = cardinal;
  if (COMPOUNDS.has(suffix)) return { ...cardinal, suffix };
  const square = suffix.startsWith("-square-");
  const entry = UNIT_WORDS.get(square ? suffix.slice(8) : suffix.replace(/^-/, ""));
  if (!entry) return undefined;
  return { ...cardinal, unit: square ? (SQUARES.get(entry.unit) ?? entry.unit) : entry.unit };
}

function signBefore(tokens: readonly Token[], i: number): { first: number; unit: string } | undefined {
  const [sign, number, before] = [tokens[i - 1], tokens[i], tokens[i - 2]];
  const unit = CURRENCY_SIGNS.get(sign?.lower.replace(/\.$/, "") ?? "");
  if (!sign || !number || unit === undefined) return undefined;
  if (sign.kind === "word" && sign.text === sign.lower) return undefined;
  const dollars = sign.text === "$" && before && touches(before, sign) ? DOLLARS.get(before.lower) : undefined;
  return dollars === undefined ? { first: i - 1, unit } : { first: i - 2, unit: dollars };
}

/** "$40 m". */
function shortMagnitude(tokens: readonly Token[], measured: Measured): Measured {
  const scale = SHORT.get(tokens[measured.last]?.lower ?? "");
  if (scale === undefined || measured.magnitude !== 1) return measured;
  return { ...measured, last: measured.last + 1, value: measured.value * scale, magnitude: scale };
}

const SHORT: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["k", 1e3],
]);

function unitAfter(tokens: readonly Token[], i: number): { last: number; unit: string } | undefined {
  const word = tokens[i]?.lower ?? "";
  const next = tokens[i + 1]?.lower ?? "";
  if (word === "per" && next === "cent") return { last: i + 2, unit: "%" };
  if (word === "percentage" && /^points?$/.test(next)) return { last: i + 2, unit: "%" };
  if (word === "square") return squareUnit(next, i + 2);
  if (/^(?:us|u\.s\.|american)$/.test(word) && next === "dollars") return { last: i + 2, unit: "USD" };
  if (POUNDS.has(word)) return { last: i + 1, unit: next === "of" ? "[lb_av]" : "GBP" };
  const sign = tokens[i]?.kind === "symbol" ? CURRENCY_SIGNS.get(word) : undefined;
  if (sign !== undefined && touches(tokens[i - 1] as Token, tokens[i] as Token)) return { last: i + 1, unit: sign };
  const entry = UNIT_WORDS.get(word);
  if (!entry || (word === "foot" && next === "of")) return undefined;
  return entry.kind === "distance" ? perHour(tokens, i, entry.unit) : { last: i + 1, unit: entry.unit };
}

function squareUnit(word: string, last: number): { last: number; unit: string } | undefined {
  const unit = SQUARES.get(UNIT_WORDS.get(word)?.unit ?? "");
  return unit === undefined ? undefined : { last, unit };
}

/** "60 miles per hour", "90 kilometres an hour". */
function perHour(tokens: readonly Token[], i: number, unit: string): { last: number; unit: string } {
  const rate = /^(?:per|an)$/.test(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.lower === "hour";
  return rate ? { last: i + 3, unit: `${unit}/h` } : { last: i + 1, unit };
}
