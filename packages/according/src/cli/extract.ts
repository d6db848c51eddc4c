import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import type { FieldKeys } from "../intake/intake.ts";
import type { LineOptions } from "../reading/line.ts";
import type { Pool } from "../reading/pool.ts";
import type { CorpusFile, Shard } from "./extract/corpus.ts";
import type { Output } from "./extract/output.ts";
import type { Reader } from "./extract/reader.ts";
import { Failure, fail, Misuse, note } from "./output.ts";
import { mustBeNoInput, mustBeNoRecord, onlyWriter } from "./place-to-write.ts";
import { type Counter, counter } from "./progress.ts";
import { type ToOption, toOption } from "./queue.ts";
import { confidenceOption, engineOption, settled } from "./reading-options.ts";
import { count } from "./render/text.ts";

const HELP = `
A line is {"id", "text"} and what is known: "title", "publishedAt" or "date", "outlet" or "publisher", "url", "byline",
"language"; other usual keys, such as "headline", "pubDate" or "source", where these are not there. Its record comes with the same
"id" first, what has made it ("made") and where it comes from ("from") last; spans are places in the "text" as given. Records come in
the order of the lines, each as soon as it is ready. A line that cannot be read is reported with its number and skipped, and the exit
code is 1; empty lines are passed over. How many reports have no date is said at the end. Of a folder every file is read: JSON Lines
line by line, also packed with gzip or zstd, and any other kind as "according read" does. With --to nothing is read here: the reports
go to a queue, and "according work" reads and keeps them.

Examples:
  $ according extract corpus.jsonl > readings.jsonl
  $ according extract corpus/ --no-text --offsets codepoints --output readings.jsonl --resume
  $ according extract corpus.jsonl.gz --text body --date pubDate --format parquet --of statements --output said.parquet
  $ according extract corpus/ --shard 3/16 --output part-03.jsonl
  $ according extract corpus/ --to nats://queue.example --story "Harbour of Orlay"`;

/** Not taken from what writes them, which need not be loaded to show help; a test compares the lists. */
export const EXTRACT_TABLES = ["statements", "figures", "times", "events", "sources", "reports"];

/** Kept apart from `--text`, whose key it would else take away. */
class NoText extends Option {
  override attributeName(): string {
    return "withText";
  }
}

export const extractCommand = (): Command =>
  new Command("extract")
    .summary("print the record of many reports, one JSON a line; nothing is kept")
    .description("Read many reports and print the record of each on one line, on all cores. Nothing is kept.")
    .argument("<file...>", "JSON Lines in UTF-8, also packed; folders; - for standard input, packed or not")
    .option("--text <key>", "the key under which the text stands, where not text")
    .option("--date <key>", "the key under which the date of publication stands")
    .option("--id <key>", "the key under which the id stands, where not id")
    .addOption(new NoText("--no-text", "leave the text out of the records"))
    .addOption(
      new Option("--offsets <unit>", "how places are counted").choices(["utf16", "codepoints"]).default("utf16"),
    )
    .addOption(
      new Option("--format <name>", "the form of what is written")
        .choices(["jsonl", "csv", "parquet"])
        .default("jsonl"),
    )
    .addOption(new Option("--of <table>", "which entries a table has (default: statements)").choices(EXTRACT_TABLES))
    .option("--output <file>", "the file to write, else standard output")
    .option("--resume", "go on where the output ends; it is made where there is none")
    .addOption(
      new Option(
        "--shard <k/n>",
        "one of n parts with about as many bytes each: all, one after the other, are the whole",
      ).argParser(shardIn),
    )
    .addOption(
      new Option("--workers <number>", "how many reports are read at once")
        .argParser(workersOf)
        .default(availableParallelism(), "as many as there are cores"),
    )
    .addOption(engineOption("linear"))
    .addOption(confidenceOption())
    .addOption(toOption())
    .option("--story <name>", "with --to: the story they belong to")
    .addOption(new Option("--language <tag>", "en: all are English, whatever they look like").choices(["en"]))
    .addHelpText("after", HELP)
    .action(extract);

interface ExtractOptions extends Omit<LineOptions, "keys" | "noText">, ToOption {
  readonly story?: string;
  readonly text?: string;
  /** false: without the text. */
  readonly withText?: false;
  readonly date?: string;
  readonly id?: string;
  readonly format: "jsonl" | "csv" | "parquet";
  readonly of?: string;
  readonly output?: string;
  readonly resume?: boolean;
  readonly shard?: Shard;
  readonly workers: number;
}

const MOST_WORKERS = 256;

function workersOf(written: string): number {
  if (/^[1-9]\d{0,2}$/.test(written) && Number(written) <= MOST_WORKERS) return Number(written);
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST_WORKERS}.`);
}

function shardIn(written: string): Shard {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? [];
  if (Number(number) >= 1 && Number(number) <= Number(of)) return { number: Number(number), of: Number(of) };
  throw new InvalidArgumentError("Write which part of how many: 3/16.");
}

async function extract(named: readonly string[], options: ExtractOptions): Promise<void> {
  checkAsked(named, options);
  const [corpus, { readerOf }, { Pool }] = await Promise.all([
    import("./extract/corpus.ts"),
    import("./extract/reader.ts"),
    import("../reading/pool.ts"),
  ]);
  const all = corpus.corpusFiles(named);
  const release =
    options.output === undefined
      ? undefined
      : placeFor(
          options.output,
          all.map(({ name }) => name),
        );
  const part = options.shard ? corpus.shardOf(all, options.shard) : all;
  const files = options.resume ? await restOf(part, options) : part;
  const pool: Pool = new Pool(options.workers);
  if (options.to !== undefined) return sendUnread(options.to, files, pool, options);
  const output = await outputFor(options);
  const progress = counter("reports", options.output !== undefined);
  try {
    const asked = { ...lineOptions(options), engine: await settled(pool, options.engine ?? "linear") };
    const reader = readerOf(pool, asked, 8 * options.workers);
    await readAll(files, reader, output, { progress, keys: asked.keys });
  } finally {
    progress.stop();
    await pool.close();
    await output.close().finally(release);
  }
}

/** Nothing of somebody else's is written over, and nobody else writes there. Gives what ends it. */
function placeFor(file: string, inputs: readonly string[]): () => void {
  mustBeNoRecord(file);
  mustBeNoInput(file, inputs);
  return onlyWriter(file);
}

async function sendUnread(
  to: string,
  files: readonly CorpusFile[],
  pool: Pool,
  options: ExtractOptions,
): Promise<void> {
  const { sendCorpus } = await import("./extract/sending.ts");
  const { keys, language } = lineOptions(options);
  const stated = { ...(keys ? { keys } : {}), ...(language ? { language } : {}) };
  const story = (options.story as string).trim();
  await sendCorpus(files, { to, story, pool, stated, ahead: 8 * options.workers }).finally(() => pool.close());
}

function checkAsked(named: readonly string[], options: ExtractOptions): void {
  const { format, of, output, resume, shard, withText, to, story } = options;
  if (to !== undefined && !story?.trim()) throw new Misuse('The story needs a name: --story "Harbour of Orlay".');
  if (to !== undefined && (output !== undefined || resume || format !== "jsonl"))
    throw new Misuse("With --to nothing is written here: leave --output, --resume and --format out.");
  if (to === undefined && story !== undefined)
    throw new Misuse("Nothing is kept here, so there is no story: leave --story out, or name a queue with --to.");
  const stream = named.includes("-");
  if (stream && (named.length > 1 || resume || shard))
    throw new Misuse("Standard input is read alone and from its beginning: name files for --resume and --shard.");
  if (resume && output === undefined) throw new Misuse("Name the file to go on with: --output FILE.");
  if (resume && format !== "jsonl")
    throw new Misuse(`--resume goes on with JSON Lines; ${format} begins anew: leave it out.`);
  if (of !== undefined && format === "jsonl")
    throw new Misuse("A record has all entries: --of is for a table, --format csv or parquet.");
  if (withText === false && format !== "jsonl")
    throw new Misuse("A table has no text but in reports: leave --no-text out.");
  if (format === "parquet" && output === undefined) throw new Misuse("Name the file to write: --output FILE.");
}

/** A table is made of records with their texts, counted as JavaScript does. */
function lineOptions({
  text,
  withText,
  date,
  id,
  format,
  offsets,
  engine,
  minConfidence,
  language,
}: ExtractOptions): LineOptions {
  const keys = { ...(text ? { text } : {}), ...(date ? { date } : {}), ...(id ? { id } : {}) };
  const plain = format === "jsonl" ? { ...(offsets ? { offsets } : {}), noText: withText === false } : {};
  return Object.assign(
    { keys, ...plain },
    engine && { engine },
    minConfidence !== undefined && { minConfidence },
    language && { language },
  );
}

async function restOf(files: readonly CorpusFile[], options: ExtractOptions): Promise<readonly CorpusFile[]> {
  const output = options.output as string;
  const [{ lastPlace }, { filesAfter }] = await Promise.all([
    import("./extract/output.ts"),
    import("./extract/resume.ts"),
  ]);
  const last = lastPlace(output);
  if (last === null) return files;
  const engine = options.engine ?? "linear";
  if (last.made?.engine && engine !== "auto" && last.made.engine !== engine)
    throw new Failure(
      `${output} was begun with the engine ${last.made.engine}: go on with --engine ${last.made.engine}, or choose another file.`,
    );
  const rest = filesAfter(files, last);
  if (rest === null) throw new Failure(`${output} ends with a report of ${last.file}, which is not among these files.`);
  note(`Going on after byte ${last.offset.toLocaleString("en")} of ${last.file}.`);
  return rest;
}

async function outputFor({
  format,
  of = "statements",
  output,
  offsets = "utf16",
  resume = false,
}: ExtractOptions): Promise<Output> {
  const { csvOut, linesOut, parquetOut } = await import("./extract/output.ts");
  if (format === "jsonl") return linesOut(output, resume);
  const [{ TABLES }, { csv }] = await Promise.all([
    import("../export/tables/index.ts"),
    import("../export/formats/csv.ts"),
  ]);
  const table = TABLES.find(({ name }) => name === of);
  if (!table) throw new Failure(`There is no table ${of}.`);
  return format === "csv" ? csvOut(output, table, csv, offsets) : parquetOut(output as string, table, offsets);
}

async function readAll(
  files: readonly CorpusFile[],
  reader: Reader,
  output: Output,
  { progress, keys }: { readonly progress: Counter; readonly keys: FieldKeys | undefined },
): Promise<void> {
  const [{ jobsIn }, { inOrder }, { KeysMissed }] = await Promise.all([
    import("./extract/jobs.ts"),
    import("../reading/in-order.ts"),
    import("./extract/keys-missed.ts"),
  ]);
  const say = (sentence: string) => {
    progress.interrupt(() => fail(sentence));
    process.exitCode = 1;
  };
  const missed = new KeysMissed<string>(keys, say);
  let [reports, undated] = [0, 0];
  for await (const answers of inOrder(jobsIn(files), reader.read, reader.ahead))
    for (const one of answers) {
      const failed = "problem" in one;
      const told = failed ? `${one.where} ${one.problem}`.trim() : "";
      for (const sentence of missed.pass(told, failed, one.lacking)) if (sentence) say(sentence);
      if (!failed) {
        reports++;
        if (!isDated(one.record)) undated++;
        await output.write(one.record);
      }
      progress.step();
    }
  for (const sentence of missed.sentences()) say(sentence);
  if (undated > 0)
    progress.interrupt(() =>
      note(
        `${count(undated, "report")} of ${reports.toLocaleString("en")} ${undated === 1 ? "has" : "have"} no publication date, so that "on Friday" is no day there: --date KEY says under which key it stands.`,
      ),
    );
}

/** A quotation mark within a text is written with a stroke before it. */
const isDated = (record: string): boolean => record.includes('"publishedAt":');
