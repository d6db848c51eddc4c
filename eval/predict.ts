import { type PromptEngine, type Reading, readReport, type Span, type Statement } from "@according/reader";
import type { Predicted } from "./score/types.ts";
import type { Prediction } from "./score.ts";
import type { Article } from "./shared.ts";

/** What an engine finds in one article, in the corpus's convention. */
export function predict(
  article: Pick<Article, "id" | "text" | "title" | "publisher" | "date">,
  engine: PromptEngine,
): Prediction {
  const { id, text, title, publisher, date } = article;
  const meta = { ...(title && { title }), ...(publisher && { outlet: publisher }), ...(date && { publishedAt: date }) };
  return { id, statements: outermost(readReport(text, meta, { engine })) };
}

/** The corpus marks outermost attributions, and a speech that goes on over paragraphs as one. */
function outermost({ statements }: Reading): readonly Predicted[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const contents = new Map<string, Span[]>();
  for (const one of statements) {
    const { id } = first(one, byId);
    contents.set(id, [...(contents.get(id) ?? []), ...one.content]);
  }
  return statements
    .filter((one) => one.within === null && one.content.length > 0 && first(one, byId) === one)
    .map(({ id, form, cue, source, confidence }) => ({
      kind: form,
      content: contents.get(id) ?? [],
      cue,
      source,
      confidence,
    }));
}

/** The statement with which a speech began. */
function first(one: Statement, byId: ReadonlyMap<string, Statement>): Statement {
  const before = one.continues === null ? undefined : byId.get(one.continues);
  return before === undefined || before === one ? one : first(before, byId);
}
