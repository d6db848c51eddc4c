import { BODIES } from "../en/bodies.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { FIRMS, RANKS } from "../en/offices.ts";
import { GROUPS } from "../en/people.ts";
import { NO_NAME } from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Scene } from "./scene.ts";

/* So many tokens before its short name a body is looked for by its full one. */
const REACH = 400;
const LONGEST = 6;

/** "the department", "Front": the fuller name by which the text has called it before, or the same words. */
export function fullest(scene: Scene, range: Range): Range {
  const { tokens } = scene.places.segmented;
  const bare = behindArticle(tokens, range);
  const word = tokens[bare[0]] as Token;
  if (bare[1] - bare[0] !== 1 || !(BODIES.has(word.lower) || GROUPS.has(word.lower) || FIRMS.has(word.lower)))
    return range;
  for (let i = range[0] - 1; i >= Math.max(0, range[0] - REACH); i--) {
    if ((tokens[i] as Token).lower !== word.lower) continue;
    const named: Range = [nameStart(tokens, i), endOfName(scene.places.segmented, i)];
    if (named[1] - named[0] > 1 && (!FIRMS.has(word.lower) || namesFirm(tokens, named, i))) return named;
  }
  return (FIRMS.has(word.lower) && firmBefore(scene, range[0])) || range;
}

/** "Harrow Shipping company", not "investment company". */
const namesFirm = (tokens: readonly Token[], [first]: Range, noun: number): boolean =>
  tokens.slice(first, noun).some((token) => isCapitalised(token));

const behindArticle = (tokens: readonly Token[], [first, last]: Range): Range =>
  DETERMINERS.has((tokens[first] as Token).lower) && last - first > 1 ? [first + 1, last] : [first, last];

/** The modifiers before a body's noun: "**Upland Farmers'** Front", "**trade** ministry". */
function nameStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && isModifier(tokens, from - 1)) from--;
  while (from < at && /^(?:'s|’|')$/.test((tokens[from] as Token).text)) from++;
  return from;
}

function isModifier(tokens: readonly Token[], i: number): boolean {
  const { lower, kind, text, start } = tokens[i] as Token;
  const plural = /^[’']$/.test(text) && tokens[i - 1]?.end === start && /s$/.test(tokens[i - 1]?.lower ?? "");
  if (plural || lower === "'s") return true;
  if (kind !== "word" || RANKS.has(lower) || POSSESSIVES.has(lower) || PERSONAL_PRONOUNS.has(lower)) return false;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || SUBORDINATORS.has(lower))
    return false;
  return isCapitalised(tokens[i]) || !NO_NAME.test(lower);
}

const endOfName = (segmented: Segmented, at: number): number =>
  segmented.tokens[at + 1]?.lower === "of" ? phraseEndAmong(segmented, segmented.tokens, at) : at + 1;

/* A company is called by its name at most so many sentences before. */
const SENTENCES = 2;

/** "**Hollis Lifts** looks after most of them. A company spokeswoman …": the name with which a sentence just before opens. */
function firmBefore(scene: Scene, at: number): Range | undefined {
  const { places } = scene;
  const { tokens, sentences } = places.segmented;
  const here = places.sentence((tokens[at] as Token).start);
  for (let i = here; i >= Math.max(0, here - SENTENCES); i--) {
    const [first, last] = sentences[i]?.tokens ?? [0, 0];
    let end = first;
    while (end < Math.min(last, at) && isCapitalised(tokens[end]) && !DETERMINERS.has((tokens[end] as Token).lower))
      end++;
    const known = end - first > 1 || scene.entities.named((tokens[first] as Token).text)?.kind === "organisation";
    if (known && end > first && sexOfGiven((tokens[first] as Token).lower) === undefined) return [first, end];
  }
  return undefined;
}
