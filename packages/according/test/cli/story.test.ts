import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { according as inProcess, type Ran } from "../program.ts";

const FIRST = `---
title: Gate at Lesk shelled
outlet: Tesmar Post
published: 2026-03-03T10:00:00Z
---

Nine people were killed at Lesk on Tuesday, the health ministry said.

"The gate stays shut," Mara Velin said. Ivo Brand denied that his guards had fired.
`;

const SECOND = `---
title: Twelve dead at Lesk
outlet: Orlay Radio
published: 2026-03-05T10:00:00Z
---

Twelve people were killed at Lesk on Tuesday, the health ministry said on Thursday.

"The gate stays shut," Mara Velin said. "We regret the error," said Pavel Ister, an official.
`;

let folder: string;
const according = (...args: readonly string[]): Promise<Ran> =>
  inProcess(args, { cwd: folder, env: { ACCORDING_DATA: "record.sqlite" } });
const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const json = async (...args: readonly string[]) => JSON.parse((await according(...args, "--json")).out);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-story-"));
  put("first.md", FIRST);
  put("second.md", SECOND);
  await according("add", "first.md", "second.md", "--story", "Lesk");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("according story, new, who and diff", () => {
  it("print what is known of a story, and the whole story as JSON", async () => {
    const { code, out } = await according("story", "Lesk");
    expect(code).toBe(0);
    expect(out).toMatch(/^Lesk · 2 reports/);
    for (const part of ["FIGURES", "TOLD MOST", "VOICES"]) expect(out).toContain(part);
    expect(out).toMatch(/2 reports, 2 origins · Mara Velin · says/);
    const story = await json("story", "Lesk");
    expect(story).toMatchObject({ format: "according-story/1", name: "Lesk" });
    expect(story.reports).toHaveLength(2);
  });

  it("call one by one name, whatever each report calls him, and a report's own figure its outlet's", async () => {
    const report = (outlet: string, day: number, text: string) =>
      `---\ntitle: ${outlet} on Sund\noutlet: ${outlet}\npublished: 2026-03-0${day}T10:00:00Z\n---\n\n${text}\n`;
    put(
      "mayor.md",
      report("Sund Post", 3, "Nine people were killed at Sund on Tuesday, the mayor of Sund, Olaf Drum, said."),
    );
    put("drum.md", report("Sund Radio", 4, "Olaf Drum, mayor of Sund, said 12 people were killed at Sund on Tuesday."));
    put("own.md", report("Sund Mail", 5, "Some 40 people have been killed at Sund since Tuesday."));
    await according("add", "mayor.md", "drum.md", "own.md", "--story", "Names");
    const { out } = await according("story", "Names");
    expect(out).toMatch(/12 · Olaf Drum/);
    expect(out).toMatch(/40 · Sund Mail itself/);
  });

  it("print what is new since a day or a report, and nothing where nothing is", async () => {
    const day = await json("new", "Lesk", "--since", "2026-03-05");
    const [report] = await json("list", "--story", "Lesk");
    expect(day.reports).toEqual([report.id]);
    const [, earlier] = await json("list", "--story", "Lesk");
    expect(await json("new", "Lesk", "--since", earlier.id.slice(0, 12))).toEqual(day);
    const { out } = await according("new", "Lesk", "--since", "2026-03-05");
    expect(out).toContain("Pavel Ister");
    expect(out).not.toContain("Ivo Brand");
    expect(await according("new", "Lesk", "--since", report.id)).toMatchObject({ code: 1, out: "" });
    const never = await according("new", "Lesk", "--since", "2026-13-45");
    expect(never.err).toBe(
      'according: "2026-13-45" is no date, such as 2026-03-05, and no report: "according list" shows their ids.\n',
    );
  });

  it("print what one source says, by its name or words of it", async () => {
    const { code, out } = await according("who", "Lesk", "velin");
    expect({ code, first: out.split("\n")[0] }).toEqual({
      code: 0,
      first: expect.stringMatching(/^Mara Velin · person, 2 reports/),
    });
    expect((await json("who", "Lesk", "Mara Velin")).said).toHaveLength(1);
    expect(await according("who", "Lesk", "Nobody")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("Nobody in the story"),
    });
  });

  it("print what changed between two versions", async () => {
    const [, first] = await json("list", "--story", "Lesk");
    expect((await according("diff", first.id)).err).toContain("there is one version");
    put("first.md", FIRST.replace("stays shut", "stays closed"));
    await according("add", "first.md", "--story", "Lesk");
    const { code, out } = await according("diff", first.id.slice(0, 12));
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("“shut” → “closed”") });
    const news = (await according("new", "Lesk", "--since", "2026-03-01")).out;
    expect(news).toMatch(/new version 2: changed · Mara Velin\n.*stays closed.*\n +before: .*stays shut/);
    expect((await json("new", "Lesk", "--since", "2026-03-01")).revised).toMatchObject([{ from: 1, to: 2 }]);
    expect((await json("diff", first.id, "--from", "2", "--to", "1")).changed[0].differs).toEqual([
      { was: "closed", now: "shut" },
    ]);
    expect(await according("diff", first.id, "--from", "7")).toMatchObject({
      code: 1,
      err: expect.stringContaining("1 to 2"),
    });
    put("first.md", FIRST.replace("stays shut", "stays closed").replace("Mara Velin said", "Pavel Ister said"));
    await according("add", "first.md", "--story", "Lesk");
    const moved = (await according("diff", first.id)).out;
    expect(moved).toMatch(/is said by Pavel Ister, before by\s+Mara\s+Velin/);
    expect(moved).not.toMatch(/^ *[+−] .*The gate/m);
    put("first.md", FIRST);
    await according("add", "first.md", "--story", "Lesk");
  });

  it("take no report of another story for a moment of this one", async () => {
    const [report] = await json("list", "--story", "Lesk");
    put("other.md", FIRST.replaceAll("Lesk", "Sund"));
    await according("add", "other.md", "--story", "Sund");
    const { code, err } = await according("new", "Sund", "--since", report.id);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('is of the story "Lesk", not of "Sund"') });
  });

  it("name the story that may have been meant", async () => {
    for (const args of [
      ["search", "gate", "--story", "lexk"],
      ["who", "The Lesk", "Velin"],
      ["list", "--story", "Les"],
    ])
      expect((await according(...args)).err, args.join(" ")).toContain('did you mean "Lesk"?');
  });

  it("say that there is no such story", async () => {
    for (const args of [
      ["story", "X"],
      ["new", "X", "--since", "2026-03-05"],
      ["who", "X", "Velin"],
      ["search", "gate", "--story", "X"],
      ["check", "first.md", "--story", "X"],
    ])
      expect(await according(...args)).toMatchObject({
        code: 1,
        out: "",
        err: expect.stringContaining('no story "X"'),
      });
  });
});

describe("according check", () => {
  it("is content with a draft that tells what the record tells", async () => {
    put(
      "draft.txt",
      '"The gate stays shut," said Mara Velin. Twelve people were killed at Lesk, the health ministry says.',
    );
    const { code, out, err } = await according("check", "draft.txt", "--story", "Lesk");
    expect({ code, faults: out.includes("✗") }).toEqual({ code: 0, faults: false });
    expect(err).toMatch(/^3 entries of the draft: none is told otherwise/);
  });

  it("says what is not found as it is told, and fails", async () => {
    put(
      "draft.txt",
      '"The gate stays open," said Mara Velin. Nine people were killed at Lesk, the health ministry says.',
    );
    const { code, out, err } = await according("check", "draft.txt", "--story", "Lesk");
    expect(code).toBe(1);
    expect(out).toContain("changed: “open” for “shut”");
    expect(out).toContain("later: “Twelve people were killed”");
    expect(err).toContain("2 of 3 entries are not found as told");
    const check = await json("check", "draft.txt", "--story", "Lesk");
    expect(check).toMatchObject({ format: "according-check/1", story: "Lesk" });
    const before = await json("check", "draft.txt", "--story", "Lesk", "--published", "2026-03-04");
    expect(before.checked.map(({ finding }: { finding: string }) => finding)).toEqual([
      "words-changed",
      "as-told",
      "as-told",
    ]);
  });
});

describe("according judge", () => {
  const statementBy = async (name: string): Promise<string> =>
    (await json("who", "Lesk", name)).said[0].first.statement;

  it("has the last word over who says something, until it is taken back", async () => {
    const brands = await statementBy("Ivo Brand");
    const judged = await json(
      "judge",
      "speaker",
      "Lesk",
      brands,
      "Edda Marsh",
      "--judge",
      "Hanne Okoro",
      "--why",
      "Heard it.",
    );
    expect(judged).toMatchObject({
      verdict: { by: "speaker", name: "Edda Marsh" },
      judge: "Hanne Okoro",
      why: "Heard it.",
    });
    expect(await statementBy("Edda Marsh")).toBe(brands);
    const { code, err } = await according("judge", "take-back", judged.id);
    expect({ code, err }).toEqual({ code: 0, err: `Taken back: ${judged.id}.\n` });
    expect(await statementBy("Ivo Brand")).toBe(brands);
    expect((await according("judge", "list", "Lesk")).out).toMatch(/speaker · Edda Marsh · taken back/);
    expect((await according("judge", "take-back", "j-none")).code).toBe(1);
  });

  it("says which judgements have lost their words", async () => {
    const brands = await statementBy("Ivo Brand");
    await according("judge", "not-a-statement", "Lesk", brands);
    put("first.md", FIRST.replace("his guards", "the guards"));
    await according("add", "first.md", "--story", "Lesk");
    expect((await according("judge", "list", "Lesk")).out).toContain("its words are not found any more");
    expect((await json("judge", "list", "Lesk")).at(-1)).toMatchObject({
      orphaned: true,
      verdict: { by: "not-a-statement" },
    });
  });

  it("is exported, and imported into another record", async () => {
    const lines = (await according("judge", "export", "Lesk")).out;
    put("judgements.jsonl", `${lines}{"format":"according-judgement/1"}\nno JSON\n`);
    const other = (...args: readonly string[]) =>
      inProcess(args, { cwd: folder, env: { ACCORDING_DATA: "other.sqlite" } });
    await other("add", "second.md", "--story", "Lesk");
    const imported = await other("judge", "import", "judgements.jsonl");
    expect(imported.code).toBe(1);
    expect(imported.err).toMatch(/line 3 of judgements.jsonl: it is no judgement: id is missing/);
    expect(imported.err).toMatch(/line 4 of judgements.jsonl: it is no JSON/);
    expect(imported.err).toMatch(/2 judgements: 2 new, 0 taken back, 0 known/);
    expect((await other("judge", "export", "Lesk")).out).toBe(lines);
    await other("add", "second.md", "--story", "Another");
    put("elsewhere.jsonl", lines.replaceAll('"story":"Lesk"', '"story":"Nowhere"').replaceAll('"j-', '"j-x'));
    expect((await other("judge", "import", "elsewhere.jsonl")).err).toContain("its story is not in the record");
  });

  it("adds a statement by its words, and says whose a figure is and what it is as of", async () => {
    const [report] = (await json("list", "--story", "Lesk")) as { id: string }[];
    const id = report?.id ?? "";
    expect(await according("judge", "said", "Lesk", id, "no such words", "-")).toMatchObject({
      ...{ code: 1, err: expect.stringContaining("has no words “no such words”") },
    });
    await json("judge", "said", "Lesk", id, "killed at Lesk", "Edda Marsh");
    expect(await statementBy("Edda Marsh")).toMatch(/^st-/);
    const figure = (await json("story", "Lesk")).series[0].values[0].figure;
    await json("judge", "whose", "Lesk", figure, "Edda Marsh");
    await json("judge", "as-of", "Lesk", figure, "2026-03-02");
    expect((await json("who", "Lesk", "Edda Marsh")).series[0].values).toEqual(
      expect.arrayContaining([expect.objectContaining({ figure, asOf: "2026-03-02" })]),
    );
    expect((await according("judge", "as-of", "Lesk", figure, "yesterday")).err).toContain("Give the day as");
    expect((await according("judge", "list", "Lesk")).out).toMatch(/said · Edda Marsh[\s\S]*as-of · 2026-03-02/);
  });

  it("takes what was not sure enough for a statement, or for none, as it was found", async () => {
    put(
      "dam.md",
      "The dam was described by Dara Voss as unsafe.\n\nA town laughed at Mara Velin's claim that it held.\n",
    );
    await according("add", "dam.md", "--story", "Dam", "--engine", "rules");
    const names = async () =>
      (await according("statements", "Dam", "--json")).out
        .split("\n")
        .flatMap((line) => (line ? JSON.parse(line).speaker?.name : []));
    expect(await names()).toEqual([]);
    const [{ id: report }] = await json("list", "--story", "Dam");
    const shown = (await according("show", report)).out;
    const idOf = (who: string) => new RegExp(`st-\\w+(?=\\s+${who} · )`).exec(shown)?.[0] ?? "";
    expect((await according("judge", "a-statement", "Dam", "st-none")).err).toContain("no entry st-none");
    await json("judge", "a-statement", "Dam", idOf("Dara Voss"), "--judge", "Hanne Okoro");
    await json("judge", "not-a-statement", "Dam", idOf("Mara Velin"), "--judge", "Hanne Okoro");
    expect(await names()).toEqual(["Dara Voss"]);
    expect((await according("judge", "list", "Dam")).out).toMatch(
      /a-statement · Dara Voss\s+statement: “The dam … as unsafe”\s+words: “was described”/,
    );
    expect((await according("judge", "a-statement", "Dam", idOf("Dara Voss"))).err).toContain("has judged so already");
    put("dam.jsonl", (await according("judge", "export", "Dam")).out);
    const elsewhere = async (...args: readonly string[]) =>
      (await inProcess(args, { cwd: folder, env: { ACCORDING_DATA: "dam.sqlite" } })).out;
    await elsewhere("add", "dam.md", "--story", "Dam", "--engine", "rules");
    await elsewhere("judge", "import", "dam.jsonl");
    expect(await elsewhere("statements", "Dam")).toContain("Dara Voss");
    await according("reread", "Dam", "--engine", "linear");
    expect(await names()).toEqual(["Dara Voss"]);
    expect((await json("judge", "list", "Dam"))[0]).toMatchObject({ orphaned: false });
  });

  it("says what happened, and when", async () => {
    put(
      "raid.md",
      "---\ntitle: Raid\ndate: 2026-03-06\n---\n\nThe Northern Front shelled the depot at Lesk on Friday.\n",
    );
    await according("add", "raid.md", "--story", "Lesk");
    const [{ id, members }] = (await json("story", "Lesk")).happenings;
    expect((await according("judge", "kind", "Lesk", id, "feast")).err).toContain('no kind of event "feast"');
    expect((await according("judge", "date", "Lesk", id, "one day")).err).toContain("Give the time as");
    const [event] = members;
    await json("judge", "kind", "Lesk", event.event, "coerce/seize");
    await json("judge", "date", "Lesk", event.event, "2026-03-01");
    const { happenings } = await json("story", "Lesk");
    expect(happenings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: "COERCE", time: "2026-03-01", members: expect.arrayContaining([event]) }),
      ]),
    );
    expect((await according("judge", "list", "Lesk")).out).toMatch(/kind · COERCE\/seize[\s\S]*date · 2026-03-01/);
  });

  it("refuses what cannot be judged", async () => {
    const velins = await statementBy("Mara Velin");
    expect((await according("judge", "counts", "Lesk", velins, "killed")).code).toBe(2);
    expect((await according("judge", "same", "Lesk", velins)).code).toBe(2);
    expect(await according("judge", "praise")).toMatchObject({
      code: 2,
      err: expect.stringContaining('no "judge praise"'),
    });
    expect(await according("judge", "not-a-statement", "Lesk", velins, "--judge", " ")).toMatchObject({
      ...{ code: 2, err: expect.stringContaining("Say who judges") },
    });
    await according("judge", "speaker", "Lesk", velins, "Pavel Ister", "--judge", "Hanne Okoro");
    expect(await according("judge", "speaker", "Lesk", velins, "Pavel Ister")).toMatchObject({
      ...{ code: 2, err: expect.stringContaining("Hanne Okoro has judged so already") },
    });
    put("binary.jsonl", "\0\u0001\0");
    for (const [file, why] of [
      ["none.jsonl", "none.jsonl does not exist: check the name"],
      ["binary.jsonl", "binary.jsonl is no text"],
    ] as const)
      expect(await according("judge", "import", file)).toMatchObject({ code: 1, err: expect.stringContaining(why) });
    expect(await according("judge", "speaker", "Lesk", "st-nothing", "X")).toMatchObject({
      code: 1,
      err: expect.stringContaining("no entry st-nothing"),
    });
  });
});

describe("according rename, move, remove and restore", () => {
  const ids = async (story: string): Promise<readonly string[]> =>
    ((await json("list", "--story", story)) as { id: string }[]).map(({ id }) => id);

  it("take nothing away for good, and the record stays whole", async () => {
    const before = await ids("Lesk");
    const [id = ""] = before;
    expect((await according("remove", "Lesk", "--report", id)).err).toContain(`Removed: report ${id}`);
    expect(await ids("Lesk")).toEqual(before.slice(1));
    expect((await according("restore")).out).toContain(id);
    expect((await according("restore", "Lesk", "--report", id)).code).toBe(0);
    expect(await ids("Lesk")).toEqual(before);
    expect((await according("rename", "Lesk", "The gate")).code).toBe(0);
    expect((await according("rename", "--report", id, "The first bulletin")).code).toBe(0);
    expect((await according("list")).out).toMatch(/The gate[\s\S]*The first bulletin/);
    expect((await according("move", id, "--to", "Lesk")).code).toBe(0);
    expect(await ids("Lesk")).toEqual([id]);
    expect((await according("verify")).code).toBe(0);
    await according("move", id, "--to", "The gate");
    await according("rename", "--report", id, "-");
    await according("rename", "The gate", "Lesk in March");
    await according("remove", "Lesk in March");
    expect((await according("story", "Lesk in March")).code).toBe(1);
    await according("restore", "Lesk in March");
    expect(await ids("Lesk in March")).toEqual(before);
    expect((await according("verify")).code).toBe(0);
  });

  it("say what is wrong", async () => {
    expect((await according("rename", "Lesk in March")).code).toBe(2);
    expect((await according("remove", "Nowhere")).err).toContain('no story "Nowhere"');
    expect((await according("restore", "Nowhere")).err).toContain("Nothing of it is in the bin");
  });
});
