import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isWhole, makeRecord } from "./checked.ts";
import { withStore } from "./with-store.ts";

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-flips-"));
  whole = join(folder, "whole.sqlite");
  await makeRecord(whole);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that anybody may ask of a record, as text; null: it says that it is damaged. */
async function shown(record: string): Promise<string | null> {
  try {
    return await withStore(record, async (store) => {
      const { items } = await store.reports();
      const readings = await Promise.all(items.map(({ id }) => store.reading(id)));
      const lists = [store.stories(), store.statements(), store.figures(), store.dates(), store.speakers()];
      const judged = await store.judgements();
      const found = await Promise.all(["velin", "ferries", "item1"].map((word) => store.search(word)));
      return JSON.stringify([items, readings, await Promise.all(lists), found, judged]);
    });
  } catch {
    return null;
  }
}

/** A fixed sequence, so that a fault is found again: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

it("calls nothing whole of which a bit was turned and anything shown differs", async () => {
  const bytes = readFileSync(whole);
  const asKept = await shown(whole);
  const record = join(folder, "flipped.sqlite");
  const random = numbers(19);
  const missed: number[] = [];
  let found = 0;
  for (let flip = 0; flip < 1000; flip++) {
    const bit = Math.floor((random.next().value as number) * bytes.length * 8);
    const turned = Buffer.from(bytes);
    turned[bit >> 3] = (turned[bit >> 3] as number) ^ (1 << (bit & 7));
    writeFileSync(record, turned);
    if (!(await isWhole(record))) found++;
    else if ((await shown(record)) !== asKept) missed.push(bit);
  }
  expect(missed).toEqual([]);
  expect(found).toBeGreaterThan(50);
}, 240_000);
