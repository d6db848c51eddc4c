// First, so that the steps of what is imported after it are counted.

import { readReport } from "@according/reader";
import { expect, test } from "vitest";
import { inventedReport } from "../../../../bench/stories.ts";
import { growth, stepsOf } from "../../../../test/steps.ts";
import { linking, storyOf } from "../../src/link/index.ts";
import { judgementAnchor } from "../../src/link/judged.ts";
import { disputesOf } from "../../src/views/unsettled.ts";
import { judgementOf } from "../store/readings.ts";

const readings = Array.from({ length: 240 }, (_, number) => {
  const { text, meta } = inventedReport(number);
  return readReport(text, { ...meta, id: `report-${number}` });
});
const first = (count: number) => readings.slice(0, count).map((reading) => ({ reading }));

test("twice as many reports take little more than twice the steps", () => {
  storyOf("warm", first(20));
  expect(growth((count) => storyOf("Orlay", first(count)), 120)).toBeLessThan(2.9);
});

test("a report added takes a small part of the steps of all, the latest and one published before others, and so does a version", () => {
  const linker = linking("Orlay");
  const [before, version] = [readings[70], readings[110]] as [(typeof readings)[number], (typeof readings)[number]];
  for (const one of first(200)) if (one.reading !== before) linker.add(one);
  const whole = stepsOf(() => storyOf("Orlay", first(200)));
  linker.story();
  const other = { ...version, statements: version.statements.slice(1), report: { ...version.report } };
  for (const reading of [readings[200] as (typeof readings)[number], before, other]) {
    const added = stepsOf(() => {
      linker.add({ reading });
      linker.story();
    });
    expect(added / whole).toBeLessThan(0.1);
  }
});

test("a judgement takes a small part of the steps of all: who says it, that it is none, what is counted", () => {
  const linker = linking("Orlay");
  const whole = stepsOf(() => {
    for (const one of first(200)) linker.add(one);
    linker.story();
  });
  const [reading] = readings.slice(100) as [(typeof readings)[number]];
  const report = reading.report.id;
  const [statement, figure] = [reading.statements[0]?.id ?? "", reading.figures[0]?.id ?? ""];
  const judgements = (
    [
      [
        { by: "speaker", name: "Noor Ashdown" },
        { by: "statement", report, statement },
      ],
      [
        { by: "counts", kind: "missing" },
        { by: "figure", report, figure },
      ],
      [{ by: "not-a-statement" }, { by: "statement", report, statement }],
    ] as const
  ).map(([verdict, at], i) =>
    judgementOf(`j-${i}`, { verdict, about: [judgementAnchor(reading, at)].filter((one) => one !== null) }),
  );
  for (const given of [1, 2, 3]) {
    const judged = stepsOf(() => {
      linker.judge(judgements.slice(0, given));
      linker.story();
    });
    expect(judged / whole).toBeLessThan(0.1);
  }
});

test("of twice as many reports what is disputed takes little more than twice the steps for each dispute", () => {
  const steps = (count: number): number => {
    const told = first(count);
    const linked = {
      readings: new Map(told.map(({ reading }) => [reading.report.id, reading])),
      story: storyOf("Orlay", told),
      reports: new Map(),
    } as unknown as Parameters<typeof disputesOf>[0];
    let disputes = 0;
    const taken = stepsOf(() => {
      disputes = disputesOf(linked).length;
    });
    expect(disputes).toBeGreaterThan(0);
    return taken / linked.story.contradictions.length;
  };
  steps(20);
  expect(steps(200) / steps(100)).toBeLessThan(1.5);
});
