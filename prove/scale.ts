import { statSync } from "node:fs";
import { join } from "node:path";
import { type Reading, readReport } from "@according/reader";
import { quantile, type Result } from "../bench/shared.ts";
import { inventedReport } from "../bench/stories.ts";
import { openRecord } from "../packages/according/src/store/open-record.ts";
import type { Store } from "../packages/according/src/store/store.ts";
import { startPostgres } from "../packages/according/test/store/postgres-server.ts";
import { inFolder } from "./child.ts";
import { multiply } from "./multiply.ts";
import type { Amounts, Part } from "./part.ts";
import { asked, ownProcessor, PROCESSOR_MS } from "./processor.ts";

/** So many reports are read; those kept are these again and again, each under an address of its own. */
const DIFFERENT = 500;
/** Stories of a size that somebody follows. */
const OF_ONE_STORY = 1000;
const TIMES = 40;

/** So many are kept one by one; the rest is made of them within the server. */
const ONE_BY_ONE = 2000;

export const scale: Part = {
  name: "scale",
  title: "How large a record grows, and how fast it answers",
  amounts: { kept: 1_000_000 },
  run: ({ kept }: Amounts) =>
    inFolder(async (folder) => {
      const readings = Array.from({ length: DIFFERENT }, (_, number) => {
        const { text, meta } = inventedReport(number);
        return readReport(text, meta);
      });
      const [file, few] = [join(folder, "record.sqlite"), Math.min(kept, ONE_BY_ONE)];
      const inFile = [
        ...(await keepFew("file", file, readings, few, { size: async () => statSync(file).size, processor: NONE })),
        ...(await answersOf("file", file, NONE)),
      ];
      const server = SCALE_AT ? { place: () => SCALE_AT, stop: async () => undefined } : await startPostgres();
      try {
        const place = server.place();
        const told = { size: () => asked(place, SIZE), processor: () => asked(place, PROCESSOR_MS) };
        return [
          { name: "each answer", value: "half / 95 of 100 within / processor on average" },
          ...inFile,
          ...(await makeLarge(place, readings, few, Math.max(1, Math.round(kept / few)), told)),
          { name: "PostgreSQL: bytes in all, without spans", value: (await told.size()).toLocaleString("en") },
          ...(await answersOf("PostgreSQL", place, told.processor)),
        ];
      } finally {
        await server.stop();
      }
    }),
};

/** Where the record is made; it stays there, and is only asked where it is there already. Not said: in a server of its own, which goes. */
const { SCALE_AT } = process.env;

/** Keeps few one by one and makes the record so many times as large; nothing where that was done before. */
async function makeLarge(
  place: string,
  readings: readonly Reading[],
  few: number,
  times: number,
  told: Told,
): Promise<readonly Result[]> {
  const store = await openRecord(place);
  const { total } = await store.reports({ limit: 1 });
  await store.close();
  if (total > 0) return [];
  const small = await keepFew("PostgreSQL", place, readings, few, told);
  const begun = performance.now();
  if (times > 1) await multiply(place, times);
  const seconds = Math.round((performance.now() - begun) / 1000).toLocaleString("en");
  return [...small, { name: `PostgreSQL: made ${times} times as large within`, value: `${seconds} s` }];
}

/** What the database of its own tells: the bytes of a record, and the milliseconds of processor that its server has used. */
interface Told {
  readonly size: () => Promise<number>;
  readonly processor: () => Promise<number>;
}

/** There is no server. */
const NONE = async (): Promise<number> => 0;

async function keepFew(
  name: string,
  place: string,
  readings: readonly Reading[],
  number: number,
  { size, processor }: Told,
): Promise<readonly Result[]> {
  const store = await openRecord(place);
  const before = ownProcessor() + (await processor());
  const begun = performance.now();
  for (let at = 0; at < number; at++) await store.keep(entryOf(readings, at));
  const each = (performance.now() - begun) / number;
  const used = (ownProcessor() + (await processor()) - before) / number;
  await store.close();
  const bytes = Math.round((await size()) / number).toLocaleString("en");
  return [
    {
      name: `${name}: to keep one, of ${number.toLocaleString("en")} / processor for it`,
      value: `${each.toFixed(1)} / ${used.toFixed(1)} ms`,
    },
    { name: `${name}: bytes for one, its text, entries and indexes`, value: bytes },
  ];
}

async function answersOf(name: string, place: string, processor: () => Promise<number>): Promise<readonly Result[]> {
  const store = await openRecord(place);
  try {
    const [reports, statements] = [await store.reports({ limit: 1 }), await store.statements({ limit: 1 })];
    const value = `${reports.total.toLocaleString("en")}, ${statements.total.toLocaleString("en")}`;
    const answers = await ask(store, processor);
    return [
      { name: `${name}: reports, statements`, value },
      ...answers.map((one) => ({ ...one, name: `${name}: ${one.name}` })),
    ];
  } finally {
    await store.close();
  }
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

/** What somebody asks who searches, and what the page of a story asks. */
function questionsTo(store: Store): Readonly<Record<string, () => Promise<unknown>>> {
  const story = "Story 1";
  const part = { story, limit: 50 };
  const search =
    (words: string, of: object = {}) =>
    () =>
      store.search(words, { limit: 20, ...of });
  return {
    "search, words that most reports have": search("harbour closed"),
    "search, a word of one report in 20": search("many7"),
    "search, a word of one in 1,000": search("some77"),
    "search, a frequent word and a rare one": search("harbour some77"),
    "search, a word of one report": search("one1077"),
    "search, the beginning of many words": search("wor"),
    "search, a name": search("mara velin"),
    "search in a story": search("harbour closed", { story }),
    "the story's summary": () => store.story(story),
    "the ledger of a story": () => store.statements(part),
    "the ledger of a story by words": () => store.statements({ ...part, words: "harbour" }),
    "who speaks in a story": () => store.speakers(part),
    "the reports of a story": () => store.reports(part),
    "the figures of a story": () => store.figures(part),
    "the dates of a story": () => store.dates(part),
    "a report with its reading": () => store.reading("report-5"),
    "the stories": () => store.stories({ limit: 20 }),
  };
}

/** `processor`: milliseconds of it that the server has used so far; of a file it is this process that answers. */
async function ask(store: Store, processor: () => Promise<number>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [name, question] of Object.entries(questionsTo(store))) {
    const times: number[] = [];
    await question();
    const before = ownProcessor() + (await processor());
    for (let time = 0; time < TIMES; time++) {
      const begun = performance.now();
      await question();
      times.push(performance.now() - begun);
    }
    const used = (ownProcessor() + (await processor()) - before) / TIMES;
    const [half, most] = [quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1)];
    results.push({
      name,
      value: `${half} / ${most} / ${used.toFixed(1)} ms`,
    });
  }
  return results;
}

const SIZE = `select sum(pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass)) as value
  from pg_tables where schemaname = $1`;
