import { Command, Option } from "commander";
import type { Desk } from "../desk.ts";
import { Failure, note, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderChanges } from "./render/changes.ts";
import { reportBeginning } from "./report-beginning.ts";
import { versionOf } from "./show.ts";

const HELP = `
By statement and figure: what was added, dropped and changed, with the words. The exit code is 1 when nothing was.

Examples:
  $ according diff 3f9a2c41
  $ according diff 3f9a2c41 --from 1 --to 3
  $ according diff 3f9a2c41 --json | jq '.changed[].differs'`;

export const diffCommand = (): Command =>
  new Command("diff")
    .summary("print what changed between two versions of a report")
    .description("Print which statements and figures two versions of a report do not share.")
    .argument("<report>", 'its id, or the beginning of it, as "according list" prints it')
    .addOption(new Option("--from <version>", "the older; by default the one before").argParser(versionOf))
    .addOption(new Option("--to <version>", "the newer; by default the latest").argParser(versionOf))
    .option("--json", "print the changes as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((id: string, options: DiffOptions) => withDesk(recordPlace(options), (desk) => diff(desk, id, options)));

interface DiffOptions extends DataOption {
  readonly from?: number;
  readonly to?: number;
  readonly json?: boolean;
}

async function diff(desk: Desk, typed: string, { from, to, json }: DiffOptions): Promise<void> {
  const { id } = await reportBeginning(desk, typed);
  const { length: version } = await desk.versions(id);
  if (version === 1) throw new Failure(`Of report ${id} there is one version: nothing changed.`);
  const found = await desk.changes(id, from, to);
  if (found === null) throw new Failure(`Report ${id} has the versions 1 to ${version}: ask for two of them.`);
  const { report, from: older, to: newer, ...changes } = found;
  const all = changes.added.length + changes.dropped.length + changes.changed.length;
  if (all === 0) process.exitCode = 1;
  if (json) return printJson(changes);
  if (all === 0) note(`No statement and no figure differs between versions ${older} and ${newer}.`);
  else print(renderChanges(found, style()));
}
