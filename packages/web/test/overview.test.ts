import { describe, expect, it } from "vitest";
import { lesk, leskChanged } from "../../according/test/server/lesk.ts";
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

  it("says it of no report that is alone in its story", async () => {
    const page = await open("/reports/first", {}, lesk.slice(0, 1));
    await card(page, lesk[0]?.reading.statements[0]?.id ?? "").waitFor();
    expect(await page.locator(".card-novelty").count()).toBe(0);
  });

  it("has its versions to choose from, and what each tells otherwise than the one before", async () => {
    const page = await open("/reports/first", {}, [...lesk, leskChanged]);
    const versions = page.getByRole("navigation", { name: "Versions" });
    expect(await versions.locator('[aria-current="page"]').textContent()).toBe("Version 23 Mar 2026 10:00");
    const changed = page.getByRole("region", { name: "Changed since version 1" });
    await expect.poll(() => changed.locator("del").allTextContents()).toEqual(["shut"]);
    expect(await changed.locator("ins").allTextContents()).toEqual(["closed"]);
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
});
