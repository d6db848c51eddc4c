import { DATELINE, SMALL_DATELINE } from "../en/datelines.ts";
import type { Places } from "../text/places.ts";

/** How many characters a dateline has that opens a text, with its agency in brackets: `ORLAY, March 5 (Corran) - `. */
export const datelineLength = (text: string): number =>
  (DATELINE.exec(text) ?? SMALL_DATELINE.exec(text))?.[0].length ?? 0;

/** Where the sentence of a place begins, behind a dateline. */
export function behindDateline({ segmented: { text, sentences }, sentence }: Places, at: number): number {
  const start = sentences[sentence(at)]?.span[0] ?? at;
  return start + datelineLength(text.slice(start, at));
}
