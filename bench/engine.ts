// npm run bench:engine: how long the engine neural takes over one report of 700 words, natively, in WebAssembly, and in the page
// in a headless Chromium, and how much memory the program takes with it. Page and program are those that `npm run build` made.
// Processor time, since others may be at work.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { neuralEngine, RUN_TIMES } from "@according/model-en-neural";
import { readReports } from "@according/reader";
import { createAdaptorServer } from "@hono/node-server";
import { openSqlite } from "according";
import { createApp } from "according/server";
import { chromium, type Page } from "playwright-core";
import { peaks } from "./peak.ts";
import { median, type Result, record, root } from "./shared.ts";

const WORDS = 700;
const TIMES = 5;
const GOAL = 1500;

/** So many words of the example story. */
function report(): string {
  const folder = join(root, "examples", "orlay-crossing");
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const text = files
    .map((file) => readFileSync(join(folder, file), "utf8").replace(/^---[\s\S]*?---/, ""))
    .join("\n\n");
  let words = 0;
  return text.replace(/\S+/g, (word) => (words++ < WORDS ? word : "")).trim();
}

async function inNode(text: string): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const name of RUN_TIMES) {
    const engine = await neuralEngine([name]);
    const took: number[] = [];
    for (let i = 0; i <= TIMES; i++) {
      const start = process.cpuUsage();
      await readReports([{ text }], engine);
      const { user, system } = process.cpuUsage(start);
      if (i > 0) took.push((user + system) / 1000);
    }
    const each = median(took);
    results.push({ name: `${engine.runTime}, processor time`, value: `${Math.round(each)} ms` });
    results.push({
      name: `${engine.runTime}, such reports a second of one core, the whole reader`,
      value: (1000 / each).toFixed(1),
    });
  }
  return results;
}

/** Of a browser and all that it started, in milliseconds, where the system says it. */
function processorTime(): number {
  const all = readdirSync("/proc").flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
    } catch {
      return [];
    }
  });
  const ours = new Set([process.pid]);
  for (let before = 0; before < ours.size; ) {
    before = ours.size;
    for (const one of all) if (ours.has(one.parent)) ours.add(one.pid);
  }
  return all.filter(({ pid }) => pid !== process.pid && ours.has(pid)).reduce((sum, { ticks }) => sum + ticks * 10, 0);
}

/** Milliseconds from the question to the answer of the page's own worker, once it has loaded. */
async function ask(page: Page, text: string): Promise<number> {
  return page.evaluate(async (given) => {
    const own = window as unknown as { worker?: Worker };
    const { program, neural } = await (await fetch("/api/engine")).json();
    const script = document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
    const [name] = /neural-worker-[\w-]+\.js/.exec(await (await fetch(script)).text()) ?? [];
    own.worker ??= new Worker(`/assets/${name}`, { type: "module" });
    const start = performance.now();
    own.worker.postMessage({ id: 1, text: given, meta: {}, by: { program, engine: "neural", weights: neural } });
    return new Promise<number>((resolve, reject) => {
      own.worker?.addEventListener("message", ({ data }) => {
        if (data.step === "read") resolve(performance.now() - start);
        if (data.step === "failed") reject(new Error(data.message));
      });
    });
  }, text);
}

async function inPage(text: string): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "according-bench-"));
  const store = await openSqlite(join(folder, "record.sqlite"));
  const webRoot = join(root, "packages", "according", "dist", "web");
  const app = createApp({ store, webRoot, read: () => Promise.reject(new Error("Nothing is read by the server.")) });
  const server = createAdaptorServer({ fetch: app.fetch }).listen(0, "127.0.0.1");
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const executablePath =
    process.env.CHROMIUM_PATH ?? (await (await import("@sparticuz/chromium")).default.executablePath());
  const args = ["--headless", "--no-sandbox", "--disable-gpu"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/read`);
    const first = await ask(page, text);
    const took: { wall: number; processor: number }[] = [];
    for (let i = 0; i < TIMES; i++) {
      const start = processorTime();
      const wall = await ask(page, text);
      took.push({ wall, processor: processorTime() - start });
    }
    const of = (what: "wall" | "processor") => Math.round(median(took.map((one) => one[what])));
    return [
      { name: "in the page, processor time of the browser", value: `${of("processor")} ms (goal ${GOAL})` },
      { name: "in the page, from question to answer", value: `${of("wall")} ms` },
      { name: "in the page, the first time, with loading", value: `${Math.round(first)} ms` },
    ];
  } finally {
    await browser.close();
    server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** The instructions by which products of eight bits are fast, where the system says whether they are there. */
function productsOfBytes(): string {
  try {
    const flags = readFileSync("/proc/cpuinfo", "utf8");
    return /\bavx(?:512)?_vnni\b/.test(flags) ? "with VNNI" : "without VNNI, so that exact ones are taken";
  } catch {
    return "not known";
  }
}

const text = report();
record("engine", `The engine neural over one report of ${WORDS} words`, "npm run bench:engine", [
  ...(await inNode(text)),
  ...(await inPage(text)),
  ...(await peaks(text, "neural")),
  { name: "products of eight bits", value: productsOfBytes() },
  { name: "load of the machine meanwhile", value: (loadavg()[0] ?? 0).toFixed(0) },
]);
