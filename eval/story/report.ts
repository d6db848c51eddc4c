import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../shared.ts";
import { faultsOf, trapFiles, trapsOf } from "./traps.ts";

/** How a trap is linked. */
export interface Linked {
  readonly file: string;
  readonly trap: string;
  readonly faults: readonly string[];
}

export const trapReport = (wanted: (file: string) => boolean = () => true): readonly Linked[] =>
  trapFiles()
    .filter(wanted)
    .flatMap((file) => trapsOf(file).map((trap) => ({ file, trap: trap.trap, faults: faultsOf(trap) })));

const RECORD = join(root, "eval", "results", "set-story.md");

export const recordTraps = (report: readonly Linked[]): void => writeFileSync(RECORD, renderTraps(report));
export const recordedTraps = (): string => readFileSync(RECORD, "utf8");

/** The result as text: a count by file, and every trap that is not linked as expected with what is wrong. */
export function renderTraps(report: readonly Linked[]): string {
  const right = (list: readonly Linked[]) => list.filter(({ faults }) => faults.length === 0).length;
  const byFile = [...Map.groupBy(report, ({ file }) => file)];
  return `${[
    "# Small stories of `eval/sets/story`",
    "",
    `${right(report)} of ${report.length} are linked as expected in every point; again with \`npm run eval:traps\`.`,
    "",
    "`unseen` was written without a look at what links, and scored once before anything was mended: 20 of 30 were right.",
    "`blind2` was written by somebody who had not seen the program, and scored once before anything was mended: 23 of 42 were right; of the 19 others six ask for accidents as events, which were none then.",
    "`blind3` and `blind4` were written by somebody else who had not seen it either, once accidents were events, and scored once each: 25 and 28 of 40 were right.",
    "`opposed` has what such a reader found, in other words: 13 of the first 35 were right before it was mended.",
    "`aside` was written before tellings in other words were mended, and scored once after: 19 of 24 were right, 17 before.",
    "",
    "| file | as expected | stories |",
    "|---|---|---|",
    ...byFile.map(([file, list]) => `| ${file} | ${right(list)} | ${list.length} |`),
    "",
    "## Not linked as expected",
    "",
    ...report
      .filter(({ faults }) => faults.length > 0)
      .map(({ file, trap, faults }) => `- ${file}: ${trap} (${faults.join("; ")})`),
  ].join("\n")}\n`;
}
