import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { lesk } from "../../according/test/server/lesk.ts";
import { clicks } from "./clicks.ts";
import { stage } from "./stage.ts";

const { open, complaints } = stage(lesk);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

it("a report is removed from its story, and restored", async () => {
  const page = await open("/reports/first");
  const task = clicks();
  await task.click(page.getByText("Rename, move, read again, remove"));
  await task.click(button(page, "Remove from “Lesk”"));
  await page.waitForURL("**/bin#last");
  await page.getByText("The first").waitFor();
  await task.click(button(page, "Restore “The first”"));
  await page.getByText("The bin is empty").waitFor();
  task.done(3);
  await page.goto(new URL("/stories/Lesk/reports", page.url()).href);
  await page.getByRole("link", { name: "The first" }).waitFor();
});

it("a report has another title and another story", async () => {
  const page = await open("/reports/first");
  const task = clicks();
  await task.click(page.getByText("Rename, move, read again, remove"));
  await page.getByLabel("Title").fill("The first bulletin");
  await task.click(button(page, "Rename"));
  await page.getByRole("heading", { level: 1, name: "The first bulletin" }).waitFor();
  await page.getByLabel("Story", { exact: true }).fill("The gate");
  await task.click(page.getByRole("button", { name: "Move", exact: true }));
  await page.getByRole("link", { name: "The gate", exact: true }).waitFor();
  task.done(3);
  await page.getByRole("link", { name: "The gate", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "The gate" }).waitFor();
});

it("a report is read again, and says what has read it", async () => {
  const page = await open(
    "/reports/first",
    {},
    lesk.map((entry) => ({ ...entry, reading: { ...entry.reading, statements: [], made: MADE } })),
  );
  await page.getByText("read by rules").waitFor();
  await page.getByText("Rename, move, read again, remove").click();
  await button(page, "Read again by linear").click();
  await page.getByText("read by linear").waitFor();
  expect(await page.locator("[data-record] .card").count()).toBeGreaterThan(0);
});

const MADE = { program: "according 0.0.1", engine: "rules", minConfidence: 0.5 } as const;

it("a story has another name, is deleted by keyboard, and restored", async () => {
  const page = await open("/stories/Lesk");
  await page.getByText("Rename, delete").click();
  await page.getByLabel("Name of the story").fill("The gate of Lesk");
  await button(page, "Rename").click();
  await page.waitForURL("**/stories/The%20gate%20of%20Lesk");
  await page.getByRole("heading", { level: 1, name: "The gate of Lesk" }).waitFor();
  await page.locator("summary", { hasText: "Rename, delete" }).focus();
  await page.keyboard.press("Enter");
  await button(page, "Delete the story").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/bin#last");
  await page.getByRole("link", { name: "Stories" }).first().click();
  await page.getByText("No story is kept yet").waitFor();
  await page.getByRole("link", { name: "Bin: 2 reports" }).click();
  await button(page, "Restore 2 reports").click();
  await page.getByText("The bin is empty").waitFor();
  await page.getByRole("link", { name: "Stories" }).first().click();
  await page.getByRole("link", { name: "The gate of Lesk" }).waitFor();
});

/** What has the focus: its words, or its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === document.body ? "nothing" : (at?.getAttribute("aria-label") ?? at?.textContent?.trim());
  });

it("whoever tidies by keyboard goes on from where the thing stands, or from what is said of it", async () => {
  const page = await open("/reports/first");
  const press = async (one: Locator) => {
    await one.focus();
    await page.keyboard.press("Enter");
  };
  await press(page.locator("summary", { hasText: "Rename, move" }));
  await page.getByLabel("Title").fill("The first bulletin");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Renamed to “The first bulletin”.");
  await page.getByLabel("Story", { exact: true }).fill("The gate");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Moved. To the story “The gate”");
  await press(button(page, "Remove from “The gate”"));
  await page.waitForURL("**/bin*");
  await expect.poll(() => focused(page)).toBe("Restore “The first bulletin”");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Restored to “The gate”. To “The first bulletin”");
  await page.getByRole("link", { name: "To “The first bulletin”" }).click();
  await page.getByRole("heading", { level: 1, name: "The first bulletin" }).waitFor();
});

it("a story that is renamed, deleted and restored by keyboard keeps the focus", async () => {
  const page = await open("/stories/Lesk");
  await page.locator("summary", { hasText: "Rename, delete" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name of the story").fill("The gate");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "The gate" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.locator("summary", { hasText: "Rename, delete" }).focus();
  await page.keyboard.press("Enter");
  await button(page, "Delete the story").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Restore 2 reports");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("2 reports of “The gate” restored. To the story “The gate”");
});

it("what was seen of a story stays seen under its new name", async () => {
  const page = await open("/stories/Lesk");
  await page.evaluate(() => {
    const seen = { last: { kept: "2020-01-01T00:00:00Z", at: "2020-01-01T00:00:00Z" } };
    localStorage.setItem("seen Lesk", JSON.stringify(seen));
  });
  await page.reload();
  await page
    .getByText(/new since/)
    .first()
    .waitFor();
  await page.getByText("Rename, delete").click();
  await page.getByLabel("Name of the story").fill("The gate");
  await button(page, "Rename").click();
  await page.getByRole("heading", { level: 1, name: "The gate" }).waitFor();
  await page
    .getByText(/new since/)
    .first()
    .waitFor();
});

it("a name that another story has is refused with a sentence", async () => {
  const page = await open("/stories/Lesk", {}, [
    ...lesk,
    ...lesk.slice(0, 1).map((one) => ({ ...one, story: "Orlay" })),
  ]);
  await page.getByText("Rename, delete").click();
  await page.getByLabel("Name of the story").fill("Orlay");
  const answer = page.waitForResponse((one) => one.request().method() === "PATCH");
  await button(page, "Rename").click();
  expect((await answer).status()).toBe(409);
  await page.getByText("Another story has this name").waitFor();
  // The browser mentions it, and the page explains it.
  expect(complaints.splice(0)).toEqual([expect.stringContaining("409")]);
});
