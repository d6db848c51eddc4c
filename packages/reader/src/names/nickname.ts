import type { Range, Token } from "../layers.ts";
import { capital, slice } from "./phrase-words.ts";

const OPENS = /^["“‘']$/;
const CLOSES = /^["”’']$/;

/* "the Ox of Orlay": a nickname has no more words. */
const WORDS = 4;

/** Anton **“the Ox”** Breck: the nickname whose opening mark stands at `open`, marks and all, between two names; null where none does. */
export function nicknameAt(tokens: readonly Token[], open: number): Range | null {
  if (!OPENS.test(tokens[open]?.text ?? "") || !capital(tokens[open - 1])) return null;
  let close = open + 1;
  while (close - open <= WORDS && tokens[close]?.kind === "word" && !CLOSES.test((tokens[close] as Token).text))
    close++;
  const isClosed = close > open + 1 && CLOSES.test(tokens[close]?.text ?? "");
  const isName = slice(tokens, [open + 1, close]).some((token) => capital(token)) && capital(tokens[close + 1]);
  const isTight =
    (tokens[open] as Token).end === tokens[open + 1]?.start && tokens[close - 1]?.end === tokens[close]?.start;
  return isClosed && isName && isTight ? [open, close + 1] : null;
}

/** Where the nickname begins that ends before a place; null where none does. */
export function nicknameBefore(tokens: readonly Token[], end: number): number | null {
  if (!CLOSES.test(tokens[end - 1]?.text ?? "")) return null;
  for (let open = end - 3; open >= Math.max(1, end - 2 - WORDS); open--)
    if (nicknameAt(tokens, open)?.[1] === end) return open;
  return null;
}

/** The words of a name without the nickname in it. */
export function withoutNickname(tokens: readonly Token[], [first, end]: Range): readonly Token[] {
  const words: Token[] = [];
  for (let i = first; i < end; i++) {
    const nickname = nicknameAt(tokens, i);
    if (nickname && nickname[1] < end) i = nickname[1] - 1;
    else words.push(tokens[i] as Token);
  }
  return words;
}

/** As they are written. */
export const nameTexts = (tokens: readonly Token[], name: Range): readonly string[] =>
  withoutNickname(tokens, name).map(({ text }) => text);
