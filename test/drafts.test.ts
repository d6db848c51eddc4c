import { beforeAll, expect, test } from "vitest";
import { type DraftSet, draftSets, recordedDrafts, renderDrafts, scoreOf } from "../eval/drafts/sets.ts";

let sets: readonly DraftSet[];
beforeAll(async () => {
  sets = await draftSets();
});

test("the record of what is found in drafts is up to date (npm run eval:check)", () => {
  expect(renderDrafts(sets)).toBe(recordedDrafts());
});

test("nineteen faults of twenty are found, and three true entries of a hundred at most are taken for faults", () => {
  // What is told in words of the writer's own is left open rather than called a fault.
  const scores = sets
    .filter(({ name }) => !["paraphrased", "near", "fresh", "turned", "generated", "worded"].includes(name))
    .map(scoreOf);
  const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + of(score), 0);
  expect(sum(({ faults }) => faults)).toBeGreaterThan(60);
  expect(sum(({ found }) => found) / sum(({ faults }) => faults)).toBeGreaterThanOrEqual(0.95);
  expect(sum(({ alarms }) => alarms) / sum(({ right }) => right)).toBeLessThanOrEqual(0.03);
});

test.each([
  ["mouths", 0.88],
  ["near", 0.7],
  ["fresh", 0.8],
  ["turned", 0.5],
  ["generated", 0.7],
])("of %s nothing that is not so is called found: what is not found to be a fault is open", (which, least) => {
  const score = scoreOf(sets.find(({ name }) => name === which) ?? { name: "", results: [] });
  expect(score.faults).toBeGreaterThan(15);
  expect(score.found + score.openFaults).toBe(score.faults);
  expect(score.found / score.faults).toBeGreaterThanOrEqual(least);
  expect(score.alarms).toBe(0);
});

test("of true statements in words of the writer's own three of a hundred at most are taken for faults", () => {
  const own = sets.find(({ name }) => name === "paraphrased");
  const { alarms, right } = scoreOf(own ?? { name: "", results: [] });
  expect(right).toBeGreaterThan(30);
  expect(alarms / right).toBeLessThanOrEqual(0.03);
});
