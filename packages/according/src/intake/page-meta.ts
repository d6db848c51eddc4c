import { dateWithin, parseWrittenDate } from "./dates.ts";
import { type Fields, isObject } from "./fields.ts";
import { ldItem } from "./json-ld.ts";
import { type Body, dateByHeadline, type Headline } from "./shown-headline.ts";

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

/** The little of a DOM document that is used here. */
export interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  readonly body: Body;
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
  for (const element of page.querySelectorAll("meta[content], meta[value]")) {
    const names = ["property", "name", "itemprop"].flatMap(
      (key) => element.getAttribute(key)?.toLowerCase().split(/\s+/) ?? [],
    );
    const content = element.getAttribute("content") ?? element.getAttribute("value");
    if (content) for (const name of names) if (!found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name.toLowerCase())).find(Boolean);
}

/** The first that is a date, or has one in it. */
export const firstDate = (written: readonly (string | undefined | null)[]): string | undefined =>
  written.flatMap((one) => (!one ? [] : parseWrittenDate(one) !== null ? [one] : (dateWithin(one)?.date ?? [])))[0];

/**
 * Where the page itself shows when it was published: microdata, a time that is called so, a line by the headline, a time in the
 * article or its head. An address that names a day says which of them are of other things.
 */
export function shownDate(page: Page, url: string | undefined, headline: Headline): string | undefined {
  const times = (selector: string) =>
    [...page.querySelectorAll(selector)].map(
      (one) =>
        one.getAttribute("datetime") ?? one.getAttribute("content") ?? one.getAttribute("title") ?? one.textContent,
    );
  const day = dateInAddress(url);
  const near = (date: string | undefined): string | undefined =>
    date && (day === undefined || daysBetween(date, day) <= 1) ? date : undefined;
  return (
    firstDate(times('[itemprop~="datePublished"]')) ??
    firstDate(times("time[pubdate], abbr.published[title]")) ??
    firstDate(times('time[class*="publish" i][datetime], [class*="publish" i] time[datetime]')) ??
    firstDate(times('[title^="publish" i] + time[datetime]')) ??
    near(dateByHeadline(headline)) ??
    near(onlyDate(times("article header time[datetime], header time[datetime], article time[datetime]"))) ??
    day ??
    onlyDate(datesForScripts(page))
  );
}

/** What a page gives its own scripts, under the names that say what it is: `"publishedDate":"2026-03-06T10:00:00Z"`. */
const FOR_SCRIPTS =
  /"(?:(?:first_?)?(?:date_?published|published_?(?:date|at|time)|publish_?date|publication_?date))"\s*:\s*"([^"\\]{8,40})"/gi;

const datesForScripts = (page: Page): readonly string[] =>
  [...page.querySelectorAll("script")].flatMap(({ textContent }) =>
    [...(textContent ?? "").matchAll(FOR_SCRIPTS)].map(([, written = ""]) => written),
  );

/** Several times in an article are of several things, unless they are of one day. */
function onlyDate(written: readonly (string | null)[]): string | undefined {
  const days = new Set(written.map((one) => (one && parseWrittenDate(one)?.slice(0, 10)) || ""));
  return days.size === 1 ? firstDate(written) : undefined;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** https://post.example/2026/03/06/harbour, …/2026/mar/06/harbour, …/20260306/harbour, …/harbour-20260306 */
export function dateInAddress(url: string | undefined): string | undefined {
  const path = url?.replace(/[?#].*$/, "") ?? "";
  const [, year, month = "", day] =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(path) ??
    /[/-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[/.]|$)/.exec(path) ??
    [];
  if (!year || !day) return undefined;
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  return firstDate([`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`]);
}

const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse((parseWrittenDate(a) ?? "").slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;

/**
 * The moment on the day that the outlet counts. A program's time is often Greenwich's, where an evening in New York is the next day:
 * where the page gives the same moment with its own offset, that one; where its address or the line by its headline names the day
 * before or after, that day alone.
 */
export function asOutletCounts(page: Page, { published, url }: PageMeta, headline: Headline): string | undefined {
  const moment = published && parseWrittenDate(published);
  if (!moment || !/(?:Z|[+-]00:00)$/.test(moment)) return published;
  const local = [...page.querySelectorAll("meta, time[datetime]")]
    .map((one) => parseWrittenDate(one.getAttribute("content") ?? one.getAttribute("datetime") ?? "") ?? "")
    .find((one) => /[+-](?!00:00)\d\d:\d\d$/.test(one) && Date.parse(one) === Date.parse(moment));
  if (local) return local;
  const day = dateInAddress(url) ?? parseWrittenDate(dateByHeadline(headline) ?? "")?.slice(0, 10);
  return day && daysBetween(moment, day) === 1 && isDaySomewhere(day, moment) ? day : published;
}

/** By how many hours clocks differ from Greenwich's where papers are made: from Hawaii to New Zealand. */
const CLOCKS = [-10, 13] as const;

/** Whether at that moment it is that day anywhere: else it is the day of something else. */
const isDaySomewhere = (day: string, moment: string): boolean =>
  CLOCKS.some((hours) => new Date(Date.parse(moment) + hours * 3_600_000).toISOString().startsWith(day));

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Reportage\w*)$/;

/** schema.org's NewsArticle and its kin in JSON-LD: https://schema.org/NewsArticle */
export function newsArticle(page: Page): PageMeta {
  const article = ldItem(page, ARTICLE);
  return article ? fromArticle(article) : {};
}

/** Of a page that calls itself no article, when the page was. */
export const webPageDate = (page: Page): string | undefined =>
  firstDate([anyText(ldItem(page, /^(?:Web|Item|About)Page$/)?.datePublished)]);

function fromArticle(article: Fields): PageMeta {
  return {
    title: anyText(article.headline),
    body: anyText(article.articleBody),
    outlet: nameOf([article.publisher].flat()[0]),
    published: firstDate([anyText(article.datePublished), anyText(article.dateCreated)]),
    url: anyText(article.url) ?? anyText(article.mainEntityOfPage) ?? ldId(article.mainEntityOfPage),
    byline: writersOf(article),
  };
}

/** The people who wrote it, each once. */
export function writersOf(article: Fields): readonly string[] | undefined {
  const authors = [article.author, article.creator].flat();
  const people = authors.filter((author) => !isObject(author) || author["@type"] !== "Organization");
  const names = people.flatMap((author) => nameOf(author) ?? []);
  return names.length > 0 ? [...new Set(names)] : undefined;
}

export const anyText = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() ? value : undefined;
const nameOf = (value: unknown): string | undefined => anyText(isObject(value) ? value.name : value);
const ldId = (value: unknown): string | undefined => (isObject(value) ? anyText(value["@id"]) : undefined);
