import type { FigureFilter, FigureOrder, Owner } from "according/api";
import { oneOf, pageNumber, text } from "../ui/address.ts";

/** What the address of a story's figures says: the filters, the order and the page, from 1. */
export interface FiguresFilter {
  readonly kind?: string;
  readonly source?: string;
  /** Of figures that are no source's. */
  readonly owner?: Exclude<Owner, "source">;
  readonly order?: Exclude<FigureOrder, "newest">;
  readonly page?: number;
}

export const orders: readonly Exclude<FigureOrder, "newest">[] = ["kind", "oldest", "largest"];

/** Reads the address; what it does not understand it leaves out. */
export function figuresFilter(search: Record<string, unknown>): FiguresFilter {
  const source = text("source", search.source);
  return {
    ...text("kind", search.kind),
    ...source,
    ...(source.source === undefined ? oneOf("owner", search.owner, ["report", "open"] as const) : {}),
    ...oneOf("order", search.order, orders),
    ...pageNumber(search.page),
  };
}

export const FIGURES_PAGE = 100;

/** What is asked of the server. */
export const asked = (story: string, { page = 1, ...filter }: FiguresFilter): FigureFilter => ({
  ...{ story, ...filter },
  ...{ limit: FIGURES_PAGE, offset: (page - 1) * FIGURES_PAGE },
});
