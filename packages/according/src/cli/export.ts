import { Command, InvalidArgumentError, Option } from "commander";
import type { Desk } from "../desk.ts";

import { kindWished } from "./nearest.ts";
import { Failure, Misuse, note, noteAllDamaged, writeOut } from "./output.ts";
import { writeTo } from "./place-to-write.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";

import { count } from "./render/text.ts";
import { orNoStory } from "./story-named.ts";

const HELP = `
Tables have an entry a row, in names and words as well as ids: csv, xlsx, parquet and jsonl of statements, figures, times,
events, sources, reports, utterances (what was said, once for all reports), series (figures of the same thing), changes
(what was new when it was told), open (what is asked of you), plover and cameo (events for models of conflict).
The other formats are standards, and have in them what they can hold: see docs/how-to/take-it-out.md.
Places are counted in UTF-16, as JavaScript does, unless --offsets codepoints is given, as Python and R do.

Examples:
  $ according export "Harbour of Orlay" --of statements > statements.csv
  $ according export "Harbour of Orlay" --of figures --format xlsx --output figures.xlsx
  $ according export "Harbour of Orlay" --where speaker="Mara Velin" --where outlet="Tesmar Post" > velin.csv
  $ according export --all --of statements --format parquet --offsets codepoints --output said.parquet
  $ according export "Harbour of Orlay" --format icalendar > orlay.ics`;

/* Not taken from what writes them, which need not be loaded to show help; a test compares the lists. */

/** The forms of a table; every other format is a standard. */
const TABLE_FORMS: readonly string[] = ["csv", "xlsx", "parquet", "jsonl"];
export const EXPORT_FORMATS = [
  ...TABLE_FORMS,
  "web-annotation",
  "schema-org",
  "icalendar",
  "timelinejs",
  "csl-json",
  "html",
  "atom",
  "jsonfeed",
  "prov-o",
  "prov-turtle",
  "tei",
  "timeml",
  "ftm",
  "ninjs",
];
export const EXPORT_TABLES = [
  "statements",
  "figures",
  "times",
  "events",
  "sources",
  "reports",
  "utterances",
  "series",
  "changes",
  "open",
  "plover",
  "cameo",
];

export const exportCommand = (): Command =>
  new Command("export")
    .summary("write what is kept as a table, or in a standard that other programs read")
    .description("Write the entries of a story, or of all, as a table or in a standard.")
    .argument("[story]", "its name; none with --all")
    .option("--all", "every story")
    .addOption(new Option("--format <name>", "the form of the file").choices(EXPORT_FORMATS).default("csv"))
    .addOption(new Option("--of <table>", "which entries a table has (default: statements)").choices(EXPORT_TABLES))
    .addOption(
      new Option("--offsets <unit>", "how places are counted").choices(["utf16", "codepoints"]).default("utf16"),
    )
    .option("--kind <name>", "of this act, kind or type alone")
    .option(
      "--where <column=value>",
      "rows alone that have this value in this column; may be repeated",
      collectWhere,
      {},
    )
    .option("--output <file>", "the file to write, else standard output")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string | undefined, options: ExportOptions) => {
      checkChoice(story, options);
      return withDesk(recordPlace(options), (desk) => writeExport(desk, story, options));
    });

interface ExportOptions extends DataOption {
  readonly all?: boolean;
  readonly format: string;
  readonly of?: string;
  readonly offsets: "utf16" | "codepoints";
  readonly kind?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly output?: string;
}

function collectWhere(
  written: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, column, value] = /^([^=]+)=(.*)$/s.exec(written) ?? [];
  if (column === undefined || value === undefined)
    throw new InvalidArgumentError('Write a column and its value: --where outlet="Tesmar Post"');
  return { ...before, [column]: value };
}

function checkChoice(story: string | undefined, { all, format, of, kind, where = {} }: ExportOptions): void {
  if (story === undefined && !all) throw new Misuse("Name a story, or export every one with --all.");
  if (story !== undefined && all) throw new Misuse("Name a story, or export every one with --all, not both.");
  if (!TABLE_FORMS.includes(format) && (of !== undefined || kind !== undefined || Object.keys(where).length > 0))
    throw new Misuse(
      `A story is written whole in ${format}: --of, --kind and --where choose rows of a table (${TABLE_FORMS.join(", ")}).`,
    );
}

async function writeExport(
  desk: Desk,
  story: string | undefined,
  { output, of = "statements", ...more }: ExportOptions,
): Promise<void> {
  const wish = { ...more, of };
  const { exported, storiesFor } = await import("../export/export.ts");
  const stories = orNoStory(await storiesFor(desk, story), story ?? "");
  stories.forEach(noteAllDamaged);
  const { content, rows, kinds } = await exported(stories, wish).catch((error: unknown) => {
    throw error instanceof RangeError ? new Failure(error.message, { cause: error }) : error;
  });
  if (output === undefined) await writeOut(content, wish.format);
  else writeTo(output, content);
  if (rows === 0) process.exitCode = 1;
  if (output !== undefined) note(`Wrote ${rows === undefined ? "" : `${count(rows, "row")} to `}${output}.`);
  else if (rows === 0) note(`Nothing found: there is no such entry.${kindWished(wish.kind, kinds ?? [])}`);
}
