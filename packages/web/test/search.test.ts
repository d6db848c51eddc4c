import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { flood } from "../../according/test/views/flood.ts";
import { harbour } from "../../according/test/views/harbour.ts";
import { plain } from "./looks.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage([...harbour, ...flood]);
const options = (page: Page) => page.getByRole("listbox", { name: "Where to go" }).getByRole("option");

async function typed(page: Page, words: string): Promise<readonly (string | undefined)[]> {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await options(page).filter({ hasText: "search all reports" }).waitFor();
  await expect.poll(() => options(page).count()).toBeGreaterThan(4);
  return (await options(page).allTextContents()).map(plain);
}

describe("what is typed in a story", () => {
  it("finds the reports of the story first, with their hours, and then who says so", async () => {
    const page = await open("/stories/Flood");
    const found = (await typed(page, "coast")).filter((one) => /Herald|says so|search/.test(one ?? ""));
    expect(found[0]).toMatch(/(?:Two Herald, 11 May 19:00|Three Herald, 12 May 08:00)$/);
    expect(found.slice(-3)).toEqual([
      "“coast” who says so, in Flood",
      "“coast” search Flood",
      "“coast” search all reports",
    ]);
    await options(page).filter({ hasText: "who says so" }).click();
    await page.waitForURL("**/stories/Flood/statements?words=coast");
  });

  it("is searched in it with Enter, in all stories with one choice more", async () => {
    const page = await open("/stories/Flood");
    await typed(page, "ministry");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=ministry&story=Flood");
    await expect.poll(() => page.getByRole("status").first().textContent()).toBe("1 report");
    await page.getByLabel("Story").selectOption("All stories");
    await expect.poll(() => page.getByRole("status").first().textContent()).toBe("4 reports");
    await page.goto(`${new URL(page.url()).origin}/search?q=regret&story=Flood`);
    await page.getByText("No report of Flood has all of these words").waitFor();
    await page.getByRole("link", { name: "all stories" }).click();
    await expect.poll(() => page.getByRole("status").first().textContent()).toMatch(/^[1-9]/);
  });
});

describe("what is found", () => {
  const hours = (page: Page) => page.locator(".found-reports time").allTextContents();

  it.each([desktop, phone])("is told with its hour, in the order that one asks for: %o", async (viewport) => {
    const page = await open("/search?q=killed", { viewport });
    await page.getByLabel("Order").selectOption("Newest first");
    await page.waitForURL("**/search?q=killed&order=newest");
    await expect.poll(async () => (await hours(page))[0]).toBe("13 May 2026 11:00");
    const newest = await hours(page);
    await page.getByLabel("Order").selectOption("Oldest first");
    await expect.poll(() => hours(page)).toEqual(newest.toReversed());
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it("has who says so beside it, and leads to their words", async () => {
    const page = await open("/search?q=killed&story=Flood");
    const said = page.getByRole("region", { name: "Who says so" });
    await said.getByRole("link", { name: /Two people were killed in Skerry/ }).waitFor();
    expect(plain(await said.getByRole("listitem").first().textContent())).toMatch(/^Helene Marr.*Four Herald/);
    await said.getByRole("link", { name: /Two people were killed in Skerry/ }).click();
    await page.waitForURL("**/reports/Four#st-*");
  });

  it("does not begin with the title that stands above it, and says where it is cut", async () => {
    const page = await open("/search?q=regret");
    const row = page.locator(".found-reports .row", { hasText: "CORRECTED: toll at Lesk" });
    const passage = plain(await row.locator(".passage").textContent()) ?? "";
    expect(passage).not.toContain("CORRECTED");
    expect(/^… /.test(passage) || /^["“\p{Lu}]/u.test(passage)).toBe(true);
  });
});
