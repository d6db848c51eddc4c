import { AFTER_SHARES, RATES, SHARE_QUALIFIERS, WHOLE_PRONOUNS } from "../en/counting.ts";
import { A_ONLY, IN } from "../en/links.ts";
import { BEING_ONE_OF } from "../en/not-counts.ts";
import { FRACTIONS, SMALL } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import { AT_RANK, PUTS_AT_RANK, RANKED, RANKING_AT } from "../en/ranks.ts";
import { EVERY, HALF, OUT } from "../en/spelt-numbers.ts";
import { DURATIONS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type Cardinal, magnitudeAt, PLAIN, wholeNumber } from "./numerals.ts";

/* Shares of a whole: fractions and so many of so many. */

/* "two **quarters** of contraction": of a year; as a share they would be a half. */
const QUARTERS = "quarters";

/** "two thirds of", "three quarters of". */
export function fractionOf(tokens: readonly Token[], i: number): Cardinal | undefined {
  const part = tokens[i + 1]?.lower ?? "";
  const count = SMALL.get((tokens[i] as Token).lower) as number;
  const plural = part.endsWith("s") || (count === 1 && !HALF.has(part));
  const magnitude =
    OF.has(lower(tokens, i + 2)) && A_ONLY.has(lower(tokens, i + 3)) ? magnitudeAt(tokens, i + 4) : undefined;
  if (plural && FRACTIONS.has(part) && magnitude !== undefined)
    return {
      ...PLAIN,
      first: i,
      last: i + 5,
      value: count * (FRACTIONS.get(part) as number) * magnitude,
      plain: false,
      spelt: true,
      magnitude,
    };
  if (count === 2 && part === QUARTERS) return undefined;
  return plural && FRACTIONS.has(part) ? shareAt(tokens, i, i + 2, count * (FRACTIONS.get(part) as number)) : undefined;
}

/** A fraction is a share only of something ("a third of"), where it is qualified ("nearly a third say") or hyphenated. */
export function shareAt(tokens: readonly Token[], first: number, last: number, value: number): Cardinal | undefined {
  const whole = OF.has(lower(tokens, last)) && !RATES.has(tokens[last + 1]?.lower ?? "");
  const joined = tokens[first]?.text.includes("-") ?? false;
  const relative = first < last - 1 && WHOLE_PRONOUNS.has(lower(tokens, first - 1)) && OF.has(lower(tokens, first - 2));
  const qualified =
    first < last - 1 && SHARE_QUALIFIERS.has(tokens[first - 1]?.lower ?? "") && standsForCounted(tokens[last]);
  return whole || joined || relative || qualified
    ? { ...PLAIN, first, last, value, plain: false, spelt: true, share: true }
    : undefined;
}

/** A verb or the end of the clause: what comes after a share that stands for those counted. */
const standsForCounted = (token: Token | undefined): boolean => token !== undefined && AFTER_SHARES.has(token.lower);

/** "one in five", "1 in 4", "three out of four", "eight of 10"; not "two in five years". */
export function oneIn(tokens: readonly Token[], i: number): Cardinal | undefined {
  const link = lower(tokens, i + 1);
  const out = OUT.has(link) && OF.has(lower(tokens, i + 2));
  const within = IN.has(link);
  if (!out && !within && !OF.has(link)) return undefined;
  const behind = out ? i + 3 : i + 2;
  const at = EVERY.has(lower(tokens, behind)) ? behind + 1 : behind;
  const [part, whole] = [smallNumber(tokens[i]), smallNumber(tokens[at])];
  if (part === undefined || whole === undefined || part === 0 || part >= whole) return undefined;
  if (isPlaceInRow(tokens, { first: i, last: i + 1 })) return undefined;
  const asShare =
    out || (within && part === 1 && whole >= 3) || ROUND.has(whole) || (within && SMALL.has(tokens[at]?.lower ?? ""));
  if (OF.has(link) && part === 1 && BEING_ONE_OF.has(lower(tokens, i - 1))) return undefined;
  if (!asShare || (OF.has(link) && whole < 10) || DURATIONS.has(tokens[at + 1]?.lower ?? "")) return undefined;
  return { ...PLAIN, first: i, last: at + 1, value: part / whole, plain: false, spelt: true, share: true };
}

/** "puts Norvia **at 120** out of 180 countries": a place in a row, and no share. */
export function isPlaceInRow(tokens: readonly Token[], { first, last }: Pick<Cardinal, "first" | "last">): boolean {
  const out = OUT.has(lower(tokens, last)) && OF.has(lower(tokens, last + 1)) ? last + 2 : last + 1;
  if (out === last + 1 && !OF.has(lower(tokens, last))) return false;
  if (!RANKED.has(lower(tokens, out + 1)) || tokens[out]?.kind !== "number") return false;
  if (RANKING_AT.has(lower(tokens, first - 1))) return true;
  return AT_RANK.has(lower(tokens, first - 1)) && isPlaced(tokens, first - 1);
}

/* So many words before "at" tell that somebody is given a place: "puts the country at". */
const PLACING = 5;

const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - PLACING), at).some(({ lower: word }) => RANKING_AT.has(word) || PUTS_AT_RANK.has(word));

const smallNumber = (token: Token | undefined): number | undefined => {
  const value = SMALL.get(token?.lower ?? "") ?? wholeNumber(token?.text ?? "");
  return value !== undefined && value <= 1000 ? value : undefined;
};

/** What shares are told of in digits: "two of 12 boats" is two figures. */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 50, 100, 1000]);
