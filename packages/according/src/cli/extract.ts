import { once } from "node:events";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Readable } from "node:stream";
import { Command, InvalidArgumentError, Option } from "commander";
import { Refusal } from "../intake/intake.ts";
import type { Answer, LineOptions } from "../reading/line.ts";
import type { Pool } from "../reading/pool.ts";
import type { Line } from "./extract/lines.ts";
import { type FilePart, stretchOf } from "./extract/part.ts";
import { fileSink, type Sink, standardOutput } from "./extract/sink.ts";
import { Failure, fail, Misuse, note } from "./output.ts";
import { type Counter, counter } from "./progress.ts";
import { confidenceOption, engineOption } from "./reading-options.ts";
import { shownJson } from "./render/text.ts";

const HELP = `
A line is {"id", "text"} and what is known: "title", "publishedAt" or "date", "outlet" or "publisher", "url", "byline",
"language". Its record comes with the same "id" first; spans are places in the "text" as given. Readings come in
the order of the lines, each as soon as it is ready. A line that cannot be read is reported with its number and skipped,
and the exit code is 1; empty lines are passed over.

Examples:
  $ according extract corpus.jsonl > readings.jsonl
  $ tail -n +4001 corpus.jsonl | according extract - >> readings.jsonl
  $ zcat corpus.jsonl.gz | according extract - --min-confidence 0.8 | gzip > readings.jsonl.gz
  $ according extract corpus.jsonl --part 3/16 --output readings/3.jsonl`;

export const extractCommand = (): Command =>
  new Command("extract")
    .summary("print the record of many reports, one JSON a line; nothing is kept")
    .description("Read one report a line and print its record on one line, on all cores. Nothing is kept.")
    .argument("<file>", "JSON Lines in UTF-8; - for standard input")
    .addOption(
      new Option("--workers <number>", "how many lines are read at once")
        .argParser(workersOf)
        .default(availableParallelism(), "as many as there are cores"),
    )
    .addOption(
      new Option("--part <number/of>", "only one part of the file, of so many of like size: 3/16").argParser(partOf),
    )
    .option("--output <file>", "write to a file, which has its name once it is whole; if it is there nothing is done")
    .addOption(engineOption())
    .addOption(confidenceOption())
    .addOption(new Option("--language <tag>", "en: all are English, whatever they look like").choices(["en"]))
    .addHelpText("after", HELP)
    .action(extract);

interface ExtractOptions extends LineOptions {
  readonly workers: number;
  readonly part?: FilePart;
  readonly output?: string;
}

const MOST_WORKERS = 256;

function workersOf(written: string): number {
  if (/^[1-9]\d{0,2}$/.test(written) && Number(written) <= MOST_WORKERS) return Number(written);
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST_WORKERS}.`);
}

function partOf(written: string): FilePart {
  const [, number, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(written) ?? [];
  if (number && of && Number(number) <= Number(of)) return { number: Number(number), of: Number(of) };
  throw new InvalidArgumentError("Write which part and of how many: 3/16.");
}

async function extract(file: string, { workers, part, output, ...options }: ExtractOptions): Promise<void> {
  if (part && file === "-") throw new Misuse("A part is of a file, not of standard input.");
  const sink = output === undefined ? standardOutput : await fileSink(output);
  if (sink === null) return note(`${output} is there already: nothing was done.`);
  const input = await openInput(file, part);
  const { Pool } = await import("../reading/pool.ts");
  const pool = new Pool(workers);
  const reader: Reader = { ahead: 8 * workers, sink, read: (text) => readIn(pool, text, options) };
  const progress = counter("lines");
  const name = file === "-" ? "standard input" : part ? `part ${part.number} of ${part.of} of ${file}` : file;
  try {
    await readAll(input, reader, progress, name);
    await sink.close();
  } finally {
    progress.stop();
    input.destroy();
    await pool.close();
  }
}

/** Reads single lines; `ahead` of them are worth beginning before the first is done. */
interface Reader {
  readonly ahead: number;
  readonly sink: Sink;
  read(text: string): Promise<Answer>;
}

async function readIn(pool: Pool, text: string, options: LineOptions): Promise<Answer> {
  try {
    return await pool.run("line", [text, options]);
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

async function readAll(input: Readable, reader: Reader, progress: Counter, name: string): Promise<void> {
  const [{ readLines }, { inOrder }] = await Promise.all([
    import("./extract/lines.ts"),
    import("../reading/in-order.ts"),
  ]);
  const read = async (line: Line): Promise<Answer & { readonly where: string }> => {
    const where = `line ${line.number} of ${name}`;
    return { where, ...("problem" in line ? line : await reader.read(line.text).catch(stopped(where))) };
  };
  for await (const answer of inOrder(readLines(asLines(input, name)), read, reader.ahead)) {
    if ("json" in answer) await reader.sink.write(`${shownJson(answer.json)}\n`);
    else {
      progress.interrupt(() => fail(`${answer.where} ${answer.problem}`));
      process.exitCode = 1;
    }
    progress.step();
  }
}

/** The pieces as they come, unless the first shows that they are no lines to be read one by one. */
async function* asLines(input: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let begun = false;
  for await (const piece of input) {
    if (!begun) await checkLines(piece, name);
    begun = true;
    yield piece;
  }
  if (!begun) throw new Failure(`${name} is empty: nothing was read.`);
}

async function checkLines(piece: Uint8Array, name: string): Promise<void> {
  const [{ fileKind }, { asFile }] = await Promise.all([
    import("../intake/kinds/index.ts"),
    import("../intake/kinds/kind.ts"),
  ]);
  const kind = fileKind(asFile(piece, ""));
  if (kind.formless || / ?JSON/.test(kind.name)) return;
  throw new Failure(`${name} is ${kind.name}, not JSON Lines: "according read" says what becomes of it.`);
}

/** A thread died: all lines before are printed. */
const stopped = (where: string) => (error: Error) => {
  throw new Failure(`${where} stopped the reading (${error.message}); all before it is printed.`, { cause: error });
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist: check the name.",
  ENOTDIR: "does not exist: part of its path is a file.",
  EACCES: "may not be read by you: change its permissions.",
};

async function openInput(file: string, part?: FilePart): Promise<Readable> {
  if (file === "-") return process.stdin;
  try {
    if ((await stat(file)).isDirectory()) throw new Failure(`${file} is a folder: name one file of JSON Lines.`);
    const { start, end } = part ? await stretchOf(file, part) : { start: 0, end: Number.POSITIVE_INFINITY };
    // Of a short file cut into many parts some have no line.
    if (start === end) return Readable.from([Buffer.from("\n")]);
    const stream = createReadStream(file, { start, end: end - 1 });
    await once(stream, "open");
    return stream;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = String((error as { code?: unknown }).code);
    throw new Failure(`${file} ${REASONS[code] ?? `cannot be read (${code}).`}`, { cause: error });
  }
}
