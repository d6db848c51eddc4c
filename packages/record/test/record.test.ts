import { type Reading, readReport } from "@according/reader";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  ACTS,
  entrySchemas,
  FORMAT,
  isActual,
  placesOf,
  readingSchema,
  referencesOf,
  sourcesInUse,
} from "../src/index.ts";

const TEXT = `Toll rises at Orlay

At least 12 people were killed, the ministry said on Friday. Mara Velin, its spokeswoman, denied in a statement that the army had shelled the crossing. "We will answer," she told Radio Calder.
`;

const reading = (text: string): Reading => readReport(text, { publishedAt: "2026-03-06", outlet: "Harrow Post" });

/** Pieces of reports, so that generated texts hold statements, figures, times and events. */
const pieces = fc.constantFrom(
  ...[
    "Mara Velin said",
    " that ",
    "12 people were killed",
    " on Friday",
    ", ",
    ". ",
    "the army shelled Orlay",
    '"Go," ',
  ],
  ...[
    "she told Radio Calder",
    " if ",
    "he denied",
    " in a statement",
    "\n\n",
    "according to officials",
    "at least 3 boats",
  ],
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

describe("the walks", () => {
  test("find every span of a reading, with its role", () => {
    const read = reading(TEXT);
    const found = placesOf(read).map(({ role, span }) => `${role}: ${read.report.text.slice(...span)}`);
    expect(found).toContain("figure: At least 12");
    expect(found).toContain("statement.medium: a statement");
    expect(found).toContain("source.mention: Mara Velin, its spokeswoman");
    expect(found).toContain("time: Friday");
  });

  test("every reference leads to an entry of its kind, every id is one entry's, every span has words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = reading(text);
        const lists = { source: read.sources, statement: read.statements, figure: read.figures };
        const ids = { ...lists, time: read.times, event: read.events };
        for (const { to, kind } of referencesOf(read)) expect(ids[kind].map(({ id }) => id)).toContain(to);
        const all = Object.values(ids).flatMap((list) => list.map(({ id }) => id));
        expect(new Set(all).size).toBe(all.length);
        for (const { span } of placesOf(read)) expect(read.report.text.slice(...span)).not.toBe("");
        expect(new Set(read.sources.map(({ id }) => id))).toEqual(new Set(sourcesInUse(read)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("ids", () => {
  test("name the report: the same words in two reports have two ids, in the same report the same", () => {
    const [one, other] = [reading(TEXT), readReport(TEXT, { outlet: "Radio Calder" })];
    expect(reading(TEXT)).toEqual(one);
    const ids = ({ sources, statements, figures, times }: Reading) =>
      [...sources, ...statements, ...figures, ...times].map(({ id }) => id);
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
  });
});

describe("the JSON Schema", () => {
  const schema = z.fromJSONSchema(readingSchema() as Parameters<typeof z.fromJSONSchema>[0]);

  test("takes what the reader gives", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(schema.safeParse(reading(text)).error).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test.each<[string, (read: Reading) => unknown]>([
    ["another format", (read) => ({ ...read, format: "according/1" })],
    ["a field that is not described", (read) => ({ ...read, truth: true })],
    [
      "a statement without an act",
      ({ statements: [one], ...read }) => ({ ...read, statements: [{ ...one, act: undefined }] }),
    ],
    ["an act that is none", ({ statements: [one], ...read }) => ({ ...read, statements: [{ ...one, act: "sing" }] })],
    ["a span of one end", ({ figures: [one], ...read }) => ({ ...read, figures: [{ ...one, span: [1] }] })],
    ["nobody's word", ({ figures: [one], ...read }) => ({ ...read, figures: [{ ...one, whose: { by: "nobody" } }] })],
  ])("refuses %s", (_, change) => expect(schema.safeParse(change(reading(TEXT))).success).toBe(false));

  test("has a schema for each kind of entry, with the acts of the description", () => {
    const { statement } = entrySchemas() as Record<
      string,
      { properties: Record<string, { enum?: readonly string[] }> }
    >;
    expect(statement?.properties.act?.enum).toEqual(ACTS);
    expect(FORMAT).toBe("according/2");
  });
});

test("what is told as a fact is neither negated nor only possible", () => {
  const { figures } = reading("There is no evidence that 90 sheep were poisoned. The raid killed 12 people.");
  expect(figures.map(({ assertion }) => isActual(assertion))).toEqual([false, true]);
});
