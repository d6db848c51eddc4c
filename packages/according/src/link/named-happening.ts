import type { Span } from "@according/reader";
import { OF_OTHER_TIMES, OF_WHAT, TELLING_MORE } from "./en/came-first.ts";
import { EMPTY_WORDS } from "./en/content.ts";
import { CALENDAR, NAMED_HAPPENINGS } from "./en/happened.ts";
import { AUXILIARIES } from "./en/turned.ts";
import { isCapital, stemOf, type Word } from "./words.ts";

/** A happening that is named and no more told of: "the attack on the Orlay depot". */
export interface NamedHappening {
  readonly span: Span;
  /** Stems of words for what happens. */
  readonly kind: ReadonlySet<string>;
  /** Stems of whom or what it is done to, or where. */
  readonly of: ReadonlySet<string>;
}

/** What words for happenings that are alike (`NAMED_HAPPENINGS`) have in common with their other forms. */
const KIND_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NAMED_HAPPENINGS.flatMap((line) => {
    const stems = new Set([...line].map((word) => stemOf(word)));
    return [...line].map((word) => [word, stems] as const);
  }),
);

/** Those a text names with something that has a name: an article, the happening, "on", "of" or "in", and what has the name. */
export function happeningsNamedIn(text: string, words: readonly Word[]): readonly NamedHappening[] {
  return words.flatMap(({ word }, i) => {
    const kind = KIND_OF.get(word);
    const start = kind && OF_WHAT.has(words[i + 1]?.word ?? "") ? withArticle(words, i) : null;
    if (!kind || start === null) return [];
    const what = whatBehind(text, words, i + 2);
    const end = what.at(-1)?.end;
    if (end === undefined || !what.some((one) => isCapital(text, one)) || OF_OTHER_TIMES.test(text.slice(end)))
      return [];
    const of = what.map((one) => stemOf(one.word)).filter((stem) => stem !== "");
    return of.length > 0 ? [{ span: [start, end] as const, kind, of: new Set(of) }] : [];
  });
}

/** With its article, and "deadly" before it; null: other words make another of it, "a planned attack", "the second attack". */
function withArticle(words: readonly Word[], i: number): number | null {
  const at = TELLING_MORE.has(words[i - 1]?.word ?? "") ? i - 1 : i;
  const article = words[at - 1];
  return article && ARTICLES.has(article.word) ? article.start : null;
}
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this"]);

/** "The **Orlay depot** on Friday", "**Karst**": up to where a small word, a day or a mark ends it. */
function whatBehind(text: string, words: readonly Word[], from: number): readonly Word[] {
  const at = words[from]?.word === "the" ? from + 1 : from;
  const near = words.slice(at, at + LONGEST);
  const end = near.findIndex((one, k) => {
    const before = near[k - 1];
    const isParted = before !== undefined && /[^\s'’-]/.test(text.slice(before.end, one.start));
    return isParted || [EMPTY_WORDS, CALENDAR, AUXILIARIES].some((all) => all.has(one.word)) || isVerb(text, one);
  });
  return end < 0 ? near : near.slice(0, end);
}
const LONGEST = 5;
const isVerb = (text: string, one: Word): boolean => !isCapital(text, one) && /ed$/.test(one.word);
