import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { note, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderVoice } from "./render/source.ts";
import { noteDamagedIn, orNoStory } from "./story-named.ts";

const HELP = `
Each has its offices, how much it says and counts, when it is heard, and by whom it is carried; "according who" prints all of one.
The exit code is 1 when there is none.

Examples:
  $ according sources "Harbour of Orlay"
  $ according sources "Harbour of Orlay" --json | jq -r '.[] | [.said, .name] | @tsv'`;

export const sourcesCommand = (): Command =>
  new Command("sources")
    .summary("list who is heard in a story")
    .description("List who says or counts something in a story, whoever says most first.")
    .argument("<story>", "its name")
    .option("--json", "print them as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: SourcesOptions) =>
      withDesk(recordPlace(options), (desk) => sources(desk, story, options)),
    );

interface SourcesOptions extends DataOption {
  readonly json?: boolean;
}

async function sources(desk: Desk, story: string, { json }: SourcesOptions): Promise<void> {
  const { items: voices } = orNoStory(await desk.voices(story), story);
  await noteDamagedIn(desk, story);
  if (voices.length === 0) process.exitCode = 1;
  if (json) return printJson(voices);
  for (const one of voices) print(renderVoice(one, style()));
  if (voices.length === 0) note("Nothing found: nobody says or counts anything in the story.");
}
