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
  /** `address`: where it is served. */
  write(stories: readonly Linked[], address?: string): string | Uint8Array;
}

/** Indented, so that a person can read it and a change shows line by line. */
export const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The name of an entry wherever it goes: its report and its id there. */
export const urnOf = (report: string, entry?: string): string =>
  `urn:according:${encodeURIComponent(report)}${entry === undefined ? "" : `:${encodeURIComponent(entry)}`}`;

/** Words of a report, in quotation marks unless they have some. */
export const quoted = (words: string): string => (/["“”]/.test(words) ? words : `“${words}”`);

export const storyNames = (stories: readonly Linked[]): string => stories.map(({ story }) => story.name).join("; ");

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has none of these (2.2)
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands in an element or an attribute of XML; what XML cannot hold becomes U+FFFD. */
export const escapedXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(NO_XML, "\ufffd")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
