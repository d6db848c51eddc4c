import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { allPages } from "../every-page.ts";
import { note, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderStory } from "./render/list.ts";
import { line } from "./render/text.ts";

const HELP = `
Examples:
  $ according stories
  $ according stories --json | jq -r '.[].name'`;

export const storiesCommand = (): Command =>
  new Command("stories")
    .summary("list the stories that are kept")
    .description("List the stories that are kept, by name, with how many reports and statements each has.")
    .option("--json", "print them as JSON")
    .option("--names", "print their names alone, one a line")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((options: StoriesOptions) => withDesk(recordPlace(options), (desk) => stories(desk, options)));

interface StoriesOptions extends DataOption {
  readonly json?: boolean;
  readonly names?: boolean;
}

async function stories(desk: Desk, { json, names }: StoriesOptions): Promise<void> {
  const all = await allPages((part) => desk.stories(part));
  if (json) return printJson(all);
  for (const one of all) print(names ? line(one.name) : renderStory(one, [], style()).trimEnd());
  if (all.length === 0) note("Nothing found: no story is kept.");
  if (all.length === 0) process.exitCode = 1;
}
