// npm run bench:page: how long the page takes over one story of 1,000 invented reports, 40,000 statements, in a headless
// Chromium.
// The page and the program are those that `npm run build` made. `-- --record FILE` keeps the record and asks it again.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readReport } from "@according/reader";
import { createAdaptorServer } from "@hono/node-server";
import { openSqlite, type Store } from "according";
import { askingThread, createApp } from "according/server";
import { chromium, type Page } from "playwright-core";
import { type Result, record, root } from "./shared.ts";
import { inventedReport } from "./stories.ts";

const STORY = "Orlay";
/** Milliseconds: until a view of a linked story can be used, and until a filter has done its work. */
const [GOAL_VIEW, GOAL_FILTER] = [1000, 100];
const GOAL_KB = 200;

async function keepAll(into: Store, reports: number, paragraphs: number): Promise<void> {
  for (let number = (await into.reports({ limit: 1 })).total; number < reports; number++) {
    const { text, meta } = inventedReport(number, paragraphs);
    await into.keep({ story: STORY, origin: meta.url, reading: readReport(text, meta) });
  }
}

/** The script of the first load, compressed. */
function scriptSize(): Result {
  const assets = join(root, "packages", "according", "dist", "web", "assets");
  const script = readdirSync(assets).find((file) => /^index-.*\.js$/.test(file)) ?? "";
  const size = Math.round(gzipSync(readFileSync(join(assets, script))).length / 1024);
  return { name: "script of the first load, compressed", value: `${size} kB (goal ${GOAL_KB})` };
}

async function launchChromium() {
  const args = ["--headless", "--no-sandbox", "--disable-gpu"];
  if (process.env.CHROMIUM_PATH) return chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args });
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}

/** From the click on a part of the story until its first row is there. */
async function opened(page: Page, part: string, row: string): Promise<Result> {
  const start = performance.now();
  await page
    .getByRole("navigation", { name: "Parts of the story" })
    .getByRole("link", { name: part, exact: true })
    .click();
  await page.locator(row).first().waitFor();
  const took = Math.round(performance.now() - start);
  await page.waitForTimeout(500);
  return {
    name: `${part}: from the click to its first row`,
    value: `${took} ms${took > GOAL_VIEW ? ` (over ${GOAL_VIEW})` : ""}`,
  };
}

/** From what is typed or chosen until the page is drawn again, measured in the page. */
async function filtered(page: Page, name: string, field: string, value: string): Promise<Result> {
  const took = await page.evaluate(
    async ([selector = "", typed = ""]) => {
      const at = document.querySelector(selector) as HTMLInputElement | HTMLSelectElement;
      const start = performance.now();
      const isInput = at instanceof HTMLInputElement;
      const { prototype } = isInput ? HTMLInputElement : HTMLSelectElement;
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(at, typed);
      at.dispatchEvent(new Event(isInput ? "input" : "change", { bubbles: true }));
      for (let frame = 0; frame < 2; frame++)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      return Math.round(performance.now() - start);
    },
    [field, value],
  );
  return { name, value: `${took} ms${took > GOAL_FILTER ? ` (over ${GOAL_FILTER})` : ""}` };
}

/** The desk until the story has its figures on it, and from the click on the story until Now has. */
async function openedStory(page: Page, url: string, name: string): Promise<readonly Result[]> {
  const start = performance.now();
  await page.goto(url);
  await page.locator(".story-measures").first().waitFor({ timeout: 1_800_000 });
  const first = { name: `the desk, ${name}`, value: `${Math.round(performance.now() - start)} ms` };
  const click = performance.now();
  await page.locator(".story-name a").first().click();
  await page.locator(".claim").first().waitFor();
  const took = Math.round(performance.now() - click);
  const now = {
    name: `Now, ${name}: from the click on the story to its figures`,
    value: `${took} ms${took > GOAL_VIEW ? ` (over ${GOAL_VIEW})` : ""}`,
  };
  // What is likely to be asked next is made meanwhile.
  await page.waitForTimeout(5000);
  return [first, now];
}

/** The longest that something else had to wait for its answer while `work` went on: a small list, asked for again and again. */
async function standstill<T>(url: string, work: Promise<T>): Promise<readonly [T, Result]> {
  let [longest, isOver] = [0, false];
  void work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const start = performance.now();
    await (await fetch(`${url}/api/stories?limit=1`)).text();
    longest = Math.max(longest, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return [await work, { name: "longest wait for another answer meanwhile", value: `${Math.round(longest)} ms` }];
}

async function askPage(page: Page): Promise<readonly Result[]> {
  return [
    await opened(page, "Figures", ".sheet-table"),
    await filtered(page, "Figures: what is counted, by words", "[aria-label='Find what is counted']", "wounded"),
    await opened(page, "Timeline", ".timeline-row"),
    await filtered(page, "Timeline: told as denied", ".timeline-filters .field:nth-of-type(4) select", "denied"),
    await opened(page, "Voices", ".voice a"),
    await filtered(page, "Voices: by name", "[aria-label='Find a voice']", "mara"),
    await opened(page, "Statements", ".said-row"),
    await filtered(page, "Statements: by words", "[aria-label='Words']", "harbour"),
    await opened(page, "Changes", ".move"),
    await filtered(page, "Changes: the last week", "[aria-label='Since']", "week"),
  ];
}

const { values: options } = parseArgs({
  options: {
    reports: { type: "string", default: "1000" },
    paragraphs: { type: "string", default: "45" },
    record: { type: "string" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "according-bench-"));
const file = options.record ?? join(folder, "record.sqlite");
const store = await openSqlite(file);
const browser = await launchChromium();

/** Starts the program over the record, and does something with its address. */
async function served<T>(work: (url: string) => Promise<T>): Promise<T> {
  const asking = askingThread(file, (story) => store.stamp(story));
  const app = createApp({ store, asking, read: async (text, meta) => readReport(text, meta) });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    await asking.close();
  }
}

try {
  await keepAll(store, Number(options.reports), Number(options.paragraphs));
  rmSync(`${file}.linked`, { recursive: true, force: true });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const [first, wait] = await served((url) => standstill(url, openedStory(page, url, "with the first linking")));
  const again = await served(async (url) => [
    ...(await openedStory(page, url, "after another start")),
    ...(await askPage(page)),
  ]);
  const { total } = await store.statements({ limit: 1 });
  const kept = { name: "kept", value: `${options.reports} reports of one story, ${total} statements` };
  record("page", "The page", "npm run bench:page", [kept, scriptSize(), ...first, wait, ...again]);
} finally {
  await browser.close();
  await store.close();
  rmSync(folder, { recursive: true });
}
