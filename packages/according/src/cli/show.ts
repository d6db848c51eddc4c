import { Command, InvalidArgumentError, Option } from "commander";
import type { Desk } from "../desk.ts";
import { Failure, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderReading } from "./render/reading.ts";
import { reportBeginning } from "./report-beginning.ts";

const HELP = `
Examples:
  $ according show 3f9a2c41
  $ according show 3f9a2c41 --version 1
  $ according show 3f9a2c41 --json | jq '.figures'`;

export const showCommand = (): Command =>
  new Command("show")
    .summary("print the record of a report that is kept")
    .description("Print the record of a report that is kept.")
    .argument("<report>", 'its id, or the beginning of it, as "according list" prints it')
    .addOption(new Option("--version <number>", "an earlier version of it").argParser(versionOf))
    .option("--json", "print the record as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((id: string, options: ShowOptions) => withDesk(recordPlace(options), (desk) => show(desk, id, options)));

interface ShowOptions extends DataOption {
  readonly version?: number;
  readonly json?: boolean;
}

export function versionOf(written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new InvalidArgumentError("Write a number: 1 is the version that was kept first.");
}

/** "the versions 1 to 3" */
const versionsIn = (all: number): string => (all === 1 ? "version 1 alone" : `the versions 1 to ${all}`);

async function show(desk: Desk, typed: string, { version, json }: ShowOptions): Promise<void> {
  const report = await reportBeginning(desk, typed);
  const kept = await desk.report(report.id, version);
  if (kept === null) {
    const { length: versions } = await desk.versions(report.id);
    throw new Failure(`There is no version ${version} of report ${report.id}: it has ${versionsIn(versions)}.`);
  }
  if (json) printJson(kept.reading);
  else print(renderReading(kept.reading, style()));
}
