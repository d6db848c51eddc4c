import { readBy } from "../../src/engine.ts";
import type { harbour } from "./harbour.ts";

/** A report of the flood, of an outlet of its own. */
export const told = async (id: string, publishedAt: string, text: string): Promise<(typeof harbour)[number]> => ({
  story: "Flood",
  origin: id,
  reading: await readBy(text, { id, publishedAt, outlet: `${id} Herald` }),
});

/** Three places count their dead, that of which most is told first; each count is of its own. */
export const flood: typeof harbour = await Promise.all([
  told("One", "2026-05-11T13:00:00Z", "Nine people were killed in Lesk, the health ministry said. Six were injured."),
  told("Two", "2026-05-11T19:00:00Z", "The coast guard said eight people had been killed in Lesk."),
  told("Three", "2026-05-12T08:00:00Z", "Four people were killed in Tarnmouth, the coast guard said."),
  told("Four", "2026-05-13T11:00:00Z", "Two people were killed in Skerry, Judge Helene Marr said. It took two hours."),
]);
