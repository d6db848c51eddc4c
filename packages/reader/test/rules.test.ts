import { describe, expect, test } from "vitest";
import { attribute } from "../src/attribution/attribute.ts";
import { CONTINUATIONS } from "../src/attribution/continuity/index.ts";
import { DOUBTS, doubted, doubtsOf } from "../src/attribution/doubts/doubts.ts";
import { PLACE_DOUBTS } from "../src/attribution/doubts/in-place.ts";
import { INSIDE_DOUBTS } from "../src/attribution/doubts/inner-doubts.ts";
import { insideOf } from "../src/attribution/doubts/inside-words.ts";
import { viewOf } from "../src/attribution/engine.ts";
import { MENDS } from "../src/attribution/engines/mending/mended.ts";
import type { Found } from "../src/attribution/found.ts";
import { type Example, propose } from "../src/attribution/proposal.ts";
import { FRAMES, RULES } from "../src/attribution/rules/index.ts";
import { CUE_FORMS } from "../src/en/predicates/cues.ts";
import type { Span } from "../src/index.ts";
import { Places } from "../src/text/places.ts";
import { segment } from "../src/text/segment.ts";
import { words } from "./support.ts";

/** A reading in a line, as the examples have it. */
const line = (text: string, { source, cue, content }: Found): string =>
  [source, cue, content].map((spans) => words(text, spans)).join(" | ");

const isPositive = ([, ...reads]: Example): boolean => reads.length > 0;

describe.each(RULES)("the rule $name", ({ shows, find }) => {
  test("shows what it reads and what it leaves alone", () => {
    expect(shows.some(isPositive) && shows.some((one) => !isPositive(one))).toBe(true);
  });

  test.each(shows.map((one) => ({ one, text: one[0] })))("$text", ({ one: [text, ...reads] }) => {
    expect(find(viewOf(segment(text))).map((found) => line(text, found))).toEqual(reads);
  });
});

describe.each(CONTINUATIONS)("speech goes on as $name", ({ name, shows }) => {
  test("shows what it reads and what it leaves alone", () => {
    expect(shows.some(isPositive) && shows.some((one) => !isPositive(one))).toBe(true);
  });

  test.each(shows.map((one) => ({ one, text: one[0] })))("$text", ({ one: [text, ...reads] }) => {
    const segmented = segment(text);
    const all = attribute(segmented, propose(FRAMES, viewOf(segmented)));
    const going = all.flatMap(({ by, continues, content }) =>
      by === name && continues !== null ? [[all[continues]?.source ?? [], content]] : [],
    );
    expect(going.map((parts) => parts.map((spans) => words(text, spans)).join(" | "))).toEqual(reads);
  });
});

describe.each(DOUBTS)("the doubt $name", ({ name, shows }) => {
  test("shows what it doubts and what it does not", () => {
    expect([...new Set(shows.map(([, , doubted]) => doubted))].sort()).toEqual([false, true]);
  });

  test.each(shows)("%s", (text, reading, doubted) => {
    expect(doubtsOf(text, found(text, reading)).includes(name)).toBe(doubted);
  });
});

test("what is doubted is less than likely, and of two the surer one first", () => {
  const text = "The bishop is seen as a moderate.";
  const one = { ...found(text, " | is seen as | The bishop … a moderate"), by: "linear", standing: "read" as const };
  const sure = [1, 0.6, 0.3].map((confidence) => doubted(text, { ...one, confidence }).confidence);
  expect(sure).toEqual([...new Set(sure)].sort((a, b) => b - a));
  expect(sure[0]).toBeLessThan(0.5);
  expect(sure[2]).toBe(0.3);
});

/** The reading that a line tells of, its words where they first stand. */
function found(text: string, reading: string): Found {
  const [source, cue, content] = reading.split(" | ").map((part) =>
    part
      .trim()
      .split(" … ")
      .filter(Boolean)
      .map((piece): Span => [text.indexOf(piece), text.indexOf(piece) + piece.length]),
  ) as [Span[], Span[], Span[]];
  return { source, cue, content, act: "state", confidence: 0.8, paragraph: 0 };
}

describe.each(INSIDE_DOUBTS)("the doubt $name", ({ shows, applies }) => {
  test("shows what it doubts and what it does not", () => {
    expect([...new Set(shows.map(([, , doubted]) => doubted))].sort()).toEqual([false, true]);
  });

  test.each(shows)("%s", (text, reading, doubted) => {
    expect(applies(insideOf(new Places(segment(text)), found(text, reading)))).toBe(doubted);
  });
});

describe.each(PLACE_DOUBTS)("the doubt $name", ({ shows, applies }) => {
  test("shows what it doubts and what it does not", () => {
    expect([...new Set(shows.map(([, , doubted]) => doubted))].sort()).toEqual([false, true]);
  });

  test.each(shows)("%s", (text, reading, doubted) => {
    const one = { ...found(text, reading), confidence: 0.6, by: "linear", standing: "read" as const };
    expect(applies({ places: new Places(segment(text)), one })).toBe(doubted);
  });
});

/** What is done by the last verb of a cue. */
function actOf(text: string, { cue }: Found): Found["act"] {
  const verb = words(text, cue).toLowerCase().split(" ").at(-1) ?? "";
  return CUE_FORMS.get(verb)?.[0]?.entry.act ?? "state";
}

describe.each(MENDS)("the mend $name", ({ shows, mend }) => {
  test("shows what it mends and what it leaves alone", () => {
    expect([...new Set(shows.map(([, , mended]) => mended !== undefined))].sort()).toEqual([false, true]);
  });

  test.each(shows.map(([text, ...one]) => ({ text, one })))(
    "$text",
    ({ text, one: [reading = "", mended = reading] }) => {
      const places = new Places(segment(text));
      const read = found(text, reading);
      const at = read.cue[0]?.[0] ?? 0;
      const one = mend(places, {
        ...read,
        paragraph: places.paragraph(at),
        act: actOf(text, read),
        by: "linear",
        standing: "read",
      });
      expect(line(text, one).trim()).toBe(mended);
    },
  );
});

test("every rule, continuation, doubt and mend has a name of its own", () => {
  const names = [...RULES, ...CONTINUATIONS, ...DOUBTS, ...INSIDE_DOUBTS, ...PLACE_DOUBTS, ...MENDS].map(
    ({ name }) => name,
  );
  expect(names.length).toBe(new Set(names).size);
});
