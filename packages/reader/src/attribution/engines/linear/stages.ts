import { lastFrom } from "../../../text/halving.ts";
import { ANCHOR_BITS, anchorFeatures, mayAnchor } from "./anchors.ts";
import type { RoleBeliefs } from "./arguments.ts";
import { type CrfWeights, marginals, potentials, type Sequence } from "./crf.ts";
import { Features } from "./hash.ts";
import { JUDGE_BITS, judgeFeatures, MEASURES, measures, type Outline, outline, type Rivals } from "./judging.ts";
import { type Proposal, readingsAt } from "./proposals.ts";
import { ROLES, type Scene } from "./scene.ts";
import { SequenceBuilder } from "./sequence.ts";
import { TAG_EDGE_BITS, TAG_UNARY_BITS, tagSequence } from "./tagging.ts";
import { grow, logistic, type Trees } from "./trees.ts";

/* The stages of the linear engine, each from what the ones before it made. Training runs them one by one. */

/*
 * Training keeps the sequences of a stage; a reader looks at each once (`keep` false), so that one array does for all.
 */

const kept = new SequenceBuilder(TAG_UNARY_BITS, TAG_EDGE_BITS);
const passing = new SequenceBuilder(TAG_UNARY_BITS, TAG_EDGE_BITS, false);

/** The sequence of every sentence of units, one at a time: together they are many times as large as their text. */
export function* tagSequences(scene: Scene, keep = true): Generator<Sequence> {
  const builder = keep ? kept : passing;
  for (let sentence = 0; sentence + 1 < scene.units.first.length; sentence++)
    yield tagSequence(scene, sentence, builder);
}

/** For each unit the probability of each role. */
export function believe({ units }: Scene, sequences: Iterable<Sequence>, tagger: CrfWeights): RoleBeliefs {
  const beliefs = new Float32Array(units.count * ROLES);
  let at = 0;
  for (const sequence of sequences) {
    beliefs.set(marginals(potentials(tagger, ROLES, sequence), false).node, at * ROLES);
    at += sequence.length;
  }
  return beliefs;
}

/** A word that may stand for a cue, with its features as a sequence of one. */
export interface AnchorCandidate {
  readonly unit: number;
  readonly sequence: Sequence;
}

const anchorRoom = new Features(ANCHOR_BITS);
const judgeRoom = new Features(JUDGE_BITS);

export function* anchorCandidates(scene: Scene, beliefs: RoleBeliefs, keep = true): Generator<AnchorCandidate> {
  for (let unit = 0; unit < scene.units.count; unit++) {
    if (!mayAnchor(scene, beliefs, unit)) continue;
    anchorRoom.clear();
    anchorFeatures(scene, beliefs, unit, anchorRoom);
    yield { unit, sequence: single(anchorRoom, keep) };
  }
}

const NONE = new Int32Array(0);
const NO_PLACES = new Int32Array(2);

/** A sequence of one place. */
function single({ at, count }: Features, keep: boolean): Sequence {
  const unary = keep ? at.slice(0, count) : at;
  return { length: 1, unary, unaryOffset: Int32Array.of(0, count), edge: NONE, edgeOffset: NO_PLACES };
}

/** Log-odds of the second of two labels, in a sequence of one place. */
export function logOdds({ unary: weights, scale }: CrfWeights, { unary, unaryOffset }: Sequence): number {
  const end = unaryOffset[1] as number;
  let first = 0;
  let second = 0;
  for (let k = 0; k < end; k++) {
    const at = (unary[k] as number) * 2;
    first += weights[at] as number;
    second += weights[at + 1] as number;
  }
  return second * scale - first * scale;
}

/** Below this an anchor is not looked at again. */
const LEAST_ANCHORED = 0.16;

/** A proposal with its outline and, once judged, what is thought of it. */
export interface Judged {
  readonly proposal: Proposal;
  readonly outline: Outline;
}

export function proposeAll(
  scene: Scene,
  beliefs: RoleBeliefs,
  candidates: Iterable<AnchorCandidate>,
  anchors: CrfWeights,
  fields: CrfWeights,
): readonly Judged[] {
  const proposed: Judged[] = [];
  for (const { unit, sequence } of candidates) {
    const anchored = logistic(logOdds(anchors, sequence));
    if (anchored < LEAST_ANCHORED) continue;
    for (const proposal of readingsAt(scene, beliefs, unit, anchored, fields))
      proposed.push({ proposal, outline: outline(proposal) });
  }
  return proposed;
}

export function judgeSequence(scene: Scene, { proposal, outline: about }: Judged, keep = true): Sequence {
  judgeRoom.clear();
  judgeFeatures(scene, proposal, about, judgeRoom);
  return single(judgeRoom, keep);
}

/** The measures of every proposal, from its own words and from its rivals. */
export function measureAll(
  scene: Scene,
  beliefs: RoleBeliefs,
  all: readonly Judged[],
  lexical: readonly number[],
): readonly Float32Array[] {
  const firsts = firstOfEach(all);
  return all.map((one, i) => {
    const row = new Float32Array(MEASURES);
    measures(scene, beliefs, one.proposal, one.outline, lexical[i] as number, rivals(scene, one, firsts), row);
    return row;
  });
}

/** The likeliest proposal of each anchor, in the order of the text. */
function firstOfEach(all: readonly Judged[]): readonly Judged[] {
  return all.filter(({ proposal }, i) => all[i - 1]?.proposal.window.anchor !== proposal.window.anchor);
}

/** Anchors further apart, in units, know nothing of each other. */
const REACH = 160;

function rivals({ units }: Scene, { proposal, outline: about }: Judged, firsts: readonly Judged[]): Rivals {
  const { anchor } = proposal.window;
  let firstPosterior = 0;
  let inside = 0;
  let sameCue = 0;
  let holds = 0;
  let inSentence = 0;
  let bestInSentence = 0;
  for (let k = firstFrom(firsts, anchor - REACH); k < firsts.length; k++) {
    const other = firsts[k] as Judged;
    const { window, anchored, posterior } = other.proposal;
    if (window.anchor > anchor + REACH) break;
    if (window.anchor === anchor) {
      firstPosterior = posterior;
      continue;
    }
    if (holdsUnit(other.outline.content, anchor)) inside = Math.max(inside, anchored);
    if (holdsUnit(other.outline.cue, anchor)) sameCue = Math.max(sameCue, anchored);
    if (holdsUnit(about.content, window.anchor)) holds = Math.max(holds, anchored);
    if (units.sentence[anchor] !== units.sentence[window.anchor]) continue;
    inSentence++;
    bestInSentence = Math.max(bestInSentence, anchored);
  }
  return { firstPosterior, inside, sameCue, holds, inSentence, bestInSentence };
}

const firstFrom = (firsts: readonly Judged[], unit: number): number =>
  lastFrom(firsts, ({ proposal }) => proposal.window.anchor < unit) + 1;

const holdsUnit = (runs: Outline["content"], unit: number): boolean =>
  runs.some(([from, to]) => from <= unit && unit < to);

/** Log-odds that a proposal says who said what. */
export const decide = (trees: Trees, rows: readonly Float32Array[]): readonly number[] => grow(trees, rows);
