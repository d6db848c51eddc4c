import { expect, it } from "vitest";
import { type Given, keepReports, keepTogether } from "../src/keep.ts";
import { keeper } from "../src/queue/keeping.ts";
import type { Read } from "../src/reading/read.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { type Store, StoreError } from "../src/store/store.ts";
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

it("keeps together what can be kept, and says of the others what is wrong", async () => {
  const record = await openSqlite(":memory:");
  const given: Given[] = [];
  for await (const read of inputs()) if (!("problem" in read)) given.push({ read, story: "Orlay" });
  const [one, two, three] = given as [Given, Given, Given];
  const { reading } = two.read;
  const broken = { ...two.read, reading: { ...reading, statements: [{}] } as never };
  const outcomes = await keepTogether([one, { ...two, read: broken }, three], record);
  expect(outcomes.map((outcome) => "problem" in outcome)).toEqual([false, true, false]);
  expect((await record.reports()).items.map(({ id }) => id).toSorted()).toEqual(["one", "three"]);
  await record.close();
});

it("keeps what came while another was being kept in one transaction, and tells each what became of it", async () => {
  const record = await openSqlite(":memory:");
  const transactions: number[] = [];
  let fails = false;
  const keepAll: Store["keepAll"] = (entries) => {
    transactions.push(entries.length);
    return fails ? Promise.reject(new StoreError("The record is away.")) : record.keepAll(entries);
  };
  const keep = keeper({ ...record, keepAll });
  const given = (id: string): Given => ({
    read: { input: id, origin: id, reading: readingOf({ id, text: `${id} is a report.` }) },
    story: "Orlay",
  });
  const outcomes = await Promise.all(["one", "two", "three", "two"].map((id) => keep(given(id))));
  expect(outcomes).toMatchObject([
    ...[
      { input: "one", outcome: "new", report: { id: "one" } },
      { input: "two", outcome: "new" },
    ],
    ...[
      { input: "three", outcome: "new", report: { id: "three" } },
      { input: "two", outcome: "same" },
    ],
  ]);
  expect(transactions).toEqual([1, 3]);
  fails = true;
  await expect(keep(given("four"))).rejects.toThrow("The record is away.");
  fails = false;
  expect(await keep(given("four"))).toMatchObject({ outcome: "new" });
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
