import { OF_MENTION, OF_SOMEBODY } from "@according/reader/pronouns";
import type { Example } from "./asking.ts";

/* A conditional log-linear model: whoever is meant, or nobody who is known. */

export interface Weights {
  readonly mention: readonly number[];
  readonly somebody: readonly number[];
  readonly nobody: number;
}

/** An example as rows of numbers; its answer is right among those, or nobody is. */
interface Rows {
  readonly weight: number;
  readonly known: readonly {
    readonly mentions: readonly number[][];
    readonly own: number[];
    readonly right: boolean;
  }[];
}

const WIDTH = OF_MENTION.length + OF_SOMEBODY.length + 1;
const [STEPS, RATE, RIDGE] = [300, 0.3, 1];

/* What was set by hand before anything was marked: what is rare is held near it, and all else near zero. */
const BEFORE: Readonly<Record<string, number>> = {
  ...{ sentencesBack: -0.6, topic: 0.92, oblique: -0.36, quoted: -0.69, inBody: -0.69, sexUnknown: -0.51 },
  ...{ unnamed: -0.69, namedInSpeech: -2.3, spokeBefore: 0.92, otherwise: -0.69, goesOn: 1.1, nobody: -3.91 },
};
const START = [...OF_MENTION, ...OF_SOMEBODY, "nobody"].map((name) => BEFORE[name] ?? 0);

/** Learnt by gradient descent, each weight at its own pace, all held near where they start. `weigh`: how much an example counts. */
export function learn(examples: readonly Example[], weigh: (example: Example) => number): Weights {
  const rows = examples.map((example): Rows => ({ weight: weigh(example), known: rowsOf(example) }));
  const weights = [...START];
  const pace = new Array<number>(WIDTH).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => RIDGE * (weight - (START[i] as number)));
    for (const one of rows) descend(one, weights, slope);
    for (let i = 0; i < WIDTH; i++) {
      const squared = (slope[i] as number) ** 2;
      pace[i] = step === 0 ? squared * 20 : 0.95 * (pace[i] as number) + squared;
      weights[i] =
        (weights[i] as number) -
        (RATE * (slope[i] as number)) / Math.sqrt((pace[i] as number) + 1e-9) / (1 + step / 60);
    }
  }
  return named(weights);
}

const named = (weights: readonly number[]): Weights => ({
  mention: weights.slice(0, OF_MENTION.length),
  somebody: weights.slice(OF_MENTION.length, -1),
  nobody: weights.at(-1) as number,
});

const rowsOf = ({ known }: Example): Rows["known"] =>
  known.map(({ mentions, own, right }) => ({
    mentions: mentions.map((measures) => OF_MENTION.map((name) => measures[name])),
    own: OF_SOMEBODY.map((name) => own[name]),
    right,
  }));

/** Adds the slope of one example's loss. */
function descend({ weight, known }: Rows, weights: readonly number[], slope: number[]): void {
  const { scores, shares } = scored(known, named(weights));
  const all = probabilities(scores);
  const isRight = [...known.map(({ right }) => right), !known.some(({ right }) => right)];
  const right = all.reduce((sum, share, i) => sum + (isRight[i] ? share : 0), 0);
  all.forEach((share, i) => {
    const push = weight * (share - (isRight[i] ? share / right : 0));
    const one = known[i];
    if (!one) slope[WIDTH - 1] = (slope[WIDTH - 1] as number) + push;
    one?.own.forEach((x, k) => {
      slope[OF_MENTION.length + k] = (slope[OF_MENTION.length + k] as number) + push * x;
    });
    one?.mentions.forEach((row, m) => {
      for (let k = 0; k < row.length; k++)
        slope[k] = (slope[k] as number) + push * (shares[i]?.[m] as number) * (row[k] as number);
    });
  });
}

/** The score of each, nobody's last, and which share of it each of their mentions has. */
function scored(known: Rows["known"], { mention, somebody, nobody }: Weights) {
  const shares = known.map(({ mentions }) => probabilities(mentions.map((row) => dot(row, mention))));
  const scores = known.map(({ mentions, own }) => {
    const each = mentions.map((row) => dot(row, mention));
    const highest = Math.max(...each);
    return highest + Math.log(each.reduce((sum, one) => sum + Math.exp(one - highest), 0)) + dot(own, somebody);
  });
  return { scores: [...scores, nobody], shares };
}

/** Who is likeliest, as an index into those who are known, or past them where it is nobody, and how likely. */
export function likeliest(example: Example, weights: Weights): { readonly index: number; readonly share: number } {
  const shares = probabilities(scored(rowsOf(example), weights).scores);
  const share = Math.max(...shares);
  return { index: shares.indexOf(share), share };
}

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, x, i) => sum + x * (weights[i] as number), 0);

function probabilities(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const each = scores.map((score) => Math.exp(score - highest));
  const sum = each.reduce((total, one) => total + one, 0);
  return each.map((one) => one / sum);
}
