import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { according as inProcess, type Ran } from "../program.ts";

const report = (title: string, toll: string): string => `---
title: ${title}
outlet: Tesmar Post
published: 2026-03-03T10:00:00Z
---

${toll} people were killed at Lesk on Tuesday, the health ministry said.

"The gate stays shut," Mara Velin said. Her deputy, Ivo Brand, wants it open. Ivo Brand denied that his guards had fired.
`;

let folder: string;
const according = (...args: readonly string[]): Promise<Ran> =>
  inProcess(args, { cwd: folder, env: { ACCORDING_DATA: "record.sqlite" } });
const lines = async (...args: readonly string[]) =>
  (await according(...args, "--json")).out
    .trim()
    .split("\n")
    .map((one) => JSON.parse(one));
const shown = async (id: string, ...version: readonly string[]) => (await lines("show", id, ...version))[0];
const judgedIn = async () => (await lines("judge", "list", "Lesk"))[0];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-reread-"));
  const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  put("first.md", report("Gate at Lesk shelled", "Nine"));
  put("second.md", report("Talks at Lesk", "Twelve"));
  await according("add", "first.md", "second.md", "--story", "Lesk", "--engine", "linear");
  put("first.md", report("Gate at Lesk shelled", "Ten"));
  await according("add", "first.md", "--story", "Lesk", "--engine", "linear");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it("reads reports of a story again, every version, and what was judged stands as before", async () => {
  const { items: _, ...first } = (await lines("list", "--story", "Lesk"))[0].find(
    ({ title }: { title: string }) => title === "Gate at Lesk shelled",
  );
  const before = await shown(first.id);
  expect(before.made).toMatchObject({ engine: "linear", weights: expect.stringMatching(/^[0-9a-f]{16}$/) });
  const said = before.statements.find(({ form }: { form: string }) => form === "direct");
  await according("judge", "speaker", "Lesk", said.id, "Edda Marsh", "--judge", "Hanne Okoro");
  const [judged] = await judgedIn();
  expect(judged).toMatchObject({ judge: "Hanne Okoro", orphaned: false });
  const { code, err, out } = await according("reread", "Lesk", "--engine", "rules");
  expect({ code, out: out.match(/read again/g)?.length }).toEqual({ code: 0, out: 2 });
  expect(err).toMatch(/^2 reports read again by rules: 2 otherwise than before, \d+ → \d+ statements\.\n$/);
  for (const version of ["1", "2"])
    expect((await shown(first.id, "--version", version)).made).toEqual({
      ...{ program: before.made.program, engine: "rules", minConfidence: 0.65 },
    });
  expect(await judgedIn()).toEqual([judged]);
  expect((await according("verify")).code).toBe(0);
  expect((await according("show", first.id)).out).toContain("Read by rules: according");
});

it("writes nothing where a report is read as before, and says so as JSON", async () => {
  await according("reread", "--engine", "linear");
  const anchor = (await according("verify")).out.split("\n")[1];
  const again = await lines("reread", "--engine", "linear");
  expect(again).toMatchObject([{ outcome: "same" }, { outcome: "same" }]);
  expect(again[0]).toMatchObject({ report: { story: "Lesk" }, statements: { was: expect.any(Number) }, orphaned: 0 });
  expect((await according("verify")).out.split("\n")[1]).toBe(anchor);
});

it("goes on where one report is damaged, and leaves it as it is", async () => {
  const db = new DatabaseSync(join(folder, "record.sqlite"));
  db.exec("drop trigger if exists versions_stay; drop trigger if exists texts_never_change");
  db.exec("update versions set reading = '{' where title like 'Talks%'");
  db.close();
  const { code, out, err } = await according("reread", "Lesk", "--engine", "rules");
  expect(code).toBe(1);
  expect(out).toMatch(/read again {2}Gate at Lesk shelled/);
  expect(err).toMatch(/^according: Talks at Lesk \(\w+\): The reading of report \w+ is damaged/);
  expect(err).toContain("1 report could not be read and is as it was.");
});

it("names what it does not find", async () => {
  const { code, err } = await according("reread", "Nowhere");
  expect({ code, err }).toEqual({
    code: 1,
    err: 'according: There is no story or report "Nowhere": "according list" shows what there is.\n',
  });
});
