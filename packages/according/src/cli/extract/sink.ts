import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { Failure } from "../output.ts";

/** Where readings go, one after the other. */
export interface Sink {
  /** Waits until whoever takes the lines has taken enough of them. */
  write(line: string): Promise<void>;
  /** All was written. */
  close(): Promise<void>;
}

export const standardOutput: Sink = { write: (line) => into(process.stdout, line), close: async () => undefined };

/** A file that has its name only once it is whole; null: it is there already. Rejects with `Failure`. */
export async function fileSink(file: string): Promise<Sink | null> {
  if (existsSync(file)) return null;
  const unfinished = `${file}.unfinished`;
  const stream = createWriteStream(unfinished);
  const failed = new Promise<never>((_, reject) =>
    stream.on("error", (error: NodeJS.ErrnoException) => reject(new Failure(cannot(file, error), { cause: error }))),
  );
  failed.catch(() => undefined);
  await Promise.race([once(stream, "open"), failed]);
  return {
    write: (line) => Promise.race([into(stream, line), failed]),
    close: async () => {
      stream.end();
      await Promise.race([finished(stream), failed]);
      await rename(unfinished, file);
    },
  };
}

const cannot = (file: string, { code }: NodeJS.ErrnoException): string =>
  `${file} cannot be written: ${code === "ENOSPC" ? "the disk is full" : code === "ENOENT" ? "there is no such folder" : code}.`;

async function into(stream: Writable, line: string): Promise<void> {
  if (!stream.write(line)) await once(stream, "drain");
}
