import { Command } from "commander";
import type { Store } from "../store/store.ts";
import { print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordFile, withExistingRecord } from "./record.ts";
import { renderStory } from "./render/list.ts";
import { storiesNamed } from "./story.ts";

const HELP = `
Examples:
  $ according list
  $ according list --story "Harbour of Orlay"
  $ according list --json | jq -r '.[].title'`;

export const listCommand = (): Command =>
  new Command("list")
    .summary("list the reports that are kept")
    .description("List the reports that are kept, story by story, newest first.")
    .option("--story <name>", "only this story")
    .option("--json", "print the reports as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((options: ListOptions) => withExistingRecord(recordFile(options), (store) => list(store, options)));

interface ListOptions extends DataOption {
  readonly story?: string;
  readonly json?: boolean;
}

async function list(store: Store, { story, json }: ListOptions): Promise<void> {
  const stories = await storiesNamed(store, story);
  if (json) return printJson(await store.reports(story === undefined ? {} : { story }));
  for (const one of stories) print(renderStory(one, await store.reports({ story: one.name }), style()));
}
