import { STATE_BODIES } from "../en/bodies.ts";
import { TIME_NOUNS } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import { PORTFOLIOS } from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import { AGENT_PLACES, KNOWING, KNOWING_OF, KNOWLEDGE } from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { headAmong } from "../grammar/can-speak.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { isOutlet } from "./outlets.ts";

/* Phrases for somebody who may have said something or passed it on. */

/** Where the phrase for somebody ends: with its home ("doctors **at the district hospital**"), without what follows a comma. */
export function agentEnd(segmented: Segmented, words: readonly Token[], from: number): number {
  const end = pastPortfolios(segmented, words, [from, phraseEndAmong(segmented, words, from)]);
  const knows = knowsOf(words, from, end);
  if (knows > 0) return Math.max(end, phraseEndAmong(segmented, words, knows));
  const places = AGENT_PLACES.has(words[end]?.lower ?? "") && !isCapitalised(words[end - 1]);
  if (end === from || !places || TIME_NOUNS.has(words[end + 1]?.lower ?? "")) return end;
  const home = phraseEndAmong(segmented, words, end + 1);
  return home > end + 1 && words[end + 1]?.kind === "word" ? home : end;
}

/** "the minister of Finance **and Planning Elena Sorley**": one office of two matters, with whoever holds it. */
function pastPortfolios(segmented: Segmented, words: readonly Token[], [from, end]: Range): number {
  const isOffice = words.slice(from, end).some(({ lower }) => OF.has(lower)) && isPortfolio(words[end - 1]);
  if (!isOffice || !AND.has(words[end]?.lower ?? "") || !isPortfolio(words[end + 1])) return end;
  const further = phraseEndAmong(segmented, words, end + 1);
  return further > end + 2 && isCapitalised(words[further - 1]) ? further : end;
}

const isPortfolio = (token: Token | undefined): boolean => isCapitalised(token) && PORTFOLIOS.has(token?.lower ?? "");

/** Where it begins what somebody without a name knows of: "two people familiar with **the talks**"; 0: nothing tells that. */
function knowsOf(words: readonly Token[], from: number, end: number): number {
  const lower = (i: number) => words[i]?.lower ?? "";
  if (end - from < 1 || isCapitalised(words[from])) return 0;
  const of = KNOWING.has(lower(end - 1)) ? end : KNOWING.has(lower(end)) ? end + 1 : 0;
  if (of > 0) return KNOWING_OF.has(lower(of)) ? of + 1 : 0;
  return KNOWING_OF.has(lower(end)) && KNOWLEDGE.has(lower(end + 1)) ? end + 1 : 0;
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
