import { describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { linker } from "../../src/linked.ts";
import { storyDesk } from "../../src/story-desk.ts";
import { latestClaims } from "../../src/views/claims.ts";
import { movesOf } from "../../src/views/moves.ts";
import { kept } from "../server/kept.ts";

const SPRING = "“The dam was never inspected after the winter,” said Mara Velin, the mayor.";
const BRIGADE = "The fire brigade said nobody was missing in the lower town.";
const SEVEN = "Seven people were killed in the flood at Lesk, the health ministry said.";
const GATES = "Omar Brecht, an engineer, said the gates had been shut for repairs since May.";

const entry = async (id: string, publishedAt: string, ...paragraphs: string[]) => ({
  ...{ story: "Lesk", origin: `file:///${id}` },
  reading: await readBy(paragraphs.join("\n\n"), { id, outlet: `${id} post`, publishedAt }),
});
type Entry = Awaited<ReturnType<typeof entry>>;

async function deskWith(...entries: readonly Entry[]) {
  const store = await kept(entries);
  const stories = linker(store);
  const linked = async () => {
    const found = await stories.link("Lesk");
    if (!found) throw new Error("there is no such story");
    return found;
  };
  return { desk: storyDesk(store, stories), linked };
}

/** The words of the statements that are new since then. */
async function newWords(entries: readonly Entry[], since: string) {
  const news = await (await deskWith(...entries)).desk.news("Lesk", since);
  const rows = new Map(news?.entries.map((row) => [JSON.stringify(row.entry), row]));
  const items = news?.news.items.filter(({ kind }) => kind === "statement") ?? [];
  return items.map((one) => rows.get(JSON.stringify(one.entry))?.words);
}

const first = await entry("wire", "2026-03-03T10:00:00Z", SEVEN, SPRING, BRIGADE);
const second = await entry("wire", "2026-03-05T18:00:00Z", SEVEN, SPRING, GATES, BRIGADE);

describe("what stood in an older version of a report", () => {
  it("is not new in the newer one; what came with that is", async () => {
    expect(await newWords([first, second], "2026-03-04T00:00:00Z")).toEqual([
      expect.stringContaining("the gates had been shut"),
    ]);
    expect(await newWords([second], "2026-03-04T00:00:00Z")).toHaveLength(4);
  });

  it("is new since a time before that version too", async () => {
    expect(await newWords([first, second], "2026-03-02T00:00:00Z")).toHaveLength(4);
  });

  it("was told before another report told it", async () => {
    const copy = await entry("copy", "2026-03-04T09:00:00Z", SEVEN, SPRING);
    const { desk } = await deskWith(first, copy, second);
    const repeats = (await desk.newsIn("Lesk", "copy"))?.news.repeats.filter(({ entry: { by } }) => by === "statement");
    expect(repeats?.map(({ first: { report }, since, version }) => [report, since, version])).toEqual([
      ["wire", "2026-03-03T10:00:00Z", 1],
      ["wire", "2026-03-03T10:00:00Z", 1],
    ]);
    expect((await desk.newsIn("Lesk", "copy"))?.news.items).toEqual([]);
  });

  it("is told on the page of the newer one to be told before, and in which version", async () => {
    const { desk } = await deskWith(first, second);
    const repeats = (await desk.newsIn("Lesk", "wire"))?.news.repeats ?? [];
    expect(repeats.map(({ version }) => version)).toEqual(repeats.map(() => 1));
    expect(repeats.filter(({ entry: { by } }) => by === "statement")).toHaveLength(3);
  });

  it("stands among the changes where it was told first", async () => {
    const later = await entry("later", "2026-03-04T09:00:00Z", "The bridge at Lesk stays shut, the army said.");
    const { linked } = await deskWith(first, later, second);
    const moves = movesOf(await linked());
    expect(moves.map(({ report, since }) => [report, since?.publishedAt])).toEqual([
      ["wire", undefined],
      ["later", undefined],
      ...[1, 2, 3].map(() => ["wire", "2026-03-03T10:00:00Z"]),
    ]);
  });

  it("is new again where another says it", async () => {
    const other = await entry(
      "wire",
      "2026-03-05T18:00:00Z",
      SEVEN,
      SPRING.replace("Mara Velin, the mayor", "Ivo Senn"),
    );
    expect(await newWords([first, other], "2026-03-04T00:00:00Z")).toEqual([expect.stringContaining("The dam")]);
  });

  it("is not what is said in a word or two of something else", async () => {
    const was = await entry("wire", "2026-03-03T10:00:00Z", "Asked about the dam, Mara Velin said: “Not yet.”");
    const now = await entry("wire", "2026-03-05T10:00:00Z", "Asked about the school, Mara Velin said: “Not yet.”");
    expect(await newWords([was, now], "2026-03-04T00:00:00Z")).toEqual([expect.stringContaining("Not yet")]);
  });

  it("stays what it was when a person puts its speaker right", async () => {
    const { desk } = await deskWith(first, second);
    const statement = second.reading.statements.find(({ speaker }) =>
      second.reading.sources.some(({ id, name }) => id === speaker && name === "Mara Velin"),
    );
    const about = [{ by: "statement", report: "wire", statement: statement?.id ?? "" }] as const;
    const verdict = { by: "speaker", name: "Ivo Senn" } as const;
    await desk.judge("Lesk", { about, verdict, judge: "Hanne", at: "2026-03-06T00:00:00Z" } as never);
    const items = (await desk.news("Lesk", "2026-03-04T00:00:00Z"))?.news.items ?? [];
    expect(items.filter(({ kind }) => kind === "statement")).toHaveLength(1);
  });
});

describe("a number that stood in an older version", () => {
  it("is no newer than that: what its source has told since stays the latest", async () => {
    const nine = SEVEN.replace("Seven", "Nine");
    const other = await entry("other", "2026-03-04T09:00:00Z", nine);
    const { linked } = await deskWith(first, other, second);
    const now = await linked();
    const killed = now.story.series.find(({ kind }) => kind === "killed");
    const claims = killed ? latestClaims(now, killed) : [];
    expect(claims.map(({ minimum, day, was }) => [minimum, day, was.length])).toEqual([[9, "2026-03-04T09:00:00Z", 1]]);
  });

  it("is the latest where its report tells it anew in other words", async () => {
    const other = await entry("other", "2026-03-04T09:00:00Z", SEVEN.replace("Seven", "Nine"));
    const again = await entry(
      "wire",
      "2026-03-05T18:00:00Z",
      "The health ministry lowered its count to seven people killed in the flood at Lesk.",
    );
    const { linked } = await deskWith(first, other, again);
    const now = await linked();
    const killed = now.story.series.find(({ kind }) => kind === "killed");
    expect(killed && latestClaims(now, killed).map(({ minimum }) => minimum)).toEqual([7]);
  });
});
