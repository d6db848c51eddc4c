import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { everyPage } from "../every-page.ts";
import { didYouMean } from "./nearest.ts";
import { note, noteDamaged, print, printJsonLine, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderSaid } from "./render/said.ts";
import { storyNamed } from "./story-named.ts";

const HELP = `
Newest report first, then in the order of the text: who says it, what is done by saying it, the words, and the report.
The exit code is 1 when there is none.

Examples:
  $ according statements "Harbour of Orlay"
  $ according statements "Harbour of Orlay" --speaker "Mara Velin" --words harbour
  $ according statements "Harbour of Orlay" --json | jq -r '[.speaker.name, .content[0]] | @tsv'`;

export const statementsCommand = (): Command =>
  new Command("statements")
    .summary("list who said what in a story")
    .description("List the statements of a story, over its current reports.")
    .argument("<story>", "its name")
    .option("--speaker <name>", "only what this speaker says, by the whole name in the report")
    .option("--outlet <name>", "only what this outlet reports")
    .option("--words <words>", "only what has all of these words")
    .option("--json", "print each statement as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: StatementsOptions) =>
      withDesk(recordPlace(options), (desk) => statements(desk, story, options)),
    );

interface StatementsOptions extends DataOption {
  readonly speaker?: string;
  readonly outlet?: string;
  readonly words?: string;
  readonly json?: boolean;
}

async function statements(desk: Desk, story: string, { json, data: _, ...asked }: StatementsOptions): Promise<void> {
  await storyNamed(desk, story);
  let found = 0;
  for await (const row of everyPage((part) => desk.statements({ story, ...asked, ...part }), noteDamaged)) {
    found += 1;
    if (json) printJsonLine(row);
    else print(renderSaid(row, style()));
  }
  if (found > 0) return;
  process.exitCode = 1;
  if (!json) note(`Nothing found: no statement of the story is one of these.${await meantBy(desk, story, asked)}`);
}

async function meantBy(desk: Desk, story: string, { speaker, outlet }: StatementsOptions): Promise<string> {
  const { items: speakers } = await desk.speakers({ story, limit: 1000 });
  const { items: outlets } = await desk.outlets({ story, limit: 1000 });
  const namesOfAll = (all: typeof speakers) => all.map(({ name }) => name);
  return didYouMean(speaker, namesOfAll(speakers)) || didYouMean(outlet, namesOfAll(outlets));
}
