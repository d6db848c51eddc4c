import { CURRENCY_CODES } from "../en/currency-codes.ts";
import { CURRENCY_SIGNS, DOLLARS, MONEY_SIGNS } from "../en/money.ts";
import type { Token } from "../layers.ts";
import { touches } from "./numerals.ts";

interface Sign {
  readonly first: number;
  readonly unit: string;
}

/** The sign or code of a currency right before the number at token `i`: "$", "R$", "RM", "Sh.", "SGD". */
export function signBefore(tokens: readonly Token[], i: number): Sign | undefined {
  const [sign, number, before] = [tokens[i - 1], tokens[i], tokens[i - 2]];
  if (!sign || !number) return undefined;
  const written = sign.text === "." && before && touches(before, sign) ? before : sign;
  const first = written === sign ? i - 1 : i - 2;
  if (CURRENCY_CODES.has(written.text)) return written === sign ? { first, unit: written.text } : undefined;
  const unit = CURRENCY_SIGNS.get(written.text) ?? MONEY_SIGNS.get(written.text.replace(/\.$/, ""));
  if (unit === undefined) return undefined;
  const dollars = sign.text === "$" && before && touches(before, sign) ? DOLLARS.get(before.lower) : undefined;
  if (dollars !== undefined) return { first: i - 2, unit: dollars };
  return { first, unit: sign.text === "$" ? dollarsOf(tokens) : unit };
}

/** Whose dollars are meant by a bare sign, for texts whose tokens were asked for before. */
const dollarsKnown = new WeakMap<readonly Token[], string>();

/**
 * "A$10m … $3 million": those of the one country whose dollars the text marks, if it marks none of the United States and turns none
 * into others in brackets: "C$27bn ($20bn)".
 */
function dollarsOf(tokens: readonly Token[]): string {
  const known = dollarsKnown.get(tokens);
  if (known !== undefined) return known;
  const marked = tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    const unit = token.text === "$" && before && touches(before, token) ? DOLLARS.get(before.lower) : undefined;
    return unit === undefined ? [] : [unit];
  });
  const [only, ...others] = new Set(marked);
  const turned = tokens.some(({ text }, i) => text === "$" && tokens[i - 1]?.text === "(");
  const unit = only !== undefined && others.length === 0 && !turned ? only : (CURRENCY_SIGNS.get("$") as string);
  dollarsKnown.set(tokens, unit);
  return unit;
}
