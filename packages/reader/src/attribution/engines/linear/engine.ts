import type { Span } from "@according/record";
import type { Segmented, Token } from "../../../layers.ts";
import type { Engine } from "../../engine.ts";
import type { Found } from "../../found.ts";
import { apart, together } from "../../overlap.ts";
import { continueQuotations } from "../../rules/continuations.ts";
import { isPlainDeed, withoutDaypart } from "../../rules/performatives.ts";
import { actOf } from "./acts.ts";
import { type Chosen, choose } from "./choosing.ts";
import { type Model, readModel } from "./model.ts";
import { Role, type Scene, toScene, unitAt } from "./scene.ts";
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
import type { Units } from "./units.ts";

/**
 * The trained engine, from the bytes of its weights. First a field marks source, cue and content in every sentence; for
 * each word that may stand for a cue a second field then marks its own source and content; each such reading is judged
 * as a whole; and the surest that leave each other alone are taken. What the rules find is evidence to all of them.
 *
 * Throws an Error if the bytes are not the weights this reader knows.
 */
export function linear(weights: Uint8Array): Engine {
  const model = readModel(weights);
  return { name: "linear", find: (segmented) => findAll(model, segmented) };
}

function findAll(model: Model, segmented: Segmented): readonly Found[] {
  const scene = toScene(segmented, model.lexicon);
  const beliefs = believe(scene, tagSequences(scene, false), model.tagger);
  const candidates = anchorCandidates(scene, beliefs, false);
  const proposed = proposeAll(scene, beliefs, candidates, model.anchors, model.arguments);
  const lexical = proposed.map((one) => logOdds(model.judge, judgeSequence(scene, one, false)));
  const odds = decide(model.trees, measureAll(scene, beliefs, proposed, lexical));
  return toFound(scene, choose(scene.units.count, proposed, odds), model.calibration);
}

/** What was chosen, with the paragraphs a speech goes on over. */
export function toFound(
  scene: Scene,
  chosen: readonly Chosen[],
  [slope, shift]: Model["calibration"],
): readonly Found[] {
  const read = chosen.flatMap((one) => byParagraph(scene, one, logistic(slope * one.odds + shift)));
  const found = [...together([...read, ...unread(scene, read)], deeds(scene))].sort(byCue);
  const doubles = scene.segmented.quotations.filter(({ marks, within }) => marks === "double" && within === null);
  return continueQuotations(scene.segmented, doubles, found);
}

/** What the rules find of a quotation that nothing else takes up: it has a frame, and the quotation is somebody's words. */
function unread({ rules, units }: Scene, read: readonly Found[]): readonly Found[] {
  return apart(
    rules.filter(({ content, continues }) => !continues && content.every((span) => isQuoted(units, span))),
    read,
  );
}

function isQuoted(units: Units, [from, to]: Span): boolean {
  for (let i = unitAt(units, from); i <= unitAt(units, to - 1); i++) if (units.quoted[i] !== 1) return false;
  return true;
}

/** Deeds done in words that the rules find, where nothing else is surer than not. */
function deeds({ rules, units, segmented }: Scene): readonly Found[] {
  const opening = ([from]: Span): number =>
    units.start[units.first[units.sentence[unitAt(units, from)] as number] as number] as number;
  return rules
    .map((one) => withoutDaypart(segmented.text, one))
    .filter((one) => one.source[0] && isPlainDeed(segmented, opening(one.source[0]), one));
}

const byCue = (a: Found, b: Found): number => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);

/** An attribution in the paragraph of its cue, and what of its content stands in later ones, each on its own. */
function byParagraph(scene: Scene, { proposal, outline }: Chosen, confidence: number): readonly Found[] {
  const { units } = scene;
  const { anchor } = proposal.window;
  const home = units.paragraph[anchor] as number;
  const spans = (runs: readonly (readonly [number, number])[]): Span[] =>
    runs.map(([from, to]) => [units.start[from] as number, units.end[to - 1] as number]);
  const pieces = Map.groupBy(
    outline.content.flatMap((run) => cutAtParagraphs(scene, run)),
    ([from]) => units.paragraph[from] as number,
  );
  const [first, ...later] = [...pieces.keys()].sort((a, b) => Math.abs(a - home) - Math.abs(b - home) || a - b);
  const main: Found = {
    source: spans(outline.source),
    cue: spans(outline.cue),
    content: spans(pieces.get(first as number) ?? []),
    act: actFor(scene, anchor, outline.cue),
    confidence,
    paragraph: home,
  };
  const rest = later.map((paragraph) => ({
    ...main,
    source: [],
    cue: [],
    content: spans(pieces.get(paragraph) ?? []),
    paragraph,
    continues: main,
  }));
  return [main, ...rest];
}

function cutAtParagraphs({ units }: Scene, [from, to]: readonly [number, number]): (readonly [number, number])[] {
  const cut: [number, number][] = [[from, to]];
  for (let i = from + 1; i < to; i++) {
    if (units.paragraph[i] === units.paragraph[i - 1]) continue;
    (cut.at(-1) as [number, number])[1] = i;
    cut.push([i, to]);
  }
  return cut;
}

/** The rules know a cue's act from its frame; where they have none the cue's words tell. */
function actFor(scene: Scene, anchor: number, cue: readonly (readonly [number, number])[]): Found["act"] {
  const by = scene.ruled[anchor] === Role.cue ? scene.rules[scene.ruledBy[anchor] as number] : undefined;
  if (by) return by.act;
  const word = (unit: number) => (scene.segmented.tokens[scene.units.from[unit] as number] as Token).lower;
  return actOf(
    word(anchor),
    cue.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => word(from + i))),
  );
}
