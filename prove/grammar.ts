import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Result } from "../bench/shared.ts";
import { inventedReport } from "./grammar/invented.ts";
import { FAULTS, faultsIn } from "./grammar/judged.ts";
import type { Amounts, Part } from "./part.ts";
import { readAsKept } from "./sound.ts";

/** How many of what was written, by construction and fault ("construction | fault"), each with the first paragraph of it. */
export interface Counted {
  readonly clauses: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, { readonly times: number; readonly shows: string }>>;
}

export const grammar: Part = {
  name: "grammar",
  title: "Invented reports with a known reading",
  async run({ invented, seed }: Amounts): Promise<readonly Result[]> {
    const threads = availableParallelism();
    const each = Math.ceil(invented / threads);
    const parts = await Promise.all(
      Array.from({ length: threads }, (_, i) => countElsewhere({ from: seed * 10_000_000 + i * each, number: each })),
    );
    return resultsOf(threads * each, together(parts));
  },
};

export interface Numbers {
  readonly from: number;
  readonly number: number;
}

/** What is read wrongly of the reports of some numbers. */
export function countFaults({ from, number }: Numbers): Counted {
  const clauses: Record<string, number> = {};
  const faults: Record<string, { times: number; shows: string }> = {};
  for (let at = from; at < from + number; at++) {
    const report = inventedReport(at);
    for (const { construction } of report.expected) clauses[construction] = (clauses[construction] ?? 0) + 1;
    for (const { at: which, fault } of faultsIn(report, readAsKept(report.text))) {
      const one = report.expected[which];
      if (!one) continue;
      const key = `${one.construction} | ${fault}`;
      faults[key] = { times: (faults[key]?.times ?? 0) + 1, shows: faults[key]?.shows ?? one.paragraph };
    }
  }
  return { clauses, faults };
}

function countElsewhere(workerData: Numbers): Promise<Counted> {
  const worker = new Worker(new URL("./grammar-worker.ts", import.meta.url), {
    workerData,
    execArgv: ["--conditions=source"],
  });
  return new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}

function together(parts: readonly Counted[]): Counted {
  const clauses: Record<string, number> = {};
  const faults: Record<string, { times: number; shows: string }> = {};
  for (const part of parts) {
    for (const [key, times] of Object.entries(part.clauses)) clauses[key] = (clauses[key] ?? 0) + times;
    for (const [key, { times, shows }] of Object.entries(part.faults))
      faults[key] = { times: (faults[key]?.times ?? 0) + times, shows: faults[key]?.shows ?? shows };
  }
  return { clauses, faults };
}

/** How many clauses have a fault, whatever the construction. */
export const timesOf = ({ faults }: Counted, fault: string): number =>
  Object.entries(faults)
    .filter(([key]) => key.endsWith(` | ${fault}`))
    .reduce((sum, [, { times }]) => sum + times, 0);

const clausesIn = ({ clauses }: Counted): number => Object.values(clauses).reduce((sum, times) => sum + times, 0);

function resultsOf(reports: number, counted: Counted): readonly Result[] {
  const all = clausesIn(counted);
  const share = (times: number, of: number) => `${times.toLocaleString("en")} (${((100 * times) / of).toFixed(2)} %)`;
  const rows = Object.entries(counted.faults).toSorted(([, a], [, b]) => b.times - a.times);
  return [
    { name: "reports", value: reports.toLocaleString("en") },
    { name: "clauses of which it is known who says them, if anybody", value: all.toLocaleString("en") },
    ...FAULTS.map((fault) => ({ name: `**${fault}**`, value: share(timesOf(counted, fault), all) })),
    ...rows.map(([key, { times, shows }]) => {
      const [construction = "", fault = ""] = key.split(" | ");
      return { name: `${fault}: ${construction} — ${shows}`, value: share(times, counted.clauses[construction] ?? 1) };
    }),
  ];
}
