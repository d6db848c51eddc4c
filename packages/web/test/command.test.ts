import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { stage } from "./stage.ts";

const { open } = stage(entries);

const field = (page: Page) => page.getByRole("combobox", { name: "Search or go to" });
const options = (page: Page) => page.getByRole("option");

/** From the keyboard alone: the field, words, and the first place that has them. */
async function goTo(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(typed);
  await expect.poll(() => options(page).first().textContent()).toMatch(name);
  await page.keyboard.press("ArrowDown");
  expect(await page.locator("[role=option][aria-selected=true]").textContent()).toMatch(name);
  await page.keyboard.press("Enter");
}

describe("the command field", () => {
  it("leads to a part of the story, a person in it, and a story, by keyboard", async () => {
    const page = await open("/stories/Orlay%20dam");
    await goTo(page, "timel", /Timeline/);
    await page.waitForURL(/Orlay%20dam\/timeline$/);
    await goTo(page, "lesk", /Lesk ferry/);
    await page.waitForURL(/Lesk%20ferry$/);
    await page.goto(page.url().replace("Lesk%20ferry", "Orlay%20dam/voices"));
    const name = (await page.locator(".voice-who a").first().textContent()) ?? "";
    await goTo(page, name.split(" ").at(-1) ?? "", new RegExp(name));
    await page.waitForURL(/voices\/who-/);
    await page.getByRole("heading", { name, level: 2 }).waitFor();
  });

  it("leads to what is counted, with what is claimed last, and to a part by other words for it", async () => {
    const page = await open("/stories/Orlay%20dam");
    await goTo(page, "killed", /killed.*≥ 48/);
    await page.waitForURL(/Orlay%20dam\/figures\?measure=/);
    await goTo(page, "draft", /Check/);
    await page.waitForURL(/Orlay%20dam\/check$/);
  });

  it("leads to the words that were searched, in the report", async () => {
    const page = await open("/stories/Lesk%20ferry");
    await goTo(page, "stopwatch", /Tesmar rejects/);
    await page.waitForURL(/reports\/re-dam#words-/);
    const lit = page.locator(".report-text .mark[data-light]");
    await expect.poll(async () => (await lit.allTextContents()).join("")).toContain("stopwatch");
    await page.reload();
    await expect.poll(async () => (await lit.allTextContents()).join("")).toContain("stopwatch");
  });

  it("finds a report by its words, and all that have them with Enter alone", async () => {
    const page = await open("/stories/Lesk%20ferry");
    await page.keyboard.press("/");
    await page.keyboard.type("stopwatch");
    await options(page).filter({ hasText: "Tesmar rejects" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\?q=stopwatch/);
    await field(page).fill("stopwatch ");
    await options(page).filter({ hasText: "Tesmar rejects" }).click();
    await page.waitForURL(/reports\//);
  });

  it("says what it is at to whoever does not see it, and lets go with Escape", async () => {
    const page = await open("/stories/Orlay%20dam");
    await page.keyboard.press("/");
    expect(await field(page).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const active = await field(page).getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    expect(await options(page).count()).toBe(0);
  });
});
