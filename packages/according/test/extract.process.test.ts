import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { MAIN } from "./program.ts";

const jsonl = (...lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const SAID =
  "“The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt, the ministry said.\n\n";

describe("according extract in a pipe", () => {
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
  });

  const start = (...args: readonly string[]) => {
    const child = spawn(process.execPath, ["--conditions=source", MAIN, "extract", ...args], { stdio: "pipe" });
    started.push(child);
    return child;
  };

  it.each(["1", "2"])("prints each reading before the next line comes, with %s at work", async (workers) => {
    const child = start("-", "--workers", workers);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(jsonl({ id, text: SAID }));
      expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it.skipIf(process.platform === "win32")("says that a pipe with a name is passed on as standard input", async () => {
    const child = spawn(
      "bash",
      ["-c", `"$0" --conditions=source "$1" extract <(echo '{"text":"Rain fell."}')`, process.execPath, MAIN],
      { stdio: "pipe" },
    );
    started.push(child);
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^according: \S+ is a pipe: pass it on as standard input, which is named -\.\n$/),
    ]);
  });

  it.each(["1", "2"])("goes quietly when the pipe is closed early, with %s at work", async (workers) => {
    const child = start("-", "--workers", workers);
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdin.on("error", () => {}).write(jsonl({ id: 1, text: SAID }).repeat(500)); // and more might follow
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(err).toBe("");
  });
});

describe("according extract of a folder of which you may not read all", () => {
  const folder = mkdtempSync(join(tmpdir(), "according-shut-"));
  const shut = [join(folder, "b-shut"), join(folder, "c-shut.jsonl"), join(folder, "d-shut.md")];
  afterAll(() => rmSync(folder, { recursive: true }));

  it("names what is shut and reads the rest", async () => {
    mkdirSync(shut[0] as string);
    for (const [i, name] of ["a.jsonl", "b-shut/b.jsonl", "c-shut.jsonl", "d-shut.md", "e.jsonl"].entries())
      writeFileSync(join(folder, name), jsonl({ id: i, text: SAID, date: "2026-03-06" }));
    for (const one of shut) chmodSync(one, 0);
    chmodSync(folder, 0o755);
    // To whoever may do everything nothing is shut.
    const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const child = spawn(process.execPath, ["--conditions=source", MAIN, "extract", folder], somebody);
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
    for (const one of shut) chmodSync(one, 0o700);
    expect(err).toBe(shut.map((one) => `according: ${one} may not be read by you: change its permissions.\n`).join(""));
    expect(code).toBe(1);
    expect([...out.matchAll(/^\{"id":(\d)/gm)].map(([, id]) => id)).toEqual(["0", "4"]);
  });
});
