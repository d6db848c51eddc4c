import { CLOSING_ABBREVIATIONS, LOWER_ABBREVIATIONS, OPENING_ABBREVIATIONS } from "../lang/en/abbreviations.ts";
import type { Token, TokenKind } from "../model/layers.ts";

/*
 * One alternative a kind of token, tried in order at each place; none can match the empty string or look back, so the
 * whole text is passed over once.
 */
const TOKEN =
  /(?<number>\d+(?:[.,:]\d+)*\p{L}*(?:-\p{L}+)*)|(?<acronym>(?:\p{L}\.){2,}(?!\p{L}))|(?<word>[@#]?\p{L}[\p{L}\p{M}\d_]*(?:(?:[-&/]|[’'](?!s(?![\p{L}\p{M}]))|\.(?=\p{Ll}))[\p{L}\p{M}\d]+)*)|(?<clitic>[’']s(?![\p{L}\p{M}]))|(?<quote>``|''|["“”„«»‘’'`])|(?<punctuation>\.{2,}|[.,;:!?…()[\]{}]|--+|[-–—])|(?<symbol>[^\s])/gu;

const KINDS: Readonly<Record<string, TokenKind>> = {
  number: "number",
  acronym: "word",
  word: "word",
  clitic: "word",
  quote: "quote",
  punctuation: "punctuation",
};

interface Lexeme {
  readonly text: string;
  readonly lower: string;
}

/** Splits a text into tokens. Equal tokens share their strings, so that memory grows with the vocabulary. */
export function tokenize(text: string): readonly Token[] {
  const lexemes = new Map<string, Lexeme>();
  const lexeme = (written: string): Lexeme => {
    const known = lexemes.get(written);
    if (known) return known;
    const fresh = { text: written, lower: written.toLowerCase().replaceAll("’", "'") };
    lexemes.set(written, fresh);
    return fresh;
  };
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    const start = m.index;
    const kind = kindOf(m);
    const end = kind === "word" ? withFullStop(text, start, TOKEN.lastIndex) : TOKEN.lastIndex;
    TOKEN.lastIndex = end;
    const { text: written, lower } = lexeme(end - start === m[0].length ? m[0] : text.slice(start, end));
    tokens.push({ start, end, kind, text: written, lower });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (let i = 1; i < NAMES.length; i++) if (match[i] !== undefined) return KINDS[NAMES[i] as string] ?? "symbol";
  return "symbol";
}
const NAMES = ["", "number", "acronym", "word", "clitic", "quote", "punctuation", "symbol"];

/** Takes in the full stop of an abbreviation ("Mr.") or an initial ("J."). */
function withFullStop(text: string, start: number, end: number): number {
  if (text[end] !== "." || text[end + 1] === "." || end - start > 7) return end;
  const first = text[start] as string;
  const capital = first !== first.toLowerCase();
  if (end - start === 1 && capital && first !== "I") return end + 1;
  const written = text.slice(start, end + 1).toLowerCase();
  if (written === "no." || written === "nos.") return /^ \d/.test(text.slice(end + 1, end + 3)) ? end + 1 : end;
  const abbreviation =
    (capital && (OPENING_ABBREVIATIONS.has(written) || CLOSING_ABBREVIATIONS.has(written))) ||
    LOWER_ABBREVIATIONS.has(written);
  return abbreviation ? end + 1 : end;
}
