import type { Span } from "@according/record";
import type { TextWords, Words } from "../language-words.ts";
import type { Token, TokenKind } from "../layers.ts";

/*
 * One alternative a kind of token, tried in order at each place; none can match the empty string or look back, so the
 * whole text is passed over once.
 */
const TOKEN =
  /(\d+(?:[.,:]\d+)*\p{L}*(?:-\p{L}+)*)|((?:\p{L}\.){2,}(?!\p{L}))|([@#]?\p{L}[\p{L}\p{M}\d_]*(?:(?:[-&/]|[’'](?!s(?![\p{L}\p{M}]))|\.(?=\p{Ll}))[\p{L}\p{M}\d]+)*)|([’']s(?![\p{L}\p{M}]))|(``|''|["“”„«»‘’'`])|(\.{2,}|[.,;:!?…()[\]{}]|--+|[-–—])|([^\s])/gu;

/** By the alternatives: number, acronym, word, clitic, quotation mark, punctuation, symbol. */
const KINDS: readonly TokenKind[] = ["number", "word", "word", "word", "quote", "punctuation", "symbol"];

interface Lexeme {
  readonly text: string;
  readonly lower: string;
}

/* Short words come again and again, in every text; no more of them are kept than these. */
const common = new Map<string, Lexeme>();
const KEPT = 65536;
const SHORT = 12;

/** Splits a text into tokens. Equal tokens share their strings, so that memory grows with the vocabulary. */
export function tokenize(text: string, words: TextWords): readonly Token[] {
  if (common.size > KEPT) common.clear();
  const long = new Map<string, Lexeme>();
  const tokens: Token[] = [];
  const put = (kind: TokenKind, start: number, end: number): void => {
    const { text: written, lower } = lexeme(text.slice(start, end), end - start > SHORT ? long : common);
    tokens.push({ start, end, kind, text: written, lower });
  };
  for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, at)) {
    const to = plainWordEnd(text, at);
    if (to > at) {
      put("word", at, to);
      at = to;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const kind = kindAt(match);
    at = kind === "word" ? wordEnd(text, [match.index, TOKEN.lastIndex], words) : TOKEN.lastIndex;
    put(kind, match.index, at);
  }
  return tokens;
}

function lexeme(written: string, known: Map<string, Lexeme>): Lexeme {
  const before = known.get(written);
  if (before) return before;
  const fresh = { text: written, lower: written.toLowerCase().replaceAll("’", "'") };
  known.set(written, fresh);
  return fresh;
}

function kindAt(match: RegExpExecArray): TokenKind {
  for (let i = 0; i < KINDS.length; i++) if (match[i + 1] !== undefined) return KINDS[i] as TokenKind;
  return "symbol";
}

/*
 * Most tokens are words in plain letters before a blank or a comma; they are told without the expression. Of each ASCII
 * character: a letter, or what ends such a word whatever comes after it.
 */
const LETTER = 1;
const ENDING = 2;
const PLAIN = new Uint8Array(128);
for (let code = 65; code < 91; code++) PLAIN[code] = PLAIN[code + 32] = LETTER;
for (const ending of ' \n\t,;:!?()[]"') PLAIN[ending.charCodeAt(0)] = ENDING;

/** Where a plain word that begins here ends; where it begins if there is none. */
function plainWordEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && PLAIN[text.charCodeAt(to)] === LETTER) to++;
  return to === text.length || PLAIN[text.charCodeAt(to)] === ENDING ? to : from;
}

/** The next character that is no space or line break. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10)) at++;
  return at;
}

/** Where a word ends that the expression found: before the digits of a sum of money, behind the full stop it keeps. */
const wordEnd = (text: string, span: Span, words: TextWords): number =>
  moneyEnd(text, span, words) ?? withFullStop(text, span, words);

const MONEY = /(\p{Lu}\p{L}{0,4})(?=\d)/uy;
const SUM = /\d{1,3}(?:,(?:\d{3}| 0\d\d))+(?!\d)|\d+\.\d\d(?![\d.\p{L}])|\d+(?:[.,]\d+)?[ -]?(\p{L}+)/uy;

/** The end of the code written on to a number: "RM6.162 million", "Rs5,000", "EUR3.5bn"; one letter only before a sum ("R40m"). */
function moneyEnd(text: string, [start, end]: Span, { moneySigns, magnitudes }: TextWords): number | undefined {
  MONEY.lastIndex = start;
  const code = MONEY.exec(text)?.[1];
  if (code === undefined || start + code.length >= end) return undefined;
  if (!moneySigns.has(code)) return undefined;
  const at = start + code.length;
  const isSum = code.length > 1 || isWrittenSum(text, at, magnitudes) || isSpacedSum(text, start, at);
  return isSum ? at : undefined;
}

const SPACED_SUM = /\d{1,3}(?: \d{3})+(?![\d\p{L}])/uy;

/** "paid **R12 500**"; not "on the M1 200 cars". */
function isSpacedSum(text: string, start: number, at: number): boolean {
  SPACED_SUM.lastIndex = at;
  return SPACED_SUM.test(text) && !/\p{Ll}e $/u.test(text.slice(Math.max(0, start - 4), start));
}

function isWrittenSum(text: string, at: number, magnitudes: Words): boolean {
  SUM.lastIndex = at;
  const sum = SUM.exec(text);
  return sum !== null && (sum[1] === undefined || magnitudes.has(sum[1].toLowerCase()));
}

/** Takes in the full stop of an abbreviation ("Mr.") or an initial ("J."). */
function withFullStop(text: string, [start, end]: Span, words: TextWords): number {
  if (text[end] !== "." || text[end + 1] === "." || end - start > 7) return end;
  const first = text[start] as string;
  const capital = first !== first.toLowerCase();
  if (end - start === 1 && capital && !words.letterWords.has(first))
    return /[°º]/.test(text[start - 1] ?? "") ? end : end + 1;
  const written = text.slice(start, end + 1).toLowerCase();
  if (words.beforeNumbers.has(written)) return /^ \d/.test(text.slice(end + 1, end + 3)) ? end + 1 : end;
  const { opening, closing, small } = words.abbreviations;
  return (capital && (opening.has(written) || closing.has(written))) || small.has(written) ? end + 1 : end;
}
