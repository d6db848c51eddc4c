import type { EntryAt } from "@according/reader";
import { expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { movesOf } from "../../src/views/moves.ts";
import { toldAlike } from "../../src/views/told-alike.ts";
import { utterancesOf } from "../../src/views/utterances.ts";
import { linkedOf } from "./harbour.ts";

const told = async (id: string, outlet: string, publishedAt: string | undefined, text: string) => ({
  ...{ story: "Dam", origin: id },
  reading: await readBy(text, { id, outlet, ...(publishedAt && { publishedAt }) }),
});

const TOLL = "Nine people were killed at the dam in Orlay, the health ministry said.";
const GUARD = "“Nobody warned us at the gate,” said Mara Velin, a guard.";

const linked = await linkedOf([
  await told("early", "Tesmar Post", "2026-03-03T10:00:00Z", `${TOLL}\n\n${GUARD}`),
  await told("late", "Orlay Radio", "2026-03-04T10:00:00Z", `${TOLL}\n\n${GUARD}`),
  await told("undated", "Lesk Echo", undefined, "“The road is open,” said Ivo Brandt, a driver."),
]);

const readingOf = (id: string) => linked.readings.get(id);
const reportsOf = (at: EntryAt | undefined) => at && toldAlike(linked, at)?.members.map(({ report }) => report);

it("an entry stands among those of other reports that are taken for the same, the earliest first", () => {
  const reading = readingOf("late");
  const [killed] = reading?.figures ?? [];
  const guard = reading?.statements.find(({ form }) => form === "direct");
  const velin = reading?.sources.find(({ name }) => name === "Mara Velin");
  expect(reportsOf({ by: "figure", report: "late", figure: killed?.id ?? "" })).toEqual(["early", "late"]);
  expect(reportsOf({ by: "statement", report: "late", statement: guard?.id ?? "" })).toEqual(["early", "late"]);
  expect(reportsOf({ by: "source", report: "late", source: velin?.id ?? "" })).toEqual(["early", "late"]);
});

it("an entry that nobody else tells stands alone, with its words", () => {
  const [road] = readingOf("undated")?.statements ?? [];
  const told = toldAlike(linked, { by: "statement", report: "undated", statement: road?.id ?? "" });
  expect(told?.members).toHaveLength(1);
  expect(told?.entries.map(({ words }) => words)).toEqual(["“The road is open,”"]);
});

it("what no report has is none", () => {
  expect(toldAlike(linked, { by: "event", report: "late", event: "none" })).toBeNull();
  expect(toldAlike(linked, { by: "figure", report: "none", figure: "none" })).toBeNull();
});

it("what has no date is not the newest", () => {
  expect(movesOf(linked).at(-1)?.report).toBe("undated");
  expect(utterancesOf(linked).said.at(-1)?.first.report).toBe("undated");
});
