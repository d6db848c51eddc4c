import { folded } from "./folded.ts";

/**
 * What remains of a name's word when the ways of writing it in Latin letters are evened out that `folded` keeps apart:
 * Ukrainian beside Russian ("Oleksandr", "Aleksandr"; "Volodymyr", "Vladimir"; "Hrytsenko", "Gritsenko"), "Yevgeny" and
 * "Evgenii", "Abdel" and "Abdul", "Petroff" and "Petrov", "Youssef" and "Yusuf", "Khaled" and "Khalid". Other vowels inside a
 * word that are no such variants still tell: "Mara" is not "Mira".
 */
export function romanised(token: string): string {
  const known = romanisedTokens.get(token);
  if (known !== undefined) return known;
  const made = rewritten(folded(rewritten(token, BEFORE)), BEHIND);
  if (romanisedTokens.size < MOST) romanisedTokens.set(token, made);
  return made;
}
const romanisedTokens = new Map<string, string>();
/** More than the names of any story. */
const MOST = 200_000;

const rewritten = (token: string, rules: readonly Rule[]): string =>
  rules.reduce((word, [from, to]) => word.replace(from, to), token);

type Rule = readonly [from: RegExp, to: string];

/** While its vowels still stand. */
const BEFORE: readonly Rule[] = [
  [/^abd[aeiou]l$/, "abd"],
  [/^y(?:ou|oo|u|o)ss?[aeu]f$/, "yusuf"],
  [/^((?:[^aeiou]{1,2})?a(?:[sktd]h|([^aeiou])\2?))e(?=[^aeiouy]$)/, "$1i"],
  [/^(?:ie|ye|je)/, "e"],
  [/^[yij]+(?=[auo])/, "j"],
  [/(?<=[^aeiouy])(?:olo)(?=[^aeiouy])/, "la"],
  [/(?<=[^aeiouy])(?:oro)(?=[^aeiouy])/, "ra"],
  [/(?<=\p{L}{3}[^aeiouy])o$/u, ""],
  [/(?<=[^aeiouy])e(?=r$)/, ""],
  [/^o(?=[^aeiouwy])/, "a"],
  [/(?:e[iy]|i[iy]|y[iy]|[iy])$/, "i"],
  [/(?<=a)h$/, ""],
  [/c(?=[eiy])/g, "ts"],
  [/c(?=[aou]|t[aou]|$)/g, "k"],
  [/kh/g, "h"],
  [/ow$/, "ov"],
];

/** What sounds alike. */
const BEHIND: readonly Rule[] = [
  [/shch|sch/g, "sh"],
  [/t[sz]|cz/g, "c"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/ff?$/, "v"],
  [/(?<!n)gh?|(?<![cstz])h/g, "h"],
  [/(\p{L})\1+/gu, "$1"],
];

/** By which names are put together of which one may be the other: its last word, "kh" and "k" evened out too. */
export const soundOf = (last: string): string => romanised(last).replaceAll("k", "h");
