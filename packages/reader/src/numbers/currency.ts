import { CURRENCY_CODES } from "../en/currency-codes.ts";
import { DETERMINERS } from "../en/function-words.ts";
import {
  COINS_AND_MORE,
  CURRENCY_SIGNS,
  DOLLARS,
  MONEY_SIGNS,
  NATIONAL_MONEY,
  NO_CURRENCY,
  POUNDS,
  WRITTEN_ON,
} from "../en/money.ts";
import { SHARED_MONEY } from "../en/shared-money.ts";
import { UNIT_WORDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { touches } from "./numerals.ts";

interface Sign {
  readonly first: number;
  readonly unit: string;
}

/** The sign or code of a currency right before the number at token `i`: "$", "R$", "US $", "RM", "Sh.", "SGD", "US dollars". */
export function signBefore(tokens: readonly Token[], i: number): Sign | undefined {
  const [sign, number, before] = [tokens[i - 1], tokens[i], tokens[i - 2]];
  if (!sign || !number) return undefined;
  const named = before && NATIONAL_MONEY.get(`${before.lower} ${sign.lower}`);
  if (named !== undefined) return { first: i - 2, unit: named };
  const written = sign.text === "." && before && touches(before, sign) ? before : sign;
  const first = written === sign ? i - 1 : i - 2;
  if (CURRENCY_CODES.has(written.text)) return written === sign ? { first, unit: written.text } : undefined;
  if (WRITTEN_ON.has(written.text) && !touches(sign, number)) return undefined;
  const unit = CURRENCY_SIGNS.get(written.text) ?? MONEY_SIGNS.get(written.text.replace(/\.$/, ""));
  if (unit === undefined) return undefined;
  const beside = before && (touches(before, sign) || isSetApart(tokens, i - 2));
  const dollars = sign.text === "$" && beside ? DOLLARS.get(before.lower) : undefined;
  return dollars === undefined ? { first, unit } : { first: i - 2, unit: dollars };
}

/** "just under **US $**6.9 billion"; not "gave the US $6 billion", "lent Norvia and the **US $**6 billion". */
const isSetApart = (tokens: readonly Token[], country: number): boolean =>
  tokens[country]?.text === "US" &&
  (tokens[country]?.end ?? 0) + 1 === tokens[country + 1]?.start &&
  !DETERMINERS.has(tokens[country - 1]?.lower ?? "");

/** "35,000 **Ghana cedis**", "Thirty Thousand **Tarsian Crowns**": money by its country and name; of which where neither tells it. */
export function nationalMoney(tokens: readonly Token[], i: number): string | undefined {
  const [country, money] = [tokens[i], tokens[i + 1]];
  if (!/^\p{Lu}\p{Ll}+$/u.test(country?.text ?? "") || !/s$/.test(money?.lower ?? "")) return undefined;
  const entry = UNIT_WORDS.get(money?.lower ?? "");
  if (entry?.kind !== "money" || entry.size !== undefined || POUNDS.has(money?.lower ?? "")) return undefined;
  const shared = SHARED_MONEY.find(({ words }) => words.test(money?.lower ?? ""));
  if (!shared && entry.unit !== "USD") return entry.unit;
  const known = [...(shared?.countries ?? [])].find(([, of]) => of.test(country?.text ?? ""))?.[0];
  return known ?? (COINS_AND_MORE.has(money?.lower ?? "") ? undefined : NO_CURRENCY);
}
