import type { Span } from "@according/record";
import { ON } from "../en/links.ts";
import { OF } from "../en/phrase-words.ts";
import { BEHALF, ON_BEHALF, SPEAKING, SPEAKING_FOR } from "../en/statements.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import type { Segmented, Token } from "../layers.ts";
import { type Around, cover } from "./around.ts";

/** "speaking on behalf of **the families**", "speaking for **the premier, Jonas Arrel**": for whom somebody speaks this once. */
export const behalf = ({ places, before, rest }: Around): Span | undefined =>
  spokenFor(places.segmented, before) ?? spokenFor(places.segmented, rest);

function spokenFor(segmented: Segmented, words: readonly Token[]): Span | undefined {
  const at = words.findIndex(({ lower }, i) => opensBehalf(words, i, lower));
  if (at < 0) return undefined;
  const from = at + (ON.has(words[at]?.lower ?? "") ? 3 : 2);
  const end = phraseEndAmong(segmented, words, from);
  return end > from ? cover(words.slice(from, end)) : undefined;
}

/** Not "a group that lobbies on behalf of": it is said that they speak. */
const opensBehalf = (words: readonly Token[], i: number, word: string): boolean => {
  const [before, next, third] = [
    words[i - 1]?.lower ?? "",
    words[i + 1]?.lower ?? "",
    words[i + 2]?.lower ?? "",
  ] as const;
  if (SPEAKING.has(word)) return SPEAKING_FOR.has(next);
  return ON.has(word) && BEHALF.has(next) && OF.has(third) && ON_BEHALF.has(before);
};
