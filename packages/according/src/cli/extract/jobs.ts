import { readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { whyUnread } from "../../intake/bytes.ts";
import { Failure } from "../output.ts";
import { type CorpusFile, type Place, spokenOf } from "./corpus.ts";
import { type Line, readLines } from "./lines.ts";
import { openFrom } from "./stream.ts";

/** One report to be read, with its place and how it is spoken of. */
export interface Job {
  readonly place: Place;
  readonly where: string;
  /** A line of JSON, or the bytes of a file that is not of lines. */
  readonly of: { readonly line: string } | { readonly file: Uint8Array } | { readonly problem: string };
  /** Of a file that is not of lines: how many of its reports are passed over. */
  readonly passed?: number;
}

/** Everything in a corpus that is to be read, in its order. */
export async function* jobsIn(files: readonly CorpusFile[]): AsyncGenerator<Job> {
  for (const file of files) yield* file.lines ? linesOfFile(file) : [fileJob(file)];
}

function fileJob({ name, passed = 0, problem }: CorpusFile): Job {
  const begin = { place: { file: name, offset: 0 }, where: name, passed };
  if (problem !== undefined) return { ...begin, of: { problem } };
  try {
    return { ...begin, of: { file: readFileSync(name) } };
  } catch (error) {
    return { ...begin, of: { problem: whyUnread(name, error) } };
  }
}

/** Of what begins in the middle, a line of which only the end is there belongs to what comes before. */
async function* linesOfFile(file: CorpusFile): AsyncGenerator<Job> {
  const { name, from, before = Number.POSITIVE_INFINITY } = file;
  let stream: Readable | undefined;
  try {
    stream = await openFrom(file);
    for await (const line of readLines(asLines(stream, file), Math.max(0, from - 1))) {
      if (line.offset >= before) return;
      if (line.offset >= from) yield lineJob(file, line);
    }
  } catch (error) {
    const failure = failureIn(error, name);
    if (file.named || !(failure instanceof Failure)) throw failure;
    yield { place: { file: name, offset: file.size }, where: "", of: { problem: failure.message } };
  } finally {
    stream?.destroy();
  }
}

/** What the disk or the packing says is told of the file; anything else is a fault of the program's own. */
function failureIn(cause: unknown, name: string): unknown {
  const { code, syscall } = cause as { readonly code?: unknown; readonly syscall?: unknown };
  if (/^(?:Z_|ERR_ZSTD|ZSTD_)/.test(String(code)))
    return new Failure(`${spokenOf(name)} is a packed file that is not whole; all before it is read.`, { cause });
  return syscall === undefined ? cause : new Failure(`${spokenOf(name)} ${whyUnread(name, cause)}`, { cause });
}

function lineJob({ name, from }: CorpusFile, line: Line): Job {
  const { offset, number } = line;
  const shown = spokenOf(name);
  const where =
    from === 0 ? `line ${number} of ${shown}` : `the line at byte ${offset.toLocaleString("en")} of ${shown}`;
  const of = "problem" in line ? { problem: line.problem } : { line: line.text };
  return { place: { file: name, offset }, where, of };
}

/** The pieces as they come, unless the first shows that they are no lines to be read one by one. */
async function* asLines(stream: Readable, { name, from }: CorpusFile): AsyncGenerator<Uint8Array> {
  const shown = spokenOf(name);
  let begun = from > 0;
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    if (!begun) await checkLines(piece, shown);
    begun = true;
    yield piece;
  }
  if (!begun) throw new Failure(`${shown} is empty: nothing was read.`);
}

async function checkLines(piece: Uint8Array, name: string): Promise<void> {
  const [{ fileKind }, { asFile }] = await Promise.all([
    import("../../intake/kinds/index.ts"),
    import("../../intake/kinds/kind.ts"),
  ]);
  const kind = fileKind(asFile(piece, ""));
  if (kind.formless || / ?JSON/.test(kind.name)) return;
  throw new Failure(`${name} is ${kind.name}, not JSON Lines: "according read" says what becomes of it.`);
}
