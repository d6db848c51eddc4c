import type { Part } from "./store/asked.ts";
import type { Page, ReportSummary } from "./store/store.ts";

/** What is left out, for it is damaged: a report, for its reading is, or a judgement. */
export type Damaged = Pick<ReportSummary, "id" | "title"> | { readonly judgement: string };

const AT_ONCE = 1000;

/** Every entry of a list, a page at a time; `tell` hears once of each that is damaged. */
export async function* everyPage<T>(
  list: (part: Required<Part>) => Promise<Page<T>>,
  tell: (damaged: Damaged) => void = () => undefined,
): AsyncGenerator<T> {
  const told = new Set<string>();
  for (let offset = 0; ; offset += AT_ONCE) {
    const { total, items, damaged = [], damagedJudgements = [] } = await list({ limit: AT_ONCE, offset });
    yield* items;
    const all = [...damaged.map((one) => [one.id, one] as const), ...judgementsNamed(damagedJudgements)];
    for (const [id, one] of all.filter(([id]) => !told.has(id))) {
      told.add(id);
      tell(one);
    }
    if (offset + AT_ONCE >= total) return;
  }
}

const judgementsNamed = (ids: readonly string[]) => ids.map((judgement) => [judgement, { judgement }] as const);

/** The same at once. */
export async function allPages<T>(list: (part: Required<Part>) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of everyPage(list)) all.push(one);
  return all;
}
