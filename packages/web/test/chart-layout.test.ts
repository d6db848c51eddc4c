import type { Claim, Sheet } from "according/api";
import { describe, expect, it } from "vitest";
import { coloursOf } from "../src/desk/pins.ts";
import { chartOf } from "../src/pages/chart-layout.ts";

const claim = (number: number, many: number): Claim => ({
  entry: { by: "figure", report: `${number}`, figure: `${many}` },
  ...{ source: `${number}`, who: `source ${number}`, by: "source", day: "2026-03-03T12:00:00Z" },
  ...{ minimum: many, maximum: many, approximate: false, relation: "first" },
  ...{ was: [], change: null, reports: [`${number}`], credited: [], deniedBy: [] },
});

const told = { row: () => undefined, report: () => undefined, who: ({ who = "" }) => who };
const sheetOf = (rows: Sheet["rows"]): Sheet => ({
  ...{ id: "killed", kind: "killed", of: "killed", relation: "contradiction", rows },
  ...{ origins: 1, values: rows.length, reports: rows.length },
});

describe("a chart of many sources", () => {
  const many = chartOf(sheetOf(Array.from({ length: 30 }, (_, i) => [claim(i, 12)])), told, 900, 200);

  it("has no point among its labels, and none off its left edge", () => {
    const places = many.lines.flatMap(({ points }) => points.map(({ x }) => x));
    expect(Math.max(...places)).toBeLessThan(many.right);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(many.left);
  });

  it("has labels for the first of them, none over another", () => {
    const labels = many.lines.map(({ label }) => label);
    const shown = labels.filter((one) => one !== null);
    expect(labels.slice(0, shown.length)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(5);
    const apart = shown.toSorted((a, b) => a - b).map((one, i, all) => one - (all[i - 1] ?? Number.NEGATIVE_INFINITY));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(16);
  });

  it("cuts a long name where its room ends", () => {
    const [long] = chartOf(
      sheetOf([[{ ...claim(1, 12), who: "a former official who asked not to be named" }]]),
      told,
      600,
      200,
    ).lines;
    expect(long?.name).toMatch(/^ ?a former off.*…$/);
  });

  it("gives no colour to what is open, and none twice", () => {
    const none = Array.from({ length: 6 }, () => null);
    const colours = coloursOf(none, ["a", null, "b", null, "c"]);
    expect(colours).toEqual([0, "none", 1, "none", 2]);
  });
});
