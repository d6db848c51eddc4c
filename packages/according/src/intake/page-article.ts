import { Readability } from "@mozilla/readability";
import { isMissed, type MarkedBody, markedBody } from "./marked-body.ts";
import { articleParagraphs, type Block } from "./page-text.ts";
import { type Placed, wrappedParagraphs } from "./wrapped-paragraphs.ts";

/** As the parser gives it. */
type Document = ConstructorParameters<typeof Readability>[0];

export interface PageArticle {
  readonly paragraphs: readonly string[];
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
}

/**
 * The article of a page, taken out by Readability, which changes the page. Where that finds other words than those that the page
 * marks as its article, it is asked again of these alone, and where a script would have shown them, `told` has them: the text that
 * the page tells programs. `parse` makes a page of HTML.
 */
export function pageArticle(
  document: Document,
  told: string | undefined,
  parse: (html: string) => Document,
): PageArticle {
  const marked = markedBody(document);
  const { title, byline, content } = readable(document);
  const found = content ? articleParagraphs(content) : [];
  const paragraphs = marked && isMissed(marked, found.join(" ")) ? markedParagraphs(marked, parse) : found;
  return { title, byline, paragraphs: isToldOnly(told, paragraphs) ? toldParagraphs(told) : paragraphs };
}

function readable(document: Document) {
  const giveBack = wrappedParagraphs(document as unknown as Placed);
  const found = new Readability<Block>(document, { serializer: (node) => node as unknown as Block }).parse();
  if (found?.content) giveBack(found.content as unknown as Placed);
  return { title: found?.title ?? undefined, byline: found?.byline ?? undefined, content: found?.content };
}

function markedParagraphs(marked: MarkedBody, parse: (html: string) => Document): readonly string[] {
  const { content } = readable(parse(marked.html));
  const found = content ? articleParagraphs(content) : [];
  return isMissed(marked, found.join(" ")) ? articleParagraphs(parse(marked.html).body as unknown as Block) : found;
}

/** What a page tells programs is cut short on some, and is a summary on others: it counts where it is most of what there is. */
const LEAST_TOLD = 300;
const BEGINNING = 60;

function isToldOnly(told: string | undefined, paragraphs: readonly string[]): told is string {
  if (told === undefined || told.length < LEAST_TOLD) return false;
  const shown = paragraphs.join(" ");
  const beginning = told.replace(/\s+/g, " ").trim().slice(0, BEGINNING);
  return shown.length < told.length / 2 && !shown.replace(/\s+/g, " ").includes(beginning);
}

const toldParagraphs = (told: string): readonly string[] =>
  told
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
