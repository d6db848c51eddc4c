import { parseWrittenDate } from "./dates.ts";
import { type Fields, isObject } from "./fields.ts";
import { ldItem } from "./json-ld.ts";
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
interface Element {
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly parentElement: Element | null;
  readonly id: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** One entry is no live blog yet. */
const FEWEST = 2;
const SHORTEST = 40;
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
  const times = [...page.querySelectorAll("time[datetime]")] as unknown as readonly Element[];
  const found = new Map<Element, string>();
  for (const time of times) {
    const entry = entryAround(time);
    if (entry && !found.has(entry)) found.set(entry, time.getAttribute("datetime") ?? "");
  }
  return [...found].flatMap(([entry, written]) => entryShown(entry, written, plain));
}

function entryAround(time: Element): Element | undefined {
  let at: Element | null = time.parentElement;
  for (let depth = 0; at && depth < DEEPEST; depth++, at = at.parentElement) {
    const siblings = [...(at.parentElement?.querySelectorAll(":scope > *") ?? [])];
    if (siblings.filter((one) => [...one.querySelectorAll("time[datetime]")].length === 1).length >= FEWEST) return at;
  }
  return undefined;
}

function entryShown(entry: Element, written: string, plain: (html: string) => string): readonly Entry[] {
  const published = firstDate([written]);
  const heading = entry.querySelector("h1, h2, h3, h4")?.textContent?.replace(/\s+/g, " ").trim() || undefined;
  const paragraphs = [...entry.querySelectorAll("p")].map((one) => plain(one.innerHTML)).filter(Boolean);
  const byline = bylineByHeadline({ text: undefined, above: [], below: linesWithin(entry) });
  const text = paragraphs.filter((one) => one !== heading && !/^by\s/i.test(one)).join("\n\n");
  if (text.length < SHORTEST || !published) return [];
  return [{ text, published, title: heading, anchor: entry.id || undefined, ...(byline && { byline: [byline] }) }];
}

const linesWithin = (entry: Element) =>
  [...entry.querySelectorAll("p, span, div, address")].map((one) => ({
    text: (one.textContent ?? "").replace(/\s+/g, " ").trim(),
    said: [],
    level: 0,
  }));
