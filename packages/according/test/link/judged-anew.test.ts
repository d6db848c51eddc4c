import { type JudgedAt, type Judgement, type Reading, readReport, type Verdict } from "@according/reader";
import { describe, expect, it } from "vitest";
import { inventedReport } from "../../../../bench/stories.ts";
import { linking, storyOf } from "../../src/link/index.ts";
import { judgementAnchor } from "../../src/link/judged.ts";
import { judgementOf } from "../store/readings.ts";

const readings = Array.from({ length: 7 }, (_, number) => {
  const { text, meta } = inventedReport(number, 4);
  return readReport(text, { ...meta, id: `report-${number}` });
});
const told = readings.map((reading) => ({ reading }));

const judging = (number: number, verdict: Verdict, ...about: readonly (readonly [Reading, JudgedAt])[]): Judgement =>
  judgementOf(`j-${number}`, {
    verdict,
    at: `2026-03-07T10:00:${String(number % 60).padStart(2, "0")}Z`,
    about: about.flatMap(([reading, at]) => judgementAnchor(reading, at) ?? []),
  });

/** Of each kind of judgement one about entries of this report, and of it and another. */
function judgementsOf(reading: Reading, other: Reading, from: number): readonly Judgement[] {
  const { id: report } = reading.report;
  const [said, elsewhere] = [reading.statements.at(-1), other.statements[0]];
  const [figure, event, time, source] = [reading.figures[0], reading.events[0], reading.times[0], reading.sources[0]];
  const statement = said && ({ by: "statement", report, statement: said.id } as const);
  const its = elsewhere && ({ by: "statement", report: other.report.id, statement: elsewhere.id } as const);
  const all: readonly (readonly [Verdict, JudgedAt | undefined, (JudgedAt | undefined)?])[] = [
    [{ by: "speaker", name: "Noor Ashdown" }, statement],
    [{ by: "speaker", name: other.sources[0]?.name ?? "Noor Ashdown" }, statement],
    [{ by: "open" }, statement],
    [{ by: "not-a-statement" }, statement],
    [{ by: "same" }, statement, its],
    [{ by: "different" }, statement, its],
    [{ by: "counts", kind: "missing" }, figure && { by: "figure", report, figure: figure.id }],
    [{ by: "whose", name: "Noor Ashdown" }, figure && { by: "figure", report, figure: figure.id }],
    [{ by: "as-of", edtf: "2026-03-01" }, figure && { by: "figure", report, figure: figure.id }],
    [{ by: "not-an-event" }, event && { by: "event", report, event: event.id }],
    [{ by: "date", edtf: "2026-03-02" }, time && { by: "time", report, time: time.id }],
    [
      { by: "same" },
      source && { by: "source", report, source: source.id },
      { by: "source", report: other.report.id, source: other.sources[0]?.id ?? "" },
    ],
  ];
  return all.flatMap(([verdict, at, beside], i) =>
    at ? [judging(from + i, verdict, [reading, at], ...(beside ? [[other, beside] as const] : []))] : [],
  );
}

const judgements = readings
  .slice(0, 6)
  .flatMap((reading, i) => judgementsOf(reading, readings[i + 1] as Reading, i * 20))
  .filter((_, i) => i % 5 < 3);

describe("a story of which people judge", () => {
  it("is what it would be if it were linked anew, after each judgement and after each that is taken back", () => {
    const linker = linking("Orlay");
    for (const one of told) linker.add(one);
    const before = linker.story();
    expect(judgements.length).toBeGreaterThan(25);
    for (let given = 1; given <= judgements.length; given++) {
      const now = judgements.slice(0, given);
      linker.judge(now);
      expect(linker.story()).toEqual(storyOf("Orlay", told, now));
    }
    const withdrawn = judgements.map((one) => ({ ...one, withdrawn: "2026-03-09T10:00:00Z" }));
    linker.judge(withdrawn);
    expect(linker.story()).toEqual(before);
  });

  it("goes on with reports that come later, as they are judged", () => {
    const linker = linking("Orlay");
    for (const one of told.slice(0, 5)) linker.add(one);
    linker.story();
    linker.judge(judgements);
    for (const one of told.slice(5)) linker.add(one);
    expect(linker.story()).toEqual(storyOf("Orlay", told, judgements));
  });
});
