import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../src/index.ts";
import { readReport } from "../src/index.ts";

/** Text that stirs the rules: quotation marks, cues, names, numbers, breaks, astral characters. */
const newsy = fc
  .array(
    fc.constantFrom(
      ..."“ ” \" ' ’ ‘ '' . , : ; ? ! — ( ) said told according to denied that he she Voss Mayor Dara the ministry reporters in a statement on Friday 48,440 at least dozens of people killed 🚢 é and who by \u0000 <b>".split(
        " ",
      ),
      "\n",
      "\n\n",
      " ",
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(" "));

const spansOf = (value: unknown): Span[] => {
  if (!value || typeof value !== "object") return [];
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) return [value as unknown as Span];
  return Object.values(value).flatMap(spansOf);
};

test("every span lies in the text and is not empty", () => {
  fc.assert(
    fc.property(fc.oneof(newsy, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
      const { report: _, ...layers } = readReport(text, { publishedAt: "2026-03-06" });
      for (const [start, end] of spansOf(layers)) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("the same input gives the same record, and every id in it is defined in it", () => {
  fc.assert(
    fc.property(newsy, (text) => {
      const reading = readReport(text);
      expect(readReport(text)).toEqual(reading);
      const sources = new Set(reading.sources.map(({ id }) => id));
      const statements = new Set(reading.statements.map(({ id }) => id));
      expect(statements.size).toBe(reading.statements.length);
      for (const { speaker, via, within, continues, candidates } of reading.statements) {
        for (const id of [
          speaker,
          ...via.map(({ source }) => source),
          ...(candidates ?? []).map(({ source }) => source),
        ])
          if (id) expect(sources).toContain(id);
        for (const id of [within, continues]) if (id) expect(statements).toContain(id);
      }
      const times = new Set(reading.times.map(({ id }) => id));
      expect(new Set(reading.events.map(({ id }) => id)).size).toBe(reading.events.length);
      for (const { actor, recipient, statement, time } of reading.events) {
        for (const id of [actor, recipient]) if (id) expect(sources).toContain(id);
        if (statement !== null) expect(statements).toContain(statement);
        if (time) expect(times).toContain(time);
      }
    }),
    { numRuns: 300 },
  );
});
