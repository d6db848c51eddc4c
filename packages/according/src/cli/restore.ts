import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { Failure, note, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { dotted } from "./render/text.ts";

const HELP = `
Without a story it prints what is in the bin.

Examples:
  $ according restore
  $ according restore "Harbour of Orlay"
  $ according restore "Harbour of Orlay" --report 3f9a2c41`;

export const restoreCommand = (): Command =>
  new Command("restore")
    .summary("print what is in the bin, or put it back")
    .description("Put back what was taken out of a story, or print what is in the bin.")
    .argument("[story]", "the name of the story it was taken out of")
    .option("--report <report>", "only this report: its id, or the beginning of it")
    .option("--json", "print what is in the bin as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string | undefined, options: RestoreOptions) =>
      withDesk(recordPlace(options), (desk) => restore(desk, story, options)),
    );

interface RestoreOptions extends DataOption {
  readonly report?: string;
  readonly json?: boolean;
}

async function restore(desk: Desk, story: string | undefined, { report, json }: RestoreOptions): Promise<void> {
  const all = await desk.bin();
  if (story === undefined) {
    if (json) return printJson(all);
    if (all.length === 0) note("The bin is empty.");
    for (const { report: one, removedAt } of all)
      print(
        dotted([one.story, one.title, one.outlet, one.id, `removed ${removedAt.slice(0, 10)}`], style().width, "  "),
      );
    return;
  }
  const meant = all.filter((one) => one.report.story === story && one.report.id.startsWith(report ?? ""));
  if (meant.length === 0) throw new Failure(`Nothing of it is in the bin: "according restore" prints what is.`);
  for (const one of meant) await desk.restore(story, one.report.id);
  note(`Restored: ${meant.map((one) => one.report.id).join(", ")}.`);
}
