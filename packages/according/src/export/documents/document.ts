import type { Linked } from "../../linked.ts";

/** A standard that other programs read, and what of the record is written in it. */
export interface Document {
  readonly name: string;
  /** The standard, and what programs read it. */
  readonly about: string;
  /** What a server calls it: RFC 6838. */
  readonly media: string;
  /** How the name of a file of it ends. */
  readonly ending: string;
  write(stories: readonly Linked[]): string;
}

/** Indented, so that a person can read it and a change shows line by line. */
export const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The name of an entry wherever it goes: its report and its id there. */
export const urnOf = (report: string, entry?: string): string =>
  `urn:according:${encodeURIComponent(report)}${entry === undefined ? "" : `:${encodeURIComponent(entry)}`}`;
