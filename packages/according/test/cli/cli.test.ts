import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unwritable } from "../../src/cli/place-to-write.ts";
import { program } from "../../src/cli/program.ts";
import { exitCodeOf } from "../../src/cli/run.ts";
import { according as inProcess, type Ran, type Surroundings } from "../program.ts";
import { REPORT } from "./report.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program as a person would, in the test's folder with a record of its own. */
async function according(args: readonly string[], { env = {}, ...given }: Partial<Surroundings> = {}): Promise<Ran> {
  const ran = await inProcess(args, { cwd: folder, ...given, env: { ACCORDING_DATA: "record.sqlite", ...env } });
  expect(ran.err, "people should not see this").not.toMatch(/\n\s+at |ExperimentalWarning/);
  return ran;
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe("according read", () => {
  it("prints the record for reading, and as JSON", async () => {
    put("harbour.md", REPORT);
    const read = await according(["read", "harbour.md"]);
    expect(read).toMatchObject({ code: 0, err: "" });
    expect(read.out).toMatch(/^Harbour at Orlay stays closed\nTesmar Post · 2026-03-06\n/);
    const json = await according([
      "read",
      "harbour.md",
      "--json",
      "--outlet",
      "Orlay Radio",
      "--published",
      "2026-03-07",
    ]);
    const reading = JSON.parse(json.out);
    expect(reading).toMatchObject({
      format: "according/2",
      report: { outlet: "Orlay Radio", publishedAt: "2026-03-07", title: "Harbour at Orlay stays closed" },
    });
    expect(Object.keys(reading)).toEqual(
      expect.arrayContaining(["sources", "statements", "figures", "times", "events", "problems"]),
    );
    expect(reading.report.text).toContain("“The harbour stays closed,” Mara Velin said");
  });

  it("reads standard input and keeps nothing", async () => {
    const env = { ACCORDING_DATA: "untouched.sqlite" };
    const { code, out } = await according(["read", "-", "--title", "From a pipe"], { input: "Velin said no.\n", env });
    expect({ code, first: out.split("\n")[0] }).toEqual({ code: 0, first: "From a pipe" });
    expect((await according(["list"], { env })).err).toContain("There is no record at");
  });

  it("says in one line why a file cannot be read", async () => {
    put("empty.txt", "");
    expect(await according(["read", "empty.txt"])).toEqual({
      code: 1,
      out: "",
      err: "according: empty.txt is empty: there is nothing to read.\n",
    });
  });

  it("reads ten thousand quotation marks that never close", async () => {
    put("quotes.txt", `Mara Velin said: ${"“‘".repeat(5000)}no. ${'" '.repeat(5000)}`);
    const { code, out } = await according(["read", "quotes.txt", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).report.text).toHaveLength(readFileSync(join(folder, "quotes.txt"), "utf8").length);
  });
});

describe("according add, list, show, search and verify", () => {
  it("keep a story and give it back", async () => {
    put("harbour.md", REPORT);
    put("ferry.txt", "Ferry resumes\n\nThe ferry will sail on Monday, Ivo Brand said.\n");
    put("binary.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    const added = await according(["add", "harbour.md", "binary.txt", "ferry.txt", "missing.txt", "--story", "Orlay"]);
    expect(added.code).toBe(1);
    expect(added.err).toContain("according: binary.txt is a picture");
    expect(added.err).toContain("according: missing.txt does not exist");
    expect(added.err).toMatch(
      /2 reports of the story "Orlay" in .*record\.sqlite: 2 new, 0 changed, 0 unchanged; 2 files/,
    );
    expect(added.out.split("\n").filter(Boolean)).toHaveLength(2);

    const again = await according(["add", "harbour.md", "ferry.txt", "--story", "Orlay", "--json"]);
    expect(again.code).toBe(0);
    const outcomes = again.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(outcomes.map(({ input, outcome }) => [input, outcome])).toEqual([
      ["harbour.md", "same"],
      ["ferry.txt", "same"],
    ]);

    put("harbour.md", REPORT.replace("At least 12", "At least 14"));
    expect((await according(["add", "harbour.md", "--story", "Orlay"])).out).toContain("version 2");

    const listed = await according(["list"]);
    expect(listed.out).toMatch(
      /^Orlay · 2 reports, \d+ statements?, 2026-03-06\n {2}\w{8} {2}2026-03-06 {2}Tesmar Post/,
    );
    const [harbour] = JSON.parse((await according(["list", "--story", "Orlay", "--json"])).out);
    expect(harbour).toMatchObject({ title: "Harbour at Orlay stays closed", version: 2 });

    const shown = JSON.parse((await according(["show", harbour.id.slice(0, 6), "--json"])).out);
    expect(shown.report.text).toContain("At least 14");
    const first = await according(["show", harbour.id, "--version", "1", "--json"]);
    expect(JSON.parse(first.out).report.text).toContain("At least 12");
    expect((await according(["show", harbour.id, "--version", "3"])).err).toContain("There is no version 3");

    const found = await according(["search", "ferry", "mond"]);
    expect(found.out).toMatch(/^\w{8} {2}Ferry resumes\n {2}Ferry resumes The ferry will sail on Monday/);
    expect(await according(["search", "submarine"])).toMatchObject({ code: 1, out: "" });

    const verified = await according(["verify"]);
    expect(verified).toMatchObject({ code: 0, out: "" });
    expect(verified.err).toMatch(/^Verified \d+ spans? in 3 texts of .*: every one is as it was kept\.\n/);
    const [, anchor = ""] = /\nIts anchor is (\S+)\nKeep that elsewhere .*\n$/.exec(verified.err) ?? [];
    expect(await according(["verify", "--anchor", anchor])).toMatchObject({ code: 0, out: "" });
    expect((await according(["verify", "--anchor", `9${anchor}`])).out).toMatch(
      /before the anchor 9\d+ was taken is gone/,
    );
    expect((await according(["verify", "--anchor", "none"])).err).toContain("Give it as it was printed");
    const db = new DatabaseSync(join(folder, "record.sqlite"));
    db.exec("update spans set words = 'forged' where role like 'statement.%'");
    db.close();
    const forged = await according(["verify"]);
    expect(forged.code).toBe(1);
    expect(forged.out).toContain('was kept as "forged"');
  }, 60_000);

  it("call each text of a report by a number of its own, also where an older one is kept later", async () => {
    const data = ["--data", "late.sqlite"];
    const said = async (text: string) => {
      put("late.md", text);
      return (await according(["add", "late.md", "--story", "Orlay", ...data])).out;
    };
    await said(REPORT);
    expect(await said(REPORT.replace("At least 12", "At least 14").replace("03-06", "03-07"))).toMatch(
      /^\w{8} {2}version 2 .*closed\n$/,
    );
    const late = await said(REPORT.replace("At least 12", "At least 9").replace("03-06", "03-05"));
    expect(late).toMatch(/^\w{8} {2}version 3 .* \(published before version 2, which stays current\)\n$/);
    const id = late.slice(0, 8);
    const third = await according(["show", id, "--version", "3", ...data, "--json"]);
    expect(JSON.parse(third.out).report.text).toContain("At least 9");
    expect((await according(["diff", id, "--from", "3", "--to", "1", ...data])).out).toContain("version 3 to 1");
    expect((await according(["show", id, "--version", "4", ...data])).err).toContain("it has the versions 1 to 3");
  });

  it("show what is whole where one reading is damaged, and say which is not", async () => {
    put("harbour.md", REPORT);
    put("other.md", REPORT.replaceAll("Harbour", "Airport").replaceAll("harbour", "airport"));
    const data = ["--data", "damaged.sqlite"];
    await according(["add", "harbour.md", "other.md", "--story", "Orlay", ...data]);
    const db = new DatabaseSync(join(folder, "damaged.sqlite"));
    db.exec("drop trigger versions_stay; drop trigger texts_never_change");
    db.exec("update versions set reading = '{' where title like 'Harbour%'");
    db.close();
    for (const command of ["figures", "dates"]) {
      const { code, out, err } = await according([command, "Orlay", "--json", ...data]);
      expect(code).toBe(1);
      expect(out).toContain("Airport at Orlay");
      expect(out).not.toContain("Harbour at Orlay");
      expect(err).toMatch(/^The reading of “Harbour at Orlay stays closed” \(\w+\) is damaged.*\n$/);
    }
    put("draft.txt", "The airport stays closed, Mara Velin said.");
    const whole = [
      ["sources", "Orlay"],
      ["who", "Orlay", "Mara Velin"],
      ["new", "Orlay", "--since", "2020-01-01"],
    ];
    for (const command of [...whole, ["check", "draft.txt", "--story", "Orlay"]]) {
      const { code, err } = await according([...command, ...data]);
      expect(code).toBe(1);
      expect(err).toMatch(/^The reading of “Harbour at Orlay stays closed” \(\w+\) is damaged/);
    }
    const [harbour] = JSON.parse((await according(["list", "--json", ...data])).out).filter(
      ({ title }: { title: string }) => title.startsWith("Harbour"),
    );
    const shown = await according(["show", harbour.id, ...data]);
    expect(shown).toMatchObject({ code: 1, out: "" });
    expect(shown.err).toMatch(/^according: The reading of report \w+ is damaged: restore/);
  });

  it("show a story of which one judgement is damaged, and say which", async () => {
    put("judged.md", REPORT);
    const data = ["--data", "judged.sqlite"];
    await according(["add", "judged.md", "--story", "Orlay", ...data]);
    const { out } = await according(["figures", "Orlay", "--json", ...data]);
    await according(["judge", "counts", "Orlay", /\bf-\w+/.exec(out)?.[0] ?? "", "injured", ...data]);
    const db = new DatabaseSync(join(folder, "judged.sqlite"));
    db.exec("drop trigger judgements_never_change; update judgements set judgement = '{'");
    db.close();
    for (const command of ["story", "figures", "brief", "export"]) {
      const shown = await according([command, "Orlay", ...data]);
      expect(shown).toMatchObject({ code: 1, out: expect.stringContaining("12") });
      expect(shown.err).toMatch(/^The judgement j-\w+ is damaged, so what it corrects is shown as it was read: "acc/);
    }
    const listed = await according(["judge", "list", "Orlay", ...data]);
    expect(listed.err).toMatch(/^The judgement j-\w+ is damaged/);
  });

  it("list the figures and the dates of a story, for eyes and as JSON Lines", async () => {
    put("harbour.md", REPORT);
    const data = ["--data", "figures.sqlite"];
    expect((await according(["add", "harbour.md", "--story", "Orlay", ...data])).code).toBe(0);
    const figures = await according(["figures", "Orlay", ...data]);
    expect(figures.code).toBe(0);
    expect(figures.out).toMatch(
      /^INJURED\n {2}at least 12 +“At least 12 people were hurt” · according to .*ministry\n/,
    );
    expect(figures.out).toMatch(/Tesmar Post, 2026-03-06, \w{8}\n$/);
    const [line = ""] = (await according(["figures", "Orlay", "--json", ...data])).out.split("\n");
    expect(JSON.parse(line)).toMatchObject({ figure: { minimum: 12 }, owner: "source", written: "At least 12" });
    expect(await according(["figures", "Orlay", "--kind", "killed", ...data])).toMatchObject({ code: 1, out: "" });
    expect(await according(["figures", "Orlay", "--order", "loudest", ...data])).toMatchObject({ code: 2, out: "" });

    const dates = await according(["dates", "Orlay", ...data]);
    expect(dates.out).toMatch(/^6 MARCH 2026\n {2}“+The harbour stays closed,” Mara Velin said on Friday\.”\n/);
    expect(dates.out).toContain("in no statement · Tesmar Post, 2026-03-06");
    expect(JSON.parse((await according(["dates", "Orlay", "--json", ...data])).out)).toMatchObject({
      time: { edtf: "2026-03-06" },
      told: { statement: null },
    });
    const none = await according(["dates", "Elsewhere", ...data]);
    expect(none.code).toBe(1);
    expect(none.err).toContain('There is no story "Elsewhere"');
  }, 60_000);

  it("say what is wrong with a record", async () => {
    put("letter.sqlite", "Dear Sir or Madam, ".repeat(100));
    const { code, err } = await according(["list", "--data", "letter.sqlite"]);
    expect({ code, lines: err.trim().split("\n").length }).toEqual({ code: 1, lines: 1 });
    expect(err).toContain("letter.sqlite is not an According record");
    put("empty.sqlite", "");
    expect((await according(["verify", "--data", "empty.sqlite"])).err).toMatch(
      /^according: The record .* is empty: restore/,
    );
    put("harbour.md", REPORT);
    const added = await according(["add", "harbour.md", "--story", "Orlay", "--data", "letter.sqlite/record.sqlite"]);
    expect(added.err).toContain("part of its path is a file");
  });

  it("name what is not there", async () => {
    put("harbour.md", REPORT);
    const env = { ACCORDING_DATA: "names.sqlite" };
    await according(["add", "harbour.md", "--story", "Orlay"], { env });
    expect((await according(["show", "zzzz"], { env })).err).toContain("There is no report zzzz");
    expect((await according(["list", "--story", "Orly"], { env })).err).toContain('There is no story "Orly"');
  });

  it("keep the record in the data folder of the person unless told otherwise", async () => {
    put("harbour.md", REPORT);
    const env = { ACCORDING_DATA: "", XDG_DATA_HOME: join(folder, "xdg") };
    const { err } = await according(["add", "harbour.md", "--story", "Orlay"], { env });
    expect(err).toContain(join(folder, "xdg", "according", "record.sqlite"));
  });
});

describe("one bad file", () => {
  it("is said to be, and stops none of the others", async () => {
    const names = ["page.html", "alias.md", "good.md"];
    put("page.html", `<html><body>${"<div/>".repeat(1000)}`);
    put("alias.md", REPORT.replace("Harbour at Orlay stays closed", "*Exclusive"));
    put("good.md", REPORT);
    const { code, out, err } = await according(["add", ...names, "--story", "Faults", "--data", "faults.sqlite"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^\w{8} {2}new {8}Harbour at Orlay stays closed\n$/);
    expect(err).toContain("page.html nests its elements deeper");
    expect(err).toContain("alias.md has front matter with an alias that leads nowhere");
  });
});

describe("a file of many reports", () => {
  const item = (number: number, text: string) =>
    `<item><title>Report ${number}</title><pubDate>Fri, 06 Mar 2026 10:00:00 +0100</pubDate><description>${text}</description></item>`;
  const said = "The harbour stays closed, the minister said on Friday, and nobody was told when it would open again.";

  it("is kept a report each, again only where one has changed, and what is wrong with one is said of it", async () => {
    const env = { ACCORDING_DATA: "feed.sqlite" };
    const feed = (...items: readonly string[]) =>
      put("feed", `<rss><channel><title>Tesmar Post</title>${items.join("")}</channel></rss>`);
    feed(item(1, said), item(2, ""), item(3, `${said} She said no more.`));
    const first = await according(["add", "feed", "--story", "Orlay", "--json"], { env });
    const outcomes = first.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(outcomes.map(({ input, outcome }) => [input, outcome])).toEqual([
      ["feed#1", "new"],
      ["feed#2", undefined],
      ["feed#3", "new"],
    ]);
    expect(first.err).toContain("feed#2 has no text in the feed");
    expect(first.err).toContain("feed#1 (and 1 other) is a feed that gives beginnings only");
    expect(first.code).toBe(1);
    feed(item(3, `${said} She said no more.`), item(1, `${said} She was asked twice.`));
    const { out, code } = await according(["add", "feed", "--story", "Orlay"], { env });
    expect(out).toMatch(/unchanged +Report 3\n.*version 2 +Report 1/s);
    expect(code).toBe(0);
  });

  it("is printed a report each, as JSON a line each", async () => {
    put("two.json", JSON.stringify([{ text: said }, {}, { text: said }]));
    const { code, out, err } = await according(["read", "two.json", "--json"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).report.text),
    ).toEqual([said, said]);
    expect(err).toContain("two.json#2 is JSON without a text");
    expect(code).toBe(1);
  });

  it("is no draft", async () => {
    put("two.json", JSON.stringify([{ text: said }, { text: said }]));
    const { err } = await according(["check", "two.json", "--story", "Orlay"], {
      env: { ACCORDING_DATA: "feed.sqlite" },
    });
    expect(err).toBe("according: two.json holds 2 reports: give one of them.\n");
  });
});

describe("what steers a terminal", () => {
  it("never reaches it from a report, as JSON either, which says the same", async () => {
    const text =
      "Mara Velin said \u009b2J\u202estop, and that the harbour would stay closed for the whole of the week.\n";
    put("steer.txt", text);
    put("steer.jsonl", JSON.stringify({ text }));
    for (const args of [
      ["read", "steer.txt"],
      ["read", "steer.txt", "--json"],
      ["extract", "steer.jsonl"],
    ]) {
      const { code, out } = await according(args);
      expect(code).toBe(0);
      expect(out).not.toMatch(/[\u0080-\u009f\u202e]/);
      if (args.length > 2 || args[0] === "extract") expect(JSON.parse(out).report.text).toBe(text);
    }
  });
});

describe("according backup", () => {
  it("says that the folder of the copy is not there", async () => {
    put("kept.md", REPORT);
    const env = { ACCORDING_DATA: "kept.sqlite" };
    await according(["add", "kept.md", "--story", "Orlay"], { env });
    expect(await according(["backup", "none/copy.sqlite"], { env })).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^according: There is no folder .*none for the copy: make it, or choose another place\.\n$/,
      ),
    });
    expect(await according(["backup", "kept.md/copy.sqlite"], { env })).toMatchObject({
      code: 1,
      err: "according: kept.md/copy.sqlite cannot be written: a part of its path is a file and no folder: choose another place.\n",
    });
  });
});

describe("the command line", () => {
  it("says what is wrong with it, with exit code 2", async () => {
    expect(await according(["frobnicate"])).toEqual({
      code: 2,
      out: "",
      err: "error: unknown command 'frobnicate'\nTry --help.\n",
    });
  });

  it("suggests the choice that may have been meant, and says where nothing can be written", async () => {
    const { code, err } = await according(["export", "Orlay", "--of", "figurs"]);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "figures"?\nTry --help.\n');
    expect((await according(["export", "Orlay", "--format", "parqet"])).err).toContain('Did you mean "parquet"?');
    expect((await according(["export", "Orlay", "--format", "zzzz"])).err).not.toContain("Did you mean");
    const notFolder = unwritable("a/b", Object.assign(new Error("no"), { code: "ENOTDIR" }));
    expect(notFolder.message).toBe(
      "a/b cannot be written: a part of its path is a file and no folder: choose another place.",
    );
  });

  it.each([
    [["read"], "missing required argument"],
    [["read", "a", "b", "--title", "x"], "one by one"],
    [["show", "a", "b"], "too many arguments"],
    [["read", "a", "--published", "Friday"], "Write a date (2026-03-06)"],
    [["read", "a", "--url", "ftp://x"], "It must begin with https://"],
    [["add", "a"], "--story"],
    [["add", "a", "--stroy", "Orlay"], "unknown option '--stroy'"],
    [["check", "a", "--stroy=Orlay"], "Did you mean --story?"],
    [["add", "a", "b", "--story", "Orlay", "--title", "One"], "one by one"],
    [["add", "a", "--story", " "], "needs a name"],
    [["show", "a", "--version", "0"], "1 is the version that was kept first"],
    [["serve", "--port", "70000"], "from 0 to 65535"],
  ])("takes %j for wrong usage", async (args, message) => {
    const all = await program();
    for (const command of [all, ...all.commands]) command.configureOutput({ writeErr: () => {} });
    const error: unknown = await all.parseAsync(args, { from: "user" }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(exitCodeOf(error)).toBe(2);
    expect((error as Error).message).toContain(message);
  });

  it("has every command that a file of cli/ makes, by the name of that file", async () => {
    const folder = new URL("../../src/cli/", import.meta.url);
    const made = readdirSync(folder).flatMap((file) => {
      const name = file.replace(/\.ts$/, "");
      const makes = new RegExp(`^export (?:const|function) ${name}Command\\b`, "m");
      return file !== name && makes.test(readFileSync(new URL(file, folder), "utf8")) ? [name] : [];
    });
    const has = (await program()).commands.map((command) => command.name());
    expect(made.length).toBeGreaterThan(30);
    expect(made.filter((name) => !has.includes(name)).map((name) => `name ${name} in COMMANDS of program.ts`)).toEqual(
      [],
    );
    expect(has.filter((name) => !made.includes(name)).map((name) => `${name} is no file of cli/`)).toEqual([]);
  });

  it("has help with examples for every command", async () => {
    const all = await program();
    for (const command of [all, ...all.commands]) {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help, command.name()).toContain("Examples:\n  $ according");
      expect(help).toContain("Usage: according");
    }
  });
});
