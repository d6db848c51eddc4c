import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { deskOf } from "../../according/src/desk.ts";
import { webPage } from "../../according/src/export/documents/web-page.ts";
import type { Store } from "../../according/src/store/store.ts";
import { kept } from "../../according/test/server/kept.ts";
import { lesk, leskLonger } from "../../according/test/server/lesk.ts";
import { wordsHash } from "../src/cite/citation.ts";
import { clicks } from "./clicks.ts";
import { inView, plain } from "./looks.ts";
import { stage } from "./stage.ts";

const { open } = stage(lesk);

it("a quotation is copied with who, outlet, day and a link that leads to its characters", async () => {
  const page = await open("/reports/first");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const task = clicks();
  const shut = page.locator("[data-record] [data-card]").filter({ hasText: "The gate stays shut" });
  await shut.hover();
  await task.click(shut.getByRole("button", { name: /^Copy/ }));
  await shut.getByText("copied").waitFor();
  task.done(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^"The gate stays shut," — Mara Velin, Tesmar Post, 3 March 2026\. http:\/\/127\.0\.0\.1:\d+\/reports\/first\?version=1#c\d+-\d+$/,
  );
  const denied = page.locator("[data-record] [data-card]").filter({ hasText: "guards had fired" });
  await denied.hover();
  await denied.getByRole("button", { name: /^Copy/ }).click();
  await denied.getByText("copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^[^"“]* — Ivo Brand, as reported, Tesmar Post/,
  );
  await page.mouse.move(0, 0);
  await page.goto("about:blank");
  await page.goto(copied.split(" ").at(-1) ?? "");
  const cited = page.locator(".report-text [data-light]");
  await expect.poll(async () => (await cited.allTextContents()).join("")).toBe('"The gate stays shut,"');
  expect(await inView(page, ".report-text [data-light]")).toBe(true);
});

it("a copied quotation leads to its words after a newer version is kept, and an old version can be copied from too", async () => {
  let record: Store | undefined;
  const page = await open("/reports/first", {
    prepare: async (store) => {
      record = store;
    },
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = await copiedFrom(page, "stays shut");
  await record?.keep(leskLonger);
  await page.goto("about:blank");
  await page.goto(copied);
  const cited = page.locator(".report-text [data-light]");
  await expect.poll(async () => (await cited.allTextContents()).join("")).toBe('"The gate stays shut,"');
  expect(await page.locator(".cited-before").count()).toBe(0);
  expect(await copiedFrom(page, "stays shut")).toBe(copied);
  await page.goto("about:blank");
  await page.goto(copied.replace("?version=1", ""));
  const note = page.locator(".cited-before");
  expect(plain(await note.textContent())).toBe(
    'The link names no version, and this is version 2. At the same characters stands in version 1 "The gate stays shut,".',
  );
  await note.getByRole("link", { name: "version 1" }).click();
  await expect.poll(async () => (await cited.allTextContents()).join("")).toBe('"The gate stays shut,"');
  await page.goto(new URL("/reports/first?version=2", copied).href);
  await page
    .getByRole("button", { name: /^Correct: statement/i })
    .first()
    .waitFor();
});

async function copiedFrom(page: Page, words: string): Promise<string> {
  const found = page.locator("[data-record] [data-card]").filter({ hasText: words });
  await found.hover();
  await found.getByRole("button", { name: /^Copy/ }).click();
  await found.getByText("copied").waitFor();
  return (await page.evaluate(() => navigator.clipboard.readText())).split(" ").at(-1) ?? "";
}

it("a story is one file that opens without a server, with its entries at their places", async () => {
  const folder = mkdtempSync(join(tmpdir(), "according-"));
  const linked = await deskOf(await kept(lesk)).link("Lesk");
  const file = join(folder, "lesk.html");
  writeFileSync(file, linked ? webPage.write([linked]) : "");
  const page = await open("/");
  await page.goto("about:blank");
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Lesk");
  expect(await page.locator(".text").first().textContent()).toBe(lesk[0]?.reading.report.text);
  await page.getByRole("link", { name: "guards had fired" }).first().click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#first:st-/);
  expect(await page.locator("a:target + mark").textContent()).toContain("guards had fired");
  await page.context().setOffline(false);
  rmSync(folder, { recursive: true });
});

it("what was searched leads to where its words stand together, and small words alone lead nowhere", () => {
  const passage = "It said that. Nobody at that gate was armed. The army denied that, armed or not";
  const marksOf = (...words: readonly string[]) =>
    [...passage.matchAll(/\w+/g)]
      .filter(([word]) => words.includes(word.toLowerCase()))
      .map(({ 0: word, index }) => [index, index + word.length] as const);
  const hash = (...words: readonly string[]) =>
    wordsHash({ passage, marks: marksOf(...words) } as unknown as Parameters<typeof wordsHash>[0]);
  expect(hash("nobody", "at", "that", "gate", "was", "armed")).toBe("words-Nobody at that gate was armed");
  expect(hash("that", "gate")).toBe("words-that gate");
  expect(hash("that")).toBe("");
});
