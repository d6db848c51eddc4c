import type { Statement } from "@according/record";
import { IT, THEY } from "../en/references.ts";
import type { Segmented } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { KEPT_BY_ALL } from "./plain-tellers.ts";

/**
 * "The army said it faced 40 drones. **It shot down 31 drones.** The rest were lost, the army said": what is told of the same things
 * and of *it* between two sentences of one speaker is his; not "Norvia has 900 drones". `sentences` has for each the statements in it, `first` what is said behind.
 */
export function saidAround(
  { segmented, counted, voices }: Told,
  i: number,
  sentences: readonly (readonly Statement[])[],
): Statement | undefined {
  const one = counted[i] as Counted;
  const { sentence } = one;
  const opens = lower(segmented.tokens, segmented.sentences[sentence]?.tokens[0] ?? 0);
  if (!IT.has(opens) && !THEY.has(opens)) return undefined;
  const [before, behind] = [outerOf(sentences[sentence - 1]), outerOf(sentences[sentence + 1])];
  const [said, again] = [before.at(-1), behind[0]];
  if (!said || !again || said.speaker === null || said.speaker !== again.speaker) return undefined;
  if (![...before, ...behind].every(({ speaker, confidence }) => speaker === said.speaker && confidence >= KEPT_BY_ALL))
    return undefined;
  const paragraphs = [-1, 0, 1].map((on) => segmented.sentences[sentence + on]?.paragraph);
  const noun = nounOf(segmented, one);
  const alike = (other: Counted, j: number): boolean =>
    voices[j]?.speaker === said.speaker &&
    Math.abs(other.sentence - sentence) === 1 &&
    nounOf(segmented, other) === noun;
  const together = paragraphs.every((index) => index === paragraphs[0]);
  return noun !== undefined && together && counted.some(alike) ? said : undefined;
}

interface Told {
  readonly segmented: Segmented;
  readonly counted: readonly Counted[];
  readonly voices: readonly (Statement | undefined)[];
}

const outerOf = (said: readonly Statement[] | undefined): readonly Statement[] =>
  (said ?? []).filter(({ within }) => within === null);

/** The last word of what is counted, where there is one. */
function nounOf({ tokens }: Segmented, { quantity }: Counted): string | undefined {
  const [, from] = quantity.tokens;
  const end = nounPhraseEnd(tokens, from, from + NOUN);
  return end > from && quantity.unit === undefined ? lower(tokens, end - 1) : undefined;
}

/* A noun phrase has hardly more words. */
const NOUN = 6;
