import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linearEngine } from "@according/model-en";
import type { Engine } from "@according/reader";
import { root } from "../shared.ts";
import { checkEvents, type EventsPassage, scoreEvents } from "./events.ts";
import { checkFigures } from "./figures.ts";
import { type Check, type Fault, type Passage, type Read, readBy, readSet } from "./passage.ts";
import { checkSpeakers } from "./speakers.ts";
import { checkTimes } from "./times.ts";

/** How the passages of one set are read. */
export interface Report {
  readonly set: string;
  readonly passages: readonly { readonly file: string; readonly trap: string; readonly faults: readonly Fault[] }[];
  /** What the set is measured by besides, in a sentence. */
  readonly score?: string;
}

/** All sets as an engine reads them; `linear`, whose results are recorded, where none is named. */
export async function reportSets(engine: Engine = linearEngine()): Promise<readonly Report[]> {
  const read = readBy(engine);
  return [
    await reportSet("speakers", checkSpeakers, read),
    await reportSet("figures", checkFigures, read),
    await reportSet("times", checkTimes, read),
    {
      ...(await reportSet("events", checkEvents, read)),
      score: await scoreEvents(readSet<EventsPassage>("events"), read),
    },
  ];
}

async function reportSet<P extends Passage>(set: string, check: Check<P>, read: Read): Promise<Report> {
  const passages: Report["passages"][number][] = [];
  for (const passage of readSet<P>(set))
    passages.push({ file: passage.file, trap: passage.trap, faults: await check(passage, read) });
  return { set, passages };
}

const recordOf = (set: string): string => join(root, "eval", "results", `set-${set}.md`);

/** Keeps the result, so that a passage that was read right and no longer is fails the tests. */
export function record(reports: readonly Report[]): void {
  for (const report of reports) writeFileSync(recordOf(report.set), render(report));
}

/** The result as recorded. */
export const recorded = (set: string): string => readFileSync(recordOf(set), "utf8");

/** A result as text: a count by file, and every passage that is not read as expected with what is wrong in it. */
export function render({ set, passages, score }: Report): string {
  const byFile = [...Map.groupBy(passages, ({ file }) => file)];
  const right = (list: Report["passages"]) => list.filter(({ faults }) => faults.length === 0).length;
  const kinds = Map.groupBy(
    passages.flatMap(({ faults }) => faults),
    ({ what }) => what,
  );
  const wrong = passages.filter(({ faults }) => faults.length > 0);
  return `${[
    `# Passages of \`eval/sets/${set}\``,
    "",
    `${right(passages)} of ${passages.length} are read as expected in every point; again with \`npm run eval:sets\`.`,
    "",
    ...(score ? [score, ""] : []),
    "| file | as expected | passages |",
    "|---|---|---|",
    ...byFile.map(([file, list]) => `| ${file} | ${right(list)} | ${list.length} |`),
    "",
    "| what is wrong | times |",
    "|---|---|",
    ...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, list]) => `| ${what} | ${list.length} |`),
    "",
    "## Not read as expected",
    "",
    ...wrong.map(
      ({ file, trap, faults }) => `- ${file}: ${trap} (${[...new Set(faults.map(({ what }) => what))].join(", ")})`,
    ),
  ].join("\n")}\n`;
}
