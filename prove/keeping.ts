import { join } from "node:path";
import { type Reading, readReport } from "@according/reader";
import type { Result } from "../bench/shared.ts";
import { openRecord } from "../packages/according/src/store/open-record.ts";
import type { Entry } from "../packages/according/src/store/store.ts";
import { startPostgres } from "../packages/according/test/store/postgres-server.ts";
import { bulletinFor } from "./bulletins.ts";
import { inFolder } from "./child.ts";
import { mustBeWhole } from "./kept.ts";
import type { Amounts, Part } from "./part.ts";
import { asked, ownProcessor, PROCESSOR_MS } from "./processor.ts";

const TOGETHER = [1, 4, 16, 64];
const STORIES = 20;

export const keeping: Part = {
  name: "keeping",
  title: "What it takes to keep a short report, alone and together with others",
  amounts: { kept: 2048 },
  run: ({ kept }: Amounts) =>
    inFolder(async (folder) => {
      const entries = Array.from({ length: kept }, (_, number) => entryFor(number));
      const server = await startPostgres();
      try {
        const results: Result[] = [
          { name: "each report", value: "milliseconds / processor, the program's and the server's" },
        ];
        for (const size of TOGETHER) {
          const file = join(folder, `${size}.sqlite`);
          results.push(await keepBy(size, "file", file, entries, async () => 0));
        }
        for (const size of TOGETHER) {
          const place = server.place();
          results.push(await keepBy(size, "PostgreSQL", place, entries, () => asked(place, PROCESSOR_MS)));
        }
        return results;
      } finally {
        await server.stop();
      }
    }),
};

function entryFor(number: number): Entry {
  const { text, meta, origin } = bulletinFor(number);
  const reading: Reading = readReport(text, meta);
  return { story: `Story ${number % STORIES}`, origin, reading, delivery: `message ${number}` };
}

async function keepBy(
  size: number,
  name: string,
  place: string,
  entries: readonly Entry[],
  processor: () => Promise<number>,
): Promise<Result> {
  const store = await openRecord(place);
  const used = async () => ownProcessor() + (await processor());
  const [before, begun] = [await used(), performance.now()];
  for (let at = 0; at < entries.length; at += size) await store.keepAll(entries.slice(at, at + size));
  const each = (all: number): string => (all / entries.length).toFixed(1);
  const value = `${each(performance.now() - begun)} / ${each((await used()) - before)} ms`;
  await store.close();
  await mustBeWhole(place, new Set(entries.map(({ reading }) => reading.report.id)), `${name}, ${size} together`);
  return { name: `${name}: ${size === 1 ? "alone" : `${size} together`}`, value };
}
