import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../bench/shared.ts";
import { generate } from "../bench/story.ts";
import { backupSqlite } from "../packages/according/src/store/sqlite/backup.ts";
import type { Store } from "../packages/according/src/store/store.ts";
import { inFolder, MAIN, runChild } from "./child.ts";
import { inRecord, mustBeWhole, saidIn } from "./kept.ts";
import { type Amounts, Found, type Part } from "./part.ts";

const WRITERS = 3;
const READERS = 2;

export const writers: Part = {
  name: "writers",
  title: "Three that write at once, and others that read",
  run: ({ reports }: Amounts) => inFolder((folder) => together(folder, reports)),
};

async function together(folder: string, number: number): Promise<readonly Result[]> {
  const record = join(folder, "record.sqlite");
  const files = Array.from({ length: number }, (_, at) => join(folder, `${at}.md`));
  for (const [at, file] of files.entries()) writeFileSync(file, generate(at));
  // Each has its own, and all have the last tenth.
  const own = (writer: number) => files.filter((_, at) => at % WRITERS === writer || at >= number * 0.9);
  let writing = true;
  const written = Promise.all(
    Array.from({ length: WRITERS }, (_, writer) =>
      runChild({ args: [MAIN, "add", ...own(writer), "--story", "Orlay", "--json", "--data", record] }),
    ),
  ).finally(() => {
    writing = false;
  });
  const [asked, copies] = await Promise.all([
    inRecord(record, (store) => Promise.all(Array.from({ length: READERS }, () => lookOn(store, () => writing)))),
    copyOn(record, folder, () => writing),
  ]);
  const ends = await written;
  for (const { code, err } of ends) if (code !== 0) throw new Found(`A writer ended with ${code}: ${err}`);
  await mustBeWhole(record, new Set(ends.flatMap(({ lines }) => saidIn(lines))), "Three writers");
  const total = await inRecord(record, async (store) => (await store.reports()).total);
  if (total !== number) throw new Found(`Of ${number} reports ${total} are kept.`);
  return [
    { name: `reports given by ${WRITERS} processes, a tenth of them by all`, value: String(number) },
    { name: "kept, each once", value: String(total) },
    {
      name: `questions asked meanwhile by ${READERS} readers, none refused and no list shorter than before`,
      value: String(asked.reduce((sum, times) => sum + times, 0)),
    },
    { name: "copies made meanwhile, each whole", value: String(copies) },
  ];
}

/** Asks for what is kept until nobody writes any more. Gives how often. */
async function lookOn(store: Store, goesOn: () => boolean): Promise<number> {
  let [times, before] = [0, 0];
  while (goesOn()) {
    const { total } = await store.reports({ limit: 5 });
    if (total < before) throw new Found(`A reader saw ${total} reports after ${before}.`);
    before = total;
    const [statements, found] = [await store.statements({ limit: 5 }), await store.search("lorries", { limit: 5 })];
    if (found.total < total || (total > 0 && statements.total === 0))
      throw new Found("A reader saw a report without its words or statements.");
    times += 3;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}

async function copyOn(record: string, folder: string, goesOn: () => boolean): Promise<number> {
  let copies = 0;
  while (goesOn()) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const copy = join(folder, `copy-${copies}.sqlite`);
    await backupSqlite(record, copy);
    await mustBeWhole(copy, new Set(), `Copy ${copies}`);
    copies++;
  }
  return copies;
}
