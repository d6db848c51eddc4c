import type { CrossPublisher } from "../cross.ts";
import { ratio, sum } from "../score/summary.ts";
import { percent, table } from "./tables.ts";

/** Who said what for a publisher unseen in training, against one that was seen. */
export function crossReport(all: readonly CrossPublisher[], seed: number): string {
  const rows = all.map(({ publisher, articles, unseen, seen }) => row(publisher, articles, unseen.f1, seen.f1));
  const mean = (of: (one: CrossPublisher) => number) => ratio(sum(all.map(of)), all.length);
  const last = row(
    "mean",
    sum(all.map(({ articles }) => articles)),
    mean(({ unseen }) => unseen.f1),
    mean(({ seen }) => seen.f1),
  );
  const head = ["publisher", "articles", "F1 unseen", "F1 seen", "drop"];
  return [
    "# Publishers that were not seen in training",
    `Who said what on PolNeAR, train; again with \`npm run eval -- --cross --seed ${seed}\`. [What the figures mean](../../docs/explanation/evaluation.md).`,
    table(head, [...rows, last]),
  ].join("\n\n");
}

const row = (name: string, articles: number, unseen: number, seen: number) => [
  name,
  articles,
  percent(unseen),
  percent(seen),
  percent(seen - unseen),
];
