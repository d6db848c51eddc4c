import { parseWrittenDate } from "./dates.ts";
import { type Fields, isObject } from "./fields.ts";
import { ldItem } from "./json-ld.ts";
import { authorsMarkedIn, type Marked } from "./microdata.ts";
import { firstDate, type Page } from "./page-date.ts";
import { anyText, writersOf } from "./page-meta.ts";
import { bylineByHeadline } from "./shown-headline.ts";

/** An entry of a live blog: what was published at one time, under a heading or none. */
export interface Entry {
  readonly text: string;
  readonly published: string;
  readonly title?: string | undefined;
  readonly byline?: readonly string[] | undefined;
  /** Where on the page it stands. */
  readonly anchor?: string | undefined;
}

/** The little of a DOM element that is used here. */
export interface Element {
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly parentElement: Element | null;
  readonly nodeName: string;
  readonly className: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** One entry is no live blog yet. */
const FEWEST = 2;
export const SHORTEST = 40;
const LIVE = /^LiveBlogPosting$/;

/**
 * The entries of a page that calls itself a live blog (https://schema.org/LiveBlogPosting), earliest first: as it tells them to programs,
 * else each of its elements that has one time. None of a page that is something else. `plain`: the words of a piece of HTML.
 */
export function liveEntries(page: Page, plain: (html: string) => string): readonly Entry[] {
  const blog = ldItem(page, LIVE);
  const marked = page.querySelector('[itemtype*="LiveBlogPosting"]') as Element | null;
  if (!blog && !marked) return [];
  const told = [blog?.liveBlogUpdate].flat().flatMap((one) => (isObject(one) ? entryTold(one, plain) : []));
  const entries = told.length >= FEWEST ? told : entriesShown(page, plain);
  if (entries.length < FEWEST) return [];
  return entries.toSorted((a, b) => instantOf(a.published) - instantOf(b.published));
}

const instantOf = (written: string): number => Date.parse(parseWrittenDate(written) ?? "");

/** Words with elements or entities in them. */
const MARKED_UP = /<\w+[\s>]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

function entryTold(update: Fields, plain: (html: string) => string): readonly Entry[] {
  const [title, body] = [anyText(update.headline), anyText(update.articleBody) ?? anyText(update.text)];
  const published = firstDate([anyText(update.datePublished), anyText(update.dateCreated)]);
  const text = body && (MARKED_UP.test(body) ? plain(body) : body.trim());
  if (!text || text.length < SHORTEST || !published) return [];
  const anchor = /#(.+)$/.exec(anyText(update.url) ?? anyText(update["@id"]) ?? "")?.[1];
  return [{ text, published, title, anchor, byline: writersOf(update) }];
}

/** Siblings of which each has a time of its own are entries; so deep may the time stand in one. */
const DEEPEST = 8;

function entriesShown(page: Page, plain: (html: string) => string): readonly Entry[] {
  return [...timedEntries(page)].flatMap(([entry, written]) => entryShown(entry, written, plain));
}

/** The elements of entries that the page marks, by the time in each or by the places that are told of them. */
export function markedEntries(
  page: Page,
  entries: readonly Entry[],
  plain: (html: string) => string,
): readonly Element[] {
  const anchors = new Set(entries.flatMap(({ anchor }) => anchor ?? []));
  const told = [...(page.querySelectorAll("[id]") as unknown as Iterable<Element>)].filter(({ id }) => anchors.has(id));
  return [...timedEntries(page).keys(), ...told].filter(
    (one) => one.querySelector("h1") === null && textsWithin(one, plain).join("").length >= SHORTEST,
  );
}

/** The elements that have one time each and stand beside others that do, with that time. */
function timedEntries(page: Page): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  const known = new Map<Element, boolean>();
  for (const time of page.querySelectorAll("time[datetime]") as unknown as Iterable<Element>) {
    const entry = entryAround(time, known);
    if (entry && !found.has(entry)) found.set(entry, time.getAttribute("datetime") ?? "");
  }
  return found;
}

/** `known`: of what was asked before, whether it holds entries. */
function entryAround(time: Element, known: Map<Element, boolean>): Element | undefined {
  let at: Element | null = time.parentElement;
  for (let depth = 0; at?.parentElement && depth < DEEPEST; depth++, at = at.parentElement) {
    const { parentElement: list } = at;
    if (!known.has(list)) known.set(list, holdsEntries(list));
    if (known.get(list)) return at;
  }
  return undefined;
}

const holdsEntries = (list: Element): boolean =>
  [...list.querySelectorAll(":scope > *")].filter((one) => [...one.querySelectorAll("time[datetime]")].length === 1)
    .length >= FEWEST;

const textsWithin = (entry: Element, plain: (html: string) => string): readonly string[] =>
  [...entry.querySelectorAll("p")].map((one) => plain(one.innerHTML)).filter(Boolean);

function entryShown(entry: Element, written: string, plain: (html: string) => string): readonly Entry[] {
  const published = firstDate([written]);
  const heading = entry.querySelector("h1, h2, h3, h4")?.textContent?.replace(/\s+/g, " ").trim() || undefined;
  const shown = bylineByHeadline({ text: undefined, above: [], below: linesWithin(entry) });
  const byline = (shown && [shown]) ?? authorsMarked(entry);
  const text = textsWithin(entry, plain)
    .filter((one) => one !== heading && !/^by\s/i.test(one))
    .join("\n\n");
  if (text.length < SHORTEST || !published) return [];
  return [{ text, published, title: heading, anchor: entry.id || undefined, ...(byline && { byline }) }];
}

/** As the entry, or the one thing in it that is called an article, says it to programs. */
function authorsMarked(entry: Element): readonly string[] | undefined {
  const item = entry.getAttribute("itemscope") === null ? entry.querySelector("[itemscope][itemtype*=Posting]") : entry;
  return item ? authorsMarkedIn(item as unknown as Marked) : undefined;
}

const linesWithin = (entry: Element) =>
  [...entry.querySelectorAll("p, span, div, address")].map((one) => ({
    text: (one.textContent ?? "").replace(/\s+/g, " ").trim(),
    said: [],
    level: 0,
  }));
