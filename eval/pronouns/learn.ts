/* A conditional log-linear model: whoever is meant, or nobody who is known. */

/** What is measured, by name, and where each weight starts: what is rare is held near it. */
export interface Model {
  readonly mention: readonly string[];
  readonly somebody: readonly string[];
  readonly nobody: readonly string[];
  readonly start: Readonly<Record<string, number>>;
}

/** As many as the model has names, in their order. */
export interface Weights {
  readonly mention: readonly number[];
  readonly somebody: readonly number[];
  readonly nobody: readonly number[];
}

/** An example as rows of numbers; its answer is right among those who are known, or nobody is. */
export interface Rows {
  /** How much it counts. */
  readonly worth: number;
  readonly known: readonly {
    readonly mentions: readonly (readonly number[])[];
    readonly somebody: readonly number[];
    readonly right: boolean;
  }[];
  readonly nobody: readonly number[];
}

const [STEPS, RATE, RIDGE] = [300, 0.3, 1];

/** Learnt by gradient descent, each weight at its own pace, all held near where they start. */
export function learn(examples: readonly Rows[], model: Model): Weights {
  const start = [...model.mention, ...model.somebody, ...model.nobody.map((name) => `nobody ${name}`)].map(
    (name) => model.start[name] ?? 0,
  );
  const weights = [...start];
  const pace = new Array<number>(start.length).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => RIDGE * (weight - (start[i] as number)));
    const now = parted(weights, model);
    for (const one of examples) descend(one, now, slope);
    for (let i = 0; i < weights.length; i++) {
      const squared = (slope[i] as number) ** 2;
      pace[i] = step === 0 ? squared * 20 : 0.95 * (pace[i] as number) + squared;
      weights[i] =
        (weights[i] as number) -
        (RATE * (slope[i] as number)) / Math.sqrt((pace[i] as number) + 1e-9) / (1 + step / 60);
    }
  }
  return parted(weights, model);
}

function parted(weights: readonly number[], { mention, somebody }: Model): Weights {
  const behind = mention.length + somebody.length;
  return {
    mention: weights.slice(0, mention.length),
    somebody: weights.slice(mention.length, behind),
    nobody: weights.slice(behind),
  };
}

/** Adds the slope of one example's loss. */
function descend({ worth, known, nobody }: Rows, weights: Weights, slope: number[]): void {
  const { scores, shares } = scored({ known, nobody }, weights);
  const all = probabilities(scores);
  const isRight = [...known.map(({ right }) => right), !known.some(({ right }) => right)];
  const right = all.reduce((sum, share, i) => sum + (isRight[i] ? share : 0), 0);
  const behind = weights.mention.length;
  all.forEach((share, i) => {
    const push = worth * (share - (isRight[i] ? share / right : 0));
    const one = known[i];
    if (!one) add(slope, nobody, push, behind + weights.somebody.length);
    if (one) add(slope, one.somebody, push, behind);
    one?.mentions.forEach((row, m) => {
      add(slope, row, push * (shares[i]?.[m] as number), 0);
    });
  });
}

function add(slope: number[], row: readonly number[], by: number, from: number): void {
  for (let k = 0; k < row.length; k++) slope[from + k] = (slope[from + k] as number) + by * (row[k] as number);
}

/** The score of each, nobody's last, and which share of it each of their mentions has. */
function scored({ known, nobody }: Pick<Rows, "known" | "nobody">, weights: Weights) {
  const shares = known.map(({ mentions }) => probabilities(mentions.map((row) => dot(row, weights.mention))));
  const scores = known.map(({ mentions, somebody }) => {
    const each = mentions.map((row) => dot(row, weights.mention));
    const highest = Math.max(...each);
    return (
      highest + Math.log(each.reduce((sum, one) => sum + Math.exp(one - highest), 0)) + dot(somebody, weights.somebody)
    );
  });
  return { scores: [...scores, dot(nobody, weights.nobody)], shares };
}

/** Who is likeliest, as an index into those who are known, or past them where it is nobody, and how likely. */
export function likeliest(
  rows: Omit<Rows, "worth">,
  weights: Weights,
): { readonly index: number; readonly share: number } {
  const shares = probabilities(scored(rows, weights).scores);
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
