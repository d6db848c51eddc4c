import type { Part } from "../asked.ts";

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 1000;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.trunc(value) || least, least), most);

/** Which part of a list is asked for, within bounds. */
export const boundsOf = ({ limit = DEFAULT_PAGE, offset = 0 }: Part): Required<Part> => ({
  limit: clamp(limit, 1, LARGEST_PAGE),
  offset: clamp(offset, 0, Number.MAX_SAFE_INTEGER),
});
