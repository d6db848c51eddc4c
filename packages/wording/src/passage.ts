import type { Span } from "@according/reader";
import { known } from "./known.ts";

/** A passage of a text, and where in it the words stand that it is shown for. */
export interface Passage {
  readonly passage: string;
  /** Offsets into `passage`. */
  readonly mark: Span;
  /** The sentence begins before the passage, or goes on after it. */
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
}

/** Longer sentences are cut around the words. */
const LONGEST = 360;

/** The end of a sentence: a mark, closing marks after it, space, and a beginning. */
const END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}])/gu;
/** Titles, initials and shortened words after which a sentence goes on. */
const SHORTENED =
  /(?:^|[\s("“‘])(?:\p{Lu}|(?:[\p{Lu}.]{2,}\p{Lu})|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.["'”’)\]]*\s+$/u;

/** The sentence around a span; a long one is cut on whole words, and says so. Its words are exactly those of the text. */
export function passageAround(text: string, [start, end]: Span): Passage {
  const [from, to] = [lastEnd(text, start), firstEnd(text, end)];
  const long = to - from > LONGEST;
  const first = long && start - from > LONGEST / 2 ? wordAfter(text, start - LONGEST / 2, start) : from;
  const last = long && to - end > LONGEST / 2 ? wordBefore(text, end + LONGEST / 2, end) : to;
  const passage = text.slice(first, Math.max(last, end)).trimEnd();
  return {
    passage,
    mark: [start - first, Math.min(end - first, passage.length)],
    ...known("cutBefore", first > from),
    ...known("cutAfter", last < to),
  };
}

/** How far a beginning or an end is looked for. */
const REACH = 2000;

/** No shortened word is longer, with the marks and the space after it. */
const SHORT = 12;

const goesOn = (text: string, at: number): boolean => SHORTENED.test(text.slice(Math.max(0, at - SHORT), at));

/** Where sentences end in a part of the text that begins at `base`. */
const endsIn = (text: string, base: number, to: number): readonly number[] =>
  [...text.slice(base, to).matchAll(END)]
    .map((found) => base + found.index + found[0].length)
    .filter((at) => !goesOn(text, at));

function lastEnd(text: string, start: number): number {
  const base = Math.max(0, start - REACH);
  const before = text.slice(base, start);
  const line = base + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  // The beginning of what follows belongs to the end of a sentence: two characters more are looked at.
  const ends = endsIn(text, line, start + 2).filter((at) => at <= start);
  const from = Math.max(line, ...ends);
  return Math.min(from + (/^\s*/.exec(text.slice(from, start))?.[0].length ?? 0), start);
}

function firstEnd(text: string, end: number): number {
  const line = text.slice(end, end + REACH).search(/[\r\n]/);
  const to = line < 0 ? Math.min(text.length, end + REACH) : end + line;
  // "6 p.m." may end its sentence with its own dot.
  return Math.min(to, ...endsIn(text, Math.max(0, end - 1), to).filter((at) => at >= end));
}

function wordAfter(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function wordBefore(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space < 0 ? to : limit + space;
}
