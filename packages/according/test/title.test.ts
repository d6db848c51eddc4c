import { expect, test } from "vitest";
import { titleOf } from "../src/title.ts";

test.each([
  ["Published: 6 March 2026\nBy Ana Wray, Tesmar Post\n\nHarbour closed\n\nIt is shut.", "Harbour closed"],
  ["6 March 2026\n\nHarbour closed", "Harbour closed"],
  ["ORLAY, 6 March 2026 (Corvin Press) — The harbour stays closed.", "The harbour stays closed."],
  ["ORLAY (Corvin Press) -- The harbour stays closed.", "The harbour stays closed."],
  ["Harbour closed", "Harbour closed"],
  ["By popular demand, harbour of Orlay opens again\n\nIt is open.", "By popular demand, harbour of Orlay opens again"],
  ["By the time the ferry came, it was over.", "By the time the ferry came, it was over."],
  ["NATO — and what it wants", "NATO — and what it wants"],
  ["ORLAY, March 6 — The harbour stays closed.", "The harbour stays closed."],
  ["Published: 6 March 2026", "Published: 6 March 2026"],
  ["", "(untitled)"],
])("without a title the first line is one that is of the report: %j", (text, title) => {
  expect(titleOf({ text } as Parameters<typeof titleOf>[0])).toBe(title);
});
