import { decode, wideCharset } from "../decode.ts";
import type { Article } from "../intake.ts";
import { hasFrontMatter, readMarkdown } from "../markdown.ts";
import { textMeta } from "../text-meta.ts";
import { isChat } from "../told-lines.ts";
import { type File, type Kind, LARGEST, unread } from "./kind.ts";
import { rootOf } from "./roots.ts";

const HTML_ROOTS =
  /^(?:html|head|body|article|section|main|div|p|h[1-6]|title|meta|header|blockquote|ul|ol|table|span|a|b|i|em|strong|br|img|figure|style|script|link)$/;

/** Tags in the middle of a text that stand for paragraphs; XML has its own. */
const hasTags = ({ start }: File): boolean =>
  !/^<\?xml\s/.test(start) && (start.match(/<\/(?:p|div|span|article|li|h[1-6])>|<br ?\/?>/gi) ?? []).length >= 3;

/** A page, or a part of one. */
export const html: Kind = {
  name: "a web page",
  tells: (file) => /^<!doctype html/i.test(file.start) || HTML_ROOTS.test(rootOf(file.start) ?? "") || hasTags(file),
  read: async ({ bytes }) => (await import("../html.ts")).articlesOfPage(bytes),
  onePage: true,
};

export const markdown: Kind = {
  name: "Markdown",
  tells: ({ extension, start }) => extension === ".md" || extension === ".markdown" || hasFrontMatter(start),
  formless: true,
  read: async ({ bytes }) => [await readMarkdown(decode(bytes))],
};

/** What nothing else is. */
export const plainText: Kind = {
  name: "plain text",
  tells: () => true,
  formless: true,
  read: ({ bytes }) => {
    const plain = decode(bytes);
    const article: Article = { text: plain, meta: textMeta(plain) };
    return [article];
  },
};

/** UTF-16 is told before other bytes: half of it is what no text has. */
export const wideText: Kind = {
  name: "text in UTF-16",
  tells: ({ bytes }) => wideCharset(bytes) !== undefined,
  read: ({ bytes }) => Buffer.from(decode(bytes)),
  largest: 2 * LARGEST,
};

const SAVE = "save the text of the report alone.";
const TABLE = 'save it as JSON Lines, one object with "text" a line.';

const starting =
  (pattern: RegExp) =>
  ({ start }: File) =>
    pattern.test(start);

/** "text,date": the head of a table of two columns, in a file that is called one. */
const TWO_NAMES = /^"?[\w.-]+"?[\t;,|]"?[\w.-]+"?$/;

/** As many fields on each line as on the first, and more than one. */
const isEven = (lines: readonly string[], separator: string): boolean => {
  const counts = new Set(lines.slice(0, -1).map((line) => line.split(separator).length));
  return lines.length > 3 && counts.size === 1 && !counts.has(1);
};

/** Separators of a table stand as often in each of its first lines. */
function isTable({ start, extension }: File): boolean {
  const lines = start
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .slice(0, 6);
  if (lines.length < 3 && !/^\.[ct]sv$/.test(extension)) return false;
  const [head = ""] = lines;
  if (/^\.[ct]sv$/.test(extension) && TWO_NAMES.test(head)) return true;
  if (/^\.[ct]sv$/.test(extension) && isEven(lines, extension === ".tsv" ? "\t" : ",")) return true;
  const separator = ["\t", ";", ",", "|"].find((one) => head.split(one).length >= 3);
  if (!separator) return false;
  const fields = head.split(separator).map((field) => field.trim().replace(/^"|"$/g, ""));
  if (!fields.every((field) => field.length <= 40 && !/[.!?]$/.test(field) && /^[\w .()/%-]*$/.test(field)))
    return false;
  if (/^\.[ct]sv$/.test(extension)) return true;
  const counts = lines.slice(0, 4).map((line) => line.split(separator).length);
  return (
    counts.every((count) => count === fields.length) &&
    (separator !== "," || fields.every((field) => !/ .* .* /.test(field)))
  );
}

/** A value of JSON alone: a number, or words with its marks in them, or in a file that is called so. */
const isValue = ({ start, extension }: File): boolean =>
  /^(?:-?\d[\d.,]*(?:[eE][+-]?\d+)?|true|false|null)\s*$/.test(start) ||
  (/^"(?:[^"\\\n]|\\.)*"\s*$/.test(start) && (extension === ".json" || /\\(?:[n"t]|u[\da-f]{4})/.test(start)));

/** Text that tells at once that it is no report. */
export const otherTexts: readonly Kind[] = [
  unread("an RTF document", starting(/^\{\\rtf/), "save it as .docx or .txt."),
  unread("a calendar", starting(/^BEGIN:VCALENDAR/i), SAVE),
  unread("an address card", starting(/^BEGIN:VCARD/i), SAVE),
  unread(
    "subtitles",
    starting(/^(?:WEBVTT\b|\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} -->)/),
    "save its words as a transcript in a .txt file.",
  ),
  unread("a key or a certificate", starting(/^-----BEGIN [A-Z ]+-----/), SAVE),
  unread("a PostScript document", starting(/^%!PS/), "save it as .pdf or .txt."),
  unread("a LaTeX document", starting(/^(?:%[^\n]*\n|\s)*\\(?:documentclass|begin\{)/), SAVE),
  unread(
    "a program",
    starting(
      /^(?:#!|<\?php|\/\*|\/\/ |#include\b|package \w+;|import \w+[;\n]|from [\w.]+ import |"use strict"|using \w+;)/,
    ),
    SAVE,
  ),
  unread("a page of a manual", starting(/^(?:[.']\\"[^\n]*\n)*\.(?:TH|Dd|SH|TL|so|\\")(?:[ \t][^\n]*)?\n/), SAVE),
  unread("a page about a program (POD)", starting(/^(?:#[^\n]*\n|\s)*=(?:head\d|pod|encoding|for|begin|over)\b/), SAVE),
  unread("a list of changes to files", starting(/^(?:diff --git|Index: |--- [^\n]*\n\+\+\+ )/), SAVE),
  unread(
    "a pointer to a file that is kept elsewhere",
    starting(/^version https:\/\/git-lfs/),
    "fetch the file itself.",
  ),
  unread("a list of references", starting(/^(?:TY {2}- |@\w+\{[^\n]*,)/), SAVE),
  unread("a style sheet", starting(/^(?:@charset|@import|@media|[.#\w:-]+(?:[ ,>.#\w:-]*)\s*\{\s*[\w-]+\s*:)/), SAVE),
  unread(
    "settings of a program",
    starting(/^(?:\[[\w .:-]+\]\s*\n\s*[\w.-]+\s*=|[\w.-]+\s*=\s*[^\n]*\n[\w.-]+\s*=)/),
    SAVE,
  ),
  unread(
    "an answer of a web server",
    starting(/^(?:HTTP\/\d(?:\.\d)? \d{3}\b|(?:GET|POST|HEAD|PUT|DELETE) \S+ HTTP\/\d)/),
    "save what it answered, without the lines above it.",
  ),
  unread("a tune", starting(/^X:\s*\d+[ \t]*\r?\n(?:[A-Za-z]:[^\n]*\r?\n)*?K:\s*[A-G]/), SAVE),
  unread("a chat", ({ start }) => isChat(start), "save what belongs to the report in a .txt file."),
  unread("a number or a word for a program", isValue, SAVE),
  unread("a table", isTable, TABLE),
];
