// npm run eval: how well who-said-what is read, against annotated news.
import { type Reading, readReport, type Span, type Statement } from "@according/reader";
import { type Article, measure, orSay } from "./shared.ts";

orSay(() =>
  measure({
    command: "npm run eval",
    title: "Attributions on PolNeAR, development articles",
    record: "eval/results/polnear-dev.md",
    gold: "../shared/corpora/polnear/dev.jsonl",
    scorer: "../shared/score/score.mjs",
    predict,
  }),
);

function predict({ id, text, title, publisher, date }: Article): object {
  const meta = { ...(title && { title }), ...(publisher && { outlet: publisher }), ...(date && { publishedAt: date }) };
  return { id, statements: outermost(readReport(text, meta)) };
}

/** The corpus marks outermost attributions, and a speech that goes on over paragraphs as one. */
function outermost({ statements }: Reading): readonly object[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const contents = new Map<string, Span[]>();
  for (const one of statements) {
    const { id } = first(one, byId);
    contents.set(id, [...(contents.get(id) ?? []), ...one.content]);
  }
  return statements
    .filter((one) => one.within === null && first(one, byId) === one)
    .map(({ id, form, cue, source }) => ({ kind: form, content: contents.get(id), cue, source }));
}

/** The statement with which a speech began. */
function first(one: Statement, byId: ReadonlyMap<string, Statement>): Statement {
  const before = one.continues === null ? undefined : byId.get(one.continues);
  return before === undefined || before === one ? one : first(before, byId);
}
