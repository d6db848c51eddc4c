import { readBy } from "../../src/engine.ts";
import type { Entry } from "../../src/store/store.ts";

const FIRST = `Nine people were killed at Lesk on Tuesday, the health ministry said.

"The gate stays shut," Mara Velin said. Ivo Brand denied that his guards had fired.
`;

const SECOND = `Twelve people were killed at Lesk on Tuesday, the health ministry said on Thursday.

"The gate stays shut," Mara Velin said. "We regret the error," said Pavel Ister.
`;

const entry = async (id: string, text: string, publishedAt: string): Promise<Entry> => ({
  ...{ story: "Lesk", origin: `file:///${id}` },
  reading: await readBy(text, {
    id,
    publishedAt,
    title: `The ${id}`,
    outlet: id === "first" ? "Tesmar Post" : "Orlay Radio",
  }),
});

/** Two reports of one story: a toll that rises, a statement that both tell, and one that each tells alone. */
export const lesk: readonly Entry[] = [
  await entry("first", FIRST, "2026-03-03T10:00:00Z"),
  await entry("second", SECOND, "2026-03-05T10:00:00Z"),
];

/** The first of them as it was changed later. */
export const leskChanged: Entry = await entry("first", FIRST.replace("shut", "closed"), "2026-03-03T10:00:00Z");

/** What had stood there before, kept after both. */
export const leskBefore: Entry = await entry("first", FIRST.replace("Nine", "Seven"), "2026-03-03T08:00:00Z");

/** And as it begins otherwise, so that all else stands elsewhere. */
export const leskLonger: Entry = await entry("first", `The count went on. ${FIRST}`, "2026-03-03T18:00:00Z");
