import type { Lacking } from "../../intake/asked-keys.ts";
import { Refusal } from "../../intake/intake.ts";
import type { LineOptions } from "../../reading/line.ts";
import type { Pool } from "../../reading/pool.ts";
import { Failure } from "../output.ts";
import type { Place } from "./corpus.ts";
import type { Job } from "./jobs.ts";

/** A record with its place on one line; or why there is none. */
export type Answer = ({ readonly record: string } | { readonly where: string; readonly problem: string }) & {
  /** Of a line. */
  readonly lacking?: Lacking;
};

/** Reads single reports; `ahead` of them are worth beginning before the first is done. */
export interface Reader {
  readonly ahead: number;
  readonly read: (job: Job) => Promise<readonly Answer[]>;
}

export function readerOf(pool: Pool, options: LineOptions, ahead: number): Reader {
  return {
    ahead,
    read: async (job) => {
      const { of, where } = job;
      if ("problem" in of) return [{ where, problem: of.problem }];
      return "line" in of ? [await readLineOf(pool, job, of.line, options)] : readFileOf(pool, job, of.file, options);
    },
  };
}

/** A thread that dies stops the reading: all before is written. */
const stopped = (where: string) => (error: Error) => {
  if (error instanceof Refusal) return { problem: error.message };
  throw new Failure(`${where} stopped the reading (${error.message}); all before it is printed.`, { cause: error });
};

async function readLineOf(pool: Pool, { place, where }: Job, line: string, options: LineOptions): Promise<Answer> {
  const answer = await pool.run("line", [line, options]).catch(stopped(where));
  const lacking = "lacking" in answer ? { lacking: answer.lacking } : {};
  return "problem" in answer
    ? { where, problem: answer.problem, ...lacking }
    : { record: withPlace(answer.json, place), ...lacking };
}

/** Each report in a file goes by the file's name, and of several by its number. */
async function readFileOf(pool: Pool, job: Job, file: Uint8Array, options: LineOptions): Promise<readonly Answer[]> {
  const { place, where, passed = 0 } = job;
  const { keys, language, ...choice } = options;
  const stated = { ...(keys ? { keys } : {}), ...(language ? { language } : {}) };
  const [taken, { recordLine }] = await Promise.all([
    pool.run("take", [place.file, file, stated]),
    import("../../reading/record-line.ts"),
  ]);
  return Promise.all(
    taken.slice(passed).map(async (one, i): Promise<Answer> => {
      if ("problem" in one) return { where: "", problem: one.problem };
      const read = await pool.run("report", [one, choice]).catch(stopped(where));
      if ("problem" in read) return { where: "", problem: read.problem };
      return { record: withPlace(recordLine(one.input, read.reading, options), { ...place, part: passed + i + 1 }) };
    }),
  );
}

const withPlace = (record: string, place: Place): string => `${record.slice(0, -1)},"from":${JSON.stringify(place)}}`;
