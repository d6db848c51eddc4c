import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../src/reader/anchors.ts";
import type { Mark } from "../src/reader/marks.ts";
import { linesOf } from "../src/reader/segments.ts";

const text = "One two three\n\nfour five\r\nsix seven eight nine ten\n";

const mark = fc
  .tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(4), fc.constantFrom("content", "source", "cue", "figure"))
  .filter(([a, b]) => a !== b)
  .map(([a, b, entry, role]) => ({
    entry: `e${entry}`,
    kind: "statement",
    role,
    span: [Math.min(a, b), Math.max(a, b)],
  }))
  .map((made) => made as unknown as Mark);

describe("cutting a text into segments", () => {
  it("keeps every character of every line, in order", () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const lines = linesOf(text, marks);
        const shown = lines.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)).join(""));
        expect(shown).toEqual(["One two three", "four five", "six seven eight nine ten"]);
      }),
    );
  });

  it("covers each character with exactly the marks over it", () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        for (const { start, end, marks: over } of linesOf(text, marks).flatMap((line) => line.segments)) {
          for (let at = start; at < end; at++) {
            const expected = marks.filter(({ span }) => span[0] <= at && at < span[1]);
            expect(new Set(over)).toEqual(new Set(expected));
          }
        }
      }),
    );
  });

  it("gives no two entries the same place to stop at, and only places of their own", () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const lines = linesOf(text, marks);
        const anchors = anchorsOf(lines, text);
        expect(new Set(anchors.values()).size).toBe(anchors.size);
        for (const segment of lines.flatMap((line) => line.segments)) {
          const entry = anchors.get(segment.start);
          if (entry) expect(segment.marks.map((over) => over.entry)).toContain(entry);
        }
      }),
    );
  });

  it("lets an inner entry that fills the beginning of an outer one stop first", () => {
    const outer: Mark = { entry: "outer", kind: "statement", role: "content", span: [0, 13] };
    const inner: Mark = { entry: "inner", kind: "figure", role: "figure", span: [0, 3] };
    expect([...anchorsOf(linesOf(text, [outer, inner]), text)]).toEqual([
      [0, "inner"],
      [3, "outer"],
    ]);
  });

  it("stops at words, never at the space between two inner entries", () => {
    const outer: Mark = { entry: "outer", kind: "statement", role: "content", span: [0, 7] };
    const one: Mark = { entry: "one", kind: "figure", role: "figure", span: [0, 3] };
    const two: Mark = { entry: "two", kind: "figure", role: "figure", span: [4, 7] };
    expect([...anchorsOf(linesOf(text, [outer, one, two]), text).values()]).toEqual(["one", "two"]);
  });
});
