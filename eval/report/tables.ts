// Evaluations as Markdown tables. They say numbers and cues, never a word of the articles.
import { type Evaluation, PRECISION } from "../evaluate.ts";
import type { PublisherScore } from "../groups.ts";
import type { Interval } from "../score/bootstrap.ts";
import { METRICS, RELATIONS } from "../score/counts.ts";
import type { Score } from "../score/summary.ts";
import { KINDS } from "../score/types.ts";

type Row = readonly (string | number)[];

/** The whole report: all engines side by side, what else tells them apart, then each by itself. */
export const report = (
  corpus: string,
  articles: number,
  all: readonly Evaluation[],
  besides: readonly string[] = [],
): string =>
  [
    `# Attributions on ${corpus}`,
    `${articles} articles; again with \`npm run eval\`. [What the figures mean](../../docs/explanation/evaluation.md).`,
    sideBySide(all),
    ...besides,
    ...all.map(sections),
  ].join("\n\n");

/** The main figures of all engines, an engine a column. */
function sideBySide(all: readonly Evaluation[]): string {
  const row = (name: string, cell: (one: Evaluation) => string): Row => [name, ...all.map(cell)];
  return table(
    ["", ...all.map(({ engine }) => engine)],
    [
      ...METRICS.map((metric) => row(`${metric}, F1`, ({ report }) => withInterval(report.metrics[metric]))),
      ...KINDS.map((kind) =>
        row(`${kind}: who said what, recall`, ({ report }) => percent(report.kinds[kind]["who said what"].recall)),
      ),
      row(`recall from where precision is ${100 * PRECISION} (precision there, confidence)`, recallAtPrecision),
      row("source right, given a content match", ({ report }) => percent(report.sourceAccuracyGivenContentMatch)),
      row("expected calibration error", (one) => one.reliability.expectedCalibrationError.toFixed(3)),
    ],
  );
}

const recallAtPrecision = ({ atPrecision: at }: Evaluation): string =>
  at ? `${percent(at.whoSaidWhat.recall)} (${percent(at.whoSaidWhat.precision)}, ${at.threshold.toFixed(2)})` : "never";

/** Everything that was measured of one engine, as sections. */
const sections = (one: Evaluation): string =>
  [
    `## ${one.engine}`,
    metricTable(one),
    `Source right, given a content match: ${percent(one.report.sourceAccuracyGivenContentMatch)}. Kind right, given a content match: ${kindRight(one)}.`,
    "### By kind",
    kindTable(one),
    "### By publisher",
    publisherTable(one),
    "### By length",
    lengthTable(one),
    "### By cue",
    "Recall of who said what for the cues that are marked most often.",
    cueTable(one),
    "### By rule",
    "How many readings each rule or engine proposed in whole reports, how many were chosen, and of those who said what right or not as people marked it. What is said inside what is said is not marked.",
    ruleTable(one),
    "How many readings of whole reports each mend of a trained engine has changed; those that changed none are left out.",
    mendTable(one),
    "### Confidence",
    `How often predictions are right (who said what) that are as sure as this. Expected calibration error: ${one.reliability.expectedCalibrationError.toFixed(3)}.`,
    binTable(one),
    "Who said what, keeping only predictions of at least a confidence.",
    thresholdTable(one),
  ].join("\n\n");

function metricTable({ report }: Evaluation): string {
  const rows = METRICS.map((name): Row => {
    const { precision, recall, f1, f1ci95, tp, predicted, gold } = report.metrics[name];
    return [name, percent(precision), percent(recall), percent(f1), interval(f1ci95), tp, predicted, gold];
  });
  return table(["", "P", "R", "F1", "95 % of F1", "hit", "predicted", "gold"], rows);
}

function kindTable({ report }: Evaluation): string {
  const rows = KINDS.flatMap((kind) =>
    RELATIONS.map((relation): Row => {
      const { precision, recall, f1, predicted, gold } = report.kinds[kind][relation];
      return [`${kind}: ${relation}`, percent(precision), percent(recall), percent(f1), predicted, gold];
    }),
  );
  return table(["", "P", "R", "F1", "predicted", "gold"], rows);
}

const publisherTable = ({ publishers }: Evaluation): string =>
  groupTable("publisher", publishers, ({ publisher }) => publisher);

const lengthTable = ({ lengths }: Evaluation): string =>
  groupTable("words", lengths, ({ words }) => words.map((count) => count.toLocaleString("en")).join(" to "));

function groupTable<Group extends Pick<PublisherScore, "articles" | "contentMatch" | "whoSaidWhat">>(
  by: string,
  groups: readonly Group[],
  name: (one: Group) => string,
): string {
  const rows = groups.map((one): Row => {
    const { articles, contentMatch, whoSaidWhat } = one;
    const shown = [whoSaidWhat, contentMatch].flatMap(({ f1, f1ci95 }) => [percent(f1), interval(f1ci95)]);
    return [name(one), articles, ...shown];
  });
  return table([by, "articles", "who said what, F1", "95 %", "content match, F1", "95 %"], rows);
}

const cueTable = ({ cues }: Evaluation): string =>
  table(
    ["cue", "gold", "recall"],
    cues.map(({ cue, gold, recall }) => [cue.replaceAll("|", "\\|"), gold, percent(recall)]),
  );

const ruleTable = ({ rules }: Evaluation): string =>
  table(
    ["rule", "proposed", "chosen", "right", "wrong", "inside"],
    rules.map(({ by, proposed, chosen, right, wrong, inside }) => [by, proposed, chosen, right, wrong, inside]),
  );

const mendTable = ({ mends }: Evaluation): string =>
  table(
    ["mend", "changed"],
    mends.map(({ name, changed }) => [name, changed]),
  );

const binTable = ({ reliability }: Evaluation): string =>
  table(
    ["confidence", "predictions", "mean confidence", "right"],
    reliability.bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, confidence, right }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        count,
        percent(confidence),
        percent(right),
      ]),
  );

const thresholdTable = ({ thresholds }: Evaluation): string =>
  table(
    ["at least", "P", "R", "F1", "predicted"],
    thresholds.map(({ threshold, whoSaidWhat: { precision, recall, f1, predicted } }) => [
      threshold.toFixed(1),
      percent(precision),
      percent(recall),
      percent(f1),
      predicted,
    ]),
  );

const kindRight = ({ report: { kindAccuracyGivenContentMatch: share } }: Evaluation): string =>
  share === null ? "not said" : percent(share);

export const withInterval = ({ f1, f1ci95 }: Score): string => `${percent(f1)} ${interval(f1ci95)}`.trim();

const interval = (bounds: Interval | undefined): string => (bounds ? `[${bounds.map(percent).join(", ")}]` : "");

export const percent = (share: number): string => (100 * share).toFixed(1);

/** The first column holds words, the others numbers. */
export function table(head: Row, rows: readonly Row[]): string {
  const rule = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
