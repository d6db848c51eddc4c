import { STATE_BODIES } from "../en/bodies.ts";
import { TIME_NOUNS } from "../en/function-words.ts";
import { AGENT_PLACES } from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { headAmong } from "../grammar/can-speak.ts";
import type { Segmented, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { isOutlet } from "./outlets.ts";

/* Phrases for somebody who may have said something or passed it on. */

/** Where the phrase for somebody ends: with its home ("doctors **at the district hospital**"), without what follows a comma. */
export function agentEnd(segmented: Segmented, words: readonly Token[], from: number): number {
  const end = phraseEndAmong(segmented, words, from);
  const places = AGENT_PLACES.has(words[end]?.lower ?? "") && !isCapitalised(words[end - 1]);
  if (end === from || !places || TIME_NOUNS.has(words[end + 1]?.lower ?? "")) return end;
  const home = phraseEndAmong(segmented, words, end + 1);
  return home > end + 1 && words[end + 1]?.kind === "word" ? home : end;
}

/** Can these have passed something on: an outlet, or a body with a name that is no state's? Where a place could stand, an outlet. */
export function canPass(words: readonly Token[], mayBePlace: boolean): boolean {
  const written = words.map(({ text }) => text).join(" ");
  if (isOutlet(written, [0, written.length])) return true;
  const head = headAmong(words);
  return (
    !mayBePlace &&
    isCapitalised(head) &&
    !TIME_NOUNS.has(head?.lower ?? "") &&
    !words.some(({ lower }) => STATE_BODIES.has(lower))
  );
}
