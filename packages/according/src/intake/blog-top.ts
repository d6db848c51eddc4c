import type { Element, Entry } from "./live-blog.ts";
import { endsSentence } from "./sentence-end.ts";
import { lettersAlone, type Node, type ShownLine, shownLines } from "./shown-headline.ts";

/** The little of a DOM that is used here to take something out of it. */
interface Removable extends Node {
  readonly parentNode: Removable | null;
  readonly nextSibling: Removable | null;
  remove(): void;
  before?(...nodes: readonly unknown[]): void;
  querySelectorAll?(selector: string): Iterable<unknown>;
}

/**
 * Takes out of the page of a live blog its entries and all that stands below the first of them, so that what is left is what it says
 * above them: scripts are left, which tell of the page. `marked`: the elements of entries, as far as the page has any. A page
 * that shows none of its entries stays as it is.
 */
export function takeOutEntries(body: Node | null, entries: readonly Entry[], marked: readonly Element[]): void {
  const lines = body ? shownLines(body) : [];
  const first = firstOfEntries(lines, entries, marked);
  if (first) takeOutFrom(first.from as Removable, body as Removable);
}

/** Shorter is a heading or a name, which may be said above the entries too. */
const FEWEST_LETTERS_TOLD = 40;
/** A time that stands once on a page is that of the page. */
const FEWEST_TIMES = 2;

/** The line with which the first entry begins: its heading, author and time are of it. */
function firstOfEntries(
  lines: readonly ShownLine[],
  entries: readonly Entry[],
  marked: readonly Element[],
): ShownLine | undefined {
  const below = lines.slice(lines.findIndex(({ level }) => level === 1) + 1);
  const isTold = isToldIn(entries);
  const isMarked = within(withAlike(marked as unknown as readonly Node[]));
  const timed = firstTimed(below);
  const at = below.findIndex((line, index) => index === timed || isTold(line) || isMarked(line));
  return at < 0 ? undefined : below[startOfPost(below, at)];
}

function isToldIn(entries: readonly Entry[]): (line: ShownLine) => boolean {
  const texts = lettersAlone(entries.map(({ text }) => text).join());
  const titles = new Set(entries.map(({ title }) => lettersAlone(title ?? "")).filter(Boolean));
  return (line) => {
    const letters = lettersAlone(line.text);
    return (
      (letters.length >= FEWEST_LETTERS_TOLD && texts.includes(letters)) || (isHeading(line) && titles.has(letters))
    );
  };
}

/** What an entry that is told to nobody, as a pinned one, is: an element like those beside it. */
function withAlike(marked: readonly Node[]): ReadonlySet<Node> {
  const kinds = new Map<Node, Set<string>>();
  for (const one of marked)
    if (one.parentNode && calledLike(one))
      kinds.set(one.parentNode, (kinds.get(one.parentNode) ?? new Set()).add(calledLike(one)));
  const alike = [...kinds].flatMap(([list, kind]) => [...list.childNodes].filter((one) => kind.has(calledLike(one))));
  return new Set([...marked, ...alike]);
}

/** Elements for all kinds of things are told by what they are called; "" for those without a name. */
const calledLike = (node: Node): string =>
  /^(?:ARTICLE|LI)$/i.test(node.nodeName)
    ? node.nodeName
    : (node.getAttribute?.("class")?.trim().split(/\s+/)[0] ?? "");

const within =
  (elements: ReadonlySet<Node>) =>
  ({ from }: ShownLine): boolean => {
    for (let at: Node | null = from; at; at = at.parentNode) if (elements.has(at)) return true;
    return false;
  };

function isHeading({ from }: ShownLine): boolean {
  for (let at = from.parentNode; at; at = at.parentNode) if (/^H[1-6]$/i.test(at.nodeName)) return true;
  return false;
}

/** Times of entries stand below a heading or a text, where several do. */
function firstTimed(lines: readonly ShownLine[]): number {
  const times = lines.flatMap(({ text }, at) => (isTimeOfEntry(text) ? [at] : []));
  if (times.length < FEWEST_TIMES) return -1;
  const above = lines.findIndex((line) => isHeading(line) || line.text.length > MOST_IN_HEAD);
  return above < 0 ? -1 : (times.find((at) => at > above) ?? -1);
}

const LONGEST_TIME = 60;
const HOUR = /^\d{1,2}:\d{2}\b|\d[:.]\d{2}(?:\b|[ap]m)|\bago\b|\d ?[ap]\.?m\b/i;
const OF_A_TIME =
  /^(?:\d{1,2}(?:[:.]\d{2})?(?:[ap]m)?|\d{1,2}(?:st|nd|rd|th)|[ap]\.?m\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:[a-z]{1,3})?t|utc|ago|an?|mins?|minutes?|h|m|hrs?|hours?|at|on|posted|published|updated|today|yesterday)$/i;

/** "Fri 6 Mar, 13:00", "12 mins ago 07:30", "13:04 Gate shut". With its year a day is that of a whole report. */
const isTimeOfEntry = (text: string): boolean =>
  text.length <= LONGEST_TIME &&
  HOUR.test(text) &&
  (text.split(/[\s,|·•()–—-]+/).every((word) => word === "" || OF_A_TIME.test(word)) ||
    (/^\d{1,2}:\d{2}\b/.test(text) && !endsSentence(text) && !/\b\d{4}\b/.test(text)));

/** A heading, a name, a time, a word such as "Pinned" stand above an entry's text. */
const MOST_LINES_OF_HEAD = 4;
const MOST_IN_HEAD = 45;

function startOfPost(lines: readonly ShownLine[], at: number): number {
  let head = at;
  while (head > 0 && at - head < MOST_LINES_OF_HEAD && isOfHead(lines[head - 1])) head--;
  return head;
}

const isOfHead = (line: ShownLine | undefined): boolean =>
  line !== undefined && (isHeading(line) || (line.text.length <= MOST_IN_HEAD && !endsSentence(line.text)));

/** With all that stands behind it. */
function takeOutFrom(first: Removable, body: Removable): void {
  for (let at: Removable | null = first; at && at !== body; at = at.parentNode) {
    let next = at.nextSibling;
    while (next) {
      const after: Removable | null = next.nextSibling;
      takeOut(next);
      next = after;
    }
  }
  first.remove();
}

function takeOut(node: Removable): void {
  if (/^SCRIPT$/i.test(node.nodeName)) return;
  node.before?.(...(node.querySelectorAll?.("script") ?? []));
  node.remove();
}
