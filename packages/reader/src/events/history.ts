import type { Time } from "@according/record";
import { LONG_AGO } from "../en/event-doubts.ts";
import type { Voiced } from "./event-mention.ts";

/* So many months back, what happened is no news. */
const HISTORY = 24;

/** Is it told of a time long past: "thirty years ago", "in 1951"? */
export function isHistory({ grammar }: Voiced, { edtf, span }: Time, published: string | undefined): boolean {
  const words = grammar.segmented.text.slice(...span);
  if (LONG_AGO.test(words)) return true;
  const [then, now] = [monthOf(edtf, 12), monthOf(published, 1)];
  if (then === null) return false;
  return now === null ? then < 2000 * 12 : now - then >= HISTORY;
}

/** Months from year 0 of a date; of a year alone the month given. */
function monthOf(date: string | null | undefined, otherwise: number): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? "") ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month ?? otherwise);
}
