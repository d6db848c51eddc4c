import type { EntryAt } from "@according/reader";
import { describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { type Now, nowOf } from "../../src/views/now.ts";
import { disputesOf } from "../../src/views/unsettled.ts";
import { harbour, linkedOf } from "./harbour.ts";

const now = nowOf(await linkedOf(harbour));
const wordsIn = ({ entries }: Now) => {
  const byEntry = new Map(entries.map((row) => [JSON.stringify(row.entry), row]));
  return (at: EntryAt) => byEntry.get(JSON.stringify(at));
};
const words = wordsIn(now);
const signs = (at: EntryAt | undefined) => at && words(at)?.signs;

describe("the board of a story", () => {
  it("has the latest claim of each source once, with what that source told before and whether it was corrected", () => {
    const [killed] = now.board.measures;
    const rows = killed?.claims.map(({ entry, who, change, relation, was }) => [
      ...[who, signs(entry), change, relation, was.map(signs).join(" ")],
    ]);
    expect(rows).toEqual([
      ["health ministry", "12", -2, "corrects", "14 9"],
      ["Red Lantern Society", "≥ 11", null, "updates", "7"],
      ["Tesmar's army", "≤ 5", null, "contradicts", ""],
    ]);
    expect(killed).toMatchObject({ kind: "killed", reports: 3, origins: 2, voices: 3 });
  });

  it("has parts after their whole", () => {
    const [killed, children] = now.board.measures;
    expect(children?.partOf).toBe(killed?.id);
    expect(children?.claims.map(({ entry }) => signs(entry))).toEqual(["2"]);
  });
});

describe("changes", () => {
  const told = now.moves.map(({ report, entry, items, voice }) => ({
    ...{ report, who: words(entry)?.who, isFirst: voice !== undefined },
    moved: items.flatMap(({ entry: at, before, corrects }) =>
      at.by === "figure" ? [`${signs(before) ?? ""} → ${signs(at)}${corrects ? " corrected" : ""}`] : [],
    ),
  }));

  it("stand newest first, a number beside what the same source told before and never beside another's", () => {
    expect(told.map(({ report }) => report)).toEqual(told.map(({ report }) => report).toSorted(byReport));
    expect(told[0]).toMatchObject({ who: "health ministry", moved: ["14 → 12 corrected"] });
    expect(told.find(({ who }) => who === "Tesmar's army")?.moved ?? []).toEqual([" → ≤ 5"]);
  });

  it("say who says something for the first time", () => {
    const first = told.filter(({ isFirst }) => isFirst).map(({ who }) => who);
    expect(first).toContain("Pavel Ister");
    expect(new Set(first).size).toBe(first.length);
  });

  const ORDER = ["four", "three", "two", "one"];
  const byReport = (a: string, b: string) => ORDER.indexOf(a) - ORDER.indexOf(b);
});

describe("what is not settled", () => {
  it("has figures that exclude each other, those that still stand first", () => {
    const pairs = now.disputes.map(({ a, b, past }) => [signs(a), signs(b), past === true]);
    expect(pairs).toEqual([
      ["≥ 11", "≤ 5", false],
      ["12", "≤ 5", false],
      ["9", "7", true],
    ]);
  });

  it("has beside a number those told last of many that exclude it, and not all pairs of them", async () => {
    const bodies = [..."BCDFGHKLMNPRSTVZ"].flatMap((letter) => [`${letter}orran Aid`, `${letter}elvan Relief`]);
    const linked = await linkedOf(await Promise.all(bodies.map(tollBy)));
    const { totals } = nowOf(linked);
    expect(totals.disputes).toBeGreaterThan(bodies.length);
    expect(totals.disputes).toBeLessThan(9 * bodies.length);
    const all = disputesOf(linked);
    const number = all.find(({ more }) => more !== undefined);
    const against = all.filter(({ b }) => JSON.stringify(b) === JSON.stringify(number?.b));
    expect(against.length + (number?.more ?? 0)).toBe(bodies.length - 1);
  });

  it("has who said nothing", () => {
    expect(now.silences.map(({ entry }) => words(entry)?.who)).toEqual(["Lena Ostrow"]);
    expect(now.totals).toMatchObject({ reports: 4, outlets: 2, silences: 1, disputes: 2, pastDisputes: 1 });
  });
});

/** Each a number of its own, half an hour after the one before. */
const tollBy = async (body: string, i: number): Promise<(typeof harbour)[number]> => {
  const publishedAt = new Date(Date.UTC(2026, 2, 5, 8, 30 * i)).toISOString();
  const text = `The ${body} said that ${10 + i} people were killed in the blast at Lesk harbour on Thursday.\n`;
  return {
    story: "Lesk blast",
    origin: `file:///${i}`,
    reading: await readBy(text, { id: `report-${i}`, publishedAt }),
  };
};

describe("a later visit", () => {
  it("counts what came with reports that were kept since", async () => {
    const linked = await linkedOf(harbour);
    const kept = [...linked.reports.values()].map(({ keptAt }) => keptAt).toSorted();
    const { fresh, keptAt, totals } = nowOf(linked);
    expect(fresh[0]?.keptAt).toBe(kept.at(-1));
    expect(fresh.reduce((sum, { moves }) => sum + moves, 0)).toBe(totals.moves);
    expect(keptAt).toBe(kept.at(-1));
  });
});

describe("a number whose place in time is not told", () => {
  const report = async (
    id: string,
    publishedAt: string | undefined,
    said: string,
  ): Promise<(typeof harbour)[number]> => ({
    story: "Lesk harbour",
    origin: `file:///${id}`,
    reading: await readBy(
      `${said} in the shelling of the harbour at Lesk on Tuesday 3 March 2026, the health ministry said.\n`,
      {
        ...{ id, outlet: `Outlet ${id}` },
        ...(publishedAt && { publishedAt }),
      },
    ),
  });
  const board = async (entries: typeof harbour) =>
    nowOf(await linkedOf(entries)).board.measures[0]?.claims.map(
      ({ who, minimum, relation, day }) => `${who} ${minimum} ${relation} ${day}`,
    );

  it("of a report without a date is not the last, and stands by itself", async () => {
    const told = await Promise.all([
      report("a", "2026-03-04T09:00:00Z", "Fourteen people were killed"),
      report("b", "2026-03-06T09:00:00Z", "Twelve people were killed"),
      report("c", undefined, "Thirteen people were killed"),
    ]);
    expect(await board(told)).toEqual([
      "health ministry 12 corrects 2026-03-06T09:00:00Z",
      "health ministry 13 beside ",
    ]);
  });

  it("of two reports of one day at no known hour neither corrects the other, nor does one that leaves room for it", async () => {
    const day = await Promise.all([
      report("a", "2026-03-04", "Fourteen people were killed"),
      report("b", "2026-03-04", "Twelve people were killed"),
    ]);
    expect((await board(day))?.every((one) => !one.includes("corrects"))).toBe(true);
    const room = await Promise.all([
      report("a", "2026-03-04T09:00:00Z", "Thirty-two people were killed"),
      report("b", "2026-03-06T09:00:00Z", "More than 30 people were killed"),
    ]);
    expect((await board(room))?.every((one) => !one.includes("corrects"))).toBe(true);
  });
});
