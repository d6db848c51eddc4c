import type { Span } from "@according/record";
import type { Segmented, Token } from "../../../layers.ts";
import { Places } from "../../../text/places.ts";
import type { PromptEngine } from "../../engine.ts";
import { type Found, hasWord } from "../../found.ts";
import type { Proposal } from "../../proposal.ts";
import { mended } from "../mending/mended.ts";
import { actOfCue } from "./acts.ts";
import { type Chosen, choose } from "./choosing.ts";
import { passedOver, withHead } from "./finish.ts";
import { type Model, readModel } from "./model.ts";
import { Role, type Scene, toScene } from "./scene.ts";
import {
  anchorCandidates,
  believe,
  decide,
  judgeSequence,
  logOdds,
  measureAll,
  proposeAll,
  tagSequences,
} from "./stages.ts";
import { logistic } from "./trees.ts";

/**
 * The trained engine, from the bytes of its weights. First a field marks source, cue and content in every sentence; for
 * each word that may stand for a cue a second field then marks its own source and content; each such reading is judged
 * as a whole; and the surest that leave each other alone are taken. What the rules find is evidence to all of them.
 *
 * Throws an Error if the bytes are not the weights this reader knows.
 */
export function linear(weights: Uint8Array): PromptEngine {
  const model = readModel(weights);
  return { name: "linear", propose: (reports) => reports.map(({ segmented }) => proposeIn(model, segmented)) };
}

function proposeIn(model: Model, segmented: Segmented): readonly Proposal[] {
  const scene = toScene(segmented, model.lexicon);
  const beliefs = believe(scene, tagSequences(scene, false), model.tagger);
  const candidates = anchorCandidates(scene, beliefs, false);
  const proposed = proposeAll(scene, beliefs, candidates, model.anchors, model.arguments);
  const lexical = proposed.map((one) => logOdds(model.judge, judgeSequence(scene, one, false)));
  const odds = decide(model.trees, measureAll(scene, beliefs, proposed, lexical));
  return toProposals(scene, choose(scene.units.count, proposed, odds), model.calibration);
}

/** What was chosen, with what the rules find that the fields pass over. */
export function toProposals(
  scene: Scene,
  chosen: readonly Chosen[],
  [slope, shift]: Model["calibration"],
): readonly Proposal[] {
  const places = new Places(scene.segmented);
  const read = chosen.flatMap((one) => mended(places, toProposal(scene, one, logistic(slope * one.odds + shift))));
  return [...read, ...passedOver(scene)];
}

function toProposal(scene: Scene, { proposal, outline }: Chosen, confidence: number): Proposal {
  const { units } = scene;
  const { anchor } = proposal.window;
  const spans = (runs: readonly (readonly [number, number])[]): Span[] =>
    runs.map(([from, to]) => [units.start[from] as number, units.end[to - 1] as number]);
  return {
    source: spans(outline.source.map((run) => withHead(scene, run))).filter((span) => hasWord(scene.segmented, span)),
    cue: spans(outline.cue),
    content: spans(outline.content),
    act: actFor(scene, anchor, outline.cue),
    confidence,
    paragraph: units.paragraph[anchor] as number,
    by: "linear",
    standing: "read",
  };
}

/** The rules know a cue's act from its frame; where they have none the cue's words tell. */
function actFor(scene: Scene, anchor: number, cue: readonly (readonly [number, number])[]): Found["act"] {
  const by = scene.ruled[anchor] === Role.cue ? scene.rules[scene.ruledBy[anchor] as number] : undefined;
  if (by) return by.act;
  const word = (unit: number) => (scene.segmented.tokens[scene.units.from[unit] as number] as Token).lower;
  return actOfCue(
    word(anchor),
    cue.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => word(from + i))),
  );
}
