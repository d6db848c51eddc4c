import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { digestOfSecret } from "../../src/accounts/secret.ts";
import { according } from "../program.ts";
import { withStore } from "../store/with-store.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-accounts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const PASSWORD = "harbour ferry sails monday";
const run = (args: readonly string[], input = "") =>
  according([...args], { cwd: folder, input, env: { ACCORDING_DATA: join(folder, "record.sqlite") } });

it("adds people with a password from standard input, lists them, and changes and removes them", async () => {
  const added = await run(["user", "add", "Hanne Okoro", "--role", "owner"], `${PASSWORD}\n`);
  expect(added).toMatchObject({ code: 0, out: "", err: "Hanne Okoro may sign in as owner.\n" });
  expect((await run(["user", "add", "mara"], PASSWORD)).code).toBe(0);
  expect((await run(["user", "list"])).out).toMatch(
    /^Hanne Okoro · owner · since \d{4}-\d\d-\d\d\nmara · reader · since \d{4}-\d\d-\d\d\n$/,
  );
  expect((await run(["user", "role", "mara", "editor"])).err).toBe("mara is editor from now on.\n");
  expect((await run(["user", "passwd", "mara"], "another four words entirely")).err).toMatch(/signed out everywhere/);
  expect(JSON.parse((await run(["user", "list", "--json"])).out)).toMatchObject([
    { name: "Hanne Okoro", role: "owner", kind: "person" },
    { name: "mara", role: "editor" },
  ]);
  for (const leave of [["remove"], ["role"]])
    expect(await run(["user", ...leave, "Hanne Okoro", ...(leave[0] === "role" ? ["reader"] : [])])).toMatchObject({
      ...{ code: 1, err: expect.stringContaining("Hanne Okoro is the only owner: make somebody else one first") },
    });
  expect((await run(["user", "remove", "mara"])).code).toBe(0);
  expect((await run(["user", "list"])).out).not.toContain("mara");
});

it.each([
  [["user", "add", "hanne okoro"], PASSWORD, 1, /There is an account of this name already/],
  [["user", "add", "pell"], "short", 1, /at least 12 characters/],
  [["user", "add", "pell"], "password1234", 1, /among the first that are tried/],
  [["user", "add", "pell"], "", 1, /No password came on standard input/],
  [["user", "add", " pell"], PASSWORD, 2, /A name has up to 64 letters/],
  [["user", "add", "pell\u202egro"], PASSWORD, 2, /A name has up to 64 letters/],
  [["user", "add", "pell", "--role", "boss"], PASSWORD, 2, /Allowed choices are reader, editor, owner/],
  [["user", "add", "pell", "--password", PASSWORD], "", 2, /unknown option '--password'/],
  [["user", "role", "pell", "owner"], "", 1, /There is no account pell/],
  [["user", "remove", "pell"], "", 1, /There is no account pell/],
  [["user"], "", 2, /add \[options\] <name>/],
  [["token", "remove", "Hanne Okoro"], "", 1, /There is no account Hanne Okoro/],
])("says in a sentence why not: %j", async (args, input, code, sentence) => {
  const ran = await run(args, input);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(sentence);
});

it("prints a program's token once, keeps its digest alone, and makes it good for nothing", async () => {
  const { out, err } = await run(["token", "add", "wire desk", "--role", "editor"]);
  expect(out).toMatch(/^according_[\w-]{43}\n$/);
  expect(err).toMatch(/only time that the token of wire desk is shown/);
  const find = () =>
    withStore(join(folder, "record.sqlite"), ({ accounts }) => accounts.programWith(digestOfSecret(out.trim())));
  expect(await find()).toMatchObject({ name: "wire desk", role: "editor" });
  expect((await run(["token", "list"])).out).toMatch(/^wire desk · editor · program · since/);
  expect(readFileSync(join(folder, "record.sqlite")).includes(out.trim())).toBe(false);
  expect((await run(["token", "remove", "wire desk"])).code).toBe(0);
  expect(await find()).toBeNull();
});

it("notes what was done to accounts with the user of this machine, verified like all else, without a password", async () => {
  const audit = await run(["audit", "--limit", "3"]);
  const [last = ""] = audit.out.split("\n");
  expect(last).toMatch(
    new RegExp(` · ${userInfo().username} · remove-account · account wire desk · from the command line$`),
  );
  expect(audit.err).toMatch(/^These are the last 3 of \d+/);
  const all = (await run(["audit", "--limit", "1000", "--json"])).out.trim().split("\n");
  expect(all.map((line) => JSON.parse(line).what)).toContain("change-password");
  expect(all.join()).not.toMatch(/harbour ferry|another four|argon2|according_/);
  expect(readFileSync(join(folder, "record.sqlite")).includes(PASSWORD)).toBe(false);
  expect((await run(["verify"])).code).toBe(0);
});

it("serves others only where somebody signs in", async () => {
  const served = (data: string) => run(["serve", "--port", "0", "--host", "0.0.0.0", "--data", data]);
  expect(await served("other.sqlite")).toMatchObject({
    code: 1,
    err: expect.stringContaining("according user add NAME"),
  });
  expect(await served("record.sqlite")).toMatchObject({ code: 1, err: expect.stringContaining("--behind-proxy") });
});
