import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";

/** What a process of its own runs. */
export const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Of a terminal in which it runs. */
  readonly columns?: number;
}

/**
 * Runs the program as a person would in a folder, in this process: its streams, environment, folder and exit code are
 * replaced while it runs. One at a time. What ends by a signal or closes a pipe needs a process of its own.
 */
export async function according(
  args: readonly string[],
  { cwd, input = "", env = {}, columns }: Surroundings,
): Promise<Ran> {
  const terminal = columns === undefined ? {} : { columns, isTTY: true };
  const [out, err] = [Object.assign(new Kept(), terminal), new Kept()];
  const restore = [
    replace("stdin", Readable.from(input === "" ? [] : [Buffer.from(input)])),
    replace("stdout", out),
    replace("stderr", err),
    replace("env", { ...process.env, ...env }),
    moveTo(cwd),
  ];
  const exitCode = process.exitCode;
  try {
    process.exitCode = 0;
    await run(args);
    return { code: Number(process.exitCode), out: out.text, err: err.text };
  } finally {
    process.exitCode = exitCode;
    for (const undo of restore.reverse()) undo();
  }
}

class Kept extends Writable {
  readonly #pieces: Buffer[] = [];

  override _write(piece: Buffer, _: string, done: () => void): void {
    this.#pieces.push(piece);
    done();
  }

  get text(): string {
    return Buffer.concat(this.#pieces).toString("utf8");
  }
}

function replace(name: "stdin" | "stdout" | "stderr" | "env", value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(process, name);
  if (own === undefined) throw new Error(`process has no ${name} to replace`);
  Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  return () => Object.defineProperty(process, name, own);
}

function moveTo(folder: string): () => void {
  const before = process.cwd();
  process.chdir(folder);
  return () => process.chdir(before);
}
