import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "@according/reader";
import type { Entity } from "@according/reader/pronouns";
import { fingerprints } from "../fingerprints.ts";
import { readArticles, root } from "../shared.ts";
import { type Example, examplesOf, type Question } from "./asking.ts";
import type { Marked } from "./marked.ts";

/** A text's *he* and *she*, each meant by a chain of mentions. */
export function ofChains(marked: Marked): readonly Example[] {
  const pronouns = marked.mentions.filter(({ head }) => /^(?:he|she)$/i.test(marked.text.slice(...head)));
  const questions = pronouns.map(
    ({ head, chain }): Question => ({
      span: head,
      is: (entity) => chainOf(marked, entity, head[0]) === chain,
    }),
  );
  return questions.length > 0 ? examplesOf(marked, questions) : [];
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
  return readArticles(file).flatMap(({ id, text, title, publisher: outlet }) =>
    (byArticle.get(id) ?? []).flatMap(({ label: { source, who }, corpus }) => {
      // Of whom it cannot be told who it is may be somebody without a name, who is known all the same.
      if (who === null || !/^(?:he|she)$/i.test(text.slice(...source).trim())) return [];
      const is = ({ name }: Entity) => fingerprints(name).includes(who);
      return examplesOf({ id, corpus, text, ...(title && { title }), ...(outlet && { outlet }) }, [
        { span: source, is },
      ]);
    }),
  );
}

export const [RANDOM, OPEN] = ["PolNeAR, at random", "PolNeAR, left open by hand"];

const labels = (set: string): readonly Label[] =>
  readFileSync(join(root, `eval/sets/${set}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
