import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { lesk, leskBefore } from "../../according/test/server/lesk.ts";
import { clicks } from "./clicks.ts";
import { plain } from "./looks.ts";
import { stage } from "./stage.ts";

const { open } = stage(lesk);

const DRAFT = `Nine people were killed at Lesk, the health ministry said.

"The gate stays closed," Mara Velin said. "We regret the error," said Ivo Brand. "We regret the error," said Pavel Ister.
`;

const finding = (page: Page, words: string) => page.locator(".finding").filter({ hasText: words });

it("a draft is pasted, and what is told otherwise stands beside the passage that tells it", async () => {
  const page = await open("/stories/Lesk");
  const task = clicks();
  await task.click(page.getByRole("link", { name: "Check", exact: true }));
  await page.getByLabel(/^The draft/).fill(DRAFT);
  await task.click(page.getByRole("button", { name: "Check" }));
  await page.getByText(/entries are not found as told/).waitFor();
  const changed = finding(page, "The gate stays closed");
  expect(plain(await changed.textContent())).toContain("words changed");
  expect(await changed.textContent()).toContain("“closed” for “shut”");
  expect(await changed.locator("mark").first().textContent()).toBe("The gate stays shut");
  expect(plain(await finding(page, "stale").textContent())).toMatch(
    /Twelve people.*told later.*Orlay Radio, 5 Mar 2026/,
  );
  const later = finding(page, "stale").getByText("told later");
  expect(await later.getAttribute("data-means")).toContain("What the same source, or a newer version");
  expect(await finding(page, "other speaker").textContent()).toContain("Pavel Ister");
  expect(await page.locator('.finding[data-state="told"]').count()).toBe(0);
  await task.click(page.getByLabel("Show what is found"));
  expect(await page.locator('.finding[data-state="told"]').count()).toBeGreaterThan(0);
  await task.click(changed.getByRole("link", { name: /Tesmar Post/ }).first());
  await page.waitForURL("**/reports/first#st-*");
  // The pointer rests where it was: it lights up nothing more.
  const lit = page.locator("[data-record] [data-card][data-light]");
  await expect.poll(() => lit.allTextContents()).toEqual([expect.stringContaining("The gate stays shut")]);
  task.done(4);
});

it("what only an older version told is stale, with what took its place and when, and leads to both versions", async () => {
  const page = await open("/stories/Lesk/check", {}, [leskBefore, ...lesk.slice(0, 1)]);
  await page.getByLabel(/^The draft/).fill("Seven people were killed at Lesk on Tuesday, the health ministry said.");
  await page.getByRole("button", { name: "Check" }).click();
  const stale = finding(page, "stale").filter({ hasText: "figure" });
  await stale.first().click();
  expect(await stale.locator("mark").allTextContents()).toEqual([
    "Seven people were killed",
    "Nine people were killed",
  ]);
  expect(await stale.getByRole("link").allTextContents()).toEqual([
    expect.stringContaining("Tesmar Post, version 1, 3 Mar"),
    expect.stringMatching(/^Tesmar Post, 3 Mar/),
  ]);
  await stale.getByRole("link").first().click();
  await page.waitForURL("**/reports/first?version=1#f-*");
  await page.locator(".report-text").getByText("Seven people").first().waitFor();
});

it("its words lead to what is found, by keyboard too, and it can be changed and checked again", async () => {
  const page = await open("/stories/Lesk/check");
  await page.getByLabel(/^The draft/).fill(DRAFT);
  await page.getByRole("button", { name: "Check" }).focus();
  await page.keyboard.press("Enter");
  const words = page.locator('.check-text a[data-state="otherwise"]', { hasText: "The gate stays closed" });
  await words.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => finding(page, "The gate stays closed").getAttribute("data-chosen")).toBe("true");
  await page.getByRole("button", { name: "Change the draft" }).click();
  expect(await page.getByLabel(/^The draft/).inputValue()).toBe(DRAFT);
  await page.getByLabel(/^The draft/).fill('"We regret the error," said Pavel Ister.');
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("status").getByText("none is told otherwise").waitFor();
});

it("a draft is dropped as a file, and only what was published before it counts", async () => {
  const page = await open("/stories/Lesk/check");
  await page.getByLabel(/^The draft/).evaluate((field, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "draft.txt", { type: "text/plain" }));
    field.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  }, "Nine people were killed at Lesk, the health ministry said.");
  await expect.poll(() => page.getByLabel(/^The draft/).inputValue()).toContain("Nine people");
  await page.getByLabel("Comes out on (optional)").fill("2026-03-04");
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("status").getByText("none is told otherwise").waitFor();
});

it("each thing that is found stands beside its line of the draft, and on a phone below it", async () => {
  const page = await open("/stories/Lesk/check");
  const plainLine = "The harbour was quiet in the evening and nobody was seen on the quay.";
  const lines = [...Array.from({ length: 6 }, () => plainLine), ...DRAFT.split("\n\n"), plainLine];
  await page.getByLabel(/^The draft/).fill(lines.join("\n\n"));
  await page.getByRole("button", { name: "Check" }).click();
  await page.locator(".finding").first().waitFor();
  const places = () =>
    page.evaluate(() => {
      const top = (one: Element) => Math.round(one.getBoundingClientRect().top + scrollY);
      const words = [...document.querySelectorAll('.check-text p:has([data-state="otherwise"])')].map(top);
      const cards = [...document.querySelectorAll(".finding")].map(top);
      const after = [...document.querySelectorAll(".check-text p")].map(top).at(-1) ?? 0;
      return { words, cards, after };
    });
  const beside = await places();
  expect(beside.cards[0]).toBe(beside.words[0]);
  expect(beside.cards).toContain(beside.words[1]);
  await page.setViewportSize({ width: 390, height: 844 });
  const below = await places();
  expect(below.cards[0]).toBeGreaterThan(below.words[0] ?? 0);
  expect(below.cards[0]).toBeLessThan(below.words[1] ?? 0);
  expect(below.cards.at(-1)).toBeLessThan(below.after);
});
