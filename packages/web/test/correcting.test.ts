import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { harbour } from "../../according/test/views/harbour.ts";
import { clicks } from "./clicks.ts";
import { plain } from "./looks.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage(harbour);
const STORY = "/stories/Lesk%20harbour";

const dialog = (page: Page) => page.getByRole("dialog");
const correct = (row: Locator) => row.getByRole("button", { name: /^Correct: / }).first();

/** Somebody has judged in this browser before. */
async function openAs(judge: string, path: string, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(path, options);
  await page.evaluate((name) => localStorage.setItem("judge", name), judge);
  await page.reload();
  await page.locator("h1").first().waitFor();
  return page;
}

/** Is all of what can be said in the window? */
const isInWindow = (page: Page) =>
  dialog(page).evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });

/** Where an entry stands of a story, the row that shows it, what the button is called, and the words it was read from. */
const PLACES: readonly (readonly [what: string, path: string, row: string, name: RegExp, passage: string])[] = [
  ["a figure of the board", STORY, ".claim", /12 killed, health ministry$/, "Twelve people were killed"],
  ["a side of what is disputed", STORY, ".side", /at least 11 killed, Red Lantern Society$/, "at least 11 people"],
  ["what is new", STORY, ".move", /Pavel Ister: “We regret the error,”$/, "We regret the error"],
  ["who is silent", STORY, ".unsettled-row", /Lena Ostrow: declined to comment$/, "declined to comment"],
  [
    "a cell of the sheet",
    `${STORY}/figures`,
    ".sheet-cell",
    /14 killed, health ministry$/,
    "Fourteen people were killed",
  ],
  [
    "a row of the timeline",
    `${STORY}/timeline`,
    ".timeline-row",
    /attack with heavy weapons: shells hit the harbour/,
    "shells hit the harbour",
  ],
  ["a voice", `${STORY}/voices`, ".voice", /Dario Keld$/, "said Dario Keld"],
  ["a statement", `${STORY}/statements`, ".said-row", /Pavel Ister: “We regret the error,”$/, "We regret the error"],
  ["a change", `${STORY}/changes`, ".move", /Pavel Ister: “We regret the error,”$/, "We regret the error"],
  ["one of all figures", `${STORY}/figures/all`, ".figures-row", /12 Twelve people/, "Twelve people were killed"],
  ["a line of the ledger", "/ledger", ".ledger-row", /Pavel Ister: “We regret the error,”$/, "We regret the error"],
];

describe.each(PLACES)("%s", (_, path, row, name, passage) => {
  it.each([desktop, phone])("is corrected where one sees it, $width wide", async (viewport) => {
    const page = await open(path, { viewport, hasTouch: viewport === phone });
    const button = page
      .locator(row)
      .getByRole("button", { name: new RegExp(`^Correct: .*${name.source}`) })
      .first();
    await button.waitFor({ state: "attached" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await button.click();
    await expect.poll(async () => plain(await dialog(page).locator("blockquote").textContent())).toContain(passage);
    await dialog(page).getByLabel("Your name").waitFor();
    await expect.poll(() => isInWindow(page)).toBe(true);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

it("a speaker is corrected and that undone from the first page in four clicks", async () => {
  const page = await openAs("Hanne Okoro", "/");
  const task = clicks();
  await task.click(page.getByRole("link", { name: "Lesk harbour", exact: true }));
  const regrets = page.locator(".move", { hasText: "We regret the error" });
  await regrets.hover();
  await task.click(correct(regrets));
  await task.click(dialog(page).getByRole("button", { name: "health ministry", exact: true }));
  await dialog(page).waitFor({ state: "detached" });
  await expect.poll(async () => plain(await regrets.locator(".move-who").textContent())).toBe("health ministry");
  expect(await page.getByRole("button", { name: "Undo" }).evaluate((one) => one === document.activeElement)).toBe(true);
  await task.click(page.getByRole("button", { name: "Undo" }));
  await expect.poll(async () => plain(await regrets.locator(".move-who").textContent())).toBe("Pavel Ister");
  task.done(4);
});

it("a figure of the board is somebody else's, by keyboard alone", async () => {
  const page = await openAs("Hanne Okoro", STORY);
  const army = page.locator(".claim", { hasText: "Tesmar's army" });
  await army.getByRole("link").first().focus();
  await page.keyboard.press("Tab");
  expect(await correct(army).evaluate((one) => getComputedStyle(one).opacity)).toBe("1");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "Red Lantern Society", exact: true }).focus();
  await page.keyboard.press("Enter");
  await dialog(page).waitFor({ state: "detached" });
  await expect.poll(() => army.count()).toBe(0);
  await page.keyboard.press("Enter");
  await army.waitFor();
  await expect.poll(() => correct(army).evaluate((one) => one === document.activeElement)).toBe(true);
});

/** What the focus is at: a button's name, or the words of a heading. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? (at?.matches("h1, h2, h3") ? "heading" : at?.tagName);
  });

it("what was kept is told at the foot of a phone, and shut by its button or Escape", async () => {
  const page = await openAs("Hanne Okoro", STORY, { viewport: phone, hasTouch: true });
  const army = page.locator(".claim", { hasText: "Tesmar's army" });
  const said = page.locator(".undo-said");
  const judge = async () => {
    await correct(army).click();
    await dialog(page).getByRole("button", { name: "Red Lantern Society", exact: true }).click();
    await said.waitFor();
  };
  await judge();
  expect(await said.evaluate((one) => innerHeight - one.getBoundingClientRect().bottom)).toBeLessThan(20);
  await expect.poll(() => army.count()).toBe(0);
  await page.keyboard.press("Escape");
  await said.waitFor({ state: "detached" });
  await expect.poll(() => focused(page)).toBe("heading");
  await page.goto(page.url());
  const regrets = page.locator(".move", { hasText: "We regret the error" });
  await correct(regrets).click();
  await dialog(page).getByRole("button", { name: "health ministry", exact: true }).click();
  await said.getByRole("button", { name: "Close" }).click();
  await said.waitFor({ state: "detached" });
});

it("what was kept goes away by itself, unless somebody is at it", async () => {
  const page = await openAs("Hanne Okoro", `${STORY}/statements`);
  await page.clock.install();
  const regrets = page.locator(".said-row", { hasText: "We regret the error" });
  await regrets.hover();
  await correct(regrets).click();
  await dialog(page).getByRole("button", { name: "health ministry", exact: true }).click();
  const said = page.locator(".undo-said");
  await said.hover();
  await page.clock.runFor(13_000);
  expect(await said.count()).toBe(1);
  await page.mouse.move(640, 100);
  await page.clock.runFor(13_000);
  await said.waitFor({ state: "detached" });
});

it.each(["statements", "timeline", "voices", "changes"])(
  "the list of %s does not slide sideways on a phone",
  async (part) => {
    const page = await open(`${STORY}/${part}`, { viewport: phone, hasTouch: true });
    const box = page.locator(".list-box");
    await box
      .getByRole("button", { name: /^Correct: / })
      .first()
      .waitFor();
    expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  },
);

it("of what several reports tell it is said which is corrected, and that one of them tells something else", async () => {
  const page = await openAs("Hanne Okoro", `${STORY}/statements`);
  const armed = page.locator(".said-row", { hasText: "Nobody at that gate" });
  await armed.hover();
  await correct(armed).click();
  const which = dialog(page).getByLabel("One of 2:");
  await expect
    .poll(() => which.locator("option").allTextContents())
    .toEqual(["Tesmar Post, 3 Mar 2026 10:00", "Orlay Radio, 4 Mar 2026 09:00"]);
  await which.selectOption("Orlay Radio, 4 Mar 2026 09:00");
  await dialog(page).getByRole("group", { name: "Not the same as in" }).getByRole("button").click();
  await expect.poll(() => armed.count()).toBe(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => armed.count()).toBe(1);
});

it("what was said of an entry before stands in what can be said of it, and is taken back there", async () => {
  const page = await openAs("Hanne Okoro", `${STORY}/statements`);
  const regrets = page.locator(".said-row", { hasText: "We regret the error" });
  await regrets.hover();
  await correct(regrets).click();
  await dialog(page).getByRole("button", { name: "health ministry", exact: true }).click();
  await expect.poll(async () => plain(await regrets.locator(".move-who").textContent())).toBe("health ministry");
  await regrets.hover();
  await correct(regrets).click();
  await dialog(page).getByRole("button", { name: "Take back: said by health ministry" }).click();
  await expect.poll(async () => plain(await regrets.locator(".move-who").textContent())).toBe("Pavel Ister");
});

it("a report without a date is given one where its rows stand", async () => {
  const text = "Nine ferries stand still at Brenn\n\nTalks broke down on Friday, the ministry said.\n";
  const strike = { story: "Brenn", origin: "file:///strike.txt", reading: await readBy(text, { id: "strike" }) };
  const page = await open("/stories/Brenn/statements", {}, [strike]);
  const row = page.locator(".said-row", { hasText: "Talks broke down" });
  await row.hover();
  await correct(row).click();
  await dialog(page).getByLabel("Published on").fill("2026-03-07");
  await dialog(page).getByRole("button", { name: "Give the date" }).click();
  await dialog(page).locator(".give-date").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await expect.poll(() => row.locator(".move-when").textContent()).toBe("7 Mar");
});

it("a voice is the same as another, from its row", async () => {
  const page = await openAs("Hanne Okoro", `${STORY}/voices`);
  const ister = page.locator(".voice", { has: page.getByRole("link", { name: "Pavel Ister" }) });
  await ister.hover();
  await correct(ister).click();
  await dialog(page).getByRole("button", { name: "Dario Keld", exact: true }).click();
  await expect.poll(() => ister.count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await ister.waitFor();
});
