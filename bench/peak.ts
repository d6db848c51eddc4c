// The most memory that the program takes with an engine, each time as a whole process, its threads included.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Result, root } from "./shared.ts";

const program = join(root, "packages", "according", "bin", "according.js");
const REPORTS = 20;
const OFTEN = 20;

/** Of `read`, `add` and `serve`, where the system says it. */
export async function peaks(text: string, engine: string): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "according-bench-"));
  try {
    const files = Array.from({ length: REPORTS }, (_, i) => join(folder, `${i}.md`));
    files.forEach((file, i) => {
      writeFileSync(file, `---\npublished: 2026-03-06\n---\nReport ${i}.\n\n${text}`);
    });
    const by = ["--engine", engine];
    const record = join(folder, "record.sqlite");
    const one = ["read", files[0] as string, ...by];
    const many = ["add", ...files, ...by, "--story", "Bench", "--data", record];
    return [
      { name: `${engine}, most memory: read, one report`, value: `${await ended(start(one))} MB` },
      { name: `${engine}, most memory: add, ${REPORTS} reports`, value: `${await ended(start(many))} MB` },
      { name: `${engine}, most memory: serve, ${REPORTS} pasted`, value: `${await served(record, text, engine)} MB` },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "ignore"] });

/** The largest resident memory of a process that runs, in MB; 0 where it is gone. */
function peakOf({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Until it has ended by itself. */
async function ended(child: ChildProcess): Promise<number> {
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, peakOf(child));
  }, OFTEN);
  child.stdout?.resume();
  const [code] = await once(child, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error(`The program ended with ${code}.`);
  return most;
}

async function served(record: string, text: string, engine: string): Promise<number> {
  const child = start(["serve", "--data", record, "--port", "4390", "--engine", engine]);
  try {
    const address = await addressIn(child);
    for (let i = 0; i < REPORTS; i++) {
      const body = JSON.stringify({ text: `Report ${i}.\n\n${text}` });
      const answer = await fetch(`${address}/api/read`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: address },
        body,
      });
      if (!answer.ok) throw new Error(`The server answers ${answer.status}: ${await answer.text()}`);
    }
    return peakOf(child);
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

async function addressIn(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const [address] = /http:\/\/[^\s/]+/.exec(String(chunk)) ?? [];
    if (address) return address;
  }
  throw new Error("The server does not start.");
}
