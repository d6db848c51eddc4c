import { expect, test } from "vitest";
import { changedSince, type Evidence, evidenceLines, linearEvidence } from "../src/linear.ts";

const trained: Evidence = { pieces: "e-1", headings: "e-2" };
const now: Evidence = { pieces: "e-1", headings: "e-3" };

test("evidence says what an engine was trained on and, where it is another, what it is given", () => {
  const lines = evidenceLines(trained);
  expect(lines).toBe("pieces e-1\nheadings e-2\n");
  expect(evidenceLines(now, lines)).toBe("pieces e-1\nheadings e-2 e-3\n");
  expect(evidenceLines(trained, evidenceLines(now, lines))).toBe(lines);
});

test("what has changed is named, also what is told no longer or for the first time", () => {
  const lines = evidenceLines(trained);
  expect(changedSince(lines, trained)).toEqual([]);
  expect(changedSince(lines, now)).toEqual(["headings"]);
  expect(changedSince(evidenceLines(now, lines), now)).toEqual([]);
  expect(changedSince(lines, { pieces: "e-1", windows: "e-4" })).toEqual(["windows", "headings"]);
});

test("the same texts give the same evidence", () => {
  expect(changedSince(evidenceLines(linearEvidence()), linearEvidence())).toEqual([]);
});
