import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../bench/shared.ts";

export const MAIN = join(root, "packages/according/src/cli/main.ts");

/** Of a program that begins again and again, nothing is compiled twice. */
export const COMPILED: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_COMPILE_CACHE: join(root, "node_modules/.cache/according/compiled"),
};

export interface Ended {
  readonly code: number | null;
  /** The lines that it printed whole. */
  readonly lines: readonly string[];
  readonly err: string;
}

export interface Run {
  /** A module, and what it is given. */
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Kill it so many milliseconds after it has printed its first line, or begun if it prints nothing then. */
  readonly killAfter?: number;
  /** Done as often as it is run, when it has printed its first line. */
  readonly begun?: () => void;
  /** It has begun once it has had this long, in milliseconds, whether it has printed anything or not. */
  readonly patience?: number;
}

/** Runs a module in a process of its own until it ends or is killed. */
export async function runChild({ args, env = {}, killAfter, begun, patience }: Run): Promise<Ended> {
  const child = spawn(process.execPath, ["--conditions=source", ...args], {
    env: { ...COMPILED, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  let err = "";
  child.stderr?.on("data", (piece) => {
    err += piece;
  });
  const kill = atOnce(() => {
    begun?.();
    if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
  createInterface({ input: child.stdout as NonNullable<ChildProcess["stdout"]> }).on("line", (line) => {
    lines.push(line);
    kill();
  });
  if (patience !== undefined) setTimeout(kill, patience).unref();
  const [code] = (await once(child, "close")) as [number | null];
  return { code, lines, err };
}

function atOnce(work: () => unknown): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

/** Works in a folder that is taken away afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>, place = tmpdir()): Promise<T> {
  const folder = mkdtempSync(join(place, "according-prove-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
