import { LIKELY, OF_MENTION, OF_SOMEBODY } from "@according/reader/pronouns";
import type { Example, Verdict } from "./asking.ts";
import { OPEN, RANDOM } from "./examples.ts";
import { learn, likeliest, type Weights } from "./learn.ts";

/* Other kinds of text teach less of news; that somebody is not known at all, where texts are cut out of longer ones, next to nothing. */
const [OTHER_KIND, CUT_OUT] = [0.15, 0.1];
/* One in four of as many places was drawn. */
const DRAWN = 4;

export function worth({ corpus, known }: Example): number {
  if (corpus === RANDOM) return DRAWN;
  if (corpus === OPEN) return 1;
  return OTHER_KIND * (known.some(({ right }) => right) ? 1 : CUT_OUT);
}

const PARTS = 10;

export function table(examples: readonly Example[]): string {
  const documents = [...new Set(examples.map(({ document }) => document))];
  const part = new Map(documents.map((document, i) => [document, i % PARTS]));
  const held = new Map<Example, Verdict>();
  for (let i = 0; i < PARTS; i++) {
    const isHeld = ({ document }: Example): boolean => part.get(document) === i;
    const weights = learn(
      examples.filter((one) => !isHeld(one)),
      worth,
    );
    for (const one of examples.filter(isHeld)) held.set(one, verdictOf(one, weights));
  }
  const rows = [...Map.groupBy(examples, ({ corpus }) => corpus)].map(([corpus, all]) => {
    const count = (verdict: Verdict, of: (one: Example) => Verdict | undefined) =>
      all.filter((one) => of(one) === verdict).length;
    const counts = [(one: Example) => one.now, (one: Example) => held.get(one)].flatMap((of) =>
      (["right", "wrong", "open"] as const).map((verdict) => count(verdict, of)),
    );
    const known = all.filter((one) => one.known.some(({ right }) => right)).length;
    return `| ${[corpus, all.length, known, ...counts].join(" | ")} |`;
  });
  return `${HEAD}${rows.join("\n")}\n`;
}

function verdictOf(example: Example, weights: Weights): Verdict {
  const { index, share } = likeliest(example, weights);
  const one = example.known[index];
  if (!one || share < LIKELY) return "open";
  return one.right ? "right" : "wrong";
}

const HEAD = `# Whom "he" and "she" mean

By people's marks. *Known*: whoever is meant is among those whom the reader knows there. *Now* is as it is read, by weights that were
learnt from all of these; *held out* by weights learnt from the other nine tenths of the documents. Again with
\`npm run eval:pronouns -- --gum DIR --ecb DIR --gap DIR\`; what the corpora are: [evaluation](../../docs/explanation/evaluation.md#whom-pronouns-mean).

| corpus | places | known | now: right | wrong | open | held out: right | wrong | open |
|---|---|---|---|---|---|---|---|---|
`;

export const written = ({ mention, somebody, nobody }: Weights): string =>
  [
    "/* Made by `npm run eval:pronouns -- --learn` of people's marks in GUM (CC BY 4.0), ECB+ (CC BY 3.0), GAP (Apache-2.0) and PolNeAR. */",
    "",
    "/** What each measure of somebody weighs who may be meant by *he* or *she*: natural logarithms of odds. */",
    "export const HE_MEANS = {",
    `  mention: {${OF_MENTION.map((name, i) => ` ${name}: ${rounded(mention[i])}`)} },`,
    `  somebody: {${OF_SOMEBODY.map((name, i) => ` ${name}: ${rounded(somebody[i])}`)} },`,
    "  /** That nobody is meant who is known. */",
    `  nobody: ${rounded(nobody)},`,
    "} as const;",
    "",
  ].join("\n");

const rounded = (weight: number | undefined): number => Math.round((weight ?? 0) * 100) / 100;
