import {
  ARGUMENT_EDGE_BITS,
  ARGUMENT_UNARY_BITS,
  argumentSequence,
  type RoleBeliefs,
  type Window,
  windowOf,
} from "./arguments.ts";
import { best, type CrfWeights, type Marginals, marginals, potentials } from "./crf.ts";
import { ROLES, Role, type Scene } from "./scene.ts";
import { SequenceBuilder } from "./sequence.ts";

/** One way to read the source, cue and content of an anchor. */
export interface Proposal {
  readonly window: Window;
  /** Probability that the anchor is one, before anything else is known. */
  readonly anchored: number;
  /** 0 for the likeliest reading of this anchor. */
  readonly rank: number;
  /** Probability of the whole labelling, given the anchor. */
  readonly posterior: number;
  /** Role of every unit of the window. */
  readonly roles: Uint8Array;
  readonly marginals: Marginals;
}

export const READINGS = 3;
const builder = new SequenceBuilder(ARGUMENT_UNARY_BITS, ARGUMENT_EDGE_BITS, false);

/** The likeliest readings of one anchor that have a content. */
export function readingsAt(
  scene: Scene,
  beliefs: RoleBeliefs,
  anchor: number,
  anchored: number,
  weights: CrfWeights,
): readonly Proposal[] {
  const window = windowOf(scene, anchor);
  const scores = potentials(weights, ROLES, argumentSequence(scene, beliefs, window, builder));
  const at = anchor - window.from;
  for (let y = 0; y < ROLES; y++) if (y !== Role.cue) scores.unary[at * ROLES + y] = -60;
  const sums = marginals(scores, false);
  return best(scores, READINGS)
    .map(({ labels, score }, rank) => ({
      window,
      anchored,
      rank,
      posterior: Math.exp(Math.min(0, score - sums.logZ)),
      roles: labels,
      marginals: sums,
    }))
    .filter(({ roles }) => roles.includes(Role.content));
}
