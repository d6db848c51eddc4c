import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { harbour } from "../../according/test/views/harbour.ts";
import { plain } from "./looks.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage([...harbour, ...entries]);

const row = (page: Page, name: string) =>
  page.locator(".story").filter({ has: page.getByRole("heading", { name, exact: true }) });

describe("the desk", () => {
  it.each([desktop, phone])(
    "has a row for each story with its latest numbers, what is not settled and its last report: %o",
    async (viewport) => {
      const page = await open("/", { viewport });
      const harbourRow = row(page, "Lesk harbour");
      await expect.poll(() => harbourRow.locator(".story-unsettled").textContent()).toMatch(/^2 disputed/);
      const text = plain(await harbourRow.textContent())?.replaceAll("\u2009", " ");
      expect(text).toMatch(/^Lesk harbour4 reports, \d+ statements/);
      expect(text).toMatch(/killed 12 \/ ≥ 11at least 11 \/ ≤ 5up to 5/);
      expect(text).toMatch(/8 Mar 2026 18:00 CORRECTED: toll at Lesk lowered to 12$/);
      expect(await harbourRow.locator(".trend title").textContent()).toBe("health ministry: 9, 14, 12");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    },
  );

  it("has the story first whose last report was kept last", async () => {
    const page = await open("/");
    const first = page.getByRole("heading", { level: 2 }).first();
    expect(await first.textContent()).toBe(entries.at(-1)?.story);
  });

  it("says how much is new since the last visit to a story, and leads there", async () => {
    const page = await open("/");
    await page.evaluate(() => {
      const seen = { kept: "2020-01-01T00:00:00Z", at: "2020-01-02T00:00:00Z" };
      localStorage.setItem("seen Lesk harbour", JSON.stringify({ last: seen }));
    });
    await page.reload();
    await row(page, "Lesk harbour")
      .getByRole("link", { name: /\d+ new/ })
      .click();
    await page.waitForURL("**/stories/Lesk%20harbour/changes");
    await page.getByLabel("Since").waitFor();
    expect(await page.getByLabel("Since").locator("option:checked").textContent()).toBe(
      "Since your last visit, 2 Jan 2020 00:00",
    );
    expect(await page.locator(".move[data-fresh]").count()).toBeGreaterThan(5);
  });
});

describe("the changes of a story", () => {
  it("are chosen by when they came", async () => {
    const page = await open("/stories/Lesk%20harbour/changes");
    const moves = page.locator(".move");
    await expect.poll(() => moves.count()).toBeGreaterThan(8);
    await page.getByLabel("Since").selectOption("A day before the last report");
    await expect.poll(() => moves.count()).toBe(2);
    await page.reload();
    await expect.poll(() => moves.count()).toBe(2);
    await page.getByLabel("From the day on").fill("2026-03-05");
    await page.waitForURL("**/changes?since=2026-03-05");
    await expect.poll(() => moves.count()).toBeGreaterThan(2);
    expect(await page.getByLabel("Since").locator("option:checked").textContent()).toBe("Since 5 Mar 2026");
    await page.getByLabel("Since").selectOption("A day before the last report");
    await expect.poll(() => moves.count()).toBe(2);
    expect(plain(await moves.first().textContent())?.replace(/\s+/g, " ")).toMatch(
      /health ministry.*14 → then 12 ?corrected/,
    );
  });

  it("are chosen by a day that is typed, once its year is whole", async () => {
    const page = await open("/stories/Lesk%20harbour/changes?since=day");
    const [moves, day] = [page.locator(".move"), page.getByLabel("From the day on")];
    await expect.poll(() => moves.count()).toBe(2);
    await day.focus();
    await page.keyboard.type("03052", { delay: 20 });
    expect(new URL(page.url()).search).toBe("?since=day");
    await page.keyboard.type("026", { delay: 20 });
    await page.waitForURL("**/changes?since=2026-03-05");
    expect(await day.inputValue()).toBe("2026-03-05");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("2", { delay: 20 });
    expect(page.url()).toMatch(/since=2026-03-05$/);
    await day.fill("");
    await day.blur();
    await page.waitForURL("**/changes?since=all");
  });

  it("are chosen in one place, whether an hour is asked for or not", async () => {
    const page = await open("/stories/Lesk%20harbour/changes", { viewport: { width: 1280, height: 800 } });
    const day = page.getByLabel("From the day on");
    const before = (await day.boundingBox())?.y;
    await day.fill("2026-03-04");
    await page.getByLabel("From the hour on").waitFor();
    expect((await day.boundingBox())?.y).toBe(before);
    const parts = await page.getByRole("link", { name: "Check", exact: true }).boundingBox();
    const first = await page.getByLabel("Since").boundingBox();
    expect(first?.x).toBeGreaterThan((parts?.x ?? 0) + (parts?.width ?? 0));
  });

  it("are chosen by the hour too, and of this day or this morning", async () => {
    const page = await open("/stories/Lesk%20harbour/changes");
    await page.clock.setFixedTime(new Date("2026-03-05T20:30:00Z"));
    const [moves, since] = [page.locator(".move"), page.getByLabel("Since")];
    const from = async (choice: string) => {
      await since.selectOption(choice);
      await page.getByRole("status").filter({ hasText: "change" }).waitFor();
      return (await moves.locator("time").allTextContents()).map((one) => plain(one)?.slice(0, 5).trim());
    };
    // What was published at 18:00 UTC on the 5th and later.
    const days = new Set(await from("Today"));
    expect([...days]).toEqual(["8 Mar", "5 Mar"]);
    expect(new Set(await from("Since 06:00 today"))).toEqual(days);
    await page.getByLabel("From the day on").fill("2026-03-05");
    await page.getByLabel("From the hour on").fill("19:00");
    await page.waitForURL(/since=2026-03-05T\d\d:\d\dZ|since=2026-03-05T\d\d%3A\d\dZ/);
    await expect.poll(async () => new Set(await moves.locator("time").allTextContents()).size).toBe(1);
    expect(await since.locator("option:checked").textContent()).toBe("Since 5 Mar 2026 19:00");
    await page.reload();
    expect(await page.getByLabel("From the hour on").inputValue()).toBe("19:00");
  });
});

it("what is disputed in a story leads there from the first page", async () => {
  const page = await open("/");
  await row(page, "Lesk harbour").getByRole("link", { name: "2 disputed" }).click();
  await page.waitForURL(/\/stories\/Lesk%20harbour#disputed$/);
  await page.getByRole("region", { name: "Disputed" }).waitFor();
});

it("a phone has the ways through the record on the first page and in a story", async () => {
  const page = await open("/", { viewport: { width: 390, height: 844 } });
  for (const path of ["/", "/stories/Lesk%20harbour", "/search"]) {
    await page.goto(new URL(path, page.url()).href);
    const ways = page.getByRole("navigation", { name: "Main" }).getByRole("link");
    await expect.poll(() => ways.evaluateAll((all) => all.map((one) => one.textContent))).toHaveLength(3);
    for (const way of await ways.all()) expect(await way.isVisible()).toBe(true);
  }
});
