import type { Reading } from "@according/reader";
import { Command } from "commander";
import { type Desk, DRAFTED } from "../desk.ts";
import type { Incoming } from "../intake/intake.ts";
import { refused } from "../intake/own-fault.ts";
import { isFault } from "../link/check/check.ts";
import { FILE_KINDS, type GivenOptions, toGiven, withGivenOptions } from "./given.ts";
import { Failure, note, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderCheck } from "./render/check.ts";
import { count } from "./render/text.ts";
import { noteDamagedIn, orNoStory } from "./story-named.ts";

const HELP = `
Every quotation is looked for word for word and in the mouth that the draft gives it; every statement that it lets somebody
make, every figure and every date is held against what the reports of the story tell. Nothing is said of what is true.
Reports that were published after the draft (--published) are left out. It does not matter who or what wrote it.
What may be told in other words, or by somebody else than the draft says, is left open, with what is most like it.
The exit code is 1 when anything is told otherwise, or nowhere.

Examples:
  $ according check draft.txt --story "Harbour of Orlay"
  $ according check draft.md --story "Harbour of Orlay" --published 2026-03-06
  $ according check - --story "Harbour of Orlay" --json < draft.txt | jq '.checked[] | select(.finding != "as-told")'`;

export const checkCommand = (): Command =>
  withGivenOptions(
    new Command("check")
      .summary("hold a draft against the record of its story")
      .description("Hold the quotations, statements, figures and dates of a draft against the record of its story.")
      .argument("<draft>", FILE_KINDS)
      .requiredOption("--story <name>", "the story it is about")
      .option("--json", "print what was found as JSON"),
  )
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((draft: string, options: CheckOptions) =>
      withDesk(recordPlace(options), (desk) => check(desk, draft, options)),
    );

interface CheckOptions extends GivenOptions, DataOption {
  readonly story: string;
  readonly json?: boolean;
}

async function check(desk: Desk, file: string, options: CheckOptions): Promise<void> {
  const { readFile } = await import("../intake/files.ts");
  const incoming = await readFile(file, toGiven(options));
  if ("problem" in incoming) throw new Failure(incoming.problem);
  const draft = await readDraft(incoming);
  const found = orNoStory(await desk.check(options.story, draft), options.story);
  await noteDamagedIn(desk, options.story);
  const { reports: _, ...plain } = found;
  const faults = found.checked.filter(isFault).length;
  const open = found.checked.filter(({ finding }) => finding === "open").length;
  if (faults > 0) process.exitCode = 1;
  if (options.json) return printJson(plain);
  print(renderCheck(found, style()));
  note(checkSummary(found.checked.length, faults, open));
  const unread = draft.report.publishedAt === undefined ? draft.times.filter(({ edtf }) => edtf === null).length : 0;
  if (unread > 0) note(undatedNote(unread));
}

const undatedNote = (dates: number): string =>
  `The draft has no date of its own, so that ${count(dates, "date")} in it ${dates === 1 ? "is" : "are"} not checked: give it with --published.`;

function checkSummary(all: number, faults: number, open: number): string {
  const entries = count(all, "entry", "entries");
  const left = open > 0 ? `; ${open} may be told in other words or by another: look for yourself` : "";
  if (faults > 0) return `${faults} of ${entries} are not found as told${left}.`;
  return `${entries} of the draft: none is told otherwise${left}.`;
}

async function readDraft(incoming: Incoming): Promise<Reading> {
  const { readBy } = await import("../engine.ts");
  try {
    return await readBy(incoming.text, incoming.meta, DRAFTED);
  } catch (error) {
    throw new Failure(refused(incoming.input, error).problem, { cause: error });
  }
}
