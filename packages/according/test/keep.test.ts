import { expect, it } from "vitest";
import { keepReports } from "../src/keep.ts";
import type { Read } from "../src/reading/read.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import type { Store } from "../src/store/store.ts";
import { all } from "./all.ts";
import { readingOf } from "./store/readings.ts";

async function* inputs(): AsyncGenerator<Read> {
  for (const id of ["one", "two", "three"])
    yield { input: id, origin: `file:///${id}`, reading: readingOf({ id, text: `${id} is a report.` }) };
}

it("keeps the other reports when one of them cannot be kept", async () => {
  const record = await openSqlite(":memory:");
  const fault = new RangeError("x is out of range");
  const keep: Store["keep"] = (entry) => (entry.origin.endsWith("two") ? Promise.reject(fault) : record.keep(entry));
  const outcomes = await all(keepReports(inputs(), { ...record, keep }, "Orlay"));
  expect(outcomes.map((one) => ("problem" in one ? one.problem : one.outcome))).toEqual([
    "new",
    expect.stringMatching(/^two could not be read because of a fault in According/),
    "new",
  ]);
  await record.close();
});

it("tells a report that breaks a rule of the tables from a record that fails", async () => {
  const record = await openSqlite(":memory:");
  async function* twice(): AsyncGenerator<Read> {
    for await (const one of inputs()) {
      if ("problem" in one) continue;
      const { statements } = one.reading;
      yield one.input === "two"
        ? { ...one, reading: { ...one.reading, statements: [...statements, {}] } as never }
        : one;
    }
  }
  const outcomes = await all(keepReports(twice(), record, "Orlay"));
  expect(outcomes.map((one) => "problem" in one)).toEqual([false, true, false]);
  expect((await record.reports()).items.map(({ id }) => id).sort()).toEqual(["one", "three"]);
  await record.close();
});
