import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
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
