import {
  type Engine,
  type PromptEngine,
  type Reading,
  type ReportMeta,
  readReport,
  readReports,
  type Span,
  type Statement,
} from "@according/reader";
import type { Predicted } from "./score/types.ts";
import type { Prediction } from "./score.ts";
import type { Article } from "./shared.ts";

type Read = Pick<Article, "text" | "title" | "publisher" | "date">;

/** What an engine that answers at once finds in one article, in the corpus's convention. */
export function predict(article: Read & Pick<Article, "id">, engine: PromptEngine): Prediction {
  return predictionOf(article.id, readReport(article.text, metaOf(article), { engine }));
}

/** What any engine finds in one article. */
export async function predictBy(article: Read & Pick<Article, "id">, engine: Engine): Promise<Prediction> {
  const [reading] = await readReports([{ text: article.text, ...metaOf(article) }], engine);
  return predictionOf(article.id, reading as Reading);
}

/** What a reading has, in the corpus's convention. */
export function predictionOf(id: string, reading: Reading): Prediction {
  const inside = reading.statements.filter(({ within }) => within !== null).map(({ by }) => by);
  return { id, statements: outermost(reading), inside };
}

/** What the corpus knows of an article, as the reader takes it. */
export const metaOf = ({ title, publisher, date }: Read): ReportMeta => ({
  ...(title && { title }),
  ...(publisher && { outlet: publisher }),
  ...(date && { publishedAt: date }),
});

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
    .map(({ id, form, cue, source, confidence, by, attitude }) => ({
      kind: form,
      content: contents.get(id) ?? [],
      cue,
      source,
      confidence,
      by,
      ...(attitude && { attitude }),
    }));
}

/** The statement with which a speech began. */
function first(one: Statement, byId: ReadonlyMap<string, Statement>): Statement {
  const before = one.continues === null ? undefined : byId.get(one.continues);
  return before === undefined || before === one ? one : first(before, byId);
}
