import { readReport } from "@according/reader";
import { expect, test } from "vitest";
import { again } from "../eval/judged/again.ts";
import { readVerdicts, tablesOf } from "../eval/judged/count.ts";
import { type Entry, entriesOf } from "../eval/judged/entries.ts";
import { sheetsOf } from "../eval/judged/sheets.ts";

const articles = [
  {
    id: "ferry",
    text: "The ferry was late, Mara Velin said on Friday. Port officials denied that 12 people were hurt.",
  },
  { id: "strike", text: "“Nobody will work,” said Oskar Brandt." },
];
const entries: readonly Entry[] = articles
  .flatMap(({ id, text }) => entriesOf(id, readReport(text)))
  .map((one, i) => ({ id: String(i + 1), ...one }));

test("a sheet tells who is read to say what, and neither how sure that is nor what read it", () => {
  const [sheet = ""] = sheetsOf(articles, entries, 1, ["statement", "figure"]);
  expect(sheet).toContain('1\tWHO Mara Velin; written "Mara Velin"; VERB "said"; WORDS «The ferry was late»');
  expect(sheet).toContain("(denies it)");
  expect(sheet).toContain("WHO Oskar Brandt");
  for (const { by, confidence } of entries.filter(({ kind }) => kind === "statement")) {
    expect(sheet).not.toContain(by);
    expect(sheet).not.toContain(String(confidence));
  }
});

test("every report and entry is on one sheet", () => {
  const sheets = sheetsOf(articles, entries, 2, ["statement", "figure"]);
  expect(sheets).toHaveLength(2);
  for (const { id, told } of entries) expect(sheets.filter((one) => one.includes(`${id}\t${told}`))).toHaveLength(1);
});

test("verdicts are counted by code, from a confidence on, and what was missed beside them", () => {
  const verdicts = readVerdicts("1\tR\n2\tW\tthe union says it\nM\t1\twords\nMF\t2\t40 boats\nas I said");
  const two = entries
    .slice(0, 2)
    .map((one, i) => ({ ...one, kind: "statement" as const, confidence: [0.9, 0.6][i] ?? 0 }));
  expect(tablesOf(two, verdicts, 0.5)).toContain("Statements from 0.5: 2; R 1 (50.0), W 1 (50.0)");
  expect(tablesOf(two, verdicts, 0.75)).toContain("Statements from 0.75: 1; R 1 (100.0), W 0 (0.0)");
  expect(tablesOf(two, verdicts, 0.5)).toContain("missed 1\n");
  expect(tablesOf(entries, verdicts, 0)).toContain(`Not judged: ${entries.length - 2} of ${entries.length}`);
});

test("another reading says which judged entries it has no more", () => {
  const verdicts = readVerdicts("1\tW\tnot she");
  const told = again(entries, entries.slice(1), verdicts, 0);
  expect(told).toContain("W: 1, stand 0");
  expect(told).toContain("new: 0");
  expect(told).toContain("- W\tferry@");
});

test("times and events are judged for themselves, with codes of their own", () => {
  const text = "Rebels shelled Orlay on Friday, Mara Velin said.";
  const reading = readReport(text, { publishedAt: "2026-03-02" });
  const found = entriesOf("raid", reading, ["time", "event"]).map((one, i) => ({ id: String(i + 1), ...one }));
  expect(found.map(({ told }) => told)).toEqual([
    'EVENT "Rebels shelled Orlay": ASSAULT (heavy-weapons); WHO rebels; TO Orlay; WHEN 2026-02-27; WHOSE WORD Mara Velin',
    'TIME "Friday" = 2026-02-27',
  ]);
  const [sheet = ""] = sheetsOf([{ id: "raid", text }], found, 1, ["time", "event"]);
  expect(sheet).toContain("W  on the wrong side");
  expect(sheet).not.toContain("W  wrong mouth");
  const table = tablesOf(found, readVerdicts("1\tR\n2\tV\tthe week before\nMT\t1\tin May"), 0);
  expect(table).toContain("Times: 1; R 0 (0.0), V 1 (100.0)");
  expect(table).toContain("Events: 1; R 1 (100.0)");
});
