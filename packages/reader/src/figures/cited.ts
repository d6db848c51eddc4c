import { contains, LIKELY_CONFIDENCE, type Span } from "@according/record";
import { OWN_WORDS } from "../en/doubts.ts";
import { LISTING } from "../en/keepers.ts";
import { ACCORDING } from "../en/subjects.ts";
import { type Grammar, grammarsOf, lower } from "../grammar/grammar.ts";
import type { Attribution, Quantity, Range, Segmented, Token } from "../layers.ts";
import type { Aside } from "../statements/parties.ts";
import { voicesOf } from "../statements/voices.ts";
import { Places } from "../text/places.ts";
import { referent } from "../who/referent.ts";
import { toldAccordingly, toldBehindRelative } from "./behind-relative.ts";
import type { Citation } from "./citation.ts";
import { flashed } from "./flashes.ts";
import { insertedAround, saidBehindWhere, toldByPronoun } from "./inserted-sources.ts";
import { KEPT_BY_ALL, plainlyTold } from "./plain-tellers.ts";
import { asksPeople, isPoll, polledBefore, polledIn, samePoll } from "./polls.ts";
import { isOnlyThought, pollBefore, pollsTold } from "./polls-going-on.ts";
import { citationOf, sought } from "./sources.ts";

/** Whose a figure is by words of its own, beside the statements of the report. */
export interface Cited {
  /** Index of the quantity. */
  readonly quantity: number;
  /** The words that name whoever it is. */
  readonly source: Span;
  /** Index of the attribution it stands in, or -1. */
  readonly within: number;
}

/** "**We** have counted 14": the report's own, outside quotation marks. */
const byOthers = ({ segmented: { tokens }, quoted }: Places, found: Citation | undefined): Citation | undefined => {
  const first = found && tokens[found.source[0]];
  return first && found.source[1] - found.source[0] === 1 && OWN_WORDS.has(first.lower) && !quoted(first.start)
    ? undefined
    : found;
};

/**
 * Finds figures that are somebody's without a statement ("the ministry's figure of 300", "put the toll at 61"), or
 * somebody else's than the speaker's in whose statement they stand.
 */
export function findCited(
  segmented: Segmented,
  quantities: readonly Quantity[],
  attributions: readonly Attribution[],
): readonly Cited[] {
  const { tokens } = segmented;
  const grammars = grammarsOf(segmented);
  const voices = voicesOf(
    quantities.map(({ span }) => span),
    attributions,
  );
  const indexOf = new Map(attributions.map((attribution, i) => [attribution, i]));
  const sure = attributions.filter(({ confidence }) => confidence >= LIKELY_CONFIDENCE);
  const cues = new Set(sure.flatMap(({ cue }) => cue.map(([start]) => start)));
  const places = new Places(segmented);
  const according = toldAccordingly(places, attributions);
  const polls = pollsTold(places, attributions);
  let sentence = 0;
  let poll: Range | undefined;
  let polledTill = -1;
  return quantities.flatMap(({ tokens: range }, quantity): Cited[] => {
    while (sentence < grammars.length - 1 && (grammars[sentence]?.sentence.tokens[1] ?? 0) <= range[0]) sentence++;
    const grammar = grammars[sentence];
    const voice = voices[quantity];
    const kept = voice !== undefined && voice.confidence >= LIKELY_CONFIDENCE;
    const own =
      grammar &&
      (byOthers(places, citationOf(grammar, range)) ??
        (kept
          ? undefined
          : (sought(grammar, range) ??
            insertedAround(grammar, range) ??
            polledIn(grammar, range) ??
            flashed(grammar, range))));
    const lately = pollBefore(polls, sentence);
    if (lately && !(poll && poll[0] >= lately.poll[0])) [poll, polledTill] = [lately.poll, lately.at];
    const teller = kept ? places.tokens(voice.source[0] ?? [0, 0]) : null;
    if (grammar && teller && isPoll(grammar, teller)) poll = teller;
    const words = own && (samePoll(grammar, own.source, poll) ?? own.source);
    const source = words && spanAt(tokens, words);
    if (words && own && (isPoll(grammar, words) || asksPeople(grammar, own.cue))) poll = words;
    if (poll && grammar && poll[0] >= grammar.sentence.tokens[0]) polledTill = sentence;
    const isSaidBehind = grammar !== undefined && saidBehindWhere(grammar, range) !== undefined;
    const apart =
      source &&
      (isSaidBehind ||
        !(voice && kept) ||
        voice.content.some((span) => contains(span, source)) ||
        isUnsureOf(voice, source));
    if (
      own &&
      source &&
      (LISTING.has(lower(grammar, own.cue[0])) || (!voice && ACCORDING.has(lower(grammar, own.cue[0]))))
    )
      return kept && isDenied(voice) ? [] : [{ quantity, source, within: -1 }];
    const told = own && cues.has(tokens[own.cue[0]]?.start ?? -1) && !(voice && source && isUnsureOf(voice, source));
    if (own && apart && (isSaidBehind || !told))
      return [
        { quantity, source, within: voice && kept && !isUnsureOf(voice, source) ? (indexOf.get(voice) ?? -1) : -1 },
      ];
    const plainly =
      grammar &&
      (plainlyTold(grammar, range, places, voice) ??
        unsurelyPolled(grammar, range, voice) ??
        unsurelyFound(grammar, range, voice) ??
        unsurelySought(segmented, grammar, range, voice) ??
        (voice ? undefined : toldBehindRelative(grammar, range, places, according.get(sentence))) ??
        (voice
          ? undefined
          : polledBefore(
              grammar,
              range,
              pollNear(segmented, sentence, polledTill, isOnlyThought(grammar, range)) ? poll : undefined,
            )));
    if (plainly && poll && plainly.source[0] === poll[0]) polledTill = sentence;
    return plainly ? [{ quantity, source: spanAt(tokens, plainly.source), within: -1 }] : [];
  });
}

/** "The mayor **denied** that the register lists 40": it is his, who denies it. */
const isDenied = (voice: Attribution): boolean =>
  voice.act === "deny" || voice.act === "reject" || voice.assertion.polarity === "negated";

/** "Estimates from **experts** have pegged it at 40", "**the army** puts its losses at 40", where a statement of the same is found and is not sure enough to be kept. */
const isUnsureOf = (voice: Attribution, source: Span): boolean =>
  voice.confidence >= LIKELY_CONFIDENCE &&
  voice.confidence < KEPT_BY_ALL &&
  voice.source.some((span) => contains(span, source) && span[0] <= source[0]);

/** "It also found that 12 mines had closed", "It lists 300 villages", where a statement of *its* is found and is not sure enough to be kept. */
function unsurelyFound(grammar: Grammar, range: Range, voice: Attribution | undefined): Citation | undefined {
  if (!voice || voice.confidence < LIKELY_CONFIDENCE || voice.assertion.polarity !== "asserted") return undefined;
  const found = toldByPronoun(grammar, range);
  const lists = found && LISTING.has(lower(grammar, found.cue[0]));
  if (voice.confidence >= KEPT_BY_ALL && !lists) return undefined;
  const start = grammar.segmented.tokens[found?.source[0] ?? -1]?.start;
  return voice.source.some(([from]) => from === start) ? found : undefined;
}

/** "Prosecutors are seeking a 12-year sentence", where a statement of theirs is found and is not sure enough to be kept. */
function unsurelySought(
  { tokens }: Segmented,
  grammar: Grammar,
  range: Range,
  voice: Attribution | undefined,
): Citation | undefined {
  const found = voice && sought(grammar, range);
  return found && isUnsureOf(voice, spanAt(tokens, found.source)) ? found : undefined;
}

/** Is this the sentence that a poll tells, or the next of its paragraph; of what people think also the next of the paragraph below? */
const pollNear = ({ sentences }: Segmented, sentence: number, told: number, isOpinion: boolean): boolean => {
  const below = (sentences[sentence]?.paragraph ?? 0) - (sentences[told]?.paragraph ?? 0);
  return told >= 0 && sentence - told <= (isOpinion ? 2 : 1) && (below === 0 || (isOpinion && below === 1));
};

/** "In the Corvin poll, she leads by 5 percent", where a statement of the poll's is found and is not sure enough to be kept. */
function unsurelyPolled(grammar: Grammar, range: Range, voice: Attribution | undefined): Citation | undefined {
  if (!voice || voice.confidence >= KEPT_BY_ALL || voice.assertion.polarity !== "asserted") return undefined;
  const poll = polledIn(grammar, range);
  const start = grammar.segmented.tokens[poll?.source[0] ?? -1]?.start ?? -1;
  return voice.source.some(([from, to]) => from <= start && start < to) ? poll : undefined;
}

const spanAt = (tokens: readonly Token[], [first, last]: Citation["source"]): Span => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];

/** Who is meant by the words that name an owner, to be read in their turn. */
export const asideOf = ({ source, within }: Cited): Aside => ({
  span: source,
  within,
  read: (scene) => referent(scene, source).entity,
});
