import type { Form } from "according/api";
import { oneOf, pageNumber, text } from "../ui/address.ts";

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
  return {
    ...text("story", search.story),
    ...text("speaker", search.speaker),
    ...oneOf("form", search.form, forms),
    ...text("outlet", search.outlet),
    ...text("words", search.words),
    ...pageNumber(search.page),
  };
}
