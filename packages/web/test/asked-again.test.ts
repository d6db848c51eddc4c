import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { serve } from "../../according/src/server/serve.ts";
import { openSqlite } from "../../according/src/store/sqlite.ts";
import { withStore } from "../../according/test/store/with-store.ts";
import { harbour } from "../../according/test/views/harbour.ts";
import { launch } from "./browser.ts";

/* A record in a file, as `according serve` has it: its story is linked in another thread, and what was answered is held. */

const closing: (() => unknown)[] = [];
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  closing.push(() => browser.close());
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

async function opened(): Promise<{ readonly page: Page; readonly record: string; readonly url: string }> {
  const folder = mkdtempSync(join(tmpdir(), "according-again-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const record = join(folder, "record.sqlite");
  await withStore(record, async (store) => {
    for (const entry of harbour.slice(0, 3)) await store.keep(entry);
  });
  const store = await openSqlite(record);
  closing.push(() => store.close());
  const served = await serve({ store, record, port: 0, webRoot: inject("webRoot") });
  closing.push(served.close);
  return { page: await browser.newPage(), record, url: `${served.url}/stories/${encodeURIComponent("Lesk harbour")}` };
}

it("shows the same again, and all of what came since, whoever kept it", async () => {
  const { page, record, url } = await opened();
  const shown = async (part: string, list: string) => {
    await page.goto(`${url}/${part}`);
    const rows = page.getByLabel(list, { exact: true }).getByRole("listitem");
    await rows.first().waitFor();
    const many = await page.locator(".list-tools").getByRole("status").textContent();
    return { many: Number.parseInt(many ?? "", 10), rows: await rows.allInnerTexts() };
  };
  const all = async () =>
    [await shown("statements", "Statements"), await shown("changes?since=all", "Changes")] as const;
  const first = await all();
  for (let times = 0; times < 2; times++) expect(await all()).toEqual(first);
  await withStore(record, async (other) => {
    for (const entry of harbour.slice(3)) await other.keep(entry);
  });
  const grown = async () => (await all()).map(({ many }, i) => many > (first[i]?.many ?? 0));
  await expect.poll(grown, { timeout: 60_000 }).toEqual([true, true]);
});
