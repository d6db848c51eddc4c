import type { Segmented, Token } from "../../model/layers.ts";
import { contains, type Span } from "../../model/span.ts";
import { continueQuotations } from "../continuations.ts";
import type { Engine } from "../engine.ts";
import type { Found } from "../found.ts";
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

/**
 * The trained engine, from the bytes of its weights. First a field marks source, cue and content in every sentence; for
 * each word that may stand for a cue a second field then marks its own source and content; each such reading is judged
 * as a whole; and the surest that leave each other alone are taken. What the rules find is evidence to all of them,
 * and what the rules find inside a content is nested in it.
 *
 * Throws an Error if the bytes are not the weights this reader knows.
 */
export function linear(weights: Uint8Array): Engine {
  const model = readModel(weights);
  return { name: "linear", find: (segmented) => findAll(model, segmented) };
}

function findAll(model: Model, segmented: Segmented): readonly Found[] {
  const scene = toScene(segmented, model.lexicon);
  const beliefs = believe(scene, tagSequences(scene), model.tagger);
  const proposed = proposeAll(scene, beliefs, anchorCandidates(scene, beliefs), model.anchors, model.arguments);
  const lexical = proposed.map((one) => logOdds(model.judge, judgeSequence(scene, one)));
  const odds = decide(model.trees, measureAll(scene, beliefs, proposed, lexical));
  return toFound(scene, choose(scene.units.count, proposed, odds), model.calibration);
}

/** What was chosen, with the paragraphs a speech goes on over, and what the rules find nested in it. */
export function toFound(
  scene: Scene,
  chosen: readonly Chosen[],
  [slope, shift]: Model["calibration"],
): readonly Found[] {
  const read = chosen.flatMap((one) => byParagraph(scene, one, logistic(slope * one.odds + shift)));
  const found = [...read, ...unread(scene, read)].sort(byCue);
  const doubles = scene.segmented.quotations.filter(({ marks, within }) => marks === "double" && within === null);
  return [...continueQuotations(scene.segmented, doubles, found), ...nested(scene.found, found)];
}

/** What the rules find of a quotation that nothing else takes up: it has a frame, and the quotation is somebody's words. */
function unread({ rules, units }: Scene, read: readonly Found[]): readonly Found[] {
  const taken = new Uint8Array(units.count);
  const range = ([from, to]: Span) => [unitAt(units, from), unitAt(units, to - 1) + 1] as const;
  for (const { content, cue } of read) for (const span of [...content, ...cue]) taken.fill(1, ...range(span));
  const all = (spans: readonly Span[], test: (unit: number) => boolean) =>
    spans.every((span) => {
      const [from, to] = range(span);
      for (let i = from; i < to; i++) if (!test(i)) return false;
      return true;
    });
  return rules.filter(
    ({ content, cue, source, continues }) =>
      !continues &&
      all(content, (i) => units.quoted[i] === 1) &&
      all([...content, ...cue, ...source], (i) => !taken[i]),
  );
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

/** What of the rules' attributions stands in the content of one that was found. */
function nested(ruled: readonly Found[], found: readonly Found[]): readonly Found[] {
  const contents = found.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const cues = new Set(found.flatMap(({ cue }) => cue.map(([from]) => from)));
  return ruled.filter(({ cue: [cue], continues }) => {
    if (!cue || continues || cues.has(cue[0])) return false;
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contents[middle] as Span)[0] <= cue[0]) low = middle + 1;
      else high = middle;
    }
    const holder = contents[low - 1];
    return holder !== undefined && contains(holder, cue);
  });
}
