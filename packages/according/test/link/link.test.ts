import {
  JUDGEMENT_FORMAT,
  type Judgement,
  type Reading,
  readReport,
  type Story,
  type Verdict,
} from "@according/reader";
import { describe, expect, it } from "vitest";
import { changesBetween, linking, newIn, newSince, storyOf } from "../../src/link/index.ts";
import { judgementAnchor } from "../../src/link/judged.ts";
import { sourcesNamed } from "../../src/link/overview.ts";

const read = (id: string, publishedAt: string, text: string, outlet = `Outlet ${id}`): Reading =>
  readReport(text, { id, publishedAt, outlet });

const first = read(
  "a",
  "2026-05-01T08:00:00Z",
  "The quake in Calder killed at least 30 people, Governor Dario Selmark said. “We will rebuild every house on this hill,” he said.",
);
const second = read(
  "b",
  "2026-05-02T08:00:00Z",
  "The quake in Calder killed at least 52 people, Governor Dario Selmark said. “We will rebuild every house on this hill,” Governor Dario Selmark said. Mara Velin, who leads the miners, denied that the pit had been warned.",
);
const third = read(
  "c",
  "2026-05-03T08:00:00Z",
  "The quake in Calder killed at least 52 people, Governor Dario Selmark said. Dario Selmark, a baker, said the ovens were cold.",
);
const all = [first, second, third].map((reading) => ({ reading }));

describe("who had it first", () => {
  const words = "“The gates were open,” said Mara Brandel, who runs the lock.";
  const wire = read("wire", "2026-05-04T14:30:00Z", `${words} “Nobody told us,” she said.`, "Corvale Wire");
  const copy = read("copy", "2026-05-04T10:00:00Z", words, "Fairholm Ledger");
  const version = (text: string) => [
    { version: 1, publishedAt: "2026-05-04T08:30:00Z", reading: read("wire", "2026-05-04T08:30:00Z", text) },
  ];
  const older = version(words);
  const firsts = (told: Parameters<typeof storyOf>[1]) =>
    storyOf("lock", told).said.map(({ first: { report, version, publishedAt } }) => [report, version, publishedAt]);

  it("is told by the version that had the words, however late the report changed since", () => {
    expect(firsts([{ reading: wire, version: 2, older }, { reading: copy }])).toEqual([
      ["wire", 1, "2026-05-04T08:30:00Z"],
      ["wire", undefined, undefined],
    ]);
  });

  it("is the copy where no older version had them", () => {
    const other = version("The lock was shut.");
    expect(firsts([{ reading: wire, version: 2, older: other }, { reading: copy }])[0]).toEqual([
      "copy",
      undefined,
      undefined,
    ]);
    expect(firsts([{ reading: wire }, { reading: copy }])[0]?.[0]).toBe("copy");
  });
});

describe("a story", () => {
  it("is the same in whatever order its reports come, and whether at once or one by one", () => {
    const story = storyOf("quake", all);
    expect(storyOf("quake", all.toReversed())).toEqual(story);
    for (const order of [all, [...all].reverse(), [all[1], all[0], all[2]]]) {
      const linker = linking("quake");
      for (const one of order) {
        if (one) linker.add(one);
        linker.story();
      }
      expect(linker.story()).toEqual(story);
    }
  });

  it("has a report once, in the version that was added last", () => {
    const linker = linking("quake");
    for (const one of all) linker.add(one);
    linker.story();
    const later = read("b", "2026-05-02T08:00:00Z", "Mara Velin, who leads the miners, said the pit was safe.");
    linker.add({ reading: later, version: 2 });
    expect(linker.story()).toEqual(
      storyOf(
        "quake",
        [first, later, third].map((reading) => ({ reading })),
      ),
    );
  });

  it("points at entries that are there", () => {
    const { sources, said, series, happenings } = storyOf("quake", all);
    const ids = new Set(
      all.flatMap(({ reading }) =>
        [...reading.sources, ...reading.statements, ...reading.figures, ...reading.events].map(({ id }) => id),
      ),
    );
    const named = [
      ...sources.flatMap(({ members }) => members.map(({ source }) => source)),
      ...said.flatMap(({ members }) => members.map(({ statement }) => statement)),
      ...series.flatMap(({ values }) => values.map(({ figure }) => figure)),
      ...happenings.flatMap(({ members }) => members.map(({ event }) => event)),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(said.flatMap(({ members }) => members).length).toBeGreaterThanOrEqual(
      all.reduce((sum, { reading }) => sum + reading.statements.filter(({ content }) => content.length > 0).length, 0),
    );
  });
});

describe("what somebody of several names is called", () => {
  const called = (...texts: readonly string[]) =>
    storyOf(
      "fire",
      texts.map((text, i) => ({ reading: read(`${i}`, `2026-05-0${i + 1}T08:00:00Z`, text) })),
    ).sources.map(({ name }) => name);

  it("is the name, and not the office by which another report has them", () => {
    const names = called(
      "Iris Bond, the Tamrian interior minister, said the camp would be closed.",
      "Tamria has closed its camps. The Tamrian interior minister said they would not be opened again.",
    );
    expect(names).toContain("Iris Bond");
    expect(names).not.toContain("the Tamrian interior minister");
  });
});

describe("what is new", () => {
  const story = storyOf("quake", all);

  it("in a report: what moved first, then what is told for the first time; and what is told again, since when", () => {
    const { items, repeats } = newIn(story, second);
    expect(items[0]).toMatchObject({ kind: "figure-moved", entry: { report: "b" }, before: { report: "a" } });
    expect(items.some(({ kind, entry }) => kind === "named-source" && nameAt(entry) === "Mara Velin")).toBe(true);
    expect(items.some(({ kind, entry }) => kind === "named-source" && nameAt(entry) === "Dario Selmark")).toBe(false);
    expect(repeats.find(({ entry }) => entry.by === "statement")).toMatchObject({
      first: { report: "a" },
      since: "2026-05-01T08:00:00Z",
    });
  });

  it("in another's number that excludes the one before: it is told otherwise, and moves nothing", () => {
    const told = [
      "At least 11 people were killed in the shelling of Lesk on Tuesday, the health ministry said.",
      "No more than five people were killed in the shelling of Lesk on Tuesday, Tesmar's army said.",
    ].map((text, i) => ({ reading: read(`n${i}`, `2026-03-04T0${i + 8}:00:00Z`, text) }));
    const { items } = newIn(storyOf("Lesk", told), told[1]?.reading as Reading);
    expect(items.filter(({ entry }) => entry.by === "figure").map(({ kind }) => kind)).toEqual(["contradiction"]);
  });

  it("since a moment or a report", () => {
    expect(newSince(story, "2026-05-02T12:00:00Z").reports).toEqual(["c"]);
    expect(newSince(story, "a").reports).toEqual(["b", "c"]);
    expect(newSince(story, "2026-05-09").items).toEqual([]);
  });

  const nameAt = (entry: Story["contradictions"][number]["a"] | { by: "source"; report: string; source: string }) =>
    entry.by === "source"
      ? all.flatMap(({ reading }) => reading.sources).find(({ id }) => id === entry.source)?.name
      : undefined;
});

describe("judgements", () => {
  const judged = (verdict: Verdict, ...names: readonly (readonly [Reading, string])[]): Judgement => ({
    ...{
      format: JUDGEMENT_FORMAT,
      id: `j-${verdict.by}`,
      story: "quake",
      verdict,
      judge: "ed",
      at: "2026-05-04T08:00:00Z",
    },
    about: names.flatMap(([reading, name]) => {
      const source = reading.sources.find((one) => one.name === name)?.id ?? "";
      return judgementAnchor(reading, { by: "source", report: reading.report.id, source }) ?? [];
    }),
  });
  const together = ({ sources }: Story, ...reports: readonly string[]) =>
    sources.some(({ members }) => reports.every((report) => members.some((one) => one.report === report)));

  it("make two one, and one two", () => {
    const apart = judged({ by: "different" }, [first, "Dario Selmark"], [second, "Dario Selmark"]);
    expect(together(storyOf("quake", all), "a", "b")).toBe(true);
    const story = storyOf("quake", all, [apart]);
    expect(together(story, "a", "b")).toBe(false);
    const same = judged({ by: "same" }, [first, "Dario Selmark"], [second, "Mara Velin"]);
    const joined = storyOf("quake", all, [same]).sources.find(({ because }) => because.includes("judgement"));
    expect(joined?.names).toContain("Mara Velin");
  });

  it("whose words are gone are listed", () => {
    const lost = judged({ by: "different" }, [first, "Dario Selmark"], [second, "Mara Velin"]);
    const without = storyOf("quake", [{ reading: first }, { reading: third }], [lost]);
    expect(without.orphaned).toEqual([lost.id]);
    expect(storyOf("quake", all, [lost]).orphaned).toEqual([]);
  });
});

describe("two versions of a report", () => {
  const was = read(
    "v",
    "2026-05-01T08:00:00Z",
    "“The gate is shut until Monday,” said Petra Sand. At least nine people were hurt. The crossing is old.",
  );

  it("differ by statement and figure, with the words", () => {
    const now = read(
      "v",
      "2026-05-01T09:00:00Z",
      "“The gate is shut until Friday,” said Petra Sand. At least 12 people were hurt. Ivo Brask said the road was open. The crossing is old.",
    );
    const { added, dropped, changed } = changesBetween(was, now);
    expect(added.map(({ words }) => words)).toEqual(["the road was open"]);
    expect(dropped).toEqual([]);
    expect(changed.map(({ entry, differs }) => [entry, ...differs.map((one) => `${one.was} → ${one.now}`)])).toEqual([
      ["statement", "monday → friday"],
      ["figure", "nine → 12"],
    ]);
  });

  it("differ by who declined to comment, and are told whose word each is", () => {
    const silent = "The army declined to comment. The mayor said the ferry would not sail.";
    const [before, after] = [silent, "The mayor said the ferry would sail. Police said the pier was shut."].map(
      (text) => read("v", "2026-05-01T09:00:00Z", text),
    ) as [Reading, Reading];
    const { added, dropped, changed } = changesBetween(before, after);
    expect(added).toMatchObject([{ who: "Police", words: "the pier was shut" }]);
    expect(dropped).toMatchObject([{ who: "army", words: "declined to comment" }]);
    expect(changed).toMatchObject([{ who: "the mayor", differs: [{ was: "not", now: "" }] }]);
    expect(changesBetween(before, before)).toEqual({ added: [], dropped: [], changed: [] });
  });

  it("do not differ by a sentence that both have, however it is read", () => {
    const text = "Divers found a boot in the water. “It is old,” she said.";
    const [before, after] = [text, `Petra Sand, the mayor, came at noon. ${text}`].map((one) =>
      read("v", "2026-05-01T09:00:00Z", one),
    ) as [Reading, Reading];
    const unread = { ...before, statements: [], figures: [] };
    expect(changesBetween(unread, after).added).toEqual([]);
    expect(changesBetween(after, unread).dropped).toEqual([]);
  });

  it("do not differ by what is no statement and no figure", () => {
    const text = `${was.report.text} Read more on our page. Share this story.\n\nRead more: Ten best canals. Our editors say you will love them.`;
    expect(changesBetween(was, read("v", "2026-05-01T09:00:00Z", text))).toEqual({
      added: [],
      dropped: [],
      changed: [],
    });
  });
});

describe("whose a quotation of a headline is", () => {
  const told = read(
    "h",
    "2026-05-01T08:00:00Z",
    "Northern Front: 'We answer to no deadline'\n\nThe Northern Front rejected the ultimatum. “We answer to no deadline that is set with artillery,” said Dario Keld, a spokesman for the Northern Front.",
  );

  it("is theirs who say it, not the body's that the headline has", () => {
    const { said, sources } = storyOf("gate", [{ reading: told }]);
    const quotation = said.find(({ members }) => members.length === 2);
    expect(sources.find(({ id }) => id === quotation?.source)?.name).toBe("Dario Keld");
  });
});

describe("whom a name may mean", () => {
  const told = read(
    "s",
    "2026-05-01T08:00:00Z",
    "Lena Sorrel said the stairs had been locked. Robert Sorrel said all doors had been open. Sorrel, the union said, was wrong.",
  );

  it("is whoever bears a surname that is typed alone", () => {
    const story = storyOf("mill", [{ reading: told }]);
    const names = sourcesNamed(story, "sorrel").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Lena Sorrel", "Robert Sorrel"]));
    expect(sourcesNamed(story, "Lena Sorrel").map(({ name }) => name)).toEqual(["Lena Sorrel"]);
  });
});

describe("a body that is only called what it is", () => {
  it.each(["school", "ferry firm", "mosque", "palace", "newspaper"])("is not one in two reports: the %s", (noun) => {
    const [here, there] = [
      read("x", "2026-05-01T08:00:00Z", `It rained in Orlay. The ${noun} said that the road was closed.`),
      read("y", "2026-05-02T08:00:00Z", `It snowed in Lisk. The ${noun} said that trains would be late.`),
    ];
    const { sources } = storyOf(
      "weather",
      [here, there].map((reading) => ({ reading })),
    );
    expect(sources.filter(({ members }) => members.length > 1)).toEqual([]);
  });
});

it("tells once what a headline and its report tell against a denial", () => {
  const title = "Vaccines sold abroad, doctor says";
  const text = `${title}\n\nThe vaccines had been sold abroad, doctor Ada Finn said on Tuesday.`;
  const told = readReport(text, { id: "told", publishedAt: "2026-03-03T07:00:00Z", title });
  const denial = read("denial", "2026-03-04T09:00:00Z", "The ministry denied that the vaccines had been sold abroad.");
  const { contradictions } = storyOf("story", [{ reading: told }, { reading: denial }], []);
  expect(contradictions.map(({ kind }) => kind)).toEqual(["denial"]);
  const below = told.statements.findLast(({ content }) => content.length > 0);
  expect(contradictions[0]?.a).toEqual({ by: "statement", report: "told", statement: below?.id });
});
