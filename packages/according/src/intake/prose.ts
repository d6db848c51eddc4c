import { Refusal } from "./intake.ts";
import { ENGLISH_WORDS } from "./language.ts";

/** Characters that code, markup and data are full of, and news has hardly any of. */
const SYMBOLS = /[{}[\]<>=|\\_^~`#;$@+*/&%]/g;
/** Of the characters that are no white space. No report of 1,300 was seen above 0.02. */
const MOST_SYMBOLS = 0.05;
const FEWEST_CHARACTERS = 150;
const SAMPLE = 20_000;
/** A text in English has 0.35 or more common words, a program fewer, and a list of names hardly any. */
const LEAST_ENGLISH = 0.25;
const FEWEST_ENGLISH = 0.08;
const LEAST_WORDS = 40;
const MOST_DIGITS = 0.4;

/** Refuses code, data and logs that no other kind has told. Of a short text nothing is said. Throws `Refusal`. */
export function checkProse(text: string): void {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, "");
  const characters = sample.replace(/\s+/g, "").length;
  if (characters < FEWEST_CHARACTERS) return;
  const symbols = (sample.match(SYMBOLS) ?? []).length / characters;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const digits = (sample.match(/\d/g) ?? []).length / characters;
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(words.length, 1);
  const isCode = english < LEAST_ENGLISH && codeLines(sample) > MOST_CODE;
  if (symbols > MOST_SYMBOLS || isCode) throw new Refusal(notProse("code or data"));
  const isList = words.length > LEAST_WORDS && english < FEWEST_ENGLISH && isAscii(sample) && isUnbroken(sample);
  if (digits > MOST_DIGITS || isList) throw new Refusal(notProse("a list or data"));
}

/** Lines that begin or end as those of a program do, of all that have anything. */
function codeLines(sample: string): number {
  const lines = sample.split("\n").filter((line) => line.trim());
  return lines.filter((line) => CODE.test(line)).length / lines.length;
}
const CODE =
  /[{};]\s*$|^\s*(?:def|class|import|from \S+ import|self\.|return|const|let|var|function|public|private|CREATE|INSERT|SELECT|ALTER|DROP)\b.*[(=:;]/;
const MOST_CODE = 0.25;

const isAscii = (sample: string): boolean => /^[\x20-\x7e\s]*$/.test(sample);

/** No sentence ends in it. */
const isUnbroken = (sample: string): boolean => (sample.match(/[a-z][.!?]["')]*\s+["'(]?[A-Z]/g) ?? []).length < 2;

const notProse = (kind: string): string =>
  `looks like ${kind}, not like a report: save the text of the report alone. If it is one, add --language en.`;
