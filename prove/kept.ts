import { openRecord } from "../packages/according/src/store/open-record.ts";
import type { Store } from "../packages/according/src/store/store.ts";
import { Found } from "./part.ts";

export async function inRecord<T>(record: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openRecord(record);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Everything kept, in an order of its own, as one text: all but when it was kept and fetched. */
export const allKept = (record: string): Promise<string> =>
  inRecord(record, async (store) => {
    const kept: string[] = [];
    for await (const { report, reading, spans } of store.everything()) {
      const { keptAt: _, ...summary } = report;
      const { retrievedAt: __, ...about } = reading.report;
      kept.push(JSON.stringify([summary, { ...reading, report: about }, spans]));
    }
    return kept.toSorted().join("\n");
  });

/** Throws `Found` where anything of a record is not as it was kept, or is not there though it was said to be. */
export const mustBeWhole = (record: string, said: ReadonlySet<string>, after: string): Promise<void> =>
  inRecord(record, async (store) => {
    for await (const { faults } of store.check())
      for (const { title = "", message } of faults) throw new Found(`${after}: ${title} ${message}`);
    for (const id of said)
      if ((await store.report(id)) === null) throw new Found(`${after}: ${id} was said to be kept and is not there.`);
  });

/** The ids of the reports that printed lines say are kept. */
export const saidIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const id = /^\{.*"report":\{"id":"([^"]+)"/.exec(line)?.[1] ?? /^kept (\S+)$/.exec(line)?.[1];
    return id === undefined ? [] : [id];
  });
