import type { Span } from "@according/reader";
import { ALIKE, DEMONYMS, EMPTY_WORDS, IRREGULAR, PHRASAL } from "./en/content.ts";

import { UNDONE } from "./en/turned.ts";

/** A word of a text as it is compared: in lower case, without accents, its place kept. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}+(?:['’.-]\p{L}+)*(?:['’]s\b)?|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The words of a text. */
export function textWords(text: string, from = 0): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD))
    found.push({ word: normal(match[0]), start: from + match.index, end: from + match.index + match[0].length });
  return found;
}

/** As it is compared: "1,000" and "1000", "U.S." and "US", "Zelenskyy’s" and "Zelenskyy" are one. */
export function normal(word: string): string {
  const known = normals.get(word);
  if (known !== undefined) return known;
  const made = normalNew(word);
  if (normals.size < MOST_WORDS) normals.set(word, made);
  return made;
}
const normals = new Map<string, string>();
/** More than the words of any language: what comes after is made anew each time. */
const MOST_WORDS = 200_000;

function normalNew(word: string): string {
  if (SMALL.test(word)) return word;
  const plain = ASCII.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain
    .toLowerCase()
    .replace(/['’]s$|[.,](?=\p{N}{3}\b)|\.(?=\p{L})|\.$/gu, "")
    .replaceAll("’", "'");
}
const SMALL = /^[a-z]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what needs no taking apart
const ASCII = /^[\x00-\x7f]*$/;

/** The words of some spans of a text, in order. */
export function wordsIn(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  return spans.flatMap((span) => words.slice(firstFrom(words, span[0]), firstFrom(words, span[1])));
}

/** Does a word of a text begin with a capital letter? */
export const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /\p{Lu}/u.test(text[word.start] ?? "");

/** The index of the first word that starts at an offset or after it. */
export function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a word has in common with its other forms and with words that mean the same; empty where it carries nothing. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const undone = UNDONE.get(word);
  if (undone !== undefined) return stemOf(undone);
  const made = EMPTY_WORDS.has(word) ? "" : (ALIKE_BY_WORD.get(word) ?? DEMONYMS.get(word) ?? alike(bare(word)));
  if (stems.size < MOST_WORDS) stems.set(word, made);
  return made;
}
const stems = new Map<string, string>();

/** What words have in common with their other forms, in their order; "put off" is "postpone". */
export function stemsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ word }, i) => {
    const next = words[i + 1]?.word ?? "";
    const phrasal = PARTICLES.has(next) ? PHRASAL_BY_STEM.get(`${bare(word)} ${next}`) : undefined;
    return phrasal ?? stemOf(word);
  });
}

/** Without its ending, by rule. */
function bare(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular === word ? word : bare(irregular);
  if (word.length < 4 || /\d/.test(word)) return word;
  const single = word
    .replace(/ie[sd]$/, "y")
    .replace(/(ss|sh|ch|x|z)es$/, "$1")
    .replace(/([^su])s$/, "$1");
  const done = single.replace(/(?:ing|ed)$/, "");
  const verb =
    done !== single && done.length >= 3 && /[aeiouy]/.test(done) ? done.replace(/([^aeiouls])\1$/, "$1") : single;
  return verb.replace(/(?:ly)$/, "").replace(/e$/, "");
}

const alike = (stem: string): string => ALIKE_BY_STEM.get(stem) ?? stem;

const LEADERS = ALIKE.map((group) => [group, `=${[...group][0]}`] as const);
const ALIKE_BY_WORD = new Map(LEADERS.flatMap(([group, leader]) => [...group].map((word) => [word, leader] as const)));
const ALIKE_BY_STEM = new Map(
  LEADERS.flatMap(([group, leader]) => [...group].map((word) => [bare(word), leader] as const)),
);

const PARTICLES: ReadonlySet<string> = new Set(PHRASAL.map(([, particle]) => particle));
const PHRASAL_BY_STEM: ReadonlyMap<string, string> = new Map(
  PHRASAL.map(([verb, particle, meaning]) => [`${bare(verb)} ${particle}`, stemOf(meaning)]),
);

/** Is it one name, perhaps as an adjective: "Tamria" and "Tamrian"? */
export function isSameWord(a: string, b: string): boolean {
  if (stemOf(a) === stemOf(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stem = short.slice(0, Math.max(4, short.length - 1));
  return stem.length >= 4 && long.startsWith(stem) && long.length <= short.length + 3;
}
