import { type LineKind, lineKind } from "./code-lines.ts";
import { Refusal } from "./intake.ts";
import { BY_OPTION, ENGLISH_WORDS } from "./language.ts";

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
/** What stands below comments need not look like code. */
const MOST_COMMENTS = 0.25;
/** What is left of a list of addresses without these. */
const LEAST_WORDED = 0.2;

/** Refuses code, data and logs that no other kind has told. Throws `Refusal`. */
export function checkProse(text: string): void {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/[^\s<>"]+/g, "");
  if (codeShare(sample) > MOST_CODE || commentShare(sample) > MOST_COMMENTS)
    throw new Refusal(notProse("code or data"));
  if (countLetters(sample) < LEAST_WORDED * countLetters(text.slice(0, SAMPLE)))
    throw new Refusal(notProse("a list or data"));
  if (recordShare(sample) > MOST_CODE) throw new Refusal(notProse("a list or data"));
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
  const counted = blocks.map((lines) => ({ all: lettersOn(lines), code: hasCode ? lettersOfCode(lines) : 0 }));
  const all = counted.reduce((sum, one) => sum + one.all, 0);
  return all === 0 ? 0 : counted.reduce((sum, one) => sum + one.code, 0) / all;
}

/** Of a block's characters. */
function lettersOfCode(lines: readonly Line[]): number {
  const sure = lines.filter(({ kind }) => kind === "code");
  const comments = lines.filter(({ kind }) => kind === "comment");
  const mostlyCode = sure.length >= LEAST_OF_BLOCK * lines.length || sure.some(({ text }) => /\{\s*$/.test(text));
  const isCode = ({ kind }: Line): boolean =>
    kind === "code" ||
    kind === "order" ||
    (kind === "comment" && (comments.length > 1 || sure.length > 0)) ||
    ((kind === "other" || kind === "keyed") && mostlyCode);
  return lettersOn(lines.filter(isCode));
}
const LEAST_OF_BLOCK = 1 / 3;

const lettersOn = (lines: readonly Line[]): number =>
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

/** Comments of several lines alone, as settings have them; a heading of Markdown stands alone. */
function commentShare(sample: string): number {
  const comments = sample.match(/(?:^|\n)(?:[ \t]*(?:#+|;+|")(?:[ \t][^\n]*)?(?:\n|$)){2,}/g) ?? [];
  return countLetters(comments.join("")) / Math.max(countLetters(sample), 1);
}

const countLetters = (text: string): number => text.replace(/\s+/g, "").length;

const KEYED = /^([A-Z][A-Za-z-]*): *(.*)$/;
const FEWEST_KEYS = 3;

/** Records, each with the same keys above its values; who speaks in turn speaks in sentences. */
function recordShare(sample: string): number {
  const records = sample.split(/\n[ \t]*\n/).flatMap((block) => {
    const keyed = block.split("\n").flatMap((line) => [KEYED.exec(line) ?? []].filter(({ length }) => length > 0));
    const keys = keyed.map(([, key]) => key);
    const sentences = keyed.filter(([, , value = ""]) => / .*[.!?]["”’]?$/.test(value)).length;
    return keys.length >= FEWEST_KEYS && new Set(keys).size === keys.length && sentences < keys.length / 2
      ? [{ block, head: keys[0] }]
      : [];
  });
  const [first] = records;
  const same = records.filter(({ head }) => head === first?.head);
  return same.length < 2
    ? 0
    : countLetters(same.map(({ block }) => block).join("")) / Math.max(countLetters(sample), 1);
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
  `looks like ${kind}, not like a report: save the text of the report alone. If it is one, ${BY_OPTION}.`;
