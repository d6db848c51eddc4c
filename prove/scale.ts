import { statSync } from "node:fs";
import { join } from "node:path";
import { type Reading, readReport } from "@according/reader";
import pg from "pg";
import { quantile, type Result } from "../bench/shared.ts";
import { inventedReport } from "../bench/stories.ts";
import { openRecord } from "../packages/according/src/store/open-record.ts";
import type { Store } from "../packages/according/src/store/store.ts";
import { startPostgres } from "../packages/according/test/store/postgres-server.ts";
import { inFolder } from "./child.ts";
import type { Amounts, Part } from "./part.ts";

/** So many reports are read; those kept are these again and again, each under an address of its own. */
const DIFFERENT = 500;
/** Stories of a size that somebody follows. */
const OF_ONE_STORY = 1000;
const TIMES = 40;

export const scale: Part = {
  name: "scale",
  title: "How large a record grows, and how fast it answers",
  run: ({ kept }: Amounts) =>
    inFolder(async (folder) => {
      const readings = Array.from({ length: DIFFERENT }, (_, number) => {
        const { text, meta } = inventedReport(number);
        return readReport(text, meta);
      });
      const file = join(folder, "record.sqlite");
      const inFile = await measure("file", file, readings, kept, async () => statSync(file).size);
      const server = await startPostgres();
      try {
        const place = server.place();
        return [...inFile, ...(await measure("PostgreSQL", place, readings, kept, () => sizeAt(place)))];
      } finally {
        await server.stop();
      }
    }),
};

async function measure(
  name: string,
  place: string,
  readings: readonly Reading[],
  number: number,
  size: () => Promise<number>,
): Promise<readonly Result[]> {
  const store = await openRecord(place);
  const begun = performance.now();
  for (let at = 0; at < number; at++) await store.keep(entryOf(readings, at));
  const each = (performance.now() - begun) / number;
  const asked = await ask(store);
  const statements = (await store.statements({ limit: 1 })).total;
  await store.close();
  return [
    {
      name: `${name}: reports, statements`,
      value: `${number.toLocaleString("en")}, ${statements.toLocaleString("en")}`,
    },
    { name: `${name}: milliseconds to keep one`, value: each.toFixed(1) },
    {
      name: `${name}: bytes for one, its text, entries and indexes`,
      value: Math.round((await size()) / number).toLocaleString("en"),
    },
    ...asked.map((one) => ({ name: `${name}: ${one.name}, half and 95 of 100 within`, value: one.value })),
  ];
}

function entryOf(readings: readonly Reading[], at: number) {
  const reading = readings[at % readings.length] as Reading;
  const url = `https://post.example/${at}`;
  return {
    story: `Story ${Math.floor(at / OF_ONE_STORY)}`,
    origin: url,
    reading: { ...reading, report: { ...reading.report, id: `report-${at}`, url } },
  };
}

async function ask(store: Store): Promise<readonly Result[]> {
  const story = "Story 0";
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    "search in all": () => store.search("harbour closed", { limit: 20 }),
    "search in a story": () => store.search("harbour closed", { story, limit: 20 }),
    "the ledger of a story": () => store.statements({ story, limit: 50 }),
    "the ledger of a story by words": () => store.statements({ story, words: "harbour", limit: 50 }),
    "who speaks in a story": () => store.speakers({ story, limit: 50 }),
    "the reports of a story": () => store.reports({ story, limit: 50 }),
  };
  const results: Result[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const begun = performance.now();
      await question();
      times.push(performance.now() - begun);
    }
    results.push({ name, value: `${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms` });
  }
  return results;
}

async function sizeAt(place: string): Promise<number> {
  const url = new URL(place);
  const schema = url.searchParams.get("schema") ?? "";
  url.searchParams.delete("schema");
  const client = new pg.Client(url.href);
  await client.connect();
  const { rows } = await client.query(
    `select sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass)) as size
      from pg_tables where schemaname = $1`,
    [schema],
  );
  await client.end();
  return Number(rows[0]?.size);
}
