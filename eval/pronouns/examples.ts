import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "@according/reader";
import type { Entity } from "@according/reader/pronouns";
import { fingerprints } from "../fingerprints.ts";
import { type Article, readArticles, root } from "../shared.ts";
import { type Example, examplesOf, type Question, type Text } from "./asking.ts";
import type { Marked } from "./marked.ts";
import { DESCRIPTIONS, PRONOUNS } from "./models.ts";

/** A text's *he* and *she*, each meant by a chain of mentions. */
export function ofChains(marked: Marked): readonly Example[] {
  const pronouns = marked.mentions.filter(({ head }) => /^(?:he|she)$/i.test(marked.text.slice(...head)));
  const questions = pronouns.map(
    ({ head, chain }): Question => ({
      span: head,
      is: (entity) => chainOf(marked, entity, head[0]) === chain,
    }),
  );
  return questions.length > 0 ? examplesOf(marked, questions, PRONOUNS.asks) : [];
}

/** The chain of most of somebody's names; what stands before a pronoun counts twice. */
function chainOf({ mentions, text }: Marked, entity: Entity, at: number): string | undefined {
  const votes = new Map<string, number>();
  for (const { span, as } of entity.mentions) {
    if (as === "pronoun") continue;
    const chain = mentions
      .filter(({ head }) => Math.abs(head[1] - span[1]) <= 1 && !OTHER_PRONOUN.test(text.slice(...head)))
      .sort((a, b) => a.length - b.length)[0]?.chain;
    if (chain !== undefined) votes.set(chain, (votes.get(chain) ?? 0) + (span[0] < at ? 2 : 1));
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const OTHER_PRONOUN = /^(?:he|she|hi[ms]|hers?|(?:him|her)self)$/i;

interface Label {
  readonly article: string;
  readonly source: Span;
  readonly who: string | null;
}

/** Sources of PolNeAR that people read: drawn at random, and all that were left open when they were read. */
export function ofSources(file: string): readonly Example[] {
  const open = new Map(labels("polnear-pronouns").map((label) => [`${label.article} ${label.source[0]}`, label]));
  const random = labels("polnear-sources").filter((one) => !open.has(`${one.article} ${one.source[0]}`));
  const all = [
    ...random.map((label) => ({ label, corpus: RANDOM })),
    ...[...open.values()].map((label) => ({ label, corpus: OPEN })),
  ];
  const byArticle = Map.groupBy(all, ({ label }) => label.article);
  return readArticles(file).flatMap((article) =>
    (byArticle.get(article.id) ?? []).flatMap(({ label: { source, who }, corpus }) => {
      // Of whom it cannot be told who it is may be somebody without a name, who is known all the same.
      if (who === null || !/^(?:he|she)$/i.test(article.text.slice(...source).trim())) return [];
      const is = ({ name }: Entity) => fingerprints(name).includes(who);
      return examplesOf(asText(article, corpus), [{ span: source, is }], PRONOUNS.asks);
    }),
  );
}

/** What a person read of a description: the words of a name or of what was told before, each as its fingerprint; none for nobody. */
interface Described {
  readonly article: string;
  readonly source: Span;
  readonly is: "name" | "told" | "new" | "several" | "of" | "by";
  readonly who: readonly string[];
}

/** Descriptions of one person in PolNeAR of which no rule tells whom they mean. */
export function ofDescriptions(file: string): readonly Example[] {
  const byArticle = Map.groupBy(labels<Described>("polnear-descriptions"), ({ article }) => article);
  return readArticles(file).flatMap((article) => {
    const questions = (byArticle.get(article.id) ?? [])
      .filter(({ source }) => /^(?:the|this|that)\s/i.test(article.text.slice(...source)))
      .map((one): Question => ({ span: one.source, is: (entity) => isDescribed(entity, one) }));
    return questions.length > 0 ? examplesOf(asText(article, DESCRIBED), questions, DESCRIPTIONS.asks) : [];
  });
}

/** By the surname; of nobody who has a name by all the words of whichever says less. */
function isDescribed({ kind, name }: Entity, { is, who }: Described): boolean {
  const own = wordsOf(fingerprints(name));
  const told = wordsOf(who);
  if (own.length === 0 || told.length === 0) return false;
  if (kind === "person") return is === "name" && own.at(-1) === told.at(-1);
  const [less, more] = own.length < told.length ? [own, told] : [told, own];
  return less.every((word) => more.includes(word));
}

const SMALL = fingerprints("the of and for a an in s his her its their");
const wordsOf = (prints: readonly string[]): readonly string[] => prints.filter((print) => !SMALL.includes(print));

const asText = ({ id, text, title, publisher: outlet }: Article, corpus: string): Text => ({
  ...{ id, corpus, text },
  ...(title && { title }),
  ...(outlet && { outlet }),
});

export const [RANDOM, OPEN, DESCRIBED] = ["PolNeAR, at random", "PolNeAR, left open by hand", "PolNeAR"];

const labels = <T = Label>(set: string): readonly T[] =>
  readFileSync(join(root, `eval/sets/${set}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
