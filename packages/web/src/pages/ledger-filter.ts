import type { Form } from "according/api";

/** What the address of the ledger says: the filters and the page, from 1. */
export interface LedgerFilter {
  readonly story?: string;
  readonly speaker?: string;
  readonly form?: Form;
  readonly outlet?: string;
  readonly words?: string;
  readonly page?: number;
}

export const forms: readonly Form[] = ["direct", "mixed", "indirect"];

/** Reads the address; what it does not understand it leaves out. */
export function ledgerFilter(search: Record<string, unknown>): LedgerFilter {
  const page = Math.trunc(Number(search.page));
  const form = forms.find((form) => form === search.form);
  return {
    ...text("story", search.story),
    ...text("speaker", search.speaker),
    ...(form ? { form } : {}),
    ...text("outlet", search.outlet),
    ...text("words", search.words),
    ...(page > 1 ? { page } : {}),
  };
}

function text<K extends string>(name: K, value: unknown): { readonly [key in K]?: string } {
  const known = typeof value === "string" || typeof value === "number";
  return known && value !== "" ? ({ [name]: String(value) } as { [key in K]: string }) : {};
}
