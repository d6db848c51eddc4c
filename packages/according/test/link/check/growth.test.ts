import { expect, test } from "vitest";
import { inventedReport } from "../../../../../bench/stories.ts";
import { stepsOf } from "../../../../../test/steps.ts";
import { readReport } from "../../../../reader/src/index.ts";
import { checking } from "../../../src/link/check/check.ts";
import { storyOf } from "../../../src/link/index.ts";

test("a draft is checked in a small part of the steps that making what it is held against takes", () => {
  const readings = Array.from({ length: 100 }, (_, number) => {
    const { text, meta } = inventedReport(number);
    return readReport(text, { ...meta, id: `report-${number}` });
  });
  const draft = readReport(inventedReport(300).text, { id: "draft" });
  const story = storyOf(
    "Orlay",
    readings.map((reading) => ({ reading })),
  );
  const check = checking(story, readings);
  check(draft);
  const again = structuredClone(readings);
  const made = stepsOf(() => checking(story, again));
  const part = stepsOf(() => check(draft)) / made;
  expect(part).toBeLessThan(0.1);
});
