import { OF_CALLED, OF_MENTION, OF_NOBODY, OF_SOMEBODY } from "@according/reader/pronouns";
import type { Example, Verdict } from "./asking.ts";
import { DESCRIBED, OPEN, RANDOM } from "./examples.ts";
import { learn, likeliest, type Weights } from "./learn.ts";
import type { Learnt } from "./models.ts";

/* Other kinds of text teach less of news; that somebody is not known at all, where texts are cut out of longer ones, next to nothing. */
const [OTHER_KIND, CUT_OUT] = [0.15, 0.1];
/* One in four of as many places was drawn. */
const DRAWN = 4;

function worth({ corpus, known }: Example): number {
  if (corpus === RANDOM) return DRAWN;
  if (corpus === OPEN || corpus === DESCRIBED) return 1;
  return OTHER_KIND * (known.some(({ right }) => right) ? 1 : CUT_OUT);
}

export const learnt = (examples: readonly Example[], { model }: Learnt): Weights =>
  learn(
    examples.map((one) => ({ ...one, worth: worth(one) })),
    model,
  );

const PARTS = 10;

/** The rows of a table: each corpus as it is read now, and by weights learnt from the other documents. */
export function rows(examples: readonly Example[], asked: Learnt): string {
  const documents = [...new Set(examples.map(({ document }) => document))];
  const part = new Map(documents.map((document, i) => [document, i % PARTS]));
  const held = new Map<Example, Verdict>();
  for (let i = 0; i < PARTS; i++) {
    const isHeld = ({ document }: Example): boolean => part.get(document) === i;
    const weights = learnt(
      examples.filter((one) => !isHeld(one)),
      asked,
    );
    for (const one of examples.filter(isHeld)) held.set(one, verdictOf(one, weights, asked.likely));
  }
  const lines = [...Map.groupBy(examples, ({ corpus }) => corpus)].map(([corpus, all]) => {
    const count = (verdict: Verdict, of: (one: Example) => Verdict | undefined) =>
      all.filter((one) => of(one) === verdict).length;
    const counts = [(one: Example) => one.now, (one: Example) => held.get(one)].flatMap((of) =>
      (["right", "wrong", "open"] as const).map((verdict) => count(verdict, of)),
    );
    const known = all.filter((one) => one.known.some(({ right }) => right)).length;
    return `| ${[corpus, all.length, known, ...counts].join(" | ")} |`;
  });
  return `${HEAD}${lines.join("\n")}\n`;
}

const HEAD = `| corpus | places | known | now: right | wrong | open | held out: right | wrong | open |
|---|---|---|---|---|---|---|---|---|
`;

function verdictOf(example: Example, weights: Weights, likely: number): Verdict {
  const { index, share } = likeliest(example, weights);
  const one = example.known[index];
  if (!one || share < likely) return "open";
  return one.right ? "right" : "wrong";
}

export const report = (pronouns: string, descriptions: string): string => `# Whom pronouns and descriptions mean

By people's marks. *Known*: whoever is meant is among those whom the reader knows there. *Now* is as it is read, by weights that were
learnt from all of these; *held out* by weights learnt from the other nine tenths of the documents. Again with
\`npm run eval:pronouns -- --gum DIR --ecb DIR --gap DIR\`; what the corpora are: [evaluation](../../docs/explanation/evaluation.md#whom-pronouns-mean).

## "He" and "she"

${pronouns}
## "The senator"

Descriptions of one person of which no rule tells whom they mean.

${descriptions}`;

/** The weights of "he" and "she" as they are kept. */
export const heFile = ({ mention, somebody, nobody: [nobody] }: Weights): string =>
  weightsFile(
    ["HE_MEANS", "*he* or *she*", "GUM (CC BY 4.0), ECB+ (CC BY 3.0), GAP (Apache-2.0) and PolNeAR"],
    [
      `mention: ${row(OF_MENTION, mention)},`,
      `somebody: ${row(OF_SOMEBODY, somebody)},`,
      "/** That nobody is meant who is known. */",
      `nobody: ${rounded(nobody)},`,
    ],
  );

/** The same of descriptions. */
export const descriptionFile = ({ mention, somebody, nobody }: Weights): string =>
  weightsFile(
    ["DESCRIBED_MEANS", "a description of a person", "PolNeAR"],
    [
      `mention: ${row(OF_MENTION, mention)},`,
      `somebody: ${row(OF_SOMEBODY, somebody)},`,
      `called: ${row(OF_CALLED, somebody.slice(OF_SOMEBODY.length))},`,
      "/** Of the description, for nobody who is known. */",
      `nobody: ${row(OF_NOBODY, nobody)},`,
    ],
  );

const weightsFile = ([name, words, corpora]: readonly [string, string, string], lines: readonly string[]): string =>
  [
    `/* Made by \`npm run eval:pronouns -- --learn\` of people's marks in ${corpora}. */`,
    "",
    `/** What each measure of somebody weighs who may be meant by ${words}: natural logarithms of odds. */`,
    `export const ${name} = {`,
    ...lines.map((line) => `  ${line}`),
    "} as const;",
    "",
  ].join("\n");

const row = (names: readonly string[], weights: readonly number[]): string =>
  `{${names.map((name, i) => ` ${name}: ${rounded(weights[i])}`)} }`;

const rounded = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100;
