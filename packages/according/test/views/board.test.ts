import { describe, expect, it } from "vitest";
import { glanceOf } from "../../src/views/glance.ts";
import { measuresOf } from "../../src/views/measures.ts";
import { nowOf } from "../../src/views/now.ts";
import { flood, told } from "./flood.ts";
import { linkedOf } from "./harbour.ts";

const linked = await linkedOf(flood);

const who = (now: ReturnType<typeof nowOf>) =>
  now.board.measures.map(({ kind, place, beside, claims }) => [
    `${kind} ${place ?? ""}`.trim(),
    beside === undefined ? "" : "apart",
    claims.map((claim) => `${claim.who} ${claim.minimum}`).join(", "),
  ]);

describe("what is counted of one kind", () => {
  it("stands below the most told of it, the newest first, and none of it among other counts", () => {
    const now = nowOf(linked);
    expect(who(now)).toEqual([
      ["killed Lesk", "", "coast guard 8, health ministry 9"],
      ["killed Skerry", "apart", "Helene Marr 2"],
      ["killed Tarnmouth", "apart", "coast guard 4"],
      ["injured", "", " 6"],
    ]);
    const [lesk, skerry] = now.board.measures;
    expect(skerry?.beside).toBe(lesk?.id);
    expect(now.board.others).toBe(1);
  });

  it("stands together among all that is counted, too", () => {
    expect(
      measuresOf(linked)
        .measures.map(({ kind }) => kind)
        .slice(0, 4),
    ).toEqual([...["killed", "killed", "killed", "injured"]]);
  });

  it("is told on the line of a story where it was told later", () => {
    const { measures, entries } = glanceOf(linked);
    const words = new Map(entries.map((row) => [JSON.stringify(row.entry), row.signs]));
    const signs = measures.map(({ spread, later }) =>
      [spread, later].map((all) => all.map((at) => words.get(JSON.stringify(at)))),
    );
    expect(signs).toEqual([
      [
        ["8", "9"],
        ["2", "4"],
      ],
      [["6"], []],
    ]);
  });
});

describe("words that only point at what was said", () => {
  it("stand with who says it", async () => {
    const text = "The union said Norlink had been warned. Norlink denied that. “We have no letter,” said Petra Quill.";
    const now = nowOf(await linkedOf([await told("One", "2026-05-11T13:00:00Z", text)]));
    const around = now.entries.flatMap((row) => (row.around === undefined ? [] : [[row.words, row.around]]));
    expect(around).toEqual([["that", "Norlink denied that"]]);
  });
});

describe("a copy with another number", () => {
  it("is not what its source told before", async () => {
    const ship =
      "people died when the ferry Maren Lis capsized off Port Halden on Monday morning, the coastguard said.";
    const now = nowOf(
      await linkedOf([
        await told("One", "2026-05-11T13:00:00Z", `PORT HALDEN (One Herald) - At least 12 ${ship}`),
        await told("Two", "2026-05-11T15:00:00Z", `PORT HALDEN (One Herald) - At least 13 ${ship}`),
        await told("Three", "2026-05-12T13:00:00Z", `At least 15 ${ship}`),
      ]),
    );
    const signs = new Map(now.entries.map((row) => [JSON.stringify(row.entry), row.signs]));
    const [latest] = now.board.measures[0]?.claims ?? [];
    expect([latest?.minimum, latest?.was.map((at) => signs.get(JSON.stringify(at)))]).toEqual([15, ["≥ 12"]]);
  });
});
