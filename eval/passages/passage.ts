import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { confident, type Engine, keptFrom, type Reading, type ReportMeta, readReports } from "@according/reader";
import { parse } from "yaml";
import { root } from "../shared.ts";

/** A short text with one trap; what else it holds depends on the set. */
export interface Passage {
  /** The file it stands in, without its ending. */
  readonly file: string;
  readonly trap: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Words that must not be read. */
  readonly never?: readonly string[];
}

/** Reads a text as the program does, by one of its engines. */
export type Read = (text: string, meta: ReportMeta) => Promise<Reading>;

export const readBy =
  (engine: Engine): Read =>
  async (text, meta) => {
    const [reading] = await readReports([{ text, ...meta }], engine);
    return confident(reading as Reading, keptFrom(engine));
  };

/** What is wrong in the reading of one passage, each in a few words; nothing if it is read as expected. */
export type Check<P extends Passage> = (passage: P, read: Read) => Promise<readonly Fault[]>;

export interface Fault {
  /** "wrong speaker", "missed", "act", ... */
  readonly what: string;
  readonly detail: string;
}

/** Every passage of a set, in the order of its files. */
export function readSet<P extends Passage>(set: string): readonly P[] {
  const folder = join(root, "eval", "sets", set);
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.sort().flatMap((name) =>
    (parse(readFileSync(join(folder, name), "utf8")) as P[]).map((passage) => ({
      ...passage,
      text: passage.text.trimEnd(),
      file: name.replace(/\.yaml$/, ""),
    })),
  );
}

const SKIP = new Set("the a an of for s mr mrs ms dr sir".split(" "));

const tokens = (phrase: string): ReadonlySet<string> =>
  new Set(
    phrase
      .toLowerCase()
      .replace(/[’']s\b/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !SKIP.has(word)),
  );

/** Does the name that was read hold every word of the expected one? */
export function sameName(read: string, wanted: string): boolean {
  const [have, want] = [tokens(read), tokens(wanted)];
  return want.size > 0 && [...want].every((word) => have.has(word));
}

/** Have two phrases a word in common? */
export const shares = (a: string, b: string): boolean => [...tokens(a)].some((word) => tokens(b).has(word));

/** Of the things with a place, the one that has most of these words, at any of the places where they stand. */
export function overlapping<T extends { readonly span: readonly [number, number] }>(
  text: string,
  things: readonly T[],
  words: string,
): T | undefined {
  const places = occurrences(text, words);
  const shared = ({ span: [start, end] }: T): number =>
    Math.max(0, ...places.map((at) => Math.min(end, at + words.length) - Math.max(start, at)));
  return things.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

/** Where words stand as whole words. */
function occurrences(text: string, words: string): readonly number[] {
  const bounded = (at: number): boolean =>
    !/[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) &&
    !/^[\p{L}\p{N}]{2}/u.test(text.slice(at + words.length - 1, at + words.length + 1));
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at === 0 || bounded(at)) found.push(at);
  return found;
}
