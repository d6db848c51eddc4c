import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { everyPage } from "../every-page.ts";
import { note, noteDamaged, print, printJsonLine, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { datesInOrder } from "./render/dates.ts";
import { storyNamed } from "./story-named.ts";

const HELP = `
Each date has what happened then, who says so, the words it was read from and the report. What has no date comes last, and
events of which no time is told after it.
The exit code is 1 when there is none.

Examples:
  $ according dates "Harbour of Orlay"
  $ according dates "Harbour of Orlay" --json | jq -r '[.time?.edtf, .passage] | @tsv'`;

export const datesCommand = (): Command =>
  new Command("dates")
    .summary("list what happened when in a story, and who says so")
    .description("List the times that the current reports of a story tell of, the earliest first.")
    .argument("<story>", "its name")
    .option("--json", "print each entry as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: DatesOptions) =>
      withDesk(recordPlace(options), (desk) => dates(desk, story, options)),
    );

interface DatesOptions extends DataOption {
  readonly json?: boolean;
}

async function dates(desk: Desk, story: string, { json }: DatesOptions): Promise<void> {
  await storyNamed(desk, story);
  const render = datesInOrder(style());
  let found = 0;
  for await (const row of everyPage((part) => desk.dates({ story, ...part }), noteDamaged)) {
    found += 1;
    if (json) printJsonLine(row);
    else print(render(row));
  }
  if (found > 0) return;
  process.exitCode = 1;
  if (!json) note("Nothing found: no time and no event was read in the reports of the story.");
}
