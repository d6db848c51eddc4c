import { beforeAll, expect, test } from "vitest";
import { type DraftSet, draftSets, recordedDrafts, renderDrafts, scoreOf } from "../eval/drafts/sets.ts";

let sets: readonly DraftSet[];
beforeAll(async () => {
  sets = await draftSets();
}, 60_000);

test("the record of what is found in drafts is up to date (npm run eval:check)", () => {
  expect(renderDrafts(sets)).toBe(recordedDrafts());
});

test("nineteen faults of twenty are found, and three true entries of a hundred at most are taken for faults", () => {
  // What is told in words of the writer's own is left open rather than called a fault.
  const scores = sets.filter(({ name }) => name !== "paraphrased").map(scoreOf);
  const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + of(score), 0);
  expect(sum(({ faults }) => faults)).toBeGreaterThan(60);
  expect(sum(({ found }) => found) / sum(({ faults }) => faults)).toBeGreaterThanOrEqual(0.95);
  expect(sum(({ alarms }) => alarms) / sum(({ right }) => right)).toBeLessThanOrEqual(0.03);
});

test("no quotation, denial or figure of another is called found: what is not found to be a fault is open", () => {
  const { missed, open } = (sets.find(({ name }) => name === "mouths")?.results ?? []).reduce(
    (sum, result) => ({ missed: sum.missed + result.missed.length, open: sum.open + result.open.missed }),
    { missed: 0, open: 0 },
  );
  expect(missed).toBeLessThanOrEqual(4);
  expect(open).toBe(missed);
});

test("of true statements in words of the writer's own three of a hundred at most are taken for faults", () => {
  const own = sets.find(({ name }) => name === "paraphrased");
  const { alarms, right } = scoreOf(own ?? { name: "", results: [] });
  expect(right).toBeGreaterThan(30);
  expect(alarms / right).toBeLessThanOrEqual(0.03);
});
