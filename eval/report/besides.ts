// What else tells engines apart: pairs of them on the same articles, attitudes, whole stories, passages.
import type { Evaluation } from "../evaluate.ts";
import type { Report as Passages } from "../passages/report.ts";
import { RESAMPLING } from "../score/bootstrap.ts";
import type { Comparison } from "../score/compare.ts";
import { countsOf } from "../score/counts.ts";
import { difference, type Tally } from "../score/paired.ts";
import { ratio, type Score, scoreOf, scores } from "../score/summary.ts";
import type { StoriesScore } from "../stories/stories.ts";
import { percent, table, withInterval } from "./tables.ts";

/** Each engine against those before it. */
export function pairs(all: readonly Evaluation[]): string {
  const tallies = all.map(({ engine, comparisons }) => ({
    engine,
    tallies: comparisons.map((one): Tally => countsOf(one).metrics["who said what"]),
  }));
  return [
    "## Engines in pairs",
    "By how much one is above the other in who said what, F1, with 95 % of resamples of the articles, the same for both (paired bootstrap).",
    pairTable(tallies),
  ].join("\n\n");
}

function pairTable(all: readonly { readonly engine: string; readonly tallies: readonly Tally[] }[]): string {
  const rows = all.flatMap((one, i) =>
    all.slice(0, i).map((other) => {
      const { f1, ci95 } = difference(one.tallies, other.tallies, RESAMPLING);
      return [`${one.engine} above ${other.engine}`, percent(f1), `[${ci95.map(percent).join(", ")}]`];
    }),
  );
  return table(["", "F1", "95 %"], rows);
}

/** The corpus marks attitudes (*wants*, *supports*) as it marks speech; the record tells them apart. */
export function attitudes(all: readonly Evaluation[]): string {
  const rows = all.map(({ engine, comparisons }) => {
    const counted = [false, true].map((wanted) => {
      const ofKind = comparisons.flatMap(({ predictions, matches }) => {
        const right = new Set(matches.filter(({ source }) => source).map(({ predicted }) => predicted));
        return predictions.flatMap(({ attitude = false }, i) => (attitude === wanted ? [right.has(i)] : []));
      });
      return [ofKind.length, percent(ofKind.filter(Boolean).length / (ofKind.length || 1))];
    });
    return [engine, ...counted.flat()];
  });
  return [
    "## Speech and attitudes",
    "Statements of which words tell that they were said, and those marked `attitude`, with the share of each that is right (who said what).",
    table(["", "told", "right", "attitudes", "right"], rows),
  ].join("\n\n");
}

/** Three stories of seventeen reports, in which only what is told is marked. */
export function stories(all: readonly StoriesScore[]): string {
  const rates = (tallies: readonly Tally[]) => {
    const sum = (of: (one: Tally) => number) => tallies.reduce((total, one) => total + of(one), 0);
    return scoreOf({
      hits: sum(({ hits }) => hits),
      predicted: sum((one) => one.predicted),
      gold: sum(({ gold }) => gold),
    });
  };
  const shown = (tallies: readonly Tally[]) => {
    const { precision, recall, f1 } = rates(tallies);
    return [precision, recall, f1].map(percent).join(" / ");
  };
  const row = (name: string, cell: (one: StoriesScore) => string) => [name, ...all.map(cell)];
  return [
    "## Three stories of world news",
    "Seventeen reports; only what is told is marked, so that attitudes are counted apart. Each engine by itself: `npm run eval:reading -- --engine NAME`.",
    table(
      ["", ...all.map(({ engine }) => engine)],
      [
        row("statements, P / R / F1", ({ statements }) => shown(statements)),
        row("without attitudes, P / R / F1", ({ told }) => shown(told)),
        row("speaker right, of the matched", ({ speaker }) => percent(speaker)),
        row("in the wrong mouth, of those with a speaker", ({ misattributed }) => percent(misattributed)),
        row("act right, of the matched", ({ act }) => percent(act)),
      ],
    ),
    "In pairs, without attitudes, F1:",
    pairTable(all.map(({ engine, told }) => ({ engine, tallies: told }))),
    outermost(all),
  ].join("\n\n");
}

type Measured = "content match" | "who said what";

/** As the articles above are compared: by spans, outermost, without what only one of two people marked. */
function outermost(all: readonly StoriesScore[]): string {
  const f1 = (comparisons: readonly Comparison[], metric: Measured): Score =>
    scores(comparisons.map(countsOf), [metric], RESAMPLING)[metric];
  const rows = all.flatMap(({ engine, outermost: both }) =>
    both.map(({ least, all: whole, told, misattributed }) => {
      const [matched, right] = [f1(whole, "content match"), f1(whole, "who said what")];
      return [
        `${engine}, from ${least.toFixed(2)}`,
        withInterval(matched),
        withInterval(right),
        ...[f1(told, "content match"), f1(told, "who said what")].map((one) => percent(one.f1)),
        percent(ratio(right.tp, matched.tp)),
        percent(misattributed),
      ];
    }),
  );
  return [
    "Outermost statements that both people marked, compared by spans as the articles above are, from the confidence on that is kept and from 0.5 on; the last column is of all statements with a speaker, as above.",
    table(["F1", "content match", "who said what", "told: match", "told: who", "source right", "wrong mouth"], rows),
    "By outlet, who said what, F1, from the confidence on that is kept; a few reports each, of which a figure says little.",
    outletTable(all, f1),
  ].join("\n\n");
}

function outletTable(
  all: readonly StoriesScore[],
  f1: (comparisons: readonly Comparison[], metric: Measured) => Score,
): string {
  const kept = all.map(({ outermost: [first] }) =>
    Map.groupBy(first?.all ?? [], ({ article }) => article.publisher ?? ""),
  );
  const outlets = [...(kept[0] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = outlets.map(([outlet, reports]) => [
    outlet,
    reports.length,
    reports.reduce((total, { article }) => total + article.attributions.length, 0),
    ...kept.map((of) => percent(f1(of.get(outlet) ?? [], "who said what").f1)),
  ]);
  return table(["outlet", "reports", "marked", ...all.map(({ engine }) => engine)], rows);
}

/** The passages written for this project. */
export function passages(all: readonly { readonly engine: string; readonly sets: readonly Passages[] }[]): string {
  const names = all[0]?.sets.map(({ set }) => set) ?? [];
  const rows = names.map((name, i) => [
    `${name}, of ${all[0]?.sets[i]?.passages.length}`,
    ...all.map(({ sets }) => sets[i]?.passages.filter(({ faults }) => faults.length === 0).length ?? 0),
  ]);
  return [
    "## Passages",
    "How many of the passages in `eval/sets/` are read as expected in every point; each engine by itself: `npm run eval:sets -- --engine NAME`.",
    table(["", ...all.map(({ engine }) => engine)], rows),
  ].join("\n\n");
}
