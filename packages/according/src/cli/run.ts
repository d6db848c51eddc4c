import { CommanderError } from "commander";
import { Failure, fail, Misuse } from "./output.ts";
import { program } from "./program.ts";

/** Exit codes: 0 done, 1 some input failed or nothing was found, 2 wrong usage, 70 a fault of the program's own. */
const USAGE = 2;
const FAULT = 70;

/** Runs the program with its arguments; sets `process.exitCode` and never rejects. */
export async function run(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endOfPipe);
  try {
    await (await program(args[0])).parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** `according … | head` closes the pipe early; there is nobody left to tell. */
function endOfPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return void exit(0);
  fail(`Nothing more can be printed: ${error.code === "ENOSPC" ? "the disk is full" : error.message}.`);
  void exit(1);
}

const exit = async (code: number): Promise<void> => {
  await (await import("../undisturbed.ts")).endAll();
  process.exit(code);
};

/** Prints an error as one sentence, unless commander has printed it. Returns the exit code for it. */
function report(error: unknown): number {
  const code = exitCodeOf(error);
  if (error instanceof CommanderError) return code;
  const message = error instanceof Error ? error.message : String(error);
  if (code !== FAULT) fail(message);
  else fail(`Something went wrong that should not have (${message}). Set ACCORDING_DEBUG=1 for details.`);
  if (process.env.ACCORDING_DEBUG) process.stderr.write(`${detail(error)}\n`);
  return code;
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof Misuse) return USAGE;
  return error instanceof Failure || isNamed(error, "StoreError", "ServeError", "QueueError") ? 1 : FAULT;
}

/** By name: importing the classes would load the database and the server for every command. */
const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);

const detail = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.stack}\nbecause of ${detail(error.cause)}` : String(error.stack);
};
