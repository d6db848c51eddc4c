import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { harbour } from "../../according/test/views/harbour.ts";
import { plain } from "./looks.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage(harbour);
const TIMELINE = "/stories/Lesk%20harbour/timeline";

const rows = (page: Page) => page.locator(".timeline-row:not(.timeline-head)");
const row = (page: Page, words: string) => rows(page).filter({ hasText: words });

describe("the timeline of a story", () => {
  it.each([desktop, phone])(
    "has days in order, what is not a fact hollow, and how many reports tell it: %o",
    async (viewport) => {
      const page = await open(TIMELINE, { viewport });
      await rows(page).first().waitFor();
      const days = await page.locator(".timeline-day").allTextContents();
      expect(days.map((day) => plain(day)?.trim())).toEqual([
        ...["3 Mar 2026", "4 Mar 2026", "5 Mar 2026", "6 Mar 2026", "8 Mar 2026"],
      ]);
      expect(await row(page, "hit the harbour").textContent()).toContain("in 3 reports");
      expect(await row(page, "it had fired").locator(".timeline-mark[data-hollow]").count()).toBe(1);
      expect(plain(await row(page, "it had fired").textContent())).toMatch(/Tesmar's army.*denied/);
      expect(plain(await row(page, "inspectors were freed").textContent())).toMatch(/^12:00.*possible/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    },
  );

  it("is chosen by who says so, kind and how it is told, and keeps the choice in its address", async () => {
    const page = await open(TIMELINE);
    await page.getByLabel("Told as").selectOption({ label: "denied (1)" });
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("Who says so").selectOption({ label: "Tesmar's army (1)" });
    await expect.poll(() => rows(page).count()).toBe(1);
  });

  it("has who says so in one column, of each row", async () => {
    const page = await open(TIMELINE);
    await rows(page).first().waitFor();
    const who = await rows(page).locator(".timeline-told").allTextContents();
    expect(who.length).toBeGreaterThan(4);
    expect(who.filter((one) => one.trim() === "")).toEqual([]);
  });

  it("leads to all dates, which are its own part and have the date beside what is told of it", async () => {
    const page = await open(TIMELINE);
    await page.getByRole("link", { name: "All dates, as their reports have them" }).click();
    const passage = page.locator(".dated-passage").first();
    await passage.waitFor();
    const parts = page.getByRole("navigation", { name: "Parts of the story" });
    expect(await parts.locator("[aria-current]").allTextContents()).toEqual(["Timeline"]);
    const [date, words] = [
      await page.locator(".day-title").first().boundingBox(),
      await page.locator(".dated").first().boundingBox(),
    ];
    expect(Math.abs((date?.y ?? 0) - (words?.y ?? 999))).toBeLessThan(20);
    expect((words?.x ?? 0) - (date?.x ?? 0)).toBeGreaterThan(120);
  });

  it("is moved by its days, by keyboard, and leads to the words", async () => {
    const page = await open(TIMELINE, { viewport: { width: 1280, height: 420 } });
    await page.getByRole("button", { name: /^8 Mar/ }).focus();
    await page.keyboard.press("Enter");
    await row(page, "Twelve people").waitFor();
    await row(page, "Twelve people").getByRole("link").click();
    await page.waitForURL("**/reports/four#ev-*");
  });

  it("is printed whole, with what is filled and what is hollow, and without what is pressed", async () => {
    const page = await open(`${TIMELINE}`, { viewport: { width: 1280, height: 420 } });
    await rows(page).first().waitFor();
    await page.emulateMedia({ media: "print" });
    await page.locator(".printed").waitFor();
    const printed = page.locator(".printed .timeline-row");
    expect(await printed.count()).toBe(
      Number.parseInt((await page.locator(".view-lede").first().textContent()) ?? "", 10),
    );
    const tops = await printed.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
    );
    expect(tops.every(([top], i) => i === 0 || (top ?? 0) >= (tops[i - 1]?.[1] ?? 0))).toBe(true);
    const adjust = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).printColorAdjust);
    expect([await adjust(".timeline-mark"), await adjust(".histogram-bar")]).toEqual(["exact", "exact"]);
    for (const pressed of ["select", ".save", ".tabs a:not([aria-current])"])
      expect(await page.locator(pressed).first().isVisible(), pressed).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.locator(".windowed").waitFor();
  });

  it("names what each of its columns has", async () => {
    const page = await open(TIMELINE);
    await rows(page).first().waitFor();
    expect(await page.locator(".timeline-head span[aria-hidden]").allTextContents()).toEqual([
      "",
      "When",
      "What",
      "Who says so",
      "Told",
    ]);
  });

  it("begins near the top, its filters beside its days", async () => {
    const page = await open(TIMELINE, { viewport: { width: 1280, height: 800 } });
    await rows(page).first().waitFor();
    expect((await page.locator(".list-box").boundingBox())?.y).toBeLessThan(210);
  });

  it("leads to all dates as their reports have them", async () => {
    const page = await open(TIMELINE);
    await page.getByRole("link", { name: "All dates" }).click();
    await page.waitForURL("**/dates");
  });
});
