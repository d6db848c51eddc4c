import { describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { changeSection } from "../../src/export/brief/change-section.ts";
import { feedEntries } from "../../src/export/documents/feed-entries.ts";
import { changeTable } from "../../src/export/tables/change-rows.ts";
import { linker } from "../../src/linked.ts";
import { storyDesk } from "../../src/story-desk.ts";
import { nowOf } from "../../src/views/now.ts";
import { kept } from "../server/kept.ts";

const FIRST = `Seven people were killed when the roof of the market at Lesk fell in, the health ministry said.

“The beams were rotten,” said Mara Velin, the mayor.

The fire brigade said nobody was missing.
`;
const SECOND = FIRST.replace("Seven people", "Nine people").replace(
  "The fire brigade said nobody was missing.",
  "Omar Brecht, an engineer, said the roof had been inspected in May.",
);
const LATER = "The market at Lesk stays shut, the mayor said.\n";

const entry = async (id: string, text: string, publishedAt: string) => ({
  ...{ story: "Lesk", origin: `file:///${id}` },
  reading: await readBy(text, { id, outlet: "Lesk Radio", title: "Roof falls in", publishedAt }),
});
const first = await entry("roof", FIRST, "2026-03-03T10:00:00Z");
const second = await entry("roof", SECOND, "2026-03-03T18:00:00Z");
const later = await entry("shut", LATER, "2026-03-04T08:00:00Z");

async function movesOfStory(entries: readonly (typeof first)[]) {
  const linked = await linker(await kept(entries)).link("Lesk");
  if (!linked) throw new Error("there is no such story");
  return nowOf(linked).moves.flatMap(({ revised, items }) => (revised ? [{ ...revised, items }] : []));
}

describe("a newer version of a report", () => {
  it("is told with what it has otherwise, in the words of both, what moved first", async () => {
    const revised = await movesOfStory([first, second, later]);
    expect(revised.map(({ from, to, change, was, now }) => [from, to, change, was?.words, now?.words])).toEqual([
      [1, 2, "changed", expect.stringContaining("Seven people"), expect.stringContaining("Nine people")],
      [1, 2, "dropped", "nobody was missing", undefined],
      [1, 2, "added", undefined, "the roof had been inspected in May"],
    ]);
    expect(revised[0]?.counts.map(({ counted, was, now }) => [counted, was?.what, now?.what])).toEqual([
      ["killed", "7", "9"],
    ]);
    expect(revised[0]).toMatchObject({ publishedAt: "2026-03-03T18:00:00Z", outlet: "Lesk Radio" });
  });

  it("is told whatever the order of keeping, and once", async () => {
    const inTurn = await movesOfStory([first, second]);
    const older = await movesOfStory([second, first]);
    expect(older.map(({ change, was, now }) => [change, was?.words, now?.words])).toEqual(
      inTurn.map(({ change, was, now }) => [change, was?.words, now?.words]),
    );
    expect(older[0]).toMatchObject({ from: 2, to: 1 });
  });

  it("comes to a story that is linked, also as an older text that is kept later", async () => {
    const store = await kept([second]);
    const asked = linker(store);
    const before = await asked.link("Lesk");
    await store.keep(first);
    const after = await asked.link("Lesk");
    expect([before?.revisions.length, after?.revisions.length]).toEqual([0, 1]);
  });

  it("is told in its time where another took its place since", async () => {
    const third = await entry("roof", SECOND.replace("Nine people", "Ten people"), "2026-03-05T09:00:00Z");
    const revised = await movesOfStory([first, second, later, third]);
    expect(
      revised.map(({ to, counts }) => [to, ...counts.map(({ was, now }) => `${was?.what} → ${now?.what}`)]),
    ).toEqual([[3, "9 → 10"], [2, "7 → 9"], [2], [2]]);
  });

  it("tells nothing of an entry of it that a person has judged to be none", async () => {
    const store = await kept([first, second]);
    const desk = storyDesk(store, linker(store));
    const about = { by: "statement", report: "roof", statement: second.reading.statements.at(-1)?.id ?? "" } as const;
    const judged = { about: [about], verdict: { by: "not-a-statement" }, judge: "Hanne", at: "2026-03-06T00:00:00Z" };
    expect(await desk.judge("Lesk", judged as never)).toMatchObject({ judge: "Hanne" });
    const news = await desk.news("Lesk", "2026-03-03T12:00:00Z");
    expect(news?.revised.map(({ change }) => change)).toEqual(["changed", "dropped"]);
  });

  it("is news since a time before it, and not since one after it", async () => {
    const store = await kept([first, second, later]);
    const desk = storyDesk(store, linker(store));
    expect((await desk.news("Lesk", "2026-03-03T12:00:00Z"))?.revised).toHaveLength(3);
    expect((await desk.news("Lesk", "2026-03-03T19:00:00Z"))?.revised).toEqual([]);
  });
});

describe("a newer version of a report is taken along", () => {
  it("by the feed, the table of changes, the brief and the board", async () => {
    const linked = await linker(await kept([first, second])).link("Lesk");
    if (!linked) throw new Error("there is no such story");
    const [moved] = feedEntries([linked]).filter(({ title }) => title.startsWith("new version"));
    expect(moved?.title).toBe("new version 2: killed 7 → 9");
    expect(moved?.lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^health ministry says: in the report's words, “Nine/),
        expect.stringMatching(/^before: .*Seven/),
      ]),
    );
    const rows = [...changeTable.rows(linked, "utf16")];
    expect(rows).toContainEqual(
      expect.objectContaining({
        ...{ version: 2, counted: "killed", amount: "9", before: "7" },
        ...{ words: expect.stringContaining("Nine"), words_before: expect.stringContaining("Seven") },
      }),
    );
    const lines = changeSection(linked).groups.flatMap(({ lines: all }) =>
      all.flat().map((one) => JSON.stringify(one)),
    );
    expect(lines.filter((line) => /killed 7 → 9.*Nine.*before: .*Seven/.test(line))).toHaveLength(1);
    const [killed] = nowOf(linked).board.measures;
    expect(killed?.claims[0]?.revised).toMatchObject({ from: 1, was: { what: "7" } });
  });
});
