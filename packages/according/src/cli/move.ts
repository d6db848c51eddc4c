import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { sayChange } from "./changed.ts";
import { Misuse } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { reportBeginning } from "./report-beginning.ts";

const HELP = `
What was judged of the report alone goes with it. A story is made where there is none of this name.

Examples:
  $ according move 3f9a2c41 --to "The Orlay crossing"
  $ according move 3f9a2c41 --from "Harbour of Orlay" --to "The Orlay crossing"`;

export const moveCommand = (): Command =>
  new Command("move")
    .summary("move a report into another story")
    .description("Move a report into another story.")
    .argument("<report>", 'its id, or the beginning of it, as "according list" prints it')
    .requiredOption("--to <story>", "the story it is moved into")
    .option("--from <story>", "the story it is moved out of (default: its first)")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((report: string, options: MoveOptions) =>
      withDesk(recordPlace(options), (desk) => moveInto(desk, report, options)),
    );

interface MoveOptions extends DataOption {
  readonly to: string;
  readonly from?: string;
}

async function moveInto(desk: Desk, typed: string, { to, from }: MoveOptions): Promise<void> {
  if (to.trim() === "") throw new Misuse("A story has a name: give one with --to.");
  const { id, story } = await reportBeginning(desk, typed);
  const out = from ?? story;
  sayChange(await desk.move(id, out, to.trim()), out, `Moved: report ${id} into "${to.trim()}".`);
}
