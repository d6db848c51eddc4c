import { Command, Option } from "commander";
import type { Desk } from "../desk.ts";
import { note, noteAllDamaged, writeOut } from "./output.ts";
import { writeTo } from "./place-to-write.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { orNoStory } from "./story-named.ts";

const HELP = `
How many according to whom, what is told otherwise, who says what, what happened when, who told it first, and what is left
open. It is made of the record alone: every line has a footnote with the outlet, the date and the sentence of the report.
Nothing is added up, and nothing is said of what is true.

Examples:
  $ according brief "Harbour of Orlay" > orlay.md
  $ according brief "Harbour of Orlay" --format docx --output orlay.docx`;

/** Not taken from what writes them, which need not be loaded to show help; a test compares the lists. */
export const BRIEF_FORM_NAMES = ["md", "html", "docx"];

export const briefCommand = (): Command =>
  new Command("brief")
    .summary("write what is known of a story, by whom, with footnotes")
    .description("Write a story as a brief for reading: Markdown, a page, or a document for Word.")
    .argument("<story>", "its name")
    .addOption(new Option("--format <name>", "the form of the file").choices(BRIEF_FORM_NAMES).default("md"))
    .option("--output <file>", "the file to write, else standard output")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: BriefOptions) =>
      withDesk(recordPlace(options), (desk) => brief(desk, story, options)),
    );

interface BriefOptions extends DataOption {
  readonly format: string;
  readonly output?: string;
}

async function brief(desk: Desk, name: string, { format, output }: BriefOptions): Promise<void> {
  const story = orNoStory(await desk.link(name), name);
  noteAllDamaged(story);
  const { writtenBrief } = await import("../export/brief/index.ts");
  const { content } = writtenBrief(story, format);
  if (output === undefined) return writeOut(content, format);
  writeTo(output, content);
  note(`Wrote ${output}.`);
}
