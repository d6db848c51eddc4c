import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Result } from "../bench/shared.ts";
import { textOf } from "./mutate.ts";
import { type Amounts, Found, type Part } from "./part.ts";
import { random } from "./random.ts";
import { reports } from "./reports.ts";
import { shortest } from "./shorten.ts";
import { lookedAt } from "./sound.ts";

/** So many seconds no text may take, on however busy a machine. */
const STUCK = 60;
/** Seconds are counted one by one: a process that was stopped for an hour has had none of them. */
const SECOND = 1000;

export interface Told {
  /** The text that is read now. */
  readonly at: number;
  readonly fault?: string;
  readonly done?: Done;
}

export interface Done {
  readonly texts: number;
  readonly characters: number;
  readonly statements: number;
}

/** The texts of which numbers a thread reads, and for how long at most, in milliseconds. */
export interface Share {
  readonly seed: number;
  readonly from: number;
  readonly number: number;
  readonly within: number;
}

export const texts: Part = {
  name: "texts",
  title: "Generated and changed texts",
  async run({ texts: number, seed, minutes }: Amounts): Promise<readonly Result[]> {
    const threads = Math.max(1, availableParallelism());
    const each = Math.ceil(number / threads);
    const ends = await Promise.all(
      Array.from({ length: threads }, (_, i) =>
        readSome({ seed, from: i * each, number: each, within: minutes * 60_000 }),
      ),
    );
    const sum = (of: (end: (typeof ends)[number]) => number) =>
      ends.reduce((all, end) => all + of(end), 0).toLocaleString("en");
    return [
      { name: "texts read", value: sum(({ texts: read }) => read) },
      { name: "characters in them", value: sum(({ characters }) => characters) },
      {
        name: "statements found in them, every span, id and reference of which was looked at",
        value: sum(({ statements }) => statements),
      },
      { name: "texts that made the reader throw, stand still or give a record that is none", value: "0" },
    ];
  },
};

/** One thread reads them; the one that it does not come away from is a fault too. */
function readSome(share: Share): Promise<Done> {
  const { seed, from } = share;
  const worker = new Worker(new URL("./texts-worker.ts", import.meta.url), {
    workerData: share,
    execArgv: ["--conditions=source"],
  });
  return new Promise((resolve, reject) => {
    let at = from;
    let silent = 0;
    const clock = setInterval(() => {
      if (++silent > STUCK) refuse(`stands still for ${STUCK} seconds`);
    }, SECOND);
    const refuse = (fault: string) => {
      clearInterval(clock);
      void worker.terminate();
      const text = textAt(seed, at);
      reject(
        new Found(
          `Text ${at}: ${fault}`,
          fault.startsWith("stands") ? text : shortest(text, (one) => lookedAt(one).fault !== null),
        ),
      );
    };
    worker.on("error", (error) => refuse(String(error)));
    worker.on("message", (told: Told) => {
      silent = 0;
      at = told.at;
      if (told.fault) return refuse(told.fault);
      if (!told.done) return;
      clearInterval(clock);
      resolve(told.done);
    });
  });
}

/** The text of a number; any can be made again without those before it. */
export const textAt = (seed: number, at: number): string => textOf(random(seed * 1_000_003 + at), reports);
