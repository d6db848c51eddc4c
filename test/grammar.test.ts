import { describe, expect, test } from "vitest";
import { inventedReport } from "../prove/grammar/invented.ts";
import { faultsIn } from "../prove/grammar/judged.ts";
import { readAsKept } from "../prove/sound.ts";

/* Of `npm run prove -- grammar`; `grammar.long.test.ts` counts its faults. */

describe("invented reports with a known reading", () => {
  test("each have one reading, the same again, and words by which it is found", () => {
    for (let number = 0; number < 50; number++) {
      const { text, expected } = inventedReport(number);
      expect(inventedReport(number)).toEqual({ text, expected });
      for (const { key, figure } of expected) {
        expect(text.split(new RegExp(`\\b${key}\\b`))).toHaveLength(2);
        if (figure) expect(text.split(new RegExp(`\\b${figure}\\b`))).toHaveLength(2);
      }
    }
  });

  test("in another's mouth are said to be", () => {
    const report = inventedReport(1);
    const [first] = report.expected.filter(({ by }) => by !== null);
    const reading = readAsKept(report.text);
    const renamed = { ...reading, sources: reading.sources.map((source) => ({ ...source, name: "Somebody Else" })) };
    expect(first).toBeDefined();
    expect(faultsIn(report, renamed).map(({ fault }) => fault)).toContain("wrong mouth");
  });
});
