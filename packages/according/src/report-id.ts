import type { Store } from "./store/store.ts";

/** The whole id of the report that this begins, where it is one alone, as the terminal prints and takes it; else what is given. */
export async function wholeId(store: Pick<Store, "report" | "reports">, typed: string): Promise<string> {
  if (typed === "" || (await store.report(typed))) return typed;
  const { total, items } = await store.reports({ idBegins: typed, limit: 1 });
  return total === 1 ? (items[0]?.id ?? typed) : typed;
}
