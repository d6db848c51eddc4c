import { readFileSync } from "node:fs";
import { segment } from "@according/reader/linear";

type Span = readonly [start: number, end: number];

/** One attribution as a person marked it: spans are UTF-16 offsets into the text. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article with what was marked in it, as in PolNeAR: outermost attributions only. */
export interface Article {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly attributions: readonly Marked[];
}

/** Articles of a file with one JSON object a line. */
export const readArticles = (path: string): readonly Article[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);

/** An article with what needs no learning. */
export interface Prepared {
  readonly article: Article;
  readonly segmented: ReturnType<typeof segment>;
}

export function prepare(article: Article): Prepared {
  return { article, segmented: segment(article.text, article.title) };
}
