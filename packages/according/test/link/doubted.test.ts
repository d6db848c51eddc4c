import { type EntryAt, type Reading, readReport, type Verdict } from "@according/reader";
import { describe, expect, it } from "vitest";
import { judgementAnchor } from "../../src/link/judged.ts";
import { storyOf } from "../../src/link/link.ts";
import { romanised } from "../../src/link/romanised.ts";
import { judgementOf } from "../store/readings.ts";

const read = (id: string, day: number, text: string): Reading =>
  readReport(text, { id, publishedAt: `2026-07-0${day}` });
const readings = [
  read("a", 1, "Doctor Neil Farrow said the clinic would stay open."),
  read("b", 2, "Council leader Neil Farrow said the clinic would stay open all winter."),
];
const both = readings.map(
  ({ report, sources }): EntryAt => ({ by: "source", report: report.id, source: sources[0]?.id ?? "" }),
);

const storyJudged = (verdict?: Verdict) =>
  storyOf(
    "clinic",
    readings.map((reading) => ({ reading })),
    verdict
      ? [
          judgementOf("j-1", {
            verdict,
            about: both.flatMap((at, i) => judgementAnchor(readings[i] as Reading, at) ?? []),
          }),
        ]
      : [],
  );
const farrows = (verdict?: Verdict) => storyJudged(verdict).sources.filter(({ name }) => name === "Neil Farrow").length;

describe("a doctor and a council leader of one name", () => {
  it("are one, and it is asked whether they are", () => {
    expect(farrows()).toBe(1);
    expect(storyJudged().questions).toMatchObject([{ kind: "same-source", about: both.toReversed() }]);
  });

  it.each([
    ["same", 1],
    ["different", 2],
  ] as const)("are what a person says, %s, and no more asked about", (by, count) => {
    expect(farrows({ by })).toBe(count);
    expect(storyJudged({ by }).questions).toEqual([]);
  });
});

describe("a name written from another alphabet", () => {
  it.each([
    ["oleksandr", "aleksandr"],
    ["volodymyr", "vladimir"],
    ["hrytsenko", "gritsenko"],
    ["yevgeny", "evgenii"],
    ["abdel", "abdul"],
    ["nouri", "nuri"],
    ["serhiy", "sergei"],
    ["khaled", "haled"],
    ["khaled", "khalid"],
    ["yasser", "yasir"],
    ["youssef", "yusuf"],
    ["petroff", "petrov"],
    ["olena", "yelena"],
  ])("is one: %s, %s", (a, b) => {
    expect(romanised(a)).toBe(romanised(b));
  });

  it.each([
    ["mara", "mira"],
    ["jon", "jan"],
    ["ivan", "ivo"],
    ["ivan", "ivana"],
    ["yevgeny", "yevgenia"],
    ["aleksandr", "aleksandra"],
    ["petrov", "petrova"],
    ["omar", "amir"],
    ["rashid", "rashad"],
    ["ahmed", "hamid"],
    ["hans", "hanna"],
  ])("is two: %s, %s", (a, b) => {
    expect(romanised(a)).not.toBe(romanised(b));
  });
});

describe("two of one name", () => {
  const asked = (...texts: readonly string[]) =>
    storyOf(
      "dyke",
      texts.map((text, i) => ({ reading: read(`${i}`, i + 1, text) })),
    ).questions.length;

  it("are asked about where their offices part them, and not where their ages do", () => {
    expect(
      asked(
        "Governor Pilar Montes of Arvenia said the dyke would hold.",
        "Pilar Montes, the mayor of Tolm, said the dyke was leaking.",
      ),
    ).toBe(1);
    expect(
      asked(
        "“The wells are foul,” said Neil Farrow, a doctor at the Tolm clinic.",
        "“The wells are clean,” said Neil Farrow, the leader of Tolm council.",
      ),
    ).toBe(1);
    expect(asked("Pilar Montes, 34, said the dyke would hold.", "Pilar Montes, 61, said the dyke was leaking.")).toBe(
      0,
    );
  });
});
