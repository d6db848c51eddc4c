import { LIKELY_CONFIDENCE } from "@according/record";
import { STUDIES } from "../en/continuing-figures.ts";
import { RELATIVES } from "../en/function-words.ts";
import { OF } from "../en/phrase-words.ts";
import {
  AGGREGATES,
  ENDS_STANDING,
  MARGINS,
  OF_VOTERS,
  POLLS,
  RANKED_BY_POLLS,
  SHARE_SIGNS,
  STANDINGS,
  THE_POLL,
  VOTES_TOLD,
} from "../en/polls.ts";
import { type Grammar, isFiniteVerb, lower, token } from "../grammar/grammar.ts";
import type { Attribution, Range } from "../layers.ts";
import type { Places } from "../text/places.ts";
import type { Citation, Pattern } from "./citation.ts";
import { isPoll } from "./polls.ts";

/* How candidates stand in a poll, told on without naming it: "In Orlay, Bell is leading with 53 percent, Moro at 38 percent". */

/* So many sentences and paragraphs on from where a poll tells something, how the candidates stand is told of it. */
const SENTENCES = 4;
const PARAGRAPHS = 3;

/** The sentences in which somebody tells something who is no poll and no study. */
export function sentencesOfOthers(places: Places, attributions: readonly Attribution[]): ReadonlySet<number> {
  const { text } = places.segmented;
  return new Set(
    attributions
      .filter(
        ({ source, confidence, content }) =>
          confidence >= LIKELY_CONFIDENCE &&
          content.length > 0 &&
          source.length > 0 &&
          !source.some((span) => STUDIES.test(text.slice(...span))),
      )
      .flatMap(({ content, cue }) => [...content, ...cue])
      .flatMap(([start, end]) => {
        const [first, last] = [places.sentence(start), places.sentence(end - 1)];
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      }),
  );
}

/** Has nobody else told anything since the sentence in which the poll told something, a few before? */
export function isUnbrokenSince(places: Places, [told, sentence]: Range, others: ReadonlySet<number>): boolean {
  const { sentences } = places.segmented;
  const below = (sentences[sentence]?.paragraph ?? 0) - (sentences[told]?.paragraph ?? 0);
  if (told < 0 || sentence - told > SENTENCES || below > PARAGRAPHS) return false;
  for (let at = told + 1; at <= sentence; at++) if (others.has(at) || namesAnother(places, at)) return false;
  return true;
}

/** "in the wake of **polls by Corvin**", "in **an average**": another poll; not "the poll". */
function namesAnother({ segmented: { tokens, sentences } }: Places, sentence: number): boolean {
  const [start, end] = sentences[sentence]?.tokens ?? [0, 0];
  return tokens
    .slice(start, end)
    .some(
      ({ lower: word }, i) =>
        AGGREGATES.has(word) || (POLLS.has(word) && !THE_POLL.has(tokens[start + i - 1]?.lower ?? "")),
    );
}

/** How two or more candidates stand: "**leading** with 53 percent, Moro at 38"; not what came of a vote, nor a share of a trade. */
export function isStanding(grammar: Grammar, [, last]: Range): boolean {
  const { tokens } = grammar.segmented;
  const [start, end] = grammar.sentence.tokens;
  if (!SHARE_SIGNS.has(lower(grammar, last - 1)) || !areSharesOfVoters(grammar)) return false;
  const words = tokens.slice(start, end);
  if (words.some(({ lower: word }, i) => MARGINS.has(word) && OF.has(words[i + 1]?.lower ?? ""))) return false;
  const shares = words.filter(
    ({ lower: word }, i) => SHARE_SIGNS.has(word) && !SHARE_SIGNS.has(words[i - 1]?.lower ?? ""),
  );
  if (
    shares.length < 2 ||
    words.some(({ lower: word, kind }) => VOTES_TOLD.has(word) || kind === "quote" || YEAR.test(word))
  )
    return false;
  return words.some(({ lower: word }) => STANDINGS.has(word)) || areCandidates(grammar);
}

/* "Obama's share in **2008**" is of another time. */
const YEAR = /^(?:19|20)\d\d$/;

/** "53 percent", and nothing in the sentence is a share of anything but voters: "53 percent of exports". */
function areSharesOfVoters(grammar: Grammar): boolean {
  const [start, end] = grammar.sentence.tokens;
  for (let i = start; i < end; i++) {
    if (!SHARE_SIGNS.has(lower(grammar, i)) || SHARE_SIGNS.has(lower(grammar, i + 1))) continue;
    const behind = lower(grammar, i + 1);
    if (!(OF.has(behind) ? OF_VOTERS.has(lower(grammar, i + 2)) : ENDS_STANDING.has(behind))) return false;
  }
  return true;
}

/** "Moro **24.8** percent, Voss **3.3** percent": two of the shares stand right behind a name. */
function areCandidates(grammar: Grammar): boolean {
  const [start, end] = grammar.sentence.tokens;
  let named = 0;
  for (let i = start + 1; i < end; i++) {
    const isNamed = /^\p{Lu}\p{Ll}/u.test(token(grammar, i - 1)?.text ?? "") && token(grammar, i)?.kind === "number";
    if (isNamed && SHARE_SIGNS.has(lower(grammar, i + 1))) named++;
  }
  return named >= 2;
}

/** "voters, **who a survey by Corvin (Cor) placed at** 10 percent": the poll that ranks them so. */
export const rankedByPoll: Pattern = (grammar, [first]): Citation | undefined => {
  const verb = first - 2;
  if (!RANKED_BY_POLLS.has(`${lower(grammar, verb)} ${lower(grammar, first - 1)}`)) return undefined;
  for (let who = verb - 2; who > Math.max(grammar.sentence.tokens[0], verb - NAME); who--) {
    if (/^[.,;:]$/.test(lower(grammar, who)) || isFiniteVerb(grammar, who)) return undefined;
    if (!RELATIVES.has(lower(grammar, who))) continue;
    const named = [who + 1, behindName(grammar, verb)] as const;
    return isPoll(grammar, named) ? { source: named, cue: [verb, first] } : undefined;
  }
  return undefined;
};

/* A poll is named by no more words. */
const NAME = 18;

/** Without the short name in brackets at its end. */
function behindName(grammar: Grammar, end: number): number {
  const open = [3, 4].map((back) => end - back).find((i) => lower(grammar, i) === "(");
  return open !== undefined && lower(grammar, end - 1) === ")" ? open : end;
}
