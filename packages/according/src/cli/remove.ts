import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { sayChange } from "./changed.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { reportBeginning } from "./report-beginning.ts";

const HELP = `
Nothing is lost: "according restore" puts back what was removed, and "according verify" looks at it as at everything else.

Examples:
  $ according remove "Harbour of Orlay" --report 3f9a2c41
  $ according remove "Harbour of Orlay"`;

export const removeCommand = (): Command =>
  new Command("remove")
    .summary("put a story or one of its reports into the bin")
    .description("Take a report out of a story, or all of them, into the bin.")
    .argument("<story>", "its name")
    .option("--report <report>", 'only this report: its id, or the beginning of it, as "according list" prints it')
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: RemoveOptions) =>
      withDesk(recordPlace(options), (desk) => remove(desk, story, options)),
    );

interface RemoveOptions extends DataOption {
  readonly report?: string;
}

async function remove(desk: Desk, story: string, { report }: RemoveOptions): Promise<void> {
  const id = report === undefined ? null : (await reportBeginning(desk, report)).id;
  const what = id === null ? `the story "${story}"` : `report ${id}`;
  sayChange(await desk.remove(story, id), story, `Removed: ${what}. "according restore" puts it back.`);
}
