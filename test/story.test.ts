import { describe, expect, test } from "vitest";
import { recordedTraps, renderTraps, trapReport } from "../eval/story/report.ts";

describe("small stories with one trap each", () => {
  const report = trapReport();
  const known = recordedTraps();

  test.each(report.map((one) => [`${one.file}: ${one.trap}`, one] as const))("%s", (name, { faults }) => {
    if (!known.includes(`- ${name} (`)) expect(faults).toEqual([]);
  });

  test("there are at least 120", () => {
    expect(report.length).toBeGreaterThanOrEqual(120);
  });

  test("the record of what is not linked as expected is up to date (npm run eval:traps)", () => {
    expect(renderTraps(report)).toBe(known);
  });
});
