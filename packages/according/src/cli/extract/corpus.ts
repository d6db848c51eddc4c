import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../output.ts";

/** A file of a corpus, or a stretch of one. */
export interface CorpusFile {
  /** As typed, or the folder as typed and the place in it; "-" for standard input. */
  readonly name: string;
  /** It was named itself; what is only in a folder and cannot be read is passed over. */
  readonly named: boolean;
  /** A report a line; else whatever `according read` takes, each report in it for itself. */
  readonly lines: boolean;
  /** Lines that begin in this stretch of bytes, unpacked: from the first, and before the last. */
  readonly from: number;
  readonly before?: number;
  /** Of a file that is not of lines: how many of its reports are passed over. */
  readonly passed?: number;
  /** On disk. */
  readonly size: number;
}

const LINES = /\.(?:jsonl|ndjson|jsonlines)(?:\.gz|\.zst)?$/i;

/** The files that are named, and those in folders that are named, at any depth in the order of their names. */
export function corpusFiles(named: readonly string[]): readonly CorpusFile[] {
  return named.flatMap((name) => (name === "-" ? [wholeFile(name, true, 0)] : filesAt(name, true)));
}

const wholeFile = (name: string, named: boolean, size: number): CorpusFile => ({
  ...{ name, named, from: 0, size },
  lines: named || LINES.test(name),
});

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist: check the name.",
  ENOTDIR: "does not exist: part of its path is a file.",
  EACCES: "may not be read by you: change its permissions.",
};

/** What is named itself is read line by line, whatever it is called. */
function filesAt(name: string, isNamed: boolean): readonly CorpusFile[] {
  try {
    const found = statSync(name);
    if (!found.isDirectory()) return [wholeFile(name, isNamed, found.size)];
    const inside = readdirSync(name).filter((one) => !one.startsWith("."));
    return inside.sort().flatMap((one) => filesAt(join(name, one), false));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = String((error as { code?: unknown }).code);
    throw new Failure(`${name} ${REASONS[code] ?? `cannot be read (${code}).`}`, { cause: error });
  }
}

/** Which of how many parts, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * One of several parts of a corpus with about as many bytes each: all parts one after the other are the whole. A file that is
 * packed, or not of lines, is not divided: it is of the part in which it begins.
 */
export function shardOf(files: readonly CorpusFile[], { number, of }: Shard): readonly CorpusFile[] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const [from, before] = [Math.floor((total * (number - 1)) / of), Math.floor((total * number) / of)];
  let begin = 0;
  return files.flatMap((file) => {
    const start = begin;
    begin += file.size;
    if (!isDivided(file)) return start >= from && start < before ? [file] : [];
    const [first, last] = [Math.max(0, from - start), Math.min(file.size, before - start)];
    return first < last ? [{ ...file, from: first, before: last }] : [];
  });
}

const isDivided = ({ name, lines }: CorpusFile): boolean => lines && !/\.(?:gz|zst)$/i.test(name);

/** What of a corpus comes after a place in it; null: the place is not in it. */
export function filesAfter(files: readonly CorpusFile[], place: Place): readonly CorpusFile[] | null {
  const at = files.findLastIndex(({ name, from }) => name === place.file && from <= place.offset);
  const file = files[at];
  if (!file) return null;
  const rest = file.lines ? { ...file, from: place.offset + 1 } : { ...file, passed: place.part ?? 0 };
  return [rest, ...files.slice(at + 1)];
}

/** Where in a corpus a report stands. */
export interface Place {
  readonly file: string;
  /** Of the line, in bytes, unpacked; of a file that is not of lines, 0. */
  readonly offset: number;
  /** Which of the reports of a file that is not of lines, from 1. */
  readonly part?: number;
}
