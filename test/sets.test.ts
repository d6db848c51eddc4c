import { describe, expect, test } from "vitest";
import { recorded, render, reportSets } from "../eval/passages/report.ts";

const reports = await reportSets();

describe("the passages written for this project", () => {
  for (const report of reports)
    describe(report.set, () => {
      const known = recorded(report.set);
      test.each(report.passages.map((passage) => [`${passage.file}: ${passage.trap}`, passage] as const))(
        "%s",
        (name, { faults }) => {
          if (!known.includes(`- ${name} (`)) expect(faults).toEqual([]);
        },
      );
      test("the record of what is not read as expected is up to date (npm run eval:sets)", () => {
        expect(render(report)).toBe(known);
      });
    });
});
