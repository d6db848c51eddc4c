import { contains, LIKELY_CONFIDENCE, type Span } from "@according/record";
import { OWN_WORDS } from "../en/doubts.ts";
import { LISTING } from "../en/keepers.ts";
import { POLLS } from "../en/polls.ts";
import { ACCORDING } from "../en/subjects.ts";
import { type Grammar, grammarsOf, lower } from "../grammar/grammar.ts";
import type { Attribution, Quantity, Range, Segmented } from "../layers.ts";
import type { Aside } from "../statements/parties.ts";
import { voicesOf } from "../statements/voices.ts";
import { lastFrom } from "../text/halving.ts";
import { Places } from "../text/places.ts";
import { spanAt } from "../text/words.ts";
import { referent } from "../who/referent.ts";
import { accordingBehind } from "./according-behind.ts";
import { toldAccordingly, toldBehindRelative, toldFromBeginning, toldFromMiddle } from "./behind-relative.ts";
import type { Citation } from "./citation.ts";
import { disclosedBy } from "./disclosed.ts";
import { flashed } from "./flashes.ts";
import { insertedAround, saidBehindWhere, toldByPronoun } from "./inserted-sources.ts";
import { KEPT_BY_ALL, plainlyTold } from "./plain-tellers.ts";
import { asksPeople, isPoll, polledBefore, polledIn, samePoll } from "./polls.ts";
import { isOnlyThought, pollBefore, pollsTold } from "./polls-going-on.ts";
import { sought } from "./sought.ts";
import { citationOf } from "./sources.ts";
import { isStanding, isUnbrokenSince, rankedByPoll, sentencesOfOthers } from "./standings.ts";

/** Whose a figure is by words of its own, beside the statements of the report. */
export interface Cited {
  /** Index of the quantity. */
  readonly quantity: number;
  /** The words that name whoever it is. */
  readonly source: Span;
  /** Index of the attribution it stands in, or -1. */
  readonly within: number;
  /** Are they the words of a poll that is the source of a statement? They are read there. */
  readonly isSource?: boolean;
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
  const around = askedAround(segmented, quantities, attributions);
  let polled: Polled = { poll: undefined, till: -1 };
  const sources = new Set(attributions.map(({ source: [span] }) => span?.join()));
  const cited = quantities.flatMap((_, quantity): readonly Cited[] => {
    const told = figureAt(around, quantity);
    if (!told) return [];
    const before = pollKnown(around, told, polled);
    const own = ownCitation(around.places, told);
    const words = own && (samePoll(told.grammar, own.source, before.poll) ?? own.source);
    polled = pollAfter(told, own && words && { ...own, source: words }, before);
    const byItsOwn = own && words && citedByItsOwn(around, told, own, spanAt(segmented.tokens, words));
    if (byItsOwn) return byItsOwn;
    const plainly = plainlyCited(around, told, polled);
    if (plainly && plainly.source[0] === polled.poll?.[0]) polled = { ...polled, till: told.sentence };
    return plainly ? [{ quantity, source: spanAt(segmented.tokens, plainly.source), within: -1 }] : [];
  });
  return cited.map((one) => {
    const words = segmented.text
      .slice(...one.source)
      .toLowerCase()
      .split(/[^\p{L}-]+/u);
    return { ...one, isSource: sources.has(one.source.join()) && words.some((word) => POLLS.has(word)) };
  });
}

/** A report as it is asked whose its figures are. */
interface Around {
  readonly segmented: Segmented;
  readonly places: Places;
  readonly grammars: readonly Grammar[];
  readonly quantities: readonly Quantity[];
  readonly voices: readonly (Attribution | undefined)[];
  readonly indexOf: ReadonlyMap<Attribution, number>;
  /** Where the cues of likely statements begin. */
  readonly cues: ReadonlySet<number>;
  readonly according: ReturnType<typeof toldAccordingly>;
  readonly fromMiddle: ReturnType<typeof toldFromMiddle>;
  readonly polls: ReadonlyMap<number, Range>;
  /** The sentences in which somebody tells something who is no poll. */
  readonly others: ReadonlySet<number>;
}

function askedAround(
  segmented: Segmented,
  quantities: readonly Quantity[],
  attributions: readonly Attribution[],
): Around {
  const places = new Places(segmented);
  const spans = quantities.map(({ span }) => span);
  const likely = attributions.filter(({ confidence }) => confidence >= LIKELY_CONFIDENCE);
  return {
    ...{ segmented, places, quantities, grammars: grammarsOf(segmented), voices: voicesOf(spans, attributions) },
    indexOf: new Map(attributions.map((attribution, i) => [attribution, i])),
    cues: new Set(likely.flatMap(({ cue }) => cue.map(([start]) => start))),
    according: toldAccordingly(places, attributions),
    fromMiddle: toldFromMiddle(places, attributions),
    polls: pollsTold(places, attributions),
    others: sentencesOfOthers(places, attributions),
  };
}

/** A figure where it stands, and in whose statement. */
interface Told {
  readonly quantity: number;
  readonly range: Range;
  readonly sentence: number;
  readonly grammar: Grammar;
  readonly voice: Attribution | undefined;
  /** The same, where it is likely. */
  readonly kept: Attribution | undefined;
}

function figureAt({ quantities, grammars, voices }: Around, quantity: number): Told | undefined {
  const { tokens: range } = quantities[quantity] as Quantity;
  const behind = lastFrom(grammars, ({ sentence }) => sentence.tokens[1] <= range[0]) + 1;
  const sentence = Math.min(behind, grammars.length - 1);
  const [grammar, voice] = [grammars[sentence], voices[quantity]];
  const kept = voice && voice.confidence >= LIKELY_CONFIDENCE ? voice : undefined;
  return grammar && { quantity, range, sentence, grammar, voice, kept };
}

/** The poll of which was told last, and up to which sentence. */
interface Polled {
  readonly poll: Range | undefined;
  readonly till: number;
}

/** What statements tell of a poll before a figure, and whether a poll tells the figure. */
function pollKnown({ places, polls }: Around, { grammar, sentence, kept }: Told, polled: Polled): Polled {
  const lately = pollBefore(polls, sentence);
  const known = polled.poll && polled.poll[0] >= (lately?.poll[0] ?? 0);
  const last = lately && !known ? { poll: lately.poll, till: lately.at } : polled;
  const teller = kept ? places.tokens(kept.source[0] ?? [0, 0]) : null;
  return teller && isPoll(grammar, teller) ? { ...last, poll: teller } : last;
}

/** Whose a figure is by words of its own may be a poll. */
function pollAfter({ grammar, sentence }: Told, own: Citation | undefined, { poll: before, till }: Polled): Polled {
  const isOne = own !== undefined && (isPoll(grammar, own.source) || asksPeople(grammar, own.cue));
  const poll = isOne ? own.source : before;
  return { poll, till: poll && poll[0] >= grammar.sentence.tokens[0] ? sentence : till };
}

/** Words of its own that tell whose a figure is; within a likely statement only those that put it into another's mouth. */
const ownCitation = (places: Places, { grammar, range, kept }: Told): Citation | undefined =>
  byOthers(places, citationOf(grammar, range)) ??
  (kept
    ? undefined
    : (sought(grammar, range) ??
      insertedAround(grammar, range) ??
      accordingBehind(grammar, range) ??
      polledIn(grammar, range) ??
      rankedByPoll(grammar, range) ??
      flashed(grammar, range)));

/** Whose a figure is by words of its own; none: nobody's beside the statement; undefined: they do not tell. */
function citedByItsOwn(
  { segmented, cues, indexOf }: Around,
  { quantity, range, grammar, voice, kept }: Told,
  { cue: [cue] }: Citation,
  source: Span,
): readonly Cited[] | undefined {
  if (LISTING.has(lower(grammar, cue)) || (!voice && ACCORDING.has(lower(grammar, cue))))
    return kept && isDenied(kept) ? [] : [{ quantity, source, within: -1 }];
  const isUnsure = voice !== undefined && isUnsureOf(voice, source);
  const isSaidBehind = saidBehindWhere(grammar, range) !== undefined;
  const isApart = isSaidBehind || !kept || isUnsure || kept.content.some((span) => contains(span, source));
  const isTold = cues.has(segmented.tokens[cue]?.start ?? -1) && !isUnsure;
  if (!isApart || (isTold && !isSaidBehind)) return undefined;
  return [{ quantity, source, within: kept && !isUnsure ? (indexOf.get(kept) ?? -1) : -1 }];
}

/** Whose a figure is by how the sentence is told, or by the poll that was told of. */
function plainlyCited(
  { segmented, places, according, fromMiddle, grammars, others }: Around,
  { grammar, range, sentence, voice }: Told,
  { poll, till }: Polled,
): Citation | undefined {
  const beside =
    plainlyTold(grammar, range, places, voice) ??
    unsurelyPolled(grammar, range, voice) ??
    unsurelyFound(grammar, range, voice) ??
    unsurelySought(segmented, grammar, range, voice);
  if (beside || voice) return beside;
  const disclosed = disclosedBy(segmented, grammars, sentence);
  if (disclosed) return disclosed;
  const isNear = pollNear(segmented, sentence, till, isOnlyThought(grammar, range));
  const stands = poll && isStanding(grammar, range) && isUnbrokenSince(places, [till, sentence], others);
  return (
    toldBehindRelative(grammar, range, places, according.get(sentence)) ??
    toldFromBeginning(grammar, range, places, fromMiddle.get(sentence)) ??
    polledBefore(grammar, range, isNear ? poll : undefined) ??
    (stands ? { source: poll, cue: [range[0], range[0] + 1] } : undefined)
  );
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

/** Who is meant by the words that name an owner, to be read in their turn. */
export const asideOf = ({ source, within, isSource }: Cited): Aside => ({
  span: source,
  within,
  read: (scene) => (isSource ? null : referent(scene, source).entity),
});
