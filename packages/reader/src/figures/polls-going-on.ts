import { LIKELY_CONFIDENCE } from "@according/record";
import { DETERMINERS } from "../en/function-words.ts";
import { AND, IN } from "../en/links.ts";
import { FRACTIONS } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import {
  ASKED_ONES,
  ASKED_PEOPLE,
  BACKING,
  BEFORE_SHARES,
  BEHIND_OPINION,
  DONE_IN_VOTES,
  JOINS_SHARES,
  OPINION,
  OPINION_OF_PEOPLE,
  POLLS,
  SHARE_SIGNS,
  STILL_HELD,
  WOULD,
  WOULD_DO,
} from "../en/polls.ts";
import { headAmong } from "../grammar/can-speak.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import type { Attribution, Range } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import type { Places } from "../text/places.ts";

/** By the sentence the poll that tells something in it: "…, according to **a new poll by Corvin**". */
export function pollsTold(places: Places, attributions: readonly Attribution[]): ReadonlyMap<number, Range> {
  const { tokens } = places.segmented;
  return new Map(
    attributions.flatMap(({ source: [span], confidence }): [number, Range][] => {
      const range = span && confidence >= LIKELY_CONFIDENCE ? places.tokens(span) : null;
      const isPoll = range !== null && range !== undefined && POLLS.has(headAmong(tokens.slice(...range))?.lower ?? "");
      return isPoll && span ? [[places.sentence(span[0]), range]] : [];
    }),
  );
}

/** The poll that was told of last before a sentence, with the sentence that tells it: in the two before it. */
export const pollBefore = (
  told: ReadonlyMap<number, Range>,
  sentence: number,
): { poll: Range; at: number } | undefined =>
  [sentence - 1, sentence - 2]
    .flatMap((at) => ({ poll: told.get(at), at }))
    .find((one): one is { poll: Range; at: number } => one.poll !== undefined);

/** "63%", "nine in 10", "two-thirds", "half". */
export function isShareAt(grammar: Grammar, [first, last]: Range): boolean {
  if ([last - 1, last].some((at) => SHARE_SIGNS.has(lower(grammar, at)))) return true;
  const word = lower(grammar, last - 1);
  if (FRACTIONS.has(word.split("-").at(-1) ?? "")) return true;
  return last - first > 2 && token(grammar, last - 1)?.kind === "number" && IN.has(lower(grammar, last - 2));
}

/** "63% **believe** it", "28 percent of them **said**", "nine in 10 **voters now think**": so many of those who were asked. */
export const isOfOpinion = (grammar: Grammar, share: Range): boolean => opinionOf(grammar, share) !== undefined;

/** What they think, not what they may have done in a vote: "63% **backed** the law". */
export function isOnlyThought(grammar: Grammar, share: Range): boolean {
  const verb = opinionOf(grammar, share);
  return verb !== undefined && !DONE_IN_VOTES.has(lower(grammar, verb));
}

/** The verb of what so many of those who were asked hold. */
function opinionOf(grammar: Grammar, [first, last]: Range): number | undefined {
  const [start] = grammar.sentence.tokens;
  for (let i = first - 1; i >= start && !JOINS_SHARES.has(lower(grammar, i)); i--)
    if (!BEFORE_SHARES.has(lower(grammar, i))) return undefined;
  const at = SHARE_SIGNS.has(lower(grammar, last)) ? last + 1 : last;
  const asked = OF.has(lower(grammar, at)) && ASKED_ONES.has(lower(grammar, at + 1)) ? at + 2 : at;
  const people = asked === at ? peopleEnd(grammar, at) : at;
  const verb = behindAdverb(grammar, people > at ? people : asked);
  const [word, next] = [lower(grammar, verb), lower(grammar, verb + 1)];
  if (WOULD.has(word)) return WOULD_DO.has(next) ? verb : undefined;
  if (people > at) return thinksSo(word) ? verb : undefined;
  if (!OPINION.has(word)) return undefined;
  return BEHIND_OPINION.has(next) || (BACKING.has(word) && DETERMINERS.has(next)) ? verb : undefined;
}

const thinksSo = (word: string): boolean =>
  OPINION_OF_PEOPLE.has(word) || (OPINION.has(word) && !DONE_IN_VOTES.has(word));

const behindAdverb = (grammar: Grammar, at: number): number => (STILL_HELD.has(lower(grammar, at)) ? at + 1 : at);

/** Where those end of whom it is a share: "of **Democratic voters**", "in 10 **voters**"; else the same place. */
function peopleEnd(grammar: Grammar, at: number): number {
  const { tokens } = grammar.segmented;
  const end = nounPhraseEnd(tokens, at, at + PEOPLE_WORDS);
  const head = tokens[end - 1];
  const joined = AND.has(lower(grammar, end));
  const isPeople = ASKED_PEOPLE.has(head?.lower ?? "") || /^\p{Lu}\p{Ll}+s$/u.test(head?.text ?? "");
  return end > at && isPeople && !joined ? end : at;
}

/* Those who were asked are told of in so many words: "of Democratic registered voters". */
const PEOPLE_WORDS = 6;
