import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stacked } from "../src/reader/stacked.ts";

const notes = fc
  .array(fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 1, max: 300 }) }), { minLength: 1, maxLength: 30 })
  .map((all) => all.toSorted((a, b) => a.wanted - b.wanted));

describe("cards beside a text", () => {
  it("stand each at its place where there is room", () => {
    const apart = [
      { wanted: 100, height: 50 },
      { wanted: 200, height: 50 },
    ];
    expect(stacked(apart, 0)).toEqual([100, 200]);
  });

  it("stand below those that need more room, and make way upwards for the chosen one", () => {
    const close = [
      { wanted: 100, height: 80 },
      { wanted: 120, height: 80 },
      { wanted: 140, height: 80 },
    ];
    expect(stacked(close, 0)).toEqual([100, 180, 260]);
    expect(stacked(close, 0, 1)).toEqual([40, 120, 200]);
    expect(stacked(close, 90, 2)).toEqual([-20, 60, 140]);
  });

  it("are never over one another, none above the least but to make way for the chosen one", () => {
    fc.assert(
      fc.property(notes, fc.nat(300), fc.nat(), (all, least, number) => {
        const chosen = number % (all.length + 1);
        const tops = stacked(all, least, chosen);
        tops.forEach((top, i) => {
          if (i > 0) expect(top).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + (all[i - 1]?.height ?? 0));
          if (i >= chosen || chosen === all.length) expect(top).toBeGreaterThanOrEqual(least);
        });
        if (chosen < all.length) expect(tops[chosen]).toBe(Math.max(least, all[chosen]?.wanted ?? 0));
      }),
    );
  });
});
