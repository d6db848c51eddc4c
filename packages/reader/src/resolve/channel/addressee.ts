import { PREPOSITIONS } from "../../lang/en/function-words.ts";
import type { Attribution, Token } from "../../model/layers.ts";
import type { Span } from "../../model/span.ts";
import { cover } from "./around.ts";

const TELLING = new Set("told tell tells telling informed assured briefed".split(" "));

/** "told **reporters**", "told **the BBC**": the words right after a cue of telling. */
export function hearer({ cue }: Attribution, words: readonly Token[]): Span | undefined {
  const end = cue.at(-1)?.[1] ?? 0;
  const teller = words.findIndex(({ lower, start }) => TELLING.has(lower) && start < end);
  if (teller < 0) return undefined;
  const heard: Token[] = [];
  for (const token of words.slice(teller + 1)) {
    if (
      token.kind !== "word" ||
      (heard.length > 0 && PREPOSITIONS.has(token.lower) && token.lower !== "of") ||
      token.lower === "that"
    )
      break;
    if (/day$/.test(token.lower) && heard.length > 0) break;
    heard.push(token);
  }
  return heard.length ? cover(heard) : undefined;
}
