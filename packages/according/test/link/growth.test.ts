// First, so that the steps of what is imported after it are counted.

import { readReport } from "@according/reader";
import { expect, test } from "vitest";
import { inventedReport } from "../../../../bench/stories.ts";
import { growth, stepsOf } from "../../../../test/steps.ts";
import { linking, storyOf } from "../../src/link/index.ts";

const readings = Array.from({ length: 240 }, (_, number) => {
  const { text, meta } = inventedReport(number);
  return readReport(text, { ...meta, id: `report-${number}` });
});
const first = (count: number) => readings.slice(0, count).map((reading) => ({ reading }));

test("twice as many reports take little more than twice the steps", () => {
  storyOf("warm", first(20));
  expect(growth((count) => storyOf("Orlay", first(count)), 120)).toBeLessThan(2.9);
});

test("a report added takes a small part of the steps of all", () => {
  const linker = linking("Orlay");
  for (const one of first(200)) linker.add(one);
  const whole = stepsOf(() => storyOf("Orlay", first(200)));
  linker.story();
  const added = stepsOf(() => {
    linker.add({ reading: readings[200] as (typeof readings)[number] });
    linker.story();
  });
  expect(added / whole).toBeLessThan(0.2);
});
