import { type Reading, readReport } from "@according/reader";
import { describe, expect, it } from "vitest";
import { storyOf } from "../../src/link/index.ts";

const read = (id: string, publishedAt: string, text: string): Reading =>
  readReport(text, { id, publishedAt, outlet: `Outlet ${id}` });

/** Each value of the only series of the killed, with how it stands to those before, and the last by each source. */
function killed(...readings: readonly Reading[]) {
  const { series } = storyOf(
    "storm",
    readings.map((reading) => ({ reading })),
  );
  const of = series.filter(({ kind }) => kind === "killed");
  expect(of).toHaveLength(1);
  const figures = new Map(readings.flatMap((one) => one.figures.map((figure) => [figure.id, figure.minimum] as const)));
  return {
    values: of[0]?.values.map(({ figure, relation }) => [figures.get(figure), relation]),
    latest: of[0]?.latest.map(({ figure }) => figures.get(figure)),
  };
}

describe("what a figure was before", () => {
  it("is not taken for the newest, though it stands behind it", () => {
    const raised = read(
      "a",
      "2026-05-02T08:00:00Z",
      "The health ministry raised the storm's death toll to 126 from 98.",
    );
    expect(killed(raised)).toEqual({
      values: [
        [98, "first"],
        [126, "updates"],
      ],
      latest: [126],
    });
  });

  it("stands in the order of the day that it is as of, whenever its report came", () => {
    const newest = read("a", "2026-05-04T08:00:00Z", "The storm killed 126 people, the health ministry said.");
    const late = read(
      "b",
      "2026-05-05T08:00:00Z",
      "The health ministry said on Saturday that the storm had killed 98 people.",
    );
    expect(killed(newest, late)).toEqual({
      values: [
        [98, "first"],
        [126, "updates"],
      ],
      latest: [126],
    });
  });

  it("repeats what the source told before, and the later one moves it", () => {
    const first = read("a", "2026-05-01T08:00:00Z", "The storm killed 98 people, the health ministry said.");
    const then = read("b", "2026-05-02T08:00:00Z", "The health ministry raised the storm's death toll to 126 from 98.");
    expect(killed(first, then)).toEqual({
      values: [
        [98, "first"],
        [98, "repeats"],
        [126, "updates"],
      ],
      latest: [126],
    });
  });

  it("of a lowered toll is corrected, and not told anew", () => {
    const lowered = read(
      "a",
      "2026-05-02T08:00:00Z",
      "The health ministry lowered the storm's death toll to 41 from 47.",
    );
    const { values, latest } = killed(lowered);
    expect(values).toEqual([
      [47, "first"],
      [41, "corrects"],
    ]);
    expect(latest).toEqual([41]);
  });

  it("told again by a later report does not undo what was told in between", () => {
    const told = read("a", "2026-05-01T08:00:00Z", "The storm killed 110 people, the health ministry said.");
    const late = read("b", "2026-05-02T08:00:00Z", "The health ministry raised the storm's death toll to 126 from 98.");
    expect(killed(told, late).values).toEqual([
      [110, "first"],
      [98, "beside"],
      [126, "updates"],
    ]);
  });

  it("is two values where nobody says which came first", () => {
    const two = read(
      "a",
      "2026-05-02T08:00:00Z",
      "The storm killed 98 people, the army said; the mayor put the toll at 126.",
    );
    expect(two.figures.every(({ changedTo }) => changedTo === undefined)).toBe(true);
  });

  it("is not the latest where its source had put the toll at it", () => {
    const first = read("a", "2026-05-01T08:00:00Z", "The storm killed 20 people, the coast guard said.");
    const then = read("b", "2026-05-02T08:00:00Z", "The coast guard said the storm had killed 24 people.");
    const late = read(
      "c",
      "2026-05-03T08:00:00Z",
      "The coast guard said the storm had killed 29 people, up from 20 on Friday.",
    );
    expect(killed(first, then, late)).toEqual({
      values: [
        [20, "first"],
        [20, "repeats"],
        [24, "updates"],
        [29, "updates"],
      ],
      latest: [29],
    });
  });

  it("that a note calls wrong is not the latest, and the one in its place corrects it", () => {
    const told = read(
      "a",
      "2026-05-02T08:00:00Z",
      "The storm killed 14 people on Friday.\n\nCorrection: An earlier version of this report said 15 people had been killed. It was 14.",
    );
    expect(killed(told).latest).toEqual([14]);
    expect(killed(told).values?.[0]).toEqual([15, "first"]);
    expect(killed(told).values?.[1]).toEqual([14, "corrects"]);
  });
});

describe("the range of all", () => {
  it("tells how far numbers go where an end of it is open", () => {
    const all = read(
      "a",
      "2026-05-02T08:00:00Z",
      "At least 25 people died in the storm at Ormel, the army said. Fewer than 20 people died in the storm at Ormel, the harbour company said.",
    );
    const [series] = storyOf("storm", [{ reading: all }]).series;
    expect(series).toMatchObject({ minimum: null, maximum: null, lowest: 20, highest: 25 });
  });
});
