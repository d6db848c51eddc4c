import {
  ANCHOR_BITS,
  type AnchorCandidate,
  ARGUMENT_EDGE_BITS,
  ARGUMENT_UNARY_BITS,
  anchorCandidates,
  argumentSequence,
  believe,
  type Chosen,
  choose,
  decide,
  JUDGE_BITS,
  judgeSequence,
  logOdds,
  type ModelArrays,
  measureAll,
  proposeAll,
  ROLES,
  type RoleBeliefs,
  type Scene,
  type Sequence,
  SequenceBuilder,
  TAG_EDGE_BITS,
  TAG_UNARY_BITS,
  type Trees,
  tagSequences,
  toLexicon,
  toScene,
  windowOf,
} from "@according/reader/linear";
import { type Article, type Prepared, prepare } from "./articles.ts";
import { calibrate } from "./calibrate.ts";
import { type Example, fitCrf } from "./fit-crf.ts";
import { fitTrees } from "./fit-trees.ts";
import { allRoles, isRight, type Labelled, label, rolesIn } from "./gold.ts";
import { countStems, learnLexicon } from "./learn-lexicon.ts";
import { quantize } from "./quantize.ts";

export interface TrainOptions {
  readonly seed: number;
  /** Every stage learns from what the stages before it said of articles they had not seen, in this many parts. */
  readonly folds: number;
  readonly say: (line: string) => void;
}

/** What was learnt, and what models that had not seen it chose in each article. */
export interface Trained {
  readonly arrays: ModelArrays;
  readonly heldOut: readonly {
    readonly prepared: Prepared;
    readonly scene: Scene;
    readonly chosen: readonly Chosen[];
  }[];
}

const TAGGER = {
  labels: ROLES,
  unaryBits: TAG_UNARY_BITS,
  edgeBits: TAG_EDGE_BITS,
  epochs: 5,
  rate: 0.025,
  drop: 0.25,
};
const ARGUMENTS = {
  labels: ROLES,
  unaryBits: ARGUMENT_UNARY_BITS,
  edgeBits: ARGUMENT_EDGE_BITS,
  epochs: 7,
  rate: 0.025,
  drop: 0.3,
};
const ANCHORS = { labels: 2, unaryBits: ANCHOR_BITS, edgeBits: 0, epochs: 4, rate: 0.04, drop: 0.1 };
const JUDGE = { labels: 2, unaryBits: JUDGE_BITS, edgeBits: 0, epochs: 4, rate: 0.04, drop: 0.1 };
const TREES = { trees: 120, depth: 6, rate: 0.08, leaf: 40, l2: 5, share: 0.4 };

/** Trains the whole engine. The same articles in the same order with the same seed give the same bytes. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: five stages in their order, each on what those before have found
export function train(articles: readonly Article[], { seed, folds, say }: TrainOptions): Trained {
  const prepared = articles.map(prepare);
  const stems = prepared.map(countStems);
  const lexicons = inFolds(folds, (without) => {
    const learnt = learnLexicon(stems.filter((_, i) => without(i)));
    return toLexicon(learnt.stems, learnt.levels);
  });
  const scenes = prepared.map(({ segmented }, i) =>
    toScene(segmented, lexicons[i % folds] as ReturnType<typeof toLexicon>),
  );
  const labelled = scenes.map((scene, i) =>
    (prepared[i] as Prepared).article.attributions.flatMap((marked) => label(scene, marked) ?? []),
  );
  const at = <T>(all: readonly T[], i: number): T => all[i] as T;

  say("1 of 5: source, cue and content in every sentence");
  const sequences = scenes.map((scene) => [...tagSequences(scene)]);
  const tagging = stage(
    folds,
    scenes.map((scene, i) => taggerExamples(scene, at(sequences, i), at(labelled, i))),
    (examples) => quantize(fitCrf(examples, { ...TAGGER, seed })),
  );
  const beliefs = scenes.map((scene, i) => believe(scene, at(sequences, i), tagging.unseen(i)));

  say("2 of 5: which words stand for a cue");
  const candidates = scenes.map((scene, i) => [...anchorCandidates(scene, at(beliefs, i))]);
  const anchoring = stage(
    folds,
    candidates.map((all, i) => anchorExamples(all, at(labelled, i))),
    (examples) => quantize(fitCrf(examples, { ...ANCHORS, seed: seed + 1 })),
  );

  say("3 of 5: the source and content of each cue");
  const builder = new SequenceBuilder(ARGUMENT_UNARY_BITS, ARGUMENT_EDGE_BITS);
  const arguing = stage(
    folds,
    scenes.map((scene, i) => argumentExamples(scene, at(beliefs, i), at(labelled, i), builder)),
    (examples) => quantize(fitCrf(examples, { ...ARGUMENTS, seed: seed + 2 })),
  );
  const proposed = scenes.map((scene, i) =>
    proposeAll(scene, at(beliefs, i), at(candidates, i), anchoring.unseen(i), arguing.unseen(i)),
  );
  const right = proposed.map((all, i) => all.map((one) => isRight(at(scenes, i), one, at(labelled, i))));

  say("4 of 5: which readings to believe, by their words");
  const words = proposed.map((all, i) => all.map((one) => judgeSequence(at(scenes, i), one)));
  const judging = stage(
    folds,
    words.map((all, i) => all.map((sequence, k) => single(sequence, at(at(right, i), k)))),
    (examples) => quantize(fitCrf(examples, { ...JUDGE, seed: seed + 3 })),
  );
  const lexical = words.map((all, i) => all.map((sequence) => logOdds(judging.unseen(i), sequence)));

  say("5 of 5: which readings to believe, by everything");
  const rows = proposed.map((all, i) => measureAll(at(scenes, i), at(beliefs, i), all, at(lexical, i)));
  const growing = stage(
    folds,
    rows.map((all, i) => all.map((row, k) => ({ row, right: at(at(right, i), k) }))),
    (all): Trees =>
      fitTrees(
        all.map(({ row }) => row),
        Uint8Array.from(all, (one) => (one.right ? 1 : 0)),
        { ...TREES, seed: seed + 4 },
      ),
  );
  const heldOut = scenes.map((scene, i) => ({
    prepared: at(prepared, i),
    scene,
    chosen: choose(scene.units.count, at(proposed, i), decide(growing.unseen(i), at(rows, i))),
  }));
  const outcomes = heldOut.flatMap(({ scene, chosen }, i) =>
    chosen.map((one) => ({ odds: one.odds, right: isRight(scene, one, at(labelled, i)) })),
  );
  return {
    arrays: {
      ...learnLexicon(stems),
      fields: { tagger: tagging.whole, anchors: anchoring.whole, arguments: arguing.whole, judge: judging.whole },
      trees: growing.whole,
      calibration: calibrate(
        outcomes.map(({ odds }) => odds),
        outcomes.map((one) => one.right),
      ),
    },
    heldOut,
  };
}

const inFolds = <T>(folds: number, make: (without: (i: number) => boolean) => T): readonly T[] =>
  Array.from({ length: folds }, (_, fold) => make((i) => i % folds !== fold));

/** What one stage learns: from all articles, and for each article from those of other folds. */
function stage<Item, Learnt>(
  folds: number,
  items: readonly (readonly Item[])[],
  fit: (items: readonly Item[]) => Learnt,
): { readonly whole: Learnt; readonly unseen: (article: number) => Learnt } {
  const parts = inFolds(folds, (without) => fit(items.filter((_, i) => without(i)).flat()));
  return { whole: fit(items.flat()), unseen: (article) => parts[article % folds] as Learnt };
}

function taggerExamples(scene: Scene, sequences: readonly Sequence[], labelled: readonly Labelled[]): Example[] {
  const roles = allRoles(scene, labelled);
  return sequences.map((sequence, k) => ({
    sequence,
    gold: roles.subarray(scene.units.first[k] as number, scene.units.first[k + 1] as number),
    given: -1,
  }));
}

function anchorExamples(candidates: readonly AnchorCandidate[], labelled: readonly Labelled[]): Example[] {
  const anchors = new Set(labelled.map(({ anchor }) => anchor));
  return candidates.map(({ unit, sequence }) => single(sequence, anchors.has(unit)));
}

const single = (sequence: Sequence, right: boolean): Example => ({
  sequence,
  gold: Uint8Array.of(right ? 1 : 0),
  given: -1,
});

function argumentExamples(
  scene: Scene,
  beliefs: RoleBeliefs,
  labelled: readonly Labelled[],
  builder: SequenceBuilder,
): Example[] {
  return labelled.map((one) => {
    const window = windowOf(scene, one.anchor);
    return {
      sequence: argumentSequence(scene, beliefs, window, builder),
      gold: rolesIn(window, one),
      given: one.anchor - window.from,
    };
  });
}
