import type { TextWords } from "../language-words.ts";
import type { Range, Token } from "../layers.ts";
import { isCapitalised } from "./capital.ts";
import { isGlued } from "./lost-breaks.ts";

/** No sentence is longer, in tokens; text without full stops is cut, so that rules stay linear in its length. */
const LONGEST = 300;

/** Splits the tokens `[first, last)` of one paragraph into sentences, as ranges of tokens. */
export function sentences(
  tokens: readonly Token[],
  [first, last]: Range,
  words: TextWords,
  text: string,
): readonly Range[] {
  const found: Range[] = [];
  let from = first;
  for (let i = first; i < last; i++) {
    const end =
      endsSentence(tokens, i, last, words) ??
      (endsHeading(tokens, [from, i], text) ? i + 1 : null) ??
      (i + 1 - from >= LONGEST ? i + 1 : null);
    if (end === null) continue;
    found.push([from, end]);
    from = end;
    i = end - 1;
  }
  if (from < last) found.push([from, last]);
  return found;
}

/* A heading within a paragraph has no more words, and no fewer. */
const HEADING = [2, 4] as const;

/** "**Voss's friend sold**  Moro said so": a heading that wide space parts from what stands below it, where line breaks are lost. */
function endsHeading(tokens: readonly Token[], [from, i]: Range, text: string): boolean {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  if (!next || i + 1 - from < HEADING[0] || i + 1 - from > HEADING[1]) return false;
  if (token.kind !== "word" || !isInSmall(token) || !isCapitalised(next) || !isCapitalised(tokens[from])) return false;
  return (
    /^ {2,}$/.test(text.slice(token.end, next.start)) && tokens.slice(from, i).every(({ kind }) => kind === "word")
  );
}

/** The index after the sentence that token `i` ends, closing marks and brackets included; null if it ends none. */
function endsSentence(tokens: readonly Token[], i: number, last: number, words: TextWords): number | null {
  const token = tokens[i] as Token;
  if (hasLostStop(tokens, [i, last], words)) return i + 1;
  const stop = token.kind === "punctuation" && /^(?:[.?!…]|\.{2,})$/.test(token.text);
  if (!stop && !isFinalAbbreviation(token, words)) return null;
  let end = i + 1;
  while (end < last && isClosing(tokens[end] as Token, tokens[end - 1] as Token)) end++;
  if (end >= last) return end;
  const next = tokens[end] as Token;
  if (next.start === (tokens[end - 1] as Token).end && token.text !== "…")
    return isGlued(tokens, [i, end], words) ? end : null;
  if (!stop)
    return (words.starters.has(next.lower) && isCapitalised(next)) || opensSpeech(tokens, [end, last]) ? end : null;
  if (!beginsSentence(next)) return null;
  return token.text !== "." && end > i + 1 && isSpeechTag(tokens, [end, last], words) ? null : end;
}

/** "he told reporters at the **House His** optimism masked it": where line breaks are lost so is the end of a sentence without a stop; so "Corvin Photo **The** mayor", "PORT SOLD **After** months". */
function hasLostStop(tokens: readonly Token[], [i, last]: Range, words: TextWords): boolean {
  const [token, next, behind] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
  if (i + 2 >= last || token.kind !== "word" || !isCapitalised(next) || !isInSmall(behind)) return false;
  const { lower = "" } = next ?? {};
  const isBehindName = words.notBehindNames.has(lower) && isCapitalised(token) && !words.starters.has(token.lower);
  const isBehindHeading =
    words.starters.has(lower) &&
    !CAPITALS.test(next?.text ?? "") &&
    [i - 1, i].every((at) => CAPITALS.test(tokens[at]?.text ?? ""));
  if (isBehindName || isBehindHeading) return true;
  return words.neverInside.has(lower) || (words.notAfterSaying.has(lower) && words.saying.has(token.text));
}

const CAPITALS = /^\p{Lu}{3,}$/u;

const isInSmall = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

const isFinalAbbreviation = ({ kind, text, lower }: Token, { abbreviations }: TextWords): boolean =>
  kind === "word" &&
  text.length > 2 &&
  text.endsWith(".") &&
  (abbreviations.closing.has(lower) || /^(?:\p{L}\.){2,}$/u.test(text));

/* So many tokens of a quotation are looked at for its end. */
const SPEECH = 60;

/** `said Tom Voss Jr. “Nobody came,” he said`: a quotation that ends in a mark of its own is no nickname, and begins a sentence. */
function opensSpeech(tokens: readonly Token[], [at, last]: Range): boolean {
  if (tokens[at]?.kind !== "quote" || at + 1 >= last || !isCapitalised(tokens[at + 1])) return false;
  const until = Math.min(last, at + SPEECH);
  for (let i = at + 2; i < until; i++)
    if (tokens[i]?.kind === "quote" && tokens[i]?.start === tokens[i - 1]?.end)
      return /^[,.?!…—–]$/.test(tokens[i - 1]?.text ?? "");
  return false;
}

/** A mark or bracket that closes what the sentence opened: no space before it. */
const isClosing = (token: Token, previous: Token): boolean =>
  token.start === previous.end && (token.kind === "quote" || token.text === ")" || token.text === "]");

const beginsSentence = (token: Token): boolean =>
  token.kind === "quote" || token.kind === "number" || /^[\p{Lu}\p{Lt}\p{Lo}@#$£€[(—–-]/u.test(token.text);

/** `“Why now?” Velin asked`: a name and a verb of speech after a question or exclamation belong to its sentence. */
function isSpeechTag(tokens: readonly Token[], [from, last]: Range, { saying, sayingBack }: TextWords): boolean {
  for (let i = from; i < Math.min(from + 6, last); i++) {
    const token = tokens[i] as Token;
    if (saying.has(token.lower) || sayingBack.has(`${token.lower} ${tokens[i + 1]?.lower}`)) return true;
    if (token.kind !== "word") return false;
  }
  return false;
}
