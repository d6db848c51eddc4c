import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { COMPILED, type Ended } from "./child.ts";
import { Found } from "./part.ts";

/** A run of the command line, and the write from which on the disk is full, until which: for good, where nothing is said. */
export interface Asked {
  readonly args: readonly string[];
  readonly at?: number;
  readonly until?: number | undefined;
}

export interface Ran extends Ended {
  /** How many writes it made, or tried to. */
  readonly writes: number;
}

/** Longer than any run takes on a machine with much else to do. */
const PATIENCE = 120_000;

/** One program that runs the command line again and again; `env` says which disk is made full, and where writes are counted. */
export class Runs {
  readonly #child: ChildProcess;

  constructor(env: NodeJS.ProcessEnv) {
    this.#child = fork(new URL("disk-runs.ts", import.meta.url), {
      execArgv: ["--conditions=source"],
      env: { ...COMPILED, ...env },
    });
  }

  /** Rejects with `Found` where it comes to no end, or the whole program ends with it. */
  async run(asked: Asked): Promise<Ran> {
    this.#child.send(asked);
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(), PATIENCE);
    try {
      return await Promise.race([
        once(this.#child, "message", { signal: ended.signal }).then(([ran]) => ran as Ran),
        once(this.#child, "exit", { signal: ended.signal }).then(([code]) => {
          throw new Found(`${said(asked)}: the program ended with ${code}`);
        }),
      ]);
    } catch (error) {
      throw error instanceof Found ? error : new Found(`${said(asked)}: came to no end`);
    } finally {
      clearTimeout(timer);
      ended.abort();
    }
  }

  close(): void {
    this.#child.kill();
  }
}

const said = ({ args, at }: Asked): string => `${args.join(" ")}, full from write ${at}`;
