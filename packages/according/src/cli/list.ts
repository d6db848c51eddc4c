import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { everyPage } from "../every-page.ts";
import type { ReportSummary } from "../store/store.ts";
import { print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderStory } from "./render/list.ts";
import { storyNamed } from "./story-named.ts";

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
    .action((options: ListOptions) => withDesk(recordPlace(options), (desk) => list(desk, options)));

interface ListOptions extends DataOption {
  readonly story?: string;
  readonly json?: boolean;
}

async function list(desk: Desk, { story, json }: ListOptions): Promise<void> {
  const named = story === undefined ? undefined : await storyNamed(desk, story);
  if (json) return printJson(await reportsOf(desk, named?.name));
  const stories = named ? [named] : everyPage((part) => desk.stories(part));
  for await (const one of stories) print(renderStory(one, await reportsOf(desk, one.name), style()));
}

async function reportsOf(desk: Desk, story?: string): Promise<readonly ReportSummary[]> {
  const all: ReportSummary[] = [];
  for await (const one of everyPage((part) => desk.reports({ ...(story === undefined ? {} : { story }), ...part })))
    all.push(one);
  return all;
}
