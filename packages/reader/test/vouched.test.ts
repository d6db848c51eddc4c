import { linearEngine } from "@according/model-en";
import { KEPT_CONFIDENCE } from "@according/record";
import { describe, expect, it } from "vitest";
import type { Proposal } from "../src/attribution/proposal.ts";
import { settle } from "../src/attribution/settle.ts";
import { readReport } from "../src/index.ts";

const text = "The ferrymen threatened to strike over a new whistle.";
const read: Proposal = {
  ...{ source: [[0, 12]], cue: [[13, 23]], content: [[24, 52]], act: "threaten", paragraph: 0 },
  ...{ confidence: 0.55, by: "linear", standing: "read" },
};
const deed: Proposal = { ...read, confidence: 0.85, by: "somebody said that", standing: "beside", vouches: true };

const sureness = (...proposals: readonly Proposal[]) => settle(proposals).map(({ by, confidence }) => [by, confidence]);

describe("a plain construction vouches for whoever reads the same", () => {
  it("makes a reading that is surer than not as sure as itself", () => {
    expect(text.slice(13, 23)).toBe("threatened");
    expect(sureness(read, deed)).toEqual([["linear", 0.85]]);
  });

  it("makes no other reading surer, and none less sure", () => {
    expect(sureness(read, { ...deed, vouches: undefined as never })).toEqual([["linear", 0.55]]);
    expect(sureness(read, { ...deed, source: [[24, 33]] })).toEqual([["linear", 0.55]]);
    expect(sureness({ ...read, confidence: 0.95 }, deed)).toEqual([["linear", 0.95]]);
  });

  it.each([
    "The ferrymen's union threatened to strike over a new whistle.",
    "Ilan Moro denied threatening the referee.",
    "The council has not rejected the wardens' timetable, its clerk, Mara Velin, said on Friday.",
  ])("keeps what is said in “%s”", (report) => {
    const { statements } = readReport(report, {}, { engine: linearEngine() });
    const outer = statements.filter(({ within }) => within === null);
    expect(outer.length).toBe(1);
    expect(outer[0]?.confidence).toBeGreaterThanOrEqual(KEPT_CONFIDENCE);
  });
});
