import { afterAll, describe, expect, test } from "vitest";
import { Pool } from "../packages/according/src/reading/pool.ts";
import { hostile, spoilt, tryOne } from "../prove/files.ts";

/* The short form of `npm run prove`. */

describe("any file", () => {
  const pool = new Pool(2);
  afterAll(() => pool.close());

  test("is read or refused with a sentence: every kind, those made to do harm, and some that were damaged", async () => {
    const tally = { read: 0, refused: 0 };
    for (const one of [...hostile(), ...spoilt(7, 150)]) await tryOne(pool, one, tally);
    expect(tally.read).toBeGreaterThan(80);
    expect(tally.refused).toBeGreaterThan(40);
  });
});
