import { availableParallelism } from "node:os";
import { Command } from "commander";
import type { Read } from "../reading/read.ts";
import { FILE_KINDS, type GivenOptions, toGiven, withGivenOptions } from "./given.ts";
import { Failure, fail, Misuse, note, print, printJson, printJsonLine, style } from "./output.ts";
import { confidenceOption, engineOption, type ReadingOptions, settled } from "./reading-options.ts";
import { renderReading } from "./render/reading.ts";

const HELP = `
What a file is, is told by what is in it. Of several files, and of a file with many reports (a feed, a web archive, JSON Lines), each
report is printed; as JSON, one a line.

Examples:
  $ according read report.txt
  $ according read reports/*.md
  $ according read report.md --published 2026-03-06 --outlet "Tesmar Post"
  $ according read - --json < report.html | jq '.statements[].speaker'`;

export const readCommand = (): Command =>
  withGivenOptions(
    new Command("read")
      .summary("print the record of reports; nothing is kept")
      .description("Print who said what in a report, how many according to whom, and when. Nothing is kept.")
      .argument("<file...>", `${FILE_KINDS}; or an address of the web`)
      .option("--allow-private", "also addresses of this machine and its network")
      .option("--json", "print the record as JSON"),
  )
    .addOption(engineOption())
    .addOption(confidenceOption())
    .addHelpText("after", HELP)
    .action(readEach);

interface ReadOptions extends GivenOptions, ReadingOptions {
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

/** In threads, within the time that any report is given. */
async function readEach(files: readonly string[], options: ReadOptions): Promise<void> {
  const { language: _, keys: __, outlet: ___, ...particulars } = toGiven(options);
  if (files.length > 1 && Object.keys(particulars).length > 0)
    throw new Misuse("--title, --published and --url are about one report: read the files one by one.");
  const [{ readInput }, { Pool }] = await Promise.all([import("../reading/inputs.ts"), import("../reading/pool.ts")]);
  const pool = new Pool(availableParallelism());
  try {
    const web = options.allowPrivate ? { allowPrivate: true } : {};
    const choice = { ...options, engine: await settled(pool, options.engine) };
    for (const file of files)
      for await (const read of readInput(file, toGiven(options), pool, choice, web))
        printRead(read, options.json ?? false, files.length > 1 || isOneOfMany(read, file));
  } finally {
    await pool.close();
  }
}

const isOneOfMany = ({ input }: Read, file: string): boolean => /#\d+$/.test(input) && !file.includes("#");

/** Of one file with one report, what goes wrong is the failure; of many, it is that of one of them. */
function printRead(read: Read, json: boolean, many: boolean): void {
  if ("problem" in read) {
    if (!many) throw new Failure(read.problem);
    process.exitCode = 1;
    fail(read.problem);
    return;
  }
  if (!json) print(renderReading(read.reading, style()));
  else if (many) printJsonLine(read.reading);
  else printJson(read.reading);
  for (const one of read.notes ?? []) note(`${read.input === "-" ? "Standard input" : read.input} ${one}`);
}
