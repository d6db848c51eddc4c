import { readBy } from "../../src/engine.ts";
import type { Entry } from "../../src/store/store.ts";

const TEXT = `The dam was described by Dara Voss as unsafe.

A town laughed at Mara Velin's claim that 12 people were hurt.
`;

const meta = { id: "unsure", publishedAt: "2026-03-06", title: "The unsure", outlet: "Orlay Radio" };

/** A report in which two say something, and neither is sure enough to be kept. */
export const unsure: Entry = {
  ...{ story: "Unsure", origin: "file:///unsure" },
  reading: await readBy(TEXT, meta, { engine: "rules" }),
};
