import { describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { timelineOf } from "../../src/views/chronology.ts";
import { harbour, linkedOf } from "./harbour.ts";

const timeline = timelineOf(await linkedOf(harbour));
const wordsOf = (row: (typeof timeline.rows)[number]) =>
  timeline.entries.find(({ entry }) => JSON.stringify(entry) === JSON.stringify(row.entry))?.words ?? "";
const row = (words: string) => timeline.rows.filter((one) => wordsOf(one).includes(words));

describe("the timeline of a story", () => {
  it("has a happening once for all reports that tell it, with how many do", () => {
    expect(row("hit the harbour")).toMatchObject([
      { from: "2026-03-03", to: "2026-03-03", place: "Lesk", status: "actual", told: "source", reports: 3 },
    ]);
  });

  it("has what is denied, and what is to come under a condition, as such", () => {
    expect(row("it had fired")).toMatchObject([{ actor: "Tesmar's army", status: "denied" }]);
    expect(row("inspectors were freed")).toMatchObject([
      { time: "2026-03-06T12:00", from: "2026-03-06", status: "possible" },
    ]);
  });

  it("stands in the order of days; what has no time stands on the day on which it was published", () => {
    const days = timeline.rows.map(({ from }) => from);
    expect(days).toEqual(days.toSorted());
    const [untimed] = row("Fourteen people were killed");
    expect([untimed?.time, untimed?.from]).toEqual([undefined, "2026-03-05"]);
    expect([timeline.first, timeline.last]).toEqual(["2026-03-03", "2026-03-08"]);
  });
});

describe("what is said of a time", () => {
  const said = async (words: string) => {
    const text = `The harbour union said that ${words}.\n`;
    const reading = await readBy(text, { id: "one", publishedAt: "2026-03-10T10:00:00Z" });
    const { rows } = timelineOf(await linkedOf([{ story: "Lesk", origin: "file:///one", reading }]));
    return rows
      .filter(({ type, time }) => type === undefined && time !== undefined)
      .map(({ from, to }) => `${from} ${to}`);
  };

  it("stands on a day that it names, and ahead of the report in a week or month to come", async () => {
    expect(await said("the quay had been full on 3 March 2026")).toEqual(["2026-03-03 2026-03-03"]);
    expect(await said("the quay would be full in May 2026")).toEqual(["2026-05-01 2026-05-31"]);
  });

  it("stands nowhere in a month gone by, nor where something began to be so", async () => {
    expect(await said("the quay had been full in February 2026")).toEqual([]);
    expect(await said("the quay had been full since 3 March 2026")).toEqual([]);
  });
});
