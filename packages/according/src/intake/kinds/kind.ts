import { type FieldKeys, type Part, Refusal } from "../intake.ts";

/** A file as it can be told what it is. */
export interface File {
  readonly bytes: Uint8Array;
  /** The first characters, without a byte order mark and the white space before them. */
  readonly start: string;
  /** Of its name, in small letters: ".txt"; "" for standard input. It decides only between kinds of plain text. */
  readonly extension: string;
  /** Of JSON: under which keys text and date stand where not under their usual ones. */
  readonly keys?: FieldKeys;
}

/** A kind of file that is known by its content, and how the reports in it are read. */
export interface Kind {
  /** What it is called: "a PDF document". */
  readonly name: string;
  tells(file: File): boolean;
  /** The reports in it, or the bytes of the one file that is packed in it. Throws `Refusal` where the whole gives nothing. */
  read(file: File): Promise<readonly Part[] | Uint8Array> | readonly Part[] | Uint8Array;
  /** In bytes; more than `LARGEST` for what holds many reports. */
  readonly largest?: number;
  /** Its reports stand on one page: an address that is given is of all. */
  readonly onePage?: true;
  /** What has no form of its own: it is looked at whether it is prose. */
  readonly formless?: true;
}

/** More than any report: the longest newspaper articles have less than half a mebibyte of text. */
export const LARGEST = 10 * 1024 * 1024;
/** Of a file of many reports. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024;

/** A kind that holds no report that could be read, with what would work. */
export const unread = (name: string, tells: Kind["tells"], instead: string): Kind => ({
  name,
  tells,
  read: () => {
    throw new Refusal(`is ${name}, not a report: ${instead}`);
  },
});

/** The most bytes of a kind. */
export const largestOf = ({ largest = LARGEST }: Kind): number => largest;

/** Do the bytes begin so? A string stands for its characters' codes; null for any byte. */
export const begins = (bytes: Uint8Array, magic: string | readonly (number | null)[], from = 0): boolean =>
  [...(typeof magic === "string" ? Array.from(magic, (one) => one.charCodeAt(0)) : magic)].every(
    (byte, at) => byte === null || bytes[from + at] === byte,
  );

const SAMPLE = 4096;

/** What is looked at to tell a file's kind. */
export function asFile(bytes: Uint8Array, extension: string): File {
  const sample = bytes.subarray(0, SAMPLE);
  const charset = begins(bytes, [0xff, 0xfe]) ? "utf-16le" : begins(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  const start = new TextDecoder(charset).decode(sample, { stream: true }).trimStart();
  return { bytes, start, extension: extension.toLowerCase() };
}
