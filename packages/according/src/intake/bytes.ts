import { constants, createReadStream, openSync } from "node:fs";
import { stat } from "node:fs/promises";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { Refusal } from "./intake.ts";
import { fileKind } from "./kinds/index.ts";
import { asFile, LARGEST_ARCHIVE, largestOf } from "./kinds/kind.ts";

const tooLarge = (most: number): Refusal =>
  new Refusal(`is larger than ${most / 1024 / 1024} MiB, more than any report: split it into its reports.`);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist: check the name.",
  ENOTDIR: "does not exist: part of its path is a file.",
  EACCES: "may not be read by you: change its permissions.",
  EPERM: "may not be read by you: change its permissions.",
  ELOOP: "is a link that leads to itself.",
  ENAMETOOLONG: "does not exist: the name is too long.",
};

/** How long a named pipe may be silent, in milliseconds. */
const PATIENCE = 10_000;

/** The bytes of a file, or of standard input for "-". Rejects with `Refusal`. */
export async function readBytes(input: string, patience = PATIENCE): Promise<Uint8Array> {
  if (input === "-") return collect(process.stdin);
  try {
    return await collect(await openInput(input, patience));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(whyUnread(input, error), { cause: error });
  }
}

const OTHER_ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;
/** "www.post.example/lesk": a host and what is there. */
const HOST = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/)/i;

/** Why the system does not give what a file holds: a sentence, to be said after its name. */
export function whyUnread(input: string, error: unknown): string {
  const code = String((error as { code?: unknown }).code);
  if (code === "ENOENT" && input.includes("\ufffd"))
    return "has a name that is not UTF-8, so it cannot be opened: rename the file, or name - and pass it on standard input.";
  if (code === "ENOENT" && OTHER_ADDRESS.test(input))
    return "is no address that is fetched: these begin with https:// or http://.";
  if (code === "ENOENT" && HOST.test(input))
    return "does not exist: check the name, or put https:// before an address.";
  return REASONS[code] ?? `cannot be read (${code}).`;
}

async function openInput(input: string, patience: number): Promise<Readable> {
  const found = await stat(input);
  if (found.isDirectory())
    throw new Refusal(`is a folder: name the files in it, for example ${input.replace(/\/+$/, "")}/*.txt`);
  if (found.isFIFO()) return openPipe(input, patience);
  if (!found.isFile()) throw new Refusal("is a device, not a file: name a file, or - for standard input.");
  if (found.size > LARGEST_ARCHIVE) throw tooLarge(LARGEST_ARCHIVE);
  return createReadStream(input);
}

/** Opened so that neither opening nor reading waits for somebody to write who may never come. */
function openPipe(input: string, patience: number): Readable {
  const pipe = new Socket({ fd: openSync(input, constants.O_RDONLY | constants.O_NONBLOCK), writable: false });
  const silent = new Refusal(
    `is a pipe into which nothing was written for ${patience / 1000} seconds: start what writes to it.`,
  );
  return pipe.setTimeout(patience, () => pipe.destroy(silent));
}

/** Counts as it goes: a pipe or device has no size to ask for. How much is taken depends on what its beginning is. */
export async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let [size, most] = [0, 0];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (most === 0) most = largestOf(fileKind(asFile(chunk, "")));
    if (size > most) throw tooLarge(most);
  }
  return Buffer.concat(chunks);
}
