import type { TextWords } from "../language-words.ts";
import type { Range, Token } from "../layers.ts";

type AddressWords = Pick<TextWords, "addressEnds">;
type BreakWords = AddressWords & Pick<TextWords, "pageLabels">;

/**
 * The tokens of a paragraph, apart where another has run into it: "the water had fallen.**The** mayor said". Pages whose text was
 * taken out without its line breaks are full of these, while between two sentences of one paragraph the space is kept. A
 * quotation that is open goes on, unless a mark opens it there again.
 */
export function splitAtLostBreaks(tokens: readonly Token[], [first, last]: Range, words: BreakWords): readonly Range[] {
  const found: Range[] = [];
  let from = first;
  let isOpen = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const isGluedOn = i > from && tokens[i - 1]?.end === token.start;
    if (isGluedOn && mayBegin(token, isOpen) && partEndsBefore(tokens, i, from, words)) {
      found.push([from, i]);
      from = i;
      isOpen = false;
    }
    if (token.kind === "quote") isOpen = token.text === '"' ? !isOpen : OPENING.test(token.text);
  }
  return [...found, [from, last]];
}

/** A quotation that is open goes on, unless a mark opens it there again. */
const mayBegin = ({ text }: Token, isOpen: boolean): boolean =>
  isOpen ? OPENING_AGAIN.test(text) : !CLOSING.test(text);

const partEndsBefore = (tokens: readonly Token[], i: number, from: number, words: BreakWords): boolean =>
  isParagraphs(tokens, i, words) || endsCapitals(tokens, i, from) || endsLabel(tokens, i, words);

/** "HARBOUR SOLD, SAYS **WATCHDOG**The mayor": does a line in capitals end before a token, without a space? */
function endsCapitals(tokens: readonly Token[], i: number, from: number): boolean {
  const [before, begin] = [tokens[i - 1], tokens[i]];
  if (!before || before.end !== begin?.start || !CAPITALISED.test(begin.text)) return false;
  const words = tokens.slice(Math.max(from, i - HEADING), i).filter(({ kind }) => kind === "word");
  return words.length >= FEWEST && words.every(({ text }) => text === text.toUpperCase());
}

/** "Hide **Ad**The mayor": does what a page writes around its advertisements end before a token, without a space? */
function endsLabel(tokens: readonly Token[], i: number, { pageLabels }: BreakWords): boolean {
  const [first, before, begin] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (!before || before.end !== begin?.start || !BEGINS_BEHIND_LABEL.test(begin.text)) return false;
  return pageLabels.has(before.lower) || pageLabels.has(`${first?.lower ?? ""} ${before.lower}`);
}

const BEGINS_BEHIND_LABEL = /^[\p{Lu}“"‘]/u;

/* So many tokens before it are looked at, and so many words make a line. */
const HEADING = 5;
const FEWEST = 3;

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Does a paragraph begin with a token, behind a full stop and the mark that closes a quotation there? */
const isParagraphs = (tokens: readonly Token[], i: number, words: AddressWords): boolean => {
  const before = tokens[i - 1];
  const isBehindMark =
    before?.kind === "quote" && before.start === tokens[i - 2]?.end && before.end === tokens[i]?.start;
  return isGlued(tokens, [isBehindMark ? i - 2 : i - 1, i], words);
};

/** Does a sentence begin with a token although no space parts it from the stop before? So it does not in initials and addresses. */
export function isGlued(tokens: readonly Token[], [stop, i]: Range, { addressEnds }: AddressWords): boolean {
  const [word, mark, before, begin] = [tokens[stop - 1], tokens[stop], tokens[i - 1], tokens[i]];
  if (!word || !mark || !begin || word.end !== mark.start || before?.end !== begin.start) return false;
  if (!STOP.test(mark.text) || !ENDS.test(word.text) || addressEnds.has(begin.lower)) return false;
  const first = begin.kind === "quote" && OPENING.test(begin.text) ? tokens[i + 1] : begin;
  return first !== undefined && (first === begin || first.start === begin.end) && BEGINS.test(first.text);
}

const STOP = /^[.?!]$/;

const ENDS = /^[^.]*\p{Ll}{2}$|^\d{2,}$|^[)\]%”’"]$/u;

const BEGINS = /^\p{Lu}/u;

/* A straight mark opens where nothing is open. */
const OPENING = /^["“‘«]$/;
const OPENING_AGAIN = /^[“«]$/;
const CLOSING = /^[”»]$/;
