import { Command } from "commander";
import { type GivenOptions, toGiven, withGivenOptions } from "./given.ts";
import { Failure, print, printJson, style } from "./output.ts";
import { confidenceOption, engineOption, type ReadingOptions } from "./reading-options.ts";
import { renderReading } from "./render/reading.ts";

const HELP = `
Examples:
  $ according read report.txt
  $ according read report.md --published 2026-03-06 --outlet "Tesmar Post"
  $ according read - --json < report.html | jq '.statements[].speaker'`;

export const readCommand = (): Command =>
  withGivenOptions(
    new Command("read")
      .summary("print the record of one report; nothing is kept")
      .description("Print who said what in a report, how many according to whom, and when. Nothing is kept.")
      .argument("<file>", "plain text, Markdown with front matter, or HTML; - for standard input")
      .option("--json", "print the record as JSON"),
  )
    .addOption(engineOption())
    .addOption(confidenceOption())
    .addHelpText("after", HELP)
    .action(readOne);

interface ReadOptions extends GivenOptions, ReadingOptions {
  readonly json?: boolean;
}

/** In a thread, within the time that any report is given. */
async function readOne(file: string, options: ReadOptions): Promise<void> {
  const [{ readInput }, { Pool }] = await Promise.all([import("../reading/inputs.ts"), import("../reading/pool.ts")]);
  const pool = new Pool(1);
  try {
    const read = await readInput(file, toGiven(options), pool, options);
    if ("problem" in read) throw new Failure(read.problem);
    if (options.json) printJson(read.reading);
    else print(renderReading(read.reading, style()));
  } finally {
    await pool.close();
  }
}
