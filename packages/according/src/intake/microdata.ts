import type { Page } from "./page-date.ts";

/** The little of a DOM element that is used here. */
export interface Marked {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  closest(selector: string): Marked | null;
  readonly parentElement: Marked | null;
  contains(node: unknown): boolean;
  querySelectorAll(selector: string): Iterable<unknown>;
}

const OF_ARTICLES = /\/(?:\w*Article|LiveBlogPosting|BlogPosting|ReportageNewsArticle)\b/;

/**
 * Who publishes the articles of a page, as its elements say it to programs (https://html.spec.whatwg.org/#microdata). A live blog may
 * tell it in each of its entries alone, and what stands in teasers is of one site too; of several none.
 */
export function publisherMarked(page: Page): string | undefined {
  const publishers = articlesMarked(page).flatMap((one) => allOf(one, "[itemprop~=publisher]"));
  const names = new Set(publishers.flatMap((one) => markedName(one) ?? []));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Who wrote the one article of the page, or that which holds its great heading, as its elements say it. */
export function writersMarked(page: Page): readonly string[] | undefined {
  const items = articlesMarked(page);
  const headings = allOf(page, "h1");
  const own = items.length > 1 ? items.filter((one) => headings.some((heading) => one.contains(heading))) : items;
  return own.length === 1 && own[0] ? authorsMarkedIn(own[0]) : undefined;
}

const articlesMarked = (page: Page): readonly Marked[] =>
  allOf(page, "[itemscope][itemtype]").filter((one) => isMarkedArticle(one) && !articleAround(one));

const allOf = (
  within: { querySelectorAll(selector: string): Iterable<unknown> },
  selector: string,
): readonly Marked[] => [...within.querySelectorAll(selector)] as Marked[];
const isMarkedArticle = (item: Marked): boolean => OF_ARTICLES.test(item.getAttribute("itemtype") ?? "");

/** The entries of a live blog are articles in an article. */
function articleAround(item: Marked): boolean {
  let at = item.parentElement?.closest("[itemscope][itemtype]");
  while (at && !isMarkedArticle(at)) at = at.parentElement?.closest("[itemscope][itemtype]");
  return at !== null && at !== undefined;
}

/** More is what stands around a name. */
const LONGEST_NAME = 60;

/** The people of whom an item says that they wrote it, each once; none where it names none. */
export function authorsMarkedIn(item: Marked): readonly string[] | undefined {
  const own = allOf(item, "[itemprop~=author], [itemprop~=creator]").filter(
    (one) =>
      one.parentElement?.closest("[itemscope]") === item && !/Organization/.test(one.getAttribute("itemtype") ?? ""),
  );
  const names = new Set(own.flatMap((one) => markedName(one) ?? []).filter(({ length }) => length <= LONGEST_NAME));
  return names.size > 0 ? [...names] : undefined;
}

const markedWords = (one: Marked): string | undefined =>
  (one.getAttribute("content") ?? one.textContent ?? "").replace(/\s+/g, " ").trim() || undefined;

/** What is named within it, where it is a thing of its own; else its words. */
function markedName(one: Marked): string | undefined {
  if (one.getAttribute("itemscope") === null) return markedWords(one);
  const name = allOf(one, "[itemprop~=name]").find((at) => at.parentElement?.closest("[itemscope]") === one);
  return name && markedWords(name);
}
