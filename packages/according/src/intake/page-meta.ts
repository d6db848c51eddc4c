import { type Fields, isObject } from "./fields.ts";

/** What a page says of the article in it, as written. */
export interface PageMeta {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly byline?: readonly string[] | undefined;
}

/** The little of a DOM document that is used here. */
export interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Open Graph, `<meta name>` and canonical link. */
export function pageMeta(page: Page): PageMeta {
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
      if (found) return found;
    }
    return undefined;
  };
  const author = meta("author");
  return {
    title: meta("og:title"),
    outlet: meta("og:site_name"),
    published: meta("article:published_time", "date", "dc.date", "pubdate"),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"),
    byline: author ? [author] : undefined,
  };
}

/** schema.org's NewsArticle and its kin in JSON-LD: https://schema.org/NewsArticle */
export function newsArticle(page: Page): PageMeta {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ""));
    if (article) return fromArticle(article);
  }
  return {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function findArticle(data: unknown): Fields | undefined {
  const items = [data].flat().filter(isObject);
  const all = [...items, ...items.flatMap((item) => [item["@graph"]].flat().filter(isObject))];
  return all.find((item) =>
    [item["@type"]].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(String(type))),
  );
}

function fromArticle(article: Fields): PageMeta {
  const names = [article.author].flat().flatMap((author) => nameOf(author) ?? []);
  return {
    title: text(article.headline),
    outlet: nameOf([article.publisher].flat()[0]),
    published: text(article.datePublished),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage),
    byline: names.length > 0 ? names : undefined,
  };
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value.trim() ? value : undefined);
const nameOf = (value: unknown): string | undefined => text(isObject(value) ? value.name : value);
const idOf = (value: unknown): string | undefined => (isObject(value) ? text(value["@id"]) : undefined);
