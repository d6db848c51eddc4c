import { describe, expect, it } from "vitest";
import { measureIn, measuresOf } from "../../src/views/measures.ts";
import { harbour, linkedOf } from "./harbour.ts";

const linked = await linkedOf(harbour);

describe("what is counted in a story", () => {
  it("has the dead first, each whole before its parts, with the latest claims", () => {
    const { measures, entries } = measuresOf(linked);
    const signs = new Map(entries.map(({ entry, signs }) => [JSON.stringify(entry), signs]));
    const rows = measures.map(({ kind, partOf, spread }) => [
      ...[kind, partOf !== undefined, spread.map((at) => signs.get(JSON.stringify(at))).join(" / ")],
    ]);
    expect(rows.slice(0, 2)).toEqual([
      ["killed", false, "12 / ≥ 11 / ≤ 5"],
      ["killed", true, "2"],
    ]);
    expect(rows.flat()).toContain("17");
  });

  it("has of one a row for each source, its claims in the order of time with their bounds", () => {
    const sheet = measureIn(linked, measuresOf(linked).measures[0]?.id ?? "");
    const [whole, part] = sheet?.sheets ?? [];
    expect(whole?.rows.map((row) => row.map(({ minimum, maximum }) => [minimum, maximum]))).toEqual([
      [
        [9, 9],
        [14, 14],
        [12, 12],
      ],
      [
        [7, 7],
        [11, null],
      ],
      [[null, 5]],
    ]);
    expect(part?.partOf).toBe(whole?.id);
    expect(measureIn(linked, "none")).toBeNull();
  });
});
