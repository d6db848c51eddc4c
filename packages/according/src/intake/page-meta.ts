import { writtenDay } from "./dates.ts";
import { type Fields, isObject } from "./fields.ts";
import { ldItem, ldItems } from "./json-ld.ts";
import { firstDate, type Page } from "./page-date.ts";
import { lettersAlone } from "./shown-headline.ts";

/** What a page says of the article in it, as written. */
export interface PageMeta {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly byline?: readonly string[] | undefined;
  /** The text of the article, as the page tells programs. */
  readonly body?: string | undefined;
}

/** Names under which meta elements give the publication date, the surest first. */
const DATES = [
  ..."article:published_time og:published_time article:published og:article:published_time datePublished".split(" "),
  ..."parsely-pub-date sailthru.date cXenseParse:recs:publishtime publication_date publish-date publishdate pubdate".split(
    " ",
  ),
  ..."bt:pubDate OriginalPublicationDate analyticsAttributes.articleDate date dc.date dc.date.issued dcterms.issued dcterms.created dcterms.date citation_publication_date article.published".split(
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
  for (const element of page.querySelectorAll("meta[content], meta[value]")) {
    const names = ["property", "name", "itemprop"].flatMap(
      (key) => element.getAttribute(key)?.toLowerCase().split(/\s+/) ?? [],
    );
    const content = element.getAttribute("content") ?? element.getAttribute("value");
    if (content) for (const name of names) if (!found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name.toLowerCase())).find(Boolean);
}

const IS_ARTICLE = /(?:Article|BlogPosting|Report|Posting|Reportage\w*)$/;

/**
 * schema.org's NewsArticle and its kin in JSON-LD: https://schema.org/NewsArticle. Of several, which may be of teasers, the one that has
 * the page's address or its headline, whole before a part of it; none where they are of several days and none has.
 */
export function newsArticle(page: Page): PageMeta {
  const named = namesById(page);
  const articles = ldItems(page, IS_ARTICLE).map((article) => fromArticle(article, named));
  const [first = {}] = articles;
  if (articles.length < 2) return first;
  const days = new Set(articles.map(({ published }) => writtenDay(published)));
  return withAddressOf(page, articles) ?? withHeadlineOf(page, articles) ?? (days.size === 1 ? first : {});
}

/** What a link has in its query for those who count readers, and no page needs. */
const TRACKING =
  /^(?:utm\w*|(?:fb|g|d|y)clid|msclkid|mc_\w+|igsh\w*|ref|ref_?src|referrer|from|src|source|smid|cmp|cmpid|campaign|partner|share\w*|ns_\w+|at_\w+)$/i;

/** An address as far as it says which page is meant. */
function pageAddress(url: string | undefined): string {
  const base = "http://page.invalid";
  if (!url || !URL.canParse(url, base)) return "";
  const { host, pathname, searchParams } = new URL(url, base);
  const asked = [...searchParams].filter(([key]) => !TRACKING.test(key)).map((pair) => pair.join("="));
  return [host, pathname.replace(/\/$/, ""), ...asked.toSorted()].join(" ");
}

/** Of several, one that names who wrote it: some pages tell of themselves twice. */
function withAddressOf(page: Page, articles: readonly PageMeta[]): PageMeta | undefined {
  const address = pageAddress(pageMeta(page).url);
  const own = articles.filter(({ url }) => address !== "" && pageAddress(url) === address);
  return own.find(({ byline }) => byline !== undefined) ?? own[0];
}

/** Fewer letters are in many headlines. */
const FEWEST_LETTERS = 8;

function withHeadlineOf(page: Page, articles: readonly PageMeta[]): PageMeta | undefined {
  const shown = [...page.querySelectorAll("h1, title")].map(({ textContent }) => textContent ?? "");
  const headlines = [...shown, pageMeta(page).title ?? ""].map(lettersAlone);
  const lettersOf = ({ title }: PageMeta): string => lettersAlone(title ?? "");
  return (
    articles.find((one) => lettersOf(one) !== "" && headlines.includes(lettersOf(one))) ??
    articles.find(
      (one) =>
        lettersOf(one).length >= FEWEST_LETTERS && headlines.some((headline) => headline.includes(lettersOf(one))),
    )
  );
}

/** Of a page that calls itself no article, when the page was. */
export const webPageDate = (page: Page): string | undefined =>
  firstDate([anyText(ldItem(page, /^(?:Web|Item|About)Page$/)?.datePublished)]);

/** Who and what is told once in a page's JSON-LD and referred to elsewhere by its `@id`. */
const namesById = (page: Page): ReadonlyMap<string, string> =>
  new Map(
    ldItems(page, /^[A-Z]/).flatMap((item) => {
      const [id, name] = [anyText(item["@id"]), anyText(item.name)];
      return id && name ? [[id, name] as const] : [];
    }),
  );

function fromArticle(article: Fields, named: ReadonlyMap<string, string>): PageMeta {
  return {
    title: anyText(article.headline),
    body: anyText(article.articleBody),
    outlet: nameOf([article.publisher].flat()[0], named),
    published: firstDate([anyText(article.datePublished), anyText(article.dateCreated)]),
    url: anyText(article.url) ?? anyText(article.mainEntityOfPage) ?? ldId(article.mainEntityOfPage),
    byline: writersOf(article, named),
  };
}

/** The people who wrote it, each once; `named`: what somebody is called who is referred to by an `@id`. */
export function writersOf(article: Fields, named?: ReadonlyMap<string, string>): readonly string[] | undefined {
  const authors = [article.author, article.creator].flat();
  const people = authors.filter((author) => !isObject(author) || author["@type"] !== "Organization");
  const names = people.flatMap((author) => nameOf(author, named) ?? []);
  return names.length > 0 ? [...new Set(names)] : undefined;
}

export const anyText = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() ? value : undefined;
const nameOf = (value: unknown, named?: ReadonlyMap<string, string>): string | undefined =>
  anyText(isObject(value) ? value.name : value) ?? named?.get(ldId(value) ?? "");
const ldId = (value: unknown): string | undefined => (isObject(value) ? anyText(value["@id"]) : undefined);
