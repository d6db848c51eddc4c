import { faultIn, type Judgement, storyFormat } from "@according/reader";
import type { Desk } from "../../desk.ts";
import { refused } from "../../intake/own-fault.ts";
import { Failure, fail, note, noteDamaged, printJsonLine } from "../output.ts";
import { count } from "../render/text.ts";
import { orNoStory } from "../story-named.ts";

export async function exportJudgements(desk: Desk, story: string): Promise<void> {
  const { items, damaged } = orNoStory(await desk.judgements(story), story);
  for (const { judgement } of items) printJsonLine(judgement);
  for (const judgement of damaged) noteDamaged({ judgement });
}

/** What became of a line that was not kept. */
const REFUSED = {
  other: "another judgement is kept under its id",
  "no-story": "its story is not in the record",
} as const;

/** Keeps each line; one that is no judgement is reported and skipped. */
export async function importJudgements(desk: Desk, file: string, json: boolean): Promise<void> {
  const counts = { new: 0, same: 0, withdrawn: 0, refused: 0 };
  for (const [i, line] of (await importLines(file)).entries()) {
    const judgement = judgementOfLine(line);
    const kept = typeof judgement === "string" ? judgement : await desk.takeOver(judgement);
    const refusal = kept in counts ? null : (REFUSED[kept as keyof typeof REFUSED] ?? kept);
    counts[refusal === null ? (kept as keyof typeof counts) : "refused"] += 1;
    if (refusal !== null) fail(`line ${i + 1} of ${file}: ${refusal}.`);
    else if (json && typeof judgement !== "string") printJsonLine({ id: judgement.id, outcome: kept });
  }
  if (counts.refused > 0) process.exitCode = 1;
  const all = `${counts.new} new, ${counts.withdrawn} taken back, ${counts.same} known`;
  note(`${count(counts.new + counts.withdrawn + counts.same, "judgement")}: ${all}.`);
}

async function importLines(file: string): Promise<readonly string[]> {
  const { readBytes } = await import("../../intake/bytes.ts");
  const bytes = await readBytes(file).catch((error: unknown) => {
    throw new Failure(refused(file, error).problem, { cause: error });
  });
  if (bytes.includes(0)) throw new Failure(`${file} is no text: import what "according judge export" printed.`);
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** The judgement of a line, or what keeps it from being one. */
function judgementOfLine(line: string): Judgement | string {
  try {
    const value: unknown = JSON.parse(line);
    const fault = faultIn(storyFormat.JUDGEMENT, value);
    return fault === null ? (value as Judgement) : `it is no judgement: ${fault}`;
  } catch {
    return "it is no JSON";
  }
}
