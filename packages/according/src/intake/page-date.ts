import { isOfComments, MOST_BESIDE_DATE } from "./beside.ts";
import { dateWithin, MONTHS, parseWrittenDate, writtenDay } from "./dates.ts";
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
  readonly previousElementSibling: Element | null;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  closest(selector: string): Element | null;
  contains(node: unknown): boolean;
  querySelector(selector: string): Element | null;
}

/** What programs write where they have no date: the first day that they know, which in America is the evening before. */
const NO_DATE = /^(?:0\d{3}|1970-01-01|1969-12-31|1900-01-01)/;

const isUsableDate = (written: string): boolean => {
  const date = parseWrittenDate(written);
  return date !== null && !NO_DATE.test(date);
};

/** The first that is a date, or has one in it. */
export const firstDate = (written: readonly (string | undefined | null)[]): string | undefined =>
  written.flatMap((one) => (one ? [one, dateWithin(one)?.date ?? ""] : [])).find(isUsableDate);

/**
 * Where the page itself shows when it was published: microdata, a time that is called so, a line by the headline, a time in the
 * article or its head. An address that names a day says which of them are of other things.
 */
export function shownDate(page: Page, url: string | undefined, headline: Headline): string | undefined {
  const isOwnHeadline = holdsHeadline(headline);
  const isBeside = standsBeside(isOwnHeadline);
  const day = dateInAddress(url);
  const near = (date: string | undefined): string | undefined =>
    date && (day === undefined || daysBetween(date, day) <= 1) ? date : undefined;
  const byHeadline = near(dateByHeadline(headline));
  const times = (selector: string) => [...page.querySelectorAll(selector)].filter((one) => !isBeside(one));
  const told = (selector: string, isMeant: (one: Element) => boolean = () => true) =>
    dateOfArticle(times(selector).filter(isMeant), isOwnHeadline, byHeadline);
  return (
    told('[itemprop~="datePublished"]') ??
    told("time[pubdate], abbr.published[title]") ??
    told('time[class*="publish" i][datetime], [class*="publish" i] time[datetime]') ??
    told("time[datetime]", isBehindTitle) ??
    byHeadline ??
    near(
      onlyDate(times("header time[datetime], article time[datetime]").filter(isOfArticle(isOwnHeadline)).map(dateTold)),
    ) ??
    day ??
    onlyDate(datesForScripts(page, headline))
  );
}

/** As `[title^="publish" i] + time` says, for which the parser used here goes through all that stands beside each. */
const isBehindTitle = (time: Element): boolean =>
  /^publish/i.test(time.previousElementSibling?.getAttribute("title") ?? "");

const dateTold = (element: Element): string | null =>
  element.getAttribute("datetime") ??
  element.getAttribute("content") ??
  element.getAttribute("title") ??
  element.textContent;

/** Whether the page's headline stands in an element; a page that shows none has its great heading for one. */
const holdsHeadline =
  ({ from }: Headline) =>
  (element: Element): boolean =>
    from ? element.contains(from) : element.querySelector("h1") !== null;

/** What stands around an article; an article's own foot is of it. */
const BESIDE = "aside, nav, article article";

/** Whether a thing stands in something beside the article, in which is no headline: what was asked of an element is kept. */
function standsBeside(isOwnHeadline: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isAround = (at: Element): boolean => at.matches(BESIDE) || (at.matches("footer") && !at.closest("article"));
  const isItself = (at: Element): boolean =>
    !isOwnHeadline(at) && (isAround(at) ? (at.textContent?.trim().length ?? 0) > MOST_BESIDE_DATE : isOfComments(at));
  const isBeside = (at: Element | null): boolean => {
    if (at === null) return false;
    const before = known.get(at);
    if (before !== undefined) return before;
    const answer = isItself(at) || isBeside(at.parentElement);
    known.set(at, answer);
    return answer;
  };
  return (element) => isBeside(element.parentElement);
}

/** The head of a page has today's date on some: that of an article has its headline. */
const isOfArticle =
  (isOwnHeadline: (element: Element) => boolean) =>
  (element: Element): boolean => {
    const around = element.parentElement?.closest("header, article");
    return around ? around.closest("article") !== null || isOwnHeadline(around) : false;
  };

/**
 * Of several that are of several days, those that stand in what has the headline too; none where these are of several. What stands
 * elsewhere may be of a teaser: where a line by the headline tells another day, it is.
 */
function dateOfArticle(
  elements: readonly Element[],
  isOwnHeadline: (element: Element) => boolean,
  byHeadline: string | undefined,
): string | undefined {
  const isWithin = (one: Element): boolean => {
    const around = one.parentElement?.closest("article, main, [itemscope]");
    return around ? isOwnHeadline(around) : false;
  };
  const within = onlyDate(elements.filter(isWithin).map(dateTold));
  const all = onlyDate(elements.map(dateTold)) ?? within;
  const isOther = within === undefined && byHeadline !== undefined && writtenDay(byHeadline) !== writtenDay(all);
  return isOther ? undefined : all;
}

/** What a page gives its own scripts, under the names that say what it is: `"publishedDate":"2026-03-06T10:00:00Z"`. */
const FOR_SCRIPTS =
  /"(?:(?:first_?)?(?:date_?published|published_?(?:date|at|time)|publish_?date|publication_?date))"\s*:\s*"([^"\\]{8,40})"/gi;

/** A script that has headlines may tell of other articles. */
const HEADLINES = /"(?:title|headline)"\s*:\s*("(?:[^"\\]|\\.)*")/gi;

/** Of scripts in which the page's headline is, or none. */
function datesForScripts(page: Page, { text }: Headline): readonly string[] {
  const headline = lettersAlone(text ?? page.querySelector("h1")?.textContent ?? "");
  return [...page.querySelectorAll("script")].flatMap(({ textContent }) => {
    const script = textContent ?? "";
    const told = [...script.matchAll(FOR_SCRIPTS)].map(([, date = ""]) => date);
    if (told.length === 0) return [];
    const headlines = [...script.matchAll(HEADLINES)].map(([, json = ""]) => lettersAlone(stringIn(json)));
    const isOfPage = headlines.length === 0 || (headline !== "" && headlines.some((one) => one.includes(headline)));
    return isOfPage ? told : [];
  });
}

/** A string as JSON writes it: "Lesk\u2019s ferry"; as it is where it is none. */
function stringIn(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json;
  }
}

/** Several times in an article are of several things, unless they are of one day; what is no date counts for nothing. */
function onlyDate(told: readonly (string | null)[]): string | undefined {
  const dates = told.flatMap((one) => firstDate([one]) ?? []);
  return new Set(dates.map(writtenDay)).size === 1 ? dates[0] : undefined;
}

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
  Math.abs(Date.parse(writtenDay(a)) - Date.parse(writtenDay(b))) / 86_400_000;

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
  const day = dateInAddress(url) ?? writtenDay(dateByHeadline(headline));
  return day && daysBetween(moment, day) === 1 && isDaySomewhere(day, moment) ? day : published;
}

/** By how many hours clocks differ from Greenwich's where papers are made: from Hawaii to New Zealand. */
const CLOCKS = [-10, 13] as const;

/** Whether at that moment it is that day anywhere: else it is the day of something else. */
const isDaySomewhere = (day: string, moment: string): boolean =>
  CLOCKS.some((hours) => new Date(Date.parse(moment) + hours * 3_600_000).toISOString().startsWith(day));
