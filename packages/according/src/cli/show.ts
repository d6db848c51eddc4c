import { Command, InvalidArgumentError, Option } from "commander";
import type { ReportSummary, Store } from "../store/store.ts";
import { Failure, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordFile, withExistingRecord } from "./record.ts";
import { renderReading } from "./render/reading.ts";

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
    .action((id: string, options: ShowOptions) =>
      withExistingRecord(recordFile(options), (store) => show(store, id, options)),
    );

interface ShowOptions extends DataOption {
  readonly version?: number;
  readonly json?: boolean;
}

function versionOf(written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new InvalidArgumentError("Write a number: 1 is the first version.");
}

async function show(store: Store, typed: string, { version, json }: ShowOptions): Promise<void> {
  const report = await findReport(store, typed);
  const reading = await store.reading(report.id, version);
  if (reading === null) {
    throw new Failure(`There is no version ${version} of report ${report.id}: the latest is ${report.version}.`);
  }
  if (json) printJson(reading);
  else print(renderReading(reading, style()));
}

async function findReport(store: Store, typed: string): Promise<ReportSummary> {
  const found = (await store.reports()).filter(({ id }) => id.startsWith(typed));
  const [only] = found.filter(({ id }) => id === typed).concat(found);
  if (only === undefined || typed === "") {
    throw new Failure(`There is no report ${typed}: "according list" shows the reports there are.`);
  }
  if (found.length === 1 || only.id === typed) return only;
  throw new Failure(`${found.length} reports begin with ${typed}: type more of the id.`);
}
