import { once } from "node:events";
import {
  closeSync,
  createWriteStream,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  truncateSync,
  type WriteStream,
} from "node:fs";
import type { Reading } from "@according/reader";
import type { Format } from "../../export/formats/format.ts";
import type { Row, Table } from "../../export/table.ts";
import type { Linked } from "../../linked.ts";
import type { Offsets } from "../../offsets.ts";
import { Failure } from "../output.ts";
import { unwritable } from "../place-to-write.ts";
import { plain, shownJson } from "../render/text.ts";
import type { Place } from "./corpus.ts";

/** Where records go, one after the other. */
export interface Output {
  write(record: string): Promise<void>;
  close(): Promise<void>;
}

type Sink = Pick<NodeJS.WritableStream, "write" | "end" | "once">;

/** What a terminal shows must not steer it. */
const asShown = (sink: Sink, text: string): string =>
  sink === process.stdout && process.stdout.isTTY ? plain(text) : text;

/** Waits until whoever takes what is written has taken enough of it. */
async function pass(sink: Sink, content: string | Uint8Array): Promise<void> {
  mustBeSound(sink);
  if (!sink.write(content))
    await once(sink as NodeJS.WritableStream & NodeJS.EventEmitter, "drain").catch(() => undefined);
  mustBeSound(sink);
}

/** Throws a `Failure` where what was written did not arrive: the disk is full. */
function mustBeSound(sink: Sink): void {
  const { errored, path } = sink as Partial<WriteStream>;
  if (errored) throw unwritable(String(path), errored);
}

async function sinkOf(file: string | undefined, goesOn: boolean): Promise<Sink> {
  if (file === undefined) return process.stdout;
  const stream = createWriteStream(file, { flags: goesOn ? "a" : "w" });
  // It is looked at with the next that is written.
  stream.on("error", () => undefined);
  try {
    await once(stream, "open");
  } catch (error) {
    throw unwritable(file, error);
  }
  return stream;
}

async function ended(sink: Sink, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  if ((sink as Partial<WriteStream>).errored) return;
  sink.end();
  await once(sink as NodeJS.WritableStream & NodeJS.EventEmitter, "close").catch(() => undefined);
  mustBeSound(sink);
}

/** A record a line. */
export async function linesOut(file: string | undefined, goesOn: boolean): Promise<Output> {
  const sink = await sinkOf(file, goesOn);
  return { write: (record) => pass(sink, `${shownJson(record)}\n`), close: () => ended(sink, file) };
}

/** Of so many rows a group is written: what is held does not grow with the corpus. */
const GROUP = 20_000;

/** A row for each entry of a table. */
export async function csvOut(file: string | undefined, table: Table, csv: Format, offsets: Offsets): Promise<Output> {
  const sink = await sinkOf(file, false);
  await pass(sink, (await csv.write(withoutStory(table), [])) as string);
  return {
    write: async (record) => {
      const rows = rowsIn(record, table, offsets);
      const text = (await csv.write(withoutStory(table), rows)) as string;
      await pass(sink, asShown(sink, text.slice(text.indexOf("\r\n") + 2)));
    },
    close: () => ended(sink, file),
  };
}

/** The same in groups of rows. */
export async function parquetOut(file: string, table: Table, offsets: Offsets): Promise<Output> {
  const { parquetGroups } = await import("../../export/formats/parquet.ts");
  const columns = withoutStory(table);
  const groups = await parquetGroups(file, columns.columns);
  let held: Row[] = [];
  const flush = () => {
    groups.write(held);
    held = [];
  };
  return {
    write: async (record) => {
      held.push(...rowsIn(record, table, offsets));
      if (held.length >= GROUP) flush();
    },
    close: async () => {
      flush();
      await groups.finish();
    },
  };
}

/** A corpus has no stories; its reports go by the ids they came with. */
function withoutStory({ name, columns: { story: _, ...columns } }: Table): Pick<Table, "name" | "columns"> {
  return { name, columns };
}

function rowsIn(record: string, table: Table, offsets: Offsets): readonly Row[] {
  const { id, ...reading } = JSON.parse(record) as Reading & { readonly id: string | number };
  const { title, outlet, url, publishedAt } = reading.report;
  const name = String(id);
  const report = { id: name, story: "", version: 1, title: title ?? "", keptAt: "", statements: 0, figures: 0 };
  const summary = Object.assign(report, outlet && { outlet }, url && { url }, publishedAt && { publishedAt });
  const alone = {
    ...{ readings: new Map([[name, reading]]), reports: new Map([[name, summary]]) },
    story: { name: "", sources: [] },
  };
  return [...table.rows(alone as unknown as Linked, offsets)];
}

const TAIL = 64 * 1024 * 1024;
const NEWLINE = 10;

/** The place of the last record of a file that was begun, and by what it was read. */
export interface Begun extends Place {
  readonly made?: { readonly engine?: string };
}

/**
 * Where the last record of a file that was begun stands in its corpus; a line that was cut off is taken away. null: there is no
 * record yet. Throws a `Failure` where the file has something else in it.
 */
export function lastPlace(file: string): Begun | null {
  if (!existsSync(file)) return null;
  const { last, whole, begun } = lastLine(file);
  if (last === "" && begun !== "" && !begun.startsWith("{")) throw noRecords(file);
  truncateSync(file, whole);
  if (last === "") return null;
  try {
    const { from, made } = JSON.parse(last) as { readonly from?: Place; readonly made?: Begun["made"] };
    if (typeof from?.file === "string" && typeof from.offset === "number") return { ...from, ...(made && { made }) };
  } catch {}
  throw noRecords(file);
}

const noRecords = (file: string): Failure =>
  new Failure(`${file} has no records of a corpus in it, to go on from: choose another file.`);

function lastLine(file: string): { readonly last: string; readonly whole: number; readonly begun: string } {
  const open = openSync(file, "r");
  try {
    const { size } = fstatSync(open);
    const tail = Buffer.alloc(Math.min(size, TAIL));
    readSync(open, tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(NEWLINE);
    const begin = tail.lastIndexOf(NEWLINE, end - 1) + 1;
    const whole = size - tail.length + end + 1;
    return {
      last: end < 0 ? "" : tail.toString("utf8", begin, end),
      whole,
      begun: tail.toString("utf8", end + 1, end + 2),
    };
  } finally {
    closeSync(open);
  }
}
