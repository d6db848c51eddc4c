import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { whyUnread } from "../../intake/bytes.ts";
import { Failure } from "../output.ts";

/** A file of a corpus, or a stretch of one; or a place in it at which there is none that can be read. */
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
  /** Why nothing can be read there, to be said after its name. */
  readonly problem?: string;
}

/** A file's name as it is spoken of. */
export const spokenOf = (name: string): string => (name === "-" ? "standard input" : name);

const LINES = /\.(?:jsonl|ndjson|jsonlines)(?:\.gz|\.zst)?$/i;

/** The files that are named, and those in folders that are named, at any depth in the order of their names. */
export function corpusFiles(named: readonly string[]): readonly CorpusFile[] {
  return named.flatMap((name) => (name === "-" ? [wholeFile(name, true, 0)] : filesAt(name)));
}

const wholeFile = (name: string, named: boolean, size: number): CorpusFile => ({
  ...{ name, named, from: 0, size },
  lines: named || LINES.test(name),
});

const noFile = (name: string, problem: string): CorpusFile => ({
  ...{ name, problem, named: false, lines: false, from: 0, size: 0 },
});

/** What is named itself must be there, and is read line by line, whatever it is called. */
function filesAt(name: string): readonly CorpusFile[] {
  const found = whatIs(name);
  if ("problem" in found) throw new Failure(`${name} ${found.problem}`, { cause: found.cause });
  // What is read has a beginning to which one can go back.
  if (found.isFIFO()) throw new Failure(`${name} is a pipe: pass it on as standard input, which is named -.`);
  return found.isDirectory() ? filesOfFolder(name, []) : [wholeFile(name, true, found.size)];
}

const whatIs = (name: string) => tried(name, () => statSync(name));

/** What `act` gives; or why the disk refuses, to be said after the name. */
function tried<T>(name: string, act: () => T): T | { readonly problem: string; readonly cause: unknown } {
  try {
    return act();
  } catch (cause) {
    return { problem: whyUnread(name, cause), cause };
  }
}

/** `around`: the folders that this one is in, by their places on the disk, for a link may lead back into one. */
function filesOfFolder(folder: string, around: readonly string[]): readonly CorpusFile[] {
  const inside = tried(folder, () => ({ place: realpathSync(folder), names: readdirSync(folder) }));
  if ("problem" in inside) return [noFile(folder, inside.problem)];
  if (around.includes(inside.place)) return [noFile(folder, "is a link back to a folder that it is in: not followed.")];
  const names = inside.names.filter((one) => !one.startsWith(".")).sort();
  if (names.length === 0) return [noFile(folder, "is an empty folder: nothing was found there.")];
  return names.flatMap((one) => insideAt(join(folder, one), [...around, inside.place]));
}

function insideAt(name: string, around: readonly string[]): readonly CorpusFile[] {
  const found = whatIs(name);
  if ("problem" in found) return [noFile(name, found.problem)];
  if (found.isDirectory()) return filesOfFolder(name, around);
  return [found.isFile() ? wholeFile(name, false, found.size) : noFile(name, "is a pipe or a device, not a file.")];
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
  const from = Math.floor((total * (number - 1)) / of);
  // What is behind the last byte is of the last part.
  const before = number === of ? Number.POSITIVE_INFINITY : Math.floor((total * number) / of);
  let begin = 0;
  return files.flatMap((file) => {
    const start = begin;
    begin += file.size;
    if (!isDivided(file)) return start >= from && start < before ? [file] : [];
    const [first, last] = [Math.max(0, from - start), Math.min(file.size, before - start)];
    return first < last ? [{ ...file, from: first, before: last }] : [];
  });
}

const isDivided = ({ name, lines, size }: CorpusFile): boolean => lines && size > 0 && !/\.(?:gz|zst)$/i.test(name);

/** Where in a corpus a report stands. */
export interface Place {
  readonly file: string;
  /** Of the line, in bytes, unpacked; of a file that is not of lines, 0. */
  readonly offset: number;
  /** Which of the reports of a file that is not of lines, from 1. */
  readonly part?: number;
}
