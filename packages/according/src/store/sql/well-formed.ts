import type { Reading } from "@according/reader";
import { type Entry, StoreError } from "../store.ts";

/*
 * What a database gives back is what was kept, letter for letter: half a surrogate pair, which JSON can write and UTF-8 cannot, would
 * come back as another letter, and NUL is kept by SQLite and refused by PostgreSQL. Both become U+FFFD, which is as long.
 */

/** A text that every database gives back as it is. */
export const wellFormed = (text: string): string => text.toWellFormed().replaceAll("\0", "\uFFFD");

/** The same value with every text in it well-formed: the value itself where each is. */
export function allWellFormed<T>(value: T): T {
  const json = JSON.stringify(value);
  if (!/\\u(?:d[89a-f]|0000)/i.test(json)) return value;
  return JSON.parse(json, (_, one) => (typeof one === "string" ? wellFormed(one) : one)) as T;
}

/** What the API takes, and an index of PostgreSQL; in characters of UTF-16. */
const LONGEST_NAME = 500;

/** The name that a story is given. Throws `StoreError` where it is too long. */
export function storyName(name: string): string {
  if (name.length <= LONGEST_NAME) return wellFormed(name);
  throw new StoreError(
    `The name of a story has at most ${LONGEST_NAME} characters, and “${name.slice(0, 40)}…” has ${name.length}: give it a shorter one.`,
  );
}

/** What is read of a report has no text but its own, and the report's particulars. */
export const wellFormedReading = (reading: Reading): Reading =>
  allWellFormed(reading.report) === reading.report ? reading : allWellFormed(reading);

export const wellFormedEntry = (entry: Entry): Entry => ({
  ...entry,
  ...{ story: storyName(entry.story), origin: wellFormed(entry.origin), reading: wellFormedReading(entry.reading) },
});
