import type { Reading } from "@according/reader";
import { Command } from "commander";
import type { Incoming } from "../intake/intake.ts";
import { refused } from "../intake/own-fault.ts";
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

async function readIncoming(incoming: Incoming, options: ReadOptions): Promise<Reading> {
  const { engineNamed, readBy } = await import("../engine.ts");
  await engineNamed(options.engine).catch((cause: Error) => {
    throw new Failure(cause.message, { cause });
  });
  try {
    return await readBy(incoming.text, incoming.meta, options);
  } catch (error) {
    throw new Failure(refused(incoming.input, error).problem, { cause: error });
  }
}

async function readOne(file: string, options: ReadOptions): Promise<void> {
  const { readFile } = await import("../intake/files.ts");
  const incoming = await readFile(file, toGiven(options));
  if ("problem" in incoming) throw new Failure(incoming.problem);
  const reading = await readIncoming(incoming, options);
  if (options.json) printJson(reading);
  else print(renderReading(reading, style()));
}
