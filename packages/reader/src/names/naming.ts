import type { SourceKind } from "@according/record";
import { keptByWord } from "../en/by-word.ts";
import { FAMILY_FIRST, TWO_SYLLABLES } from "../en/family-names.ts";
import { sameGiven, sexOfGiven } from "../en/given-names.ts";
import { PARTICLES } from "../en/people.ts";
import { THE } from "../en/phrase-words.ts";
import { NAME_SUFFIXES } from "../en/phrases.ts";

/* How names are compared. */

/* As many as some reports have: each may hold the text that it was cut out of. */
const KEPT_NAMES = 1024;

/** Lower case, without "the", with straight apostrophes and no possessive; letters without their marks: "Brânzal" is "Branzal", too. */
export const plain = keptByWord((name: string): string => {
  const lower = withoutMarks(name.toLowerCase().replaceAll("’", "'"));
  const from = lower.startsWith("the ") ? 4 : 0;
  return lower.slice(from, lower.endsWith("'s") ? Math.max(from, lower.length - 2) : undefined);
}, KEPT_NAMES);

const withoutMarks = (lower: string): string =>
  ASCII.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[ıøłđð]/g, (letter) => WITHOUT_MARK[letter] ?? letter);

const ASCII = /^[ -~]*$/;
const WITHOUT_MARK: Readonly<Record<string, string>> = { ı: "i", ø: "o", ł: "l", đ: "d", ð: "d" };

/** "**Jon Reeve**" of "JON REEVE": a name all in capitals, as it is otherwise written; "MJ" and "JFK" stay. */
export const outOfCapitals = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(LONG_WORD, (word) => word.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase()))
    : name;

const LONG_WORD = /(?<!\p{L})(?=\p{Lu}*[AEIOUYÀ-Þ])\p{Lu}{3,}(?!\p{L})/gu;

export const nameWords = (name: string): readonly string[] =>
  OTHER_BLANKS.test(name) ? name.split(/\s+/) : name.split(" ");

/* Nearly always one space stands between two words. */
const OTHER_BLANKS = /[^\S ]| {2}/;

/** "Jr" of "Otis Granger Jr.", or nothing. */
export function suffixOf(words: readonly string[]): string {
  const last = plain(words.at(-1) ?? "");
  return NAME_SUFFIXES.has(last) ? last.replace(".", "") : "";
}

export const surnameOf = (words: readonly string[]): string =>
  plain((suffixOf(words) && words.length > 2 ? words.at(-2) : words.at(-1)) ?? "");

/* Two letters are those of too many bodies; of papers fewer are spoken of. */
const INITIALS = 3;
const OF_A_PAPER = 2;

/** "RICS", "BoE", "DOH", of a paper also "FT": what a name is shortened to, by its capitals, and with its small words between them. */
export function initialsOf(name: string, kind: SourceKind): readonly string[] {
  const words = nameWords(name).filter((word, i) => i > 0 || !THE.has(word.toLowerCase()));
  const whole = words.map(([first = ""]) => first).join("");
  const parts = words.flatMap((word) => word.split("-")).map(([first = ""]) => first);
  const each = [whole.replace(/\P{Lu}/gu, ""), whole, whole.toUpperCase(), parts.join("").replace(/\P{Lu}/gu, "")];
  return [...new Set(each)].filter(
    (one) => one.length >= (kind === "outlet" ? OF_A_PAPER : INITIALS) && /^\p{Lu}.*\p{Lu}$/u.test(one),
  );
}

/** "**Kim** Dae-sik", "**Nguyen** Van Thanh": does the family's name stand first, as nobody's given name does here? */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (words.length < 2 || words.length > 3 || !FAMILY_FIRST.has(plain(first))) return false;
  return (
    TWO_SYLLABLES.test(second) || (sexOfGiven(first) === undefined && sexOfGiven(words.at(-1) ?? "") === undefined)
  );
}

/** "**Kim** Dae-sik", "Karl **Yip** Sum-yee": the family's name where it is not the last. */
export function familyBefore(words: readonly string[]): string | undefined {
  const [given = "", family = "", last = ""] = words;
  if (isFamilyFirst(words)) return given;
  const isInside = words.length === 3 && FAMILY_FIRST.has(plain(family)) && TWO_SYLLABLES.test(last);
  return isInside && sexOfGiven(given) !== undefined ? family : undefined;
}

/** Two full names with the same surname that may be one person's: no given name, middle name or suffix tells them apart. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [suffixA, suffixB] = [suffixOf(a), suffixOf(b)];
  if (suffixA && suffixB && suffixA !== suffixB) return false;
  if (!sameGiven(a[0] ?? "", b[0] ?? "")) return false;
  const [middleA, middleB] = [middle(a), middle(b)];
  return !middleA || !middleB || sameGiven(middleA, middleB);
}

const middle = (words: readonly string[]): string => words.slice(1, suffixOf(words) ? -2 : -1).join(" ");

/**
 * Is this the family's part of a full name: with its particle, "De la Hoz" of "Soledad de la Hoz Prieto", or both surnames,
 * "Ruiz Prieto" of "Soledad Ruiz Prieto"?
 */
export function endsName(name: string, words: readonly string[]): boolean {
  const whole = nameWords(name).map(plain);
  const part = words.map(plain);
  const tail = part.length < whole.length && part.every((word, i) => word === whole[whole.length - part.length + i]);
  if (tail && sexOfGiven(part[0] as string) === undefined) return true;
  if (!PARTICLES.has(part[0] ?? "")) return false;
  return whole.some((_, i) => i > 0 && part.every((word, k) => whole[i + k] === word));
}
