import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Result } from "../bench/shared.ts";
import type { Intake } from "../packages/according/src/intake/intake.ts";
import { FAULT } from "../packages/according/src/intake/own-fault.ts";
import { Pool } from "../packages/according/src/reading/pool.ts";
import { HOSTILE, KINDS } from "./kinds.ts";
import { damaged } from "./mutate.ts";
import { type Amounts, FOUND, Found, type Part } from "./part.ts";
import { random } from "./random.ts";

/** How long no file may take, in milliseconds, on however busy a machine: far below what the program itself bears. */
const PATIENCE = 60_000;

export const files: Part = {
  name: "files",
  title: "Damaged and hostile files of every kind",
  async run({ files: number, seed }: Amounts): Promise<readonly Result[]> {
    const pool = new Pool(availableParallelism(), PATIENCE);
    const tally = { read: 0, refused: 0 };
    try {
      await Promise.all([...hostile(), ...spoilt(seed, number)].map((one) => tryOne(pool, one, tally)));
    } finally {
      await pool.close();
    }
    return [
      { name: "files made to do harm", value: String(Object.keys(HOSTILE).length) },
      {
        name: `files of ${Object.keys(KINDS).length} kinds, changed in up to four places`,
        value: number.toLocaleString("en"),
      },
      { name: "reports read in them", value: tally.read.toLocaleString("en") },
      { name: "refused with a sentence", value: tally.refused.toLocaleString("en") },
      { name: `files that made a fault, or took longer than ${PATIENCE / 1000} s`, value: "0" },
    ];
  },
};

export interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was found before, every kind as it is, and what was made to do harm. */
export function* hostile(): Generator<Named> {
  for (const file of readdirSync(FOUND))
    if (file.startsWith("files")) yield { name: file, bytes: readFileSync(join(FOUND, file)) };
  for (const [name, bytes] of Object.entries({ ...KINDS, ...HOSTILE })) yield { name, bytes };
}

export function* spoilt(seed: number, number: number): Generator<Named> {
  const all = Object.entries(KINDS);
  for (let at = 0; at < number; at++) {
    const chance = random(seed * 1_000_033 + at);
    const [name, bytes] = chance.of(all);
    yield { name, bytes: damaged(chance, bytes, Object.values(KINDS)) };
  }
}

/** Rejects with `Found` where the file makes a fault of the program's own, or is not read in time. */
export async function tryOne(pool: Pool, { name, bytes }: Named, tally = { read: 0, refused: 0 }): Promise<void> {
  for (const one of await take(pool, { name, bytes })) {
    if ("problem" in one) {
      if (one.problem.endsWith(FAULT)) throw new Found(`${name} makes a fault of the program's own.`, bytes);
      tally.refused++;
    } else {
      await pool.run("report", [one]).catch((error: Error) => {
        throw new Found(`The report in ${name}: ${error.message}`, bytes);
      });
      tally.read++;
    }
  }
}

const take = (pool: Pool, { name, bytes }: Named): Promise<readonly Intake[]> =>
  pool.run("take", [name, bytes, {}]).catch((error: Error) => {
    throw new Found(`${name}: ${error.message}`, bytes);
  });
