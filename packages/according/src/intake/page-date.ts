import { dateWithin, parseWrittenDate } from "./dates.ts";
import { type Body, dateByHeadline, type Headline, lettersAlone } from "./shown-headline.ts";

/** The little of a DOM document that is used here. */
export interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  readonly body: Body;
}

interface Element {
  readonly textContent: string | null;
  readonly parentElement: Element | null;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  querySelector(selector: string): Element | null;
}

/** What programs write where they have no date: the first day that they know. */
const NO_DATE = /^(?:0\d{3}|1970-01-01|1900-01-01)/;

const isUsableDate = (written: string): boolean => {
  const date = parseWrittenDate(written);
  return date !== null && !NO_DATE.test(date);
};

/** The first that is a date, or has one in it. */
export const firstDate = (written: readonly (string | undefined | null)[]): string | undefined =>
  written.flatMap((one) => (one ? [one, dateWithin(one)?.date ?? ""] : [])).find(isUsableDate);

export const writtenDay = (written: string | undefined | null): string =>
  (written && parseWrittenDate(written)?.slice(0, 10)) || "";

/**
 * Where the page itself shows when it was published: microdata, a time that is called so, a line by the headline, a time in the
 * article or its head. An address that names a day says which of them are of other things.
 */
export function shownDate(page: Page, url: string | undefined, headline: Headline): string | undefined {
  const times = (selector: string) => [...page.querySelectorAll(selector)].filter((one) => !isBeside(one));
  const day = dateInAddress(url);
  const near = (date: string | undefined): string | undefined =>
    date && (day === undefined || daysBetween(date, day) <= 1) ? date : undefined;
  return (
    dateOfArticle(times('[itemprop~="datePublished"]')) ??
    dateOfArticle(times("time[pubdate], abbr.published[title]")) ??
    dateOfArticle(times('time[class*="publish" i][datetime], [class*="publish" i] time[datetime]')) ??
    dateOfArticle(times('[title^="publish" i] + time[datetime]')) ??
    near(dateByHeadline(headline)) ??
    near(onlyDate(times("header time[datetime], article time[datetime]").filter(isOfArticle).map(dateTold))) ??
    day ??
    onlyDate(datesForScripts(page, headline))
  );
}

const dateTold = (element: Element): string | null =>
  element.getAttribute("datetime") ??
  element.getAttribute("content") ??
  element.getAttribute("title") ??
  element.textContent;

const HEADLINE = "h1";
/** Comments and what stands around the article; by such names some pages call all that they have. */
const BESIDE = 'aside, nav, footer, [class*="comment" i], [id*="comment" i], article article';

/** Less tells no more than a date and how many comments there are. */
const FEWEST_BESIDE = 45;

/** Whether it stands in something beside the article, in which is no great heading. */
function isBeside(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.matches(BESIDE) && !at.querySelector(HEADLINE) && (at.textContent?.trim().length ?? 0) > FEWEST_BESIDE)
      return true;
  return false;
}

/** The head of a page has today's date on some: that of an article has its headline. */
function isOfArticle(element: Element): boolean {
  const around = closestTo(element, "header, article");
  return around !== undefined && (around.matches("article, article *") || around.querySelector(HEADLINE) !== null);
}

function closestTo(element: Element, selector: string): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.matches(selector)) return at;
  return undefined;
}

/** Of several that are of several days, those that stand in what has the headline too; none where these are of several. */
function dateOfArticle(elements: readonly Element[]): string | undefined {
  const dated = elements.filter((one) => firstDate([dateTold(one)]) !== undefined);
  if (new Set(dated.map((one) => writtenDay(firstDate([dateTold(one)])))).size < 2)
    return firstDate(dated.map(dateTold));
  const within = dated.filter((one) => closestTo(one, "article, main, [itemscope]")?.querySelector(HEADLINE));
  return onlyDate(within.map(dateTold));
}

/** What a page gives its own scripts, under the names that say what it is: `"publishedDate":"2026-03-06T10:00:00Z"`. */
const FOR_SCRIPTS =
  /"(?:(?:first_?)?(?:date_?published|published_?(?:date|at|time)|publish_?date|publication_?date))"\s*:\s*"([^"\\]{8,40})"/gi;

/** A script that has headlines may tell of other articles. */
const HEADLINES = /"(?:title|headline)"\s*:/i;

/** Of scripts in which the page's headline is, or none. */
function datesForScripts(page: Page, { text }: Headline): readonly string[] {
  const headline = lettersAlone(text ?? page.querySelector(HEADLINE)?.textContent ?? "");
  return [...page.querySelectorAll("script")].flatMap(({ textContent }) => {
    const script = textContent ?? "";
    const told = [...script.matchAll(FOR_SCRIPTS)].map(([, date = ""]) => date);
    const isOfPage = () => (HEADLINES.test(script) ? headline !== "" && lettersAlone(script).includes(headline) : true);
    return told.length > 0 && isOfPage() ? told : [];
  });
}

/** Several times in an article are of several things, unless they are of one day. */
function onlyDate(told: readonly (string | null)[]): string | undefined {
  return new Set(told.map(writtenDay)).size === 1 ? firstDate(told) : undefined;
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
  Math.abs(Date.parse(writtenDay(a)) - Date.parse(b.slice(0, 10))) / 86_400_000;

/**
 * The moment on the day that the outlet counts. A program's time is often Greenwich's, where an evening in New York is the next day:
 * where the page gives the same moment with its own offset, that one; where its address or the line by its headline names the day
 * before or after, that day alone.
 */
export function asOutletCounts(
  page: Page,
  { published, url }: { readonly published?: string | undefined; readonly url?: string | undefined },
  headline: Headline,
): string | undefined {
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
