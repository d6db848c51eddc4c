// npm run bench:page: how long the page takes over one story of 1,000 invented reports, in a headless Chromium.
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
import { createApp } from "according/server";
import { chromium, type Page } from "playwright-core";
import { type Result, record, root } from "./shared.ts";
import { inventedReport } from "./stories.ts";

const STORY = "Orlay";
/** Milliseconds: until a view of a linked story can be used, and until a filter has done its work. */
const [GOAL_VIEW, GOAL_FILTER] = [1000, 100];
const GOAL_KB = 200;

async function keepAll(into: Store, reports: number): Promise<void> {
  for (let number = (await into.reports({ limit: 1 })).total; number < reports; number++) {
    const { text, meta } = inventedReport(number);
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

async function askPage(page: Page, url: string): Promise<readonly Result[]> {
  const start = performance.now();
  await page.goto(url);
  await page.locator(".story-measures").first().waitFor({ timeout: 300_000 });
  const first = {
    name: "the desk, with the first linking of the story",
    value: `${Math.round(performance.now() - start)} ms`,
  };
  const click = performance.now();
  await page.locator(".story-name a").first().click();
  await page.locator(".claim").first().waitFor();
  const now = {
    name: "Now: from the click on the story to its figures",
    value: `${Math.round(performance.now() - click)} ms`,
  };
  await page.waitForTimeout(500);
  return [
    first,
    now,
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
  options: { reports: { type: "string", default: "1000" }, record: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "according-bench-"));
const store = await openSqlite(options.record ?? join(folder, "record.sqlite"));
const browser = await launchChromium();
const app = createApp({ store, read: async (text, meta) => readReport(text, meta) });
const server = createAdaptorServer({ fetch: app.fetch });
try {
  await keepAll(store, Number(options.reports));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const results = await askPage(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const { total } = await store.statements({ limit: 1 });
  const kept = { name: "kept", value: `${options.reports} reports of one story, ${total} statements` };
  record("page", "The page", "npm run bench:page", [kept, scriptSize(), ...results]);
} finally {
  await browser.close();
  server.close();
  await store.close();
  rmSync(folder, { recursive: true });
}
