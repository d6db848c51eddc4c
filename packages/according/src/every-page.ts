import type { Page, Part, ReportSummary } from "./store/store.ts";

const AT_ONCE = 1000;

/** Every entry of a list, a page at a time; `tell` hears once of each report with a damaged reading. */
export async function* everyPage<T>(
  list: (part: Required<Part>) => Promise<Page<T>>,
  tell: (damaged: ReportSummary) => void = () => undefined,
): AsyncGenerator<T> {
  const told = new Set<string>();
  for (let offset = 0; ; offset += AT_ONCE) {
    const { total, items, damaged = [] } = await list({ limit: AT_ONCE, offset });
    yield* items;
    for (const report of damaged.filter(({ id }) => !told.has(id))) {
      told.add(report.id);
      tell(report);
    }
    if (offset + AT_ONCE >= total) return;
  }
}

/** The same at once. */
export async function allPages<T>(list: (part: Required<Part>) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of everyPage(list)) all.push(one);
  return all;
}
