import { Command } from "commander";
import { type Desk, isTooMany, MOST_WORDS } from "../desk.ts";
import { Misuse, note, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderHit } from "./render/list.ts";
import { storyNamed } from "./story-named.ts";

const HELP = `
Every word must occur; the last may be the beginning of a word. The exit code is 1 when nothing was found.

Examples:
  $ according search harbour closed
  $ according search ultimatum --story "Harbour of Orlay"
  $ according search velin --json | jq -r '.[].report.id'`;

export const searchCommand = (): Command =>
  new Command("search")
    .summary("find words in the reports that are kept")
    .description("Find the reports that have all of some words, best match first.")
    .argument("<words...>", "the words")
    .option("--story <name>", "only this story")
    .option("--json", "print what was found as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((words: readonly string[], options: SearchOptions) =>
      withDesk(recordPlace(options), (desk) => search(desk, words.join(" "), options)),
    );

interface SearchOptions extends DataOption {
  readonly story?: string;
  readonly json?: boolean;
}

const MOST = 50;

async function search(desk: Desk, words: string, { story, json }: SearchOptions): Promise<void> {
  if (isTooMany(words)) throw new Misuse(`Search for ${MOST_WORDS} different words at most.`);
  if (story !== undefined) await storyNamed(desk, story);
  const { total, more, items } = await desk.search(words, { limit: MOST, ...(story === undefined ? {} : { story }) });
  if (total === 0) process.exitCode = 1;
  if (json) return printJson(items);
  if (total === 0) note("Nothing found: every word must occur in the report.");
  for (const hit of items) print(renderHit(hit, style()));
  if (total > MOST)
    note(`Only the best ${MOST} of ${more ? "more than " : ""}${total} are shown: add a word to narrow the search.`);
}
