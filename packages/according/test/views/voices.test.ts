import { describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { voicesHeard, voicesOf } from "../../src/views/heard.ts";
import { utterancesOf } from "../../src/views/utterances.ts";
import { voiceIn } from "../../src/views/voice-page.ts";
import { harbour, linkedOf } from "./harbour.ts";

const linked = await linkedOf(harbour);
const voices = voicesHeard(linked);
const voice = (name: string) => voices.find((one) => one.name === name);
const nameOf = (id: string) => linked.story.sources.find((one) => one.id === id)?.name;

describe("the voices of a story", () => {
  it("have their offices, acts, first and last day, who carries them and whom they contradict", () => {
    expect(voice("Dario Keld")).toMatchObject({
      roles: [expect.stringContaining("spokesman")],
      ...{ said: 1, reports: 2, first: "2026-03-03T10:00:00+02:00", last: "2026-03-04T09:00:00+02:00" },
      outlets: [
        { name: "Orlay Radio", count: 1 },
        { name: "Tesmar Post", count: 1 },
      ],
    });
    const army = voice("Tesmar's army");
    expect(army?.acts.map(({ name }) => name).toSorted()).toEqual(["deny", "state"]);
    expect(army?.against.map(({ name }) => nameOf(name))).toEqual(["Red Lantern Society", "health ministry"]);
  });

  it("have what they count over time: their last numbers in words and signs, each with its day and why it is no fact", () => {
    const told = (name: string) =>
      voice(name)?.figures.map(({ kind, numbers }) => [kind, ...numbers.map(({ signs, doubt }) => doubt ?? signs)]);
    expect(told("health ministry")?.[0]).toEqual(["killed", "9", "14", "12"]);
    expect(told("Red Lantern Society")?.[0]).toEqual(["killed", "7", "≥ 11"]);
    expect(voice("Red Lantern Society")?.figures[0]?.numbers.map(({ day }) => day.slice(0, 10))).toEqual([
      "2026-03-03",
      "2026-03-05",
    ]);
    expect(voice("Dario Keld")?.figures).toEqual([]);
  });

  it("does not tell a number as somebody's who denies it", async () => {
    const reading = await readBy("Mara Velin denied that fourteen people had been killed.\n", {
      id: "told",
      publishedAt: "2026-03-03",
    });
    const [heard] = voicesHeard(await linkedOf([{ story: "Ties", origin: "file:///told", reading }]));
    expect(heard?.name).toBe("Mara Velin");
    expect(heard?.figures.flatMap(({ numbers }) => numbers).filter(({ doubt }) => doubt !== "denied")).toEqual([]);
  });

  it("are those alone who say or count something", () => {
    expect(voices.every(({ said, counted }) => said + counted > 0)).toBe(true);
    expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length);
  });
});

const TOLD = `“Ivo Brandt has promised us nothing,” Mara Velin said on Tuesday.

Mara Velin told Ivo Brandt that fourteen people were missing. Ivo Brandt said that Mara Velin had been told everything.
`;

describe("ties between voices", () => {
  it("tell who speaks to whom and of whom", async () => {
    const reading = await readBy(TOLD, { id: "told", publishedAt: "2026-03-03" });
    const story = await linkedOf([{ story: "Ties", origin: "file:///told", reading }]);
    const { items, ties } = voicesOf(story);
    const names = new Map(items.map(({ id, name }) => [id, name]));
    const told = ties.map(({ from, to, kind, count }) => `${names.get(from)} ${kind} ${names.get(to)}: ${count}`);
    expect(told.toSorted()).toEqual([
      "Ivo Brandt of Mara Velin: 1",
      "Mara Velin of Ivo Brandt: 1",
      "Mara Velin to Ivo Brandt: 1",
    ]);
  });
});

describe("one voice", () => {
  it("has everything it says and counts, newest first, and where it is silent", () => {
    const ministry = voiceIn(linked, voice("health ministry")?.id ?? "");
    const signs = new Map(ministry?.entries.map(({ entry, signs }) => [JSON.stringify(entry), signs]));
    const [killed] = ministry?.counted ?? [];
    expect(killed?.claims.map(({ entry }) => signs.get(JSON.stringify(entry)))).toEqual(["9", "14", "12"]);
    expect(ministry?.said.map(({ first }) => first.report).slice(-3)).toEqual(["three", "one", "one"]);
    const envoy = voiceIn(linked, voice("Lena Ostrow")?.id ?? "");
    expect([envoy?.said.length, envoy?.silent.length]).toEqual([0, 1]);
    expect(voiceIn(linked, "none")).toBeNull();
  });
});

describe("what was said", () => {
  it("stands once for all reports that tell it, with these inside", () => {
    const { said, entries } = utterancesOf(linked);
    const armed = entries.filter(({ words }) => words.includes("at that gate was armed"));
    expect(armed).toHaveLength(2);
    const rows = said.filter(({ members }) =>
      members.some(({ entry }) => armed.some((row) => JSON.stringify(row.entry) === JSON.stringify(entry))),
    );
    expect(rows).toMatchObject([{ outlets: ["Tesmar Post", "Orlay Radio"], first: { report: "one" }, origins: 2 }]);
  });
});
