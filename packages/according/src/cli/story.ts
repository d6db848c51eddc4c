import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { noteAllDamaged, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderOverview } from "./render/overview.ts";
import { orNoStory } from "./story-named.ts";

const HELP = `
What its reports share: figures with the latest of each source, what came on the last day, what is told otherwise, what was
told most and by whom first, who speaks, and what is left open. As JSON it is the whole story, in the format
according-story/1.

Examples:
  $ according story "Harbour of Orlay"
  $ according story "Harbour of Orlay" --json | jq '.series[] | select(.kind == "killed")'`;

export const storyCommand = (): Command =>
  new Command("story")
    .summary("print what is known of a story: figures, contradictions, who says so")
    .description("Print what the reports of a story share and where they differ.")
    .argument("<story>", "its name")
    .option("--json", "print the whole story as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: StoryOptions) =>
      withDesk(recordPlace(options), (desk) => showStory(desk, story, options)),
    );

interface StoryOptions extends DataOption {
  readonly json?: boolean;
}

async function showStory(desk: Desk, name: string, { json }: StoryOptions): Promise<void> {
  if (json) {
    const linked = orNoStory(await desk.link(name), name);
    noteAllDamaged(linked);
    return printJson(linked.story);
  }
  const overview = orNoStory(await desk.overview(name), name);
  noteAllDamaged(overview);
  print(renderOverview(name, overview, style()));
}
