import { describe, expect, it } from "vitest";
import { lesk, leskBefore, leskChanged, leskLonger } from "../../according/test/server/lesk.ts";
import { card, plain } from "./looks.ts";
import { stage } from "./stage.ts";

const { open } = stage(lesk);

describe("a report of a story", () => {
  it("says of each statement and figure whether it is told first here, or by whom it was told before", async () => {
    const page = await open("/reports/second");
    const novelties = page.locator("[data-record] .card-novelty");
    await expect.poll(() => novelties.count()).toBeGreaterThan(2);
    const [shut, regret] = ["stays shut", "regret"].map((words) =>
      page.locator("[data-record] [data-card]").filter({ hasText: words }).locator(".card-novelty"),
    );
    expect(await regret?.textContent()).toBe("first here");
    expect(plain((await shut?.textContent()) ?? null)).toBe("told before: Tesmar Post, 3 Mar 2026");
    expect(await page.getByText("first here").first().getAttribute("data-means")).toContain("No report of this story");
    await shut?.getByRole("link").click();
    await page.waitForURL("**/reports/first#st-*");
  });

  it("says it once of a report in which everything is told first", async () => {
    const page = await open("/reports/first");
    await page.locator(".record-title").getByText("first here").waitFor();
    expect(plain(await page.locator(".record-title").textContent())).toContain("all first here");
    expect(await page.locator("[data-record] .card-novelty").count()).toBe(0);
  });

  it("says it of no report that is alone in its story", async () => {
    const page = await open("/reports/first", {}, lesk.slice(0, 1));
    await card(page, lesk[0]?.reading.statements[0]?.id ?? "").waitFor();
    expect(await page.locator(".card-novelty").count()).toBe(0);
  });

  it("has its versions to choose from, and what each tells otherwise than the one before", async () => {
    const page = await open("/reports/first", {}, [...lesk, leskChanged]);
    const fold = page.getByText("Version 2 of 2, 1 change since version 1");
    await fold.waitFor();
    for (const [width, top] of [
      [1280, 160],
      [1920, 160],
      [390, 176],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      expect((await page.locator("h1").first().boundingBox())?.y, `${width}`).toBeLessThanOrEqual(top);
      // Of a report whose title stands above its text.
      expect((await page.locator(".report-text > *").first().boundingBox())?.y).toBeLessThanOrEqual(top + 64);
    }
    await fold.click();
    const versions = page.getByRole("navigation", { name: "Versions" });
    expect(await versions.locator('[aria-current="page"]').textContent()).toBe("Version 23 Mar 2026 10:00");
    const changed = page.getByRole("region", { name: "Changed since version 1" });
    await expect.poll(() => changed.locator("del").allTextContents()).toEqual(["shut"]);
    expect(await changed.locator("ins").allTextContents()).toEqual(["closed"]);
    expect(plain(await changed.getByRole("listitem").textContent())).toBe(
      'changed Mara Velin shut closed"The gate stays closed,"',
    );
    expect(await changed.getByRole("link").getAttribute("href")).toMatch(/first\?version=2#st-/);
    await versions.getByRole("link", { name: /^Version 1/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/reports/first?version=1");
    await expect.poll(() => page.locator(".report-text").textContent()).toContain("The gate stays shut");
    expect(await changed.count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator(".report-text").textContent()).toContain("The gate stays closed");
    const one = await open("/reports/second");
    expect(await one.getByRole("navigation", { name: "Versions" }).count()).toBe(0);
  });

  it("says of what stood in an older version that it was told before, and in which", async () => {
    const page = await open("/reports/first", {}, [...lesk.slice(0, 1), leskLonger]);
    const novelties = page.locator("[data-record] .card-novelty");
    await expect.poll(() => novelties.count()).toBeGreaterThan(2);
    const told = page.locator("[data-record] [data-card]").filter({ hasText: "Mara Velin" }).locator(".card-novelty");
    expect(plain(await told.first().textContent())).toBe("told before: version 1, 3 Mar 2026");
    await told.first().getByRole("link").click();
    await page.waitForURL("**/reports/first?version=1");
  });

  it("is headed in each version by the title of that version", async () => {
    const [first] = lesk;
    if (!first) throw new Error("no report");
    const report = { ...first.reading.report, title: "Toll at Lesk rises", publishedAt: "2026-03-04T09:00:00Z" };
    const text = `${report.text}The count goes on.`;
    const page = await open("/reports/first?version=1", {}, [
      first,
      { ...first, reading: { ...first.reading, report: { ...report, text } } },
    ]);
    expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBe("The first");
    await page
      .getByRole("navigation", { name: "Versions" })
      .getByRole("link", { name: /^Version 2/ })
      .click();
    await page.getByRole("heading", { level: 1, name: "Toll at Lesk rises" }).waitFor();
    expect(await page.title()).toContain("Toll at Lesk rises");
  });

  it("is unfolded for whoever comes for one of its versions", async () => {
    const page = await open("/reports/first?version=2", {}, [...lesk, leskChanged]);
    await page.getByRole("region", { name: "Changed since version 1" }).waitFor();
  });

  it("calls a version by one number on its page and in its address, also where an older one is kept later", async () => {
    const page = await open("/reports/first?version=3", {}, [...lesk, leskChanged, leskBefore]);
    const versions = page.getByRole("navigation", { name: "Versions" }).getByRole("link");
    await expect
      .poll(async () => (await versions.allTextContents()).map((one) => plain(one)))
      .toEqual(["Version 33 Mar 2026 08:00", "Version 13 Mar 2026 10:00", "Version 23 Mar 2026 10:00"]);
    expect(await page.locator('.versions [aria-current="page"]').textContent()).toContain("Version 3");
    expect(await page.locator(".report-text").textContent()).toContain("Seven people");
    await page.getByText("the numbers are those of the order of keeping").waitFor();
    await versions.nth(1).click();
    await page.waitForURL("**/reports/first?version=1");
    await expect.poll(() => page.locator(".report-text").textContent()).toContain("Nine people");
    await page.getByRole("region", { name: "Changed since version 3" }).waitFor();
  });

  it("opens where its id begins as the address does and no other report’s", async () => {
    const page = await open("/reports/fir?version=1#c0-11");
    await page.waitForURL("**/reports/first?version=1#c0-11");
    await expect
      .poll(async () => (await page.locator(".report-text [data-light]").allTextContents()).join(""))
      .toBe("Nine people");
  });
});
