import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { harbour } from "../../according/test/views/harbour.ts";
import { stage } from "./stage.ts";

const { open } = stage(harbour);
const STORY = "/stories/Lesk%20harbour";

it.each([
  ...["figures", "timeline", "voices", "statements", "reports", "changes"].map((part) => `${STORY}/${part}`),
  "/ledger",
])("the list at %s is saved in each form of a table", async (path) => {
  const page = await open(path);
  const forms = { CSV: "csv", XLSX: "xlsx", Parquet: "parquet", "JSON Lines": "jsonl" };
  for (const [called, format] of Object.entries(forms)) {
    const link = page.locator(".save").getByRole("link", { name: called, exact: true }).first();
    expect(await link.getAttribute("href")).toContain(`format=${format}`);
  }
  const saving = page.waitForEvent("download");
  await page.locator(".save").getByRole("link", { name: "JSON Lines" }).first().click();
  const saved = await saving;
  const [first = ""] = readFileSync(await saved.path(), "utf8").split("\n");
  expect(saved.suggestedFilename()).toMatch(/\.jsonl$/);
  expect(Object.keys(JSON.parse(first)).length).toBeGreaterThan(3);
});

it("a story says where it is followed, to feed readers and to whoever looks at what changed", async () => {
  const page = await open(STORY);
  const feeds = page.locator('head link[rel="alternate"]');
  await expect.poll(() => feeds.count()).toBe(2);
  const hrefs = await feeds.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  const links = page.getByRole("region", { name: "Changes" }).getByRole("link", { name: /^Follow in/ });
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual(hrefs);
  for (const href of hrefs) {
    const feed = await page.request.get(new URL(href ?? "", page.url()).href);
    expect(await feed.text()).toContain("Lesk harbour");
  }
  await page.goto(new URL("/", page.url()).href);
  await page.locator(".story").first().waitFor();
  expect(await feeds.count()).toBe(0);
});

it("the days of a story are saved for a calendar, from its timeline", async () => {
  const page = await open(`${STORY}/timeline`);
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "a calendar" }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toMatch(/^BEGIN:VCALENDAR/);
});

it("what was corrected is one click from every view of a story", async () => {
  const page = await open(`${STORY}/figures`, { viewport: { width: 1280, height: 800 } });
  const parts = page.getByRole("navigation", { name: "Parts of the story" });
  await parts.getByRole("link", { name: "Corrections" }).click();
  await page.getByText("Nothing was judged yet").waitFor();
  // All parts have room beside what searches a list.
  for (const part of ["Timeline", "Voices", "Statements", "Changes", "Open"]) {
    await parts.getByRole("link", { name: part }).click();
    const tool = page.locator(".list-tools-beside > *").first();
    await tool.waitFor();
    const last = await parts.getByRole("link", { name: "Check" }).boundingBox();
    const end = (last?.x ?? 0) + (last?.width ?? 0);
    expect((await tool.boundingBox())?.x).toBeGreaterThan(end);
  }
});
