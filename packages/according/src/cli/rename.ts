import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { sayChange } from "./changed.ts";
import { Misuse } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { reportBeginning } from "./report-beginning.ts";

const HELP = `
A report keeps the title it was published under, and has the other one in every list; "-" gives it back its own.

Examples:
  $ according rename "Harbour of Orlay" "The Orlay crossing"
  $ according rename --report 3f9a2c41 "The minister's first statement"`;

export const renameCommand = (): Command =>
  new Command("rename")
    .summary("give a story or a report another name")
    .description("Give a story, or with --report a report, another name.")
    .argument("<names...>", "the story and its new name; with --report the new title alone")
    .option("--report <report>", 'its id, or the beginning of it, as "according list" prints it')
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((names: readonly string[], options: RenameOptions) =>
      withDesk(recordPlace(options), (desk) => rename(desk, names, options)),
    );

interface RenameOptions extends DataOption {
  readonly report?: string;
}

async function rename(desk: Desk, [first = "", second = "", ...more]: readonly string[], { report }: RenameOptions) {
  const name = (report === undefined ? second : first).trim();
  const given = more.length === 0 && (report === undefined || second === "");
  if (!given || name === "") throw new Misuse('"rename" takes a story and its new name, or --report and a new title.');
  if (report === undefined) return sayChange(await desk.renameStory(first, name), first, `Renamed: ${name}.`);
  const { id, story } = await reportBeginning(desk, report);
  sayChange(await desk.titleReport(id, name === "-" ? null : name), story, `Renamed: report ${id}.`);
}
