import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { parseDate } from "../intake/dates.ts";
import { Failure, note, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderNews } from "./render/news.ts";
import { reportBeginning } from "./report-beginning.ts";
import { noteDamagedIn, orNoStory, storyNamed } from "./story-named.ts";

const HELP = `
What newer versions of reports tell otherwise than those before them comes first, then figures that moved, denials and contradictions, sources that were not named before, and what is told for the
first time. What later reports repeat is counted. The exit code is 1 when nothing is new.

Examples:
  $ according new "Harbour of Orlay" --since 2026-03-05
  $ according new "Harbour of Orlay" --since 3f9a2c41
  $ according new "Harbour of Orlay" --since 2026-03-05 --json | jq '.items[] | select(.kind == "figure-moved")'`;

export const newCommand = (): Command =>
  new Command("new")
    .summary("print what is new in a story since a date or a report")
    .description(
      "Print what the later reports of a story tell that the earlier ones did not, most consequential first.",
    )
    .argument("<story>", "its name")
    .requiredOption(
      "--since <date|report>",
      "a date (2026-03-05, that day included), or the id of a report, all after it",
    )
    .option("--json", "print the news as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: NewOptions) =>
      withDesk(recordPlace(options), (desk) => news(desk, story, options)),
    );

interface NewOptions extends DataOption {
  readonly since: string;
  readonly json?: boolean;
}

async function news(desk: Desk, story: string, { since, json }: NewOptions): Promise<void> {
  await storyNamed(desk, story);
  const found = orNoStory(await desk.news(story, await momentOf(desk, story, since)), story);
  await noteDamagedIn(desk, story);
  const isNothing = found.news.items.length + found.revised.length === 0;
  if (isNothing) process.exitCode = 1;
  if (json) return printJson({ ...found.news, revised: found.revised });
  if (isNothing) note(`Nothing new: ${found.news.reports.length} reports came since.`);
  else print(renderNews(found, style()));
}

/** The beginning of a day, a moment, or the whole id of a report of the story. */
async function momentOf(desk: Desk, story: string, since: string): Promise<string> {
  const date = parseDate(since);
  if (date !== null) return date.length === 10 ? `${date}T00:00:00Z` : date;
  const { total } = await desk.reports({ idBegins: since, limit: 1 });
  if (total === 0 || since === "") {
    throw new Failure(`"${since}" is no date, such as 2026-03-05, and no report: "according list" shows their ids.`);
  }
  const report = await reportBeginning(desk, since);
  if (report.story === story) return report.id;
  throw new Failure(`The report ${report.id} is of the story "${report.story}", not of "${story}".`);
}
