// Growth without a clock: how many steps some work takes, the same on a busy machine as on an idle one. V8 counts how
// often each block of code runs; what its built-in functions walk through is added. What a regular expression tries in
// vain before it goes on is not seen: `npm run bench:reader` measures that, in milliseconds.
//
// Import this file before the code it counts: blocks are counted only in what is compiled after it.
import { Session } from "node:inspector";
import { walkedDuring } from "./walked.ts";

interface Block {
  readonly count: number;
}

interface Counted {
  readonly functionName: string;
  readonly ranges: readonly Block[];
  readonly isBlockCoverage: boolean;
}

interface Script {
  readonly url: string;
  readonly functions: readonly Counted[];
}

/** What does the counting, and what is not the project's. */
const NOT_COUNTED = /^node:|\/test\/(?:steps|walked)\.ts$/;
const OF_LIBRARIES = /\/node_modules\//;

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * How many times as many steps `work` takes on `2 * size` as on `size`: 2 where it grows in proportion, 1 where size
 * does not matter, 4 where it grows with the square. `libraries`: the addresses of those whose steps count too.
 */
export function growth(work: (size: number) => unknown, size: number, libraries?: RegExp): number {
  const small = stepsOf(() => work(size), libraries);
  return stepsOf(() => work(2 * size), libraries) / small;
}

/** The steps of some synchronous work. Throws when its code was loaded before this file. */
export function stepsOf(work: () => unknown, libraries?: RegExp): number {
  coverage();
  const walked = walkedDuring(work);
  return blocksRun(libraries) + walked;
}

/** How many blocks were run since the coverage was asked for last. */
function blocksRun(libraries: RegExp | undefined): number {
  let run = 0;
  for (const { url, functions } of coverage()) {
    if (NOT_COUNTED.test(url) || (OF_LIBRARIES.test(url) && !libraries?.test(url))) continue;
    for (const one of functions) run += runOf(one, url);
  }
  return run;
}

function runOf({ functionName, ranges, isBlockCoverage }: Counted, url: string): number {
  const run = ranges.reduce((sum, { count }) => sum + count, 0);
  if (run === 0 || isBlockCoverage) return run;
  throw new Error(`${functionName} of ${url} was compiled before its steps were counted: import test/steps.ts first.`);
}

function coverage(): readonly Script[] {
  let scripts: readonly Script[] = [];
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts;
}
