import { describe, expect, it } from "vitest";
import { levelsOf, timesOf } from "../src/pages/chart-axes.ts";

const labels = (marks: readonly { readonly label: string }[]) => marks.map(({ label }) => label);
const times = (from: string, to: string, width: number) =>
  labels(timesOf(Date.parse(`${from}T12:00Z`), Date.parse(`${to}T12:00Z`), width));

describe("the numbers of a chart", () => {
  it.each([
    [
      [5, 7, 14],
      ["0", "5", "10", "15"],
    ],
    [[1], ["0", "1"]],
    [[2], ["0", "1", "2"]],
    [
      [0.4, 0.9],
      ["0", "0.5", "1"],
    ],
    [[400], ["0", "100", "200", "300", "400"]],
    [[0], ["0", "1"]],
  ])("of %j begin at nought, in round steps without halves of people", (values, shown) => {
    expect(labels(levelsOf(values).marks)).toEqual(shown);
  });

  it("reach below nought where a value does", () => {
    const { bottom, top, marks } = levelsOf([-3, 4]);
    expect([bottom, top]).toEqual([-4, 4]);
    expect(labels(marks)).toContain("0");
  });

  it("begin near values that would be one line otherwise, and say so", () => {
    const { bottom, top } = levelsOf([48_440, 48_610]);
    expect(bottom).toBeGreaterThan(48_000);
    expect(top).toBeLessThan(49_000);
  });

  it("are short where they are millions", () => {
    expect(labels(levelsOf([900_000_000]).marks)).toEqual(["0", "500m", "1bn"]);
  });
});

describe("the days of a chart", () => {
  it("are all named where there is room, else every other or every week", () => {
    expect(times("2026-03-03", "2026-03-06", 600)).toEqual(["3 Mar", "4 Mar", "5 Mar", "6 Mar"]);
    expect(times("2026-03-03", "2026-03-09", 300)).toEqual(["3 Mar", "5 Mar", "7 Mar", "9 Mar"]);
  });

  it("are months and years over a longer time, none over another", () => {
    expect(times("2026-01-20", "2026-06-10", 400)).toEqual([
      "Feb 2026",
      "Mar 2026",
      "Apr 2026",
      "May 2026",
      "Jun 2026",
    ]);
    expect(times("2015-05-20", "2026-06-10", 600)).toEqual(Array.from({ length: 6 }, (_, i) => String(2016 + 2 * i)));
  });

  it("tell their year where there are two", () => {
    expect(times("2025-12-30", "2026-01-01", 600)).toEqual(["30 Dec 2025", "31 Dec 2025", "1 Jan"]);
  });
});
