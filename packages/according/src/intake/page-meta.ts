import { parseWrittenDate } from "./dates.ts";
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

/** Names under which meta elements give the publication date, the surest first. */
const DATES = [
  ..."article:published_time og:published_time article:published og:article:published_time datePublished".split(" "),
  ..."parsely-pub-date sailthru.date cXenseParse:recs:publishtime publication_date publish-date publishdate pubdate".split(
    " ",
  ),
  ..."date dc.date dc.date.issued dcterms.issued dcterms.created dcterms.date citation_publication_date article.published".split(
    " ",
  ),
];

/** Open Graph, Dublin Core, `<meta name>`, `<meta itemprop>` and the canonical link. */
export function pageMeta(page: Page): PageMeta {
  const meta = metaReader(page);
  const author = meta("author", "dc.creator", "parsely-author", "article:author_name");
  return {
    title: meta("og:title", "dc.title", "twitter:title"),
    outlet: meta("og:site_name", "application-name", "dc.publisher"),
    published: firstDate(DATES.map((name) => meta(name))),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"),
    byline: author ? [author] : undefined,
  };
}

/** Names are compared in any case; of several with one name the first counts. */
function metaReader(page: Page): (...names: readonly string[]) => string | undefined {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const names = ["property", "name", "itemprop"].flatMap(
      (key) => element.getAttribute(key)?.toLowerCase().split(/\s+/) ?? [],
    );
    const content = element.getAttribute("content");
    if (content) for (const name of names) if (!found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name.toLowerCase())).find(Boolean);
}

const firstDate = (written: readonly (string | undefined | null)[]): string | undefined =>
  written.find((one) => one && parseWrittenDate(one) !== null) ?? undefined;

/** Where the page itself shows when it was published: microdata, then a time in the article or its head, then the address. */
export function shownDate(page: Page, url: string | undefined): string | undefined {
  const times = (selector: string) =>
    [...page.querySelectorAll(selector)].map(
      (one) =>
        one.getAttribute("datetime") ?? one.getAttribute("content") ?? one.getAttribute("title") ?? one.textContent,
    );
  return (
    firstDate(times('[itemprop~="datePublished"]')) ??
    firstDate(times("time[pubdate]")) ??
    firstDate(times('time[class*="publish" i][datetime], [class*="publish" i] time[datetime]')) ??
    onlyDate(times("article header time[datetime], header time[datetime], article time[datetime]")) ??
    dateInAddress(url)
  );
}

/** Several times in an article are of several things, unless they are of one day. */
function onlyDate(written: readonly (string | null)[]): string | undefined {
  const days = new Set(written.map((one) => (one && parseWrittenDate(one)?.slice(0, 10)) || ""));
  return days.size === 1 ? firstDate(written) : undefined;
}

/** https://post.example/2026/03/06/harbour */
function dateInAddress(url: string | undefined): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d{2})[/-](\d{2})(?:[/-]|$)/.exec(url ?? "") ?? [];
  return year ? firstDate([`${year}-${month}-${day}`]) : undefined;
}

/** schema.org's NewsArticle and its kin in JSON-LD: https://schema.org/NewsArticle */
export function newsArticle(page: Page): PageMeta {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ""));
    if (article) return fromArticle(article);
  }
  return {};
}

/** Some pages hide it from old browsers, as what XML or HTML takes for a comment. */
function parse(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(
        /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/\*\s*)?(?:\/\/\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/g,
        "",
      ),
    );
  } catch {
    return null;
  }
}

/** Lists, graphs and what a page is about nest no deeper. */
const DEEPEST = 4;
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Reportage\w*)$/;

function findArticle(data: unknown, depth = 0): Fields | undefined {
  const items = [data].flat().filter(isObject);
  const article = items.find((item) => [item["@type"]].flat().some((type) => ARTICLE.test(String(type))));
  if (article || depth === DEEPEST) return article;
  for (const item of items)
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) {
      const found = findArticle(item[key], depth + 1);
      if (found) return found;
    }
  return undefined;
}

function fromArticle(article: Fields): PageMeta {
  const names = [article.author, article.creator].flat().flatMap((author) => nameOf(author) ?? []);
  return {
    title: anyText(article.headline),
    outlet: nameOf([article.publisher].flat()[0]),
    published: firstDate([anyText(article.datePublished), anyText(article.dateCreated)]),
    url: anyText(article.url) ?? anyText(article.mainEntityOfPage) ?? ldId(article.mainEntityOfPage),
    byline: names.length > 0 ? [...new Set(names)] : undefined,
  };
}

const anyText = (value: unknown): string | undefined => (typeof value === "string" && value.trim() ? value : undefined);
const nameOf = (value: unknown): string | undefined => anyText(isObject(value) ? value.name : value);
const ldId = (value: unknown): string | undefined => (isObject(value) ? anyText(value["@id"]) : undefined);
