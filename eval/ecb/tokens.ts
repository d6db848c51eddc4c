import type { Span } from "@according/reader";

/** A token of a corpus, with the number of its sentence. */
export interface Token {
  readonly id: string;
  readonly sentence: number;
  readonly word: string;
}

/** A text made of tokens, and where in it each of them stands. */
export interface Written {
  readonly text: string;
  readonly at: ReadonlyMap<string, Span>;
}

/**
 * Tokens as a report would have them: no space before a full stop, marks of quotation as typists set them, "34 - year - old" in one.
 * Which sentences make a paragraph is not told in the corpus: one goes on while a quotation is open, and a line without a full stop is
 * a heading, which stands alone.
 */
export function written(tokens: readonly Token[]): Written {
  const at = new Map<string, Span>();
  let text = "";
  let [isOpen, wasHeading] = [false, true];
  for (const sentence of Map.groupBy(tokens, ({ sentence }) => sentence).values()) {
    const words = sentence.map(({ word }) => word);
    const heading = !ENDS.test(words.findLast((word) => !CLOSES.test(word)) ?? "");
    if (text) text += isOpen && !heading && !wasHeading ? " " : "\n\n";
    if (heading || wasHeading) isOpen = false;
    sentence.forEach(({ id, word }, i) => {
      const mark = quotationMark(words, i, isOpen);
      if (i > 0 && !isJoined(words, i, isOpen)) text += " ";
      if (mark !== undefined) isOpen = mark === "open";
      const typed = mark === undefined ? word : quoted(words, i);
      at.set(id, [text.length, text.length + typed.length]);
      text += typed;
    });
    wasHeading = heading;
  }
  return { text, at };
}

const ENDS = /[.!?…]$|^--?$/;
const CLOSES = /^(?:["”’')\]]|'')+$/;

/** Whether a token opens or closes a quotation; the plain mark does what the last did not. */
function quotationMark(words: readonly string[], i: number, isOpen: boolean): "open" | "close" | undefined {
  const word = words[i] ?? "";
  if (/^(?:``|“)/.test(word) || /^"./.test(word)) return "open";
  if (word === '"') return i === 0 || (!isOpen && i < words.length - 1) ? "open" : "close";
  if (word === "''" || /”$/.test(word) || /."$/.test(word)) return "close";
  return word === "'" && words[i + 1] === "'" ? "close" : undefined;
}

/** As typed: of a closing mark in two tokens the first is the whole. */
function quoted(words: readonly string[], i: number): string {
  const word = words[i] ?? "";
  return word === "'" || word === "''" || word === "``" ? '"' : word;
}

const CLINGS_BACK = /^(?:[.,;:?!)\]%”’…]|''|'|n['’]t|['’](?:s|m|re|ve|ll|d|S))$/;
const CLINGS_ON = /^(?:[([$£€#“‘]|``)$/;
/** What stands beside a dash, not a hyphen. */
const NOT_IN_ONE =
  /^(?:the|an?|and|or|but|he|she|it|they|we|i|you|his|her|its|their|who|which|that|this|as|at|for|from|with|if|when|while|including|is|was|were|are|has|had|have|not|said)$/i;
const WORD = /^[\p{L}\p{N}.'’&]+$/u;

function isJoined(words: readonly string[], i: number, isOpen: boolean): boolean {
  const [first = "", before = "", word = "", after = ""] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (word === '"') return quotationMark(words, i, isOpen) === "close";
  if (before === '"') return quotationMark(words, i - 1, !isOpen) === "open";
  if (word === "." && !/\d$/.test(before) && /^\d{3}$/.test(after)) return false;
  if (CLINGS_BACK.test(word) || CLINGS_ON.test(before) || word === "/" || before === "/") return true;
  if (word === "-") return before === "-" || isHyphen(before, after);
  if (before === "-") return isHyphen(first, word);
  return IN_ONE.some((one) => one.test(`${first} ${before} ${word} ${after}`));
}

/** The fourth of these words may be empty: "3 : **23**", "$2 . **6**", "1 , **200**", "hit . **308**", "a . **m** ." */
const IN_ONE: readonly RegExp[] = [/\d [:.] \d/, /^\D?\d{1,3} , \d{3} /, /\D \. \d{3} /, /^\p{L} \. \p{L} \.$/u];

const isHyphen = (before: string, after: string): boolean =>
  WORD.test(before) &&
  WORD.test(after) &&
  ![before, after].some((word) => NOT_IN_ONE.test(word)) &&
  !/^\p{Lu}{4,}$/u.test(before);
