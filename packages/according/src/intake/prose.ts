import { type LineKind, lineKind } from "./code-lines.ts";
import { Refusal } from "./intake.ts";
import { ENGLISH_WORDS } from "./language.ts";

/** Characters that code, markup and data are full of, and news has hardly any of. */
const SYMBOLS = /[{}[\]<>=|\\_^~`#;$@+*/&%]/g;
/** Of the characters that are no white space. No report of 1,300 was seen above 0.02. */
const MOST_SYMBOLS = 0.05;
const FEWEST_CHARACTERS = 150;
const SAMPLE = 20_000;
/** A text in English has 0.35 or more common words, and a list of names hardly any. */
const FEWEST_ENGLISH = 0.08;
const LEAST_WORDS = 40;
const MOST_DIGITS = 0.4;
/** Of the characters of a text, those on lines of code or data. */
const MOST_CODE = 0.4;

/** Refuses code, data and logs that no other kind has told. Throws `Refusal`. */
export function checkProse(text: string): void {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/[^\s<>"]+/g, "");
  if (codeShare(sample) > MOST_CODE) throw new Refusal(notProse("code or data"));
  if (isWordList(sample)) throw new Refusal(notProse("a list or data"));
  const characters = sample.replace(/\s+/g, "").length;
  if (characters < FEWEST_CHARACTERS) return;
  const symbols = (sample.match(SYMBOLS) ?? []).length / characters;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const digits = (sample.match(/\d/g) ?? []).length / characters;
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(words.length, 1);
  if (symbols > MOST_SYMBOLS) throw new Refusal(notProse("code or data"));
  const isList = words.length > LEAST_WORDS && english < FEWEST_ENGLISH && isAscii(sample) && isUnbroken(sample);
  if (digits > MOST_DIGITS || isList) throw new Refusal(notProse("a list or data"));
}

interface Line {
  readonly text: string;
  readonly kind: LineKind;
}

/** How much of a text stands on lines of code or data: what is about them is of them, and so are comments of several lines. */
export function codeShare(sample: string): number {
  const blocks = blocksIn(sample);
  const hasCode = blocks.flat().some(({ kind }) => kind === "code" || kind === "order");
  const counted = blocks.map((lines) => ({ all: lengthOf(lines), code: hasCode ? codeIn(lines) : 0 }));
  const all = counted.reduce((sum, one) => sum + one.all, 0);
  return all === 0 ? 0 : counted.reduce((sum, one) => sum + one.code, 0) / all;
}

/** Of a block's characters. */
function codeIn(lines: readonly Line[]): number {
  const sure = lines.filter(({ kind }) => kind === "code");
  const comments = lines.filter(({ kind }) => kind === "comment");
  const mostlyCode = sure.length >= LEAST_OF_BLOCK * lines.length || sure.some(({ text }) => /\{\s*$/.test(text));
  const isCode = ({ kind }: Line): boolean =>
    kind === "code" ||
    kind === "order" ||
    (kind === "comment" && (comments.length > 1 || sure.length > 0)) ||
    ((kind === "other" || kind === "keyed") && mostlyCode);
  return lengthOf(lines.filter(isCode));
}
const LEAST_OF_BLOCK = 1 / 3;

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/\s+/g, "").length, 0);

/** Comments that go over several lines, by what opens and closes them. */
const SPANS = /\/\*[\s\S]*?(?:\*\/|$)|<#[\s\S]*?(?:#>|$)|<!--[\s\S]*?(?:-->|$)|"""[\s\S]*?(?:"""|$)/g;
const OF_COMMENT = "\u0000";

/** The lines between two empty ones, each with what it is. */
function blocksIn(sample: string): readonly (readonly Line[])[] {
  const marked = sample.replace(SPANS, (span) => span.replace(/\n[ \t]*/g, `\n${OF_COMMENT}`));
  return marked
    .split(/\n[ \t]*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim()))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((text) => ({ text, kind: text.startsWith(OF_COMMENT) ? "code" : lineKind(text) })));
}

/** A word a line: what programs look words up in. */
function isWordList(sample: string): boolean {
  const lines = sample.split("\n").filter((line) => line.trim());
  return (
    lines.length >= FEWEST_LISTED &&
    lines.filter((line) => /^\S+$/.test(line.trim())).length > MOST_ALONE * lines.length
  );
}
const FEWEST_LISTED = 20;
const MOST_ALONE = 0.8;

const isAscii = (sample: string): boolean => /^[\x20-\x7e\s]*$/.test(sample);

/** No sentence ends in it. */
const isUnbroken = (sample: string): boolean => (sample.match(/[a-z][.!?]["')]*\s+["'(]?[A-Z]/g) ?? []).length < 2;

const notProse = (kind: string): string =>
  `looks like ${kind}, not like a report: save the text of the report alone. If it is one, add --language en.`;
