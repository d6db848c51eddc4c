import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { Refusal } from "./intake.ts";

/** More than any report: the longest newspaper articles have less than half a mebibyte of text. */
export const LARGEST = 10 * 1024 * 1024;
const TOO_LARGE = "is larger than 10 MiB, more than any report: split it into its reports.";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist: check the name.",
  ENOTDIR: "does not exist: part of its path is a file.",
  EACCES: "may not be read by you: change its permissions.",
  EPERM: "may not be read by you: change its permissions.",
  ELOOP: "is a link that leads to itself.",
  ENAMETOOLONG: "does not exist: the name is too long.",
};

/** The bytes of a file, or of standard input for "-". Rejects with `Refusal`. */
export async function readBytes(input: string): Promise<Uint8Array> {
  if (input === "-") return collect(process.stdin);
  try {
    const { size, isDirectory } = await about(input);
    if (isDirectory)
      throw new Refusal(`is a folder: name the files in it, for example ${input.replace(/\/+$/, "")}/*.txt`);
    if (size > LARGEST) throw new Refusal(TOO_LARGE);
    return await collect(createReadStream(input));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = String((error as { code?: unknown }).code);
    throw new Refusal(REASONS[code] ?? `cannot be read (${code}).`, { cause: error });
  }
}

async function about(path: string): Promise<{ readonly size: number; readonly isDirectory: boolean }> {
  const found = await stat(path);
  return { size: found.size, isDirectory: found.isDirectory() };
}

/** Counts as it goes: a pipe or device has no size to ask for. */
async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) throw new Refusal(TOO_LARGE);
  }
  return Buffer.concat(chunks);
}
