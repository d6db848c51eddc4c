import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { lesk } from "../../according/test/server/lesk.ts";
import { unsure } from "../../according/test/server/unsure.ts";
import { clicks } from "./clicks.ts";
import { card, plain } from "./looks.ts";
import { phone, stage } from "./stage.ts";

const { open, complaints } = stage(lesk);

const cardWith = (page: Page, words: string) =>
  page
    .locator("[data-record] [data-card]")
    .filter({ has: page.locator("blockquote, .card-written", { hasText: words }) });
const lineOf = async (page: Page, words: string) =>
  plain(await cardWith(page, words).locator(".said-line").textContent());
const history = (page: Page) => page.getByRole("region", { name: "Corrections" });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** Opens a report in a browser in which somebody has judged before. */
async function openAs(judge: string, path: string, kept = lesk): Promise<Page> {
  const page = await open(path, {}, kept);
  await page.evaluate((name) => localStorage.setItem("judge", name), judge);
  await page.reload();
  await page.getByRole("complementary", { name: "Record" }).waitFor();
  return page;
}

/** Selects words of the report's text with the pointer, and gives where they stand. */
async function selectWords(page: Page, words: string) {
  const line = page.locator(".report-text > *", { hasText: words });
  const box = await line.evaluate((one, words) => {
    const start = one.textContent?.indexOf(words) ?? 0;
    const range = document.createRange();
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    for (let at = 0, node = walker.nextNode(); node; at += node.textContent?.length ?? 0, node = walker.nextNode()) {
      const inNode = (place: number) => at <= place && place <= at + (node?.textContent?.length ?? 0);
      if (inNode(start)) range.setStart(node, start - at);
      if (inNode(start + words.length) && at < start + words.length) range.setEnd(node, start + words.length - at);
    }
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, top, bottom };
  }, words);
  const y = (box.top + box.bottom) / 2;
  await page.mouse.move(box.left + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, y, { steps: 5 });
  await page.mouse.up();
  return box;
}

describe("what may be said and is not sure enough", () => {
  const leftOpen = (page: Page) =>
    page.locator(".record-section", { has: page.getByRole("heading", { name: /^Left open/ }) });

  it("is kept as it was found with one press, seen at once, and undone", async () => {
    const page = await openAs("Hanne Okoro", "/reports/unsure", [unsure]);
    const task = clicks();
    const maybe = leftOpen(page).locator(".card", { hasText: "12 people were hurt" });
    expect(plain(await maybe.locator(".said-line").textContent())).toContain("Mara Velin");
    await task.click(maybe.getByRole("button", { name: /^It is said/ }));
    const kept = cardWith(page, "12 people were hurt");
    await expect.poll(() => kept.locator(".judged").textContent()).toContain("it is said, by Mara Velin");
    await expect.poll(() => leftOpen(page).locator(".card").count()).toBe(1);
    expect(await page.getByRole("list", { name: "Speakers" }).textContent()).toContain("Mara Velin");
    await task.click(button(page, "Undo"));
    await expect.poll(() => leftOpen(page).locator(".card").count()).toBe(2);
    task.done(2);
  });

  it("is none with one press, after who judges is known", async () => {
    const page = await open("/reports/unsure", {}, [unsure]);
    const none = leftOpen(page)
      .getByRole("button", { name: /^Not a statement/ })
      .first();
    await none.click();
    await page.getByText("Say who judges, and press Enter").waitFor();
    await page.keyboard.type("Hanne Okoro");
    await page.keyboard.press("Enter");
    await expect.poll(() => leftOpen(page).locator(".card").count()).toBe(1);
    await expect.poll(() => history(page).textContent()).toMatch(/not a statement.*The dam … as unsafe.*Hanne Okoro/);
    await history(page)
      .getByRole("button", { name: /^Take back/ })
      .click();
    await expect.poll(() => leftOpen(page).locator(".card").count()).toBe(2);
  });
});

describe("whoever corrects something in a report", () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);

  it("sees what can be said of it, says who judges once, and goes on from there", async () => {
    const page = await open("/reports/first", { viewport: { width: 1280, height: 420 } });
    const card = cardWith(page, "The gate stays shut");
    const correct = card.getByRole("button", { name: /^Correct: statement/ });
    await correct.evaluate((one) => one.scrollIntoView({ block: "end" }));
    await correct.hover();
    await correct.click();
    const panel = card.locator(".panel");
    await expect.poll(async () => (await panel.boundingBox())?.y ?? 999).toBeLessThan(200);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("placeholder"))).toBe("Your name");
    await card.getByRole("button", { name: "Ivo Brand", exact: true }).click();
    await page.keyboard.type("Hanne Okoro");
    await page.keyboard.press("Enter");
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("Ivo Brand");
    await expect.poll(() => focused(page)).toBe("Undo");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toMatch(/^Correct: statement/);
    await button(page, "Undo").click();
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("Mara Velin");
    await expect.poll(() => focused(page)).toMatch(/^Correct: statement/);
  });

  it("is gone on from, by keyboard, where it was undone or taken back", async () => {
    const page = await openAs("Hanne Okoro", "/reports/second");
    const first = page.getByRole("button", { name: "Correct: statement 1" });
    const said = await first.evaluate((one) => one.closest("[data-card]")?.textContent);
    for (const back of ["undone", "taken back"]) {
      await first.focus();
      await page.keyboard.press("Enter");
      await page.locator(".panel").getByRole("button", { name: "Not a statement", exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("Undo");
      if (back === "taken back")
        await page
          .getByRole("button", { name: /^Take back/ })
          .last()
          .focus();
      await page.keyboard.press("Enter");
      const at = page.locator(":focus");
      if (back === "undone") {
        await expect.poll(() => focused(page)).toBe("Correct: statement 1");
        expect(await at.evaluate((one) => one.closest("[data-card]")?.textContent)).toBe(said);
      } else await expect.poll(() => at.textContent()).toMatch(/taken back/);
    }
  });

  it("types whom somebody is the same as at once", async () => {
    const page = await openAs("Hanne Okoro", "/reports/second");
    await button(page, "who?: Pavel Ister").click();
    await page.getByLabel("Find it by its words").waitFor();
    await page.keyboard.type("ivo");
    const answers = page.locator(".speakers .panel .answer");
    await expect.poll(() => answers.allTextContents()).toEqual(["Ivo Brand"]);
    await page.keyboard.press("Enter");
    await page.getByText("Kept: the same").waitFor();
  });
});

describe("a wrong speaker", () => {
  it("is corrected, seen at once, and undone", async () => {
    const page = await openAs("Hanne Okoro", "/reports/first");
    const task = clicks();
    const shut = cardWith(page, "The gate stays shut");
    await shut.hover();
    await task.click(shut.getByRole("button", { name: /^Correct: statement/ }));
    await task.click(shut.getByRole("button", { name: "Ivo Brand", exact: true }));
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("Ivo Brand");
    expect(await page.getByRole("list", { name: "Speakers" }).textContent()).not.toContain("Mara Velin");
    await task.click(button(page, "Undo"));
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("Mara Velin");
    task.done(3);
  });

  it("is corrected to a name that the report does not have; who, when and why are kept, and it is taken back later", async () => {
    const page = await openAs("Hanne Okoro", "/reports/first");
    const task = clicks();
    const shut = cardWith(page, "The gate stays shut");
    await shut.hover();
    await task.click(shut.getByRole("button", { name: /^Correct/ }));
    await shut.getByLabel("Why (optional)").fill("Heard it.");
    await shut.getByLabel("Who says it? Another name").fill("Edda Marsh");
    await task.click(shut.getByRole("button", { name: /^Set/ }).first());
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("Edda Marsh");
    task.done(2);
    await page.reload();
    await expect
      .poll(() => history(page).textContent())
      .toMatch(/said by Edda Marsh.*Heard it\..*Hanne Okoro, \d+ \w+ \d{4}, \d\d:\d\d UTC/);
    expect(await shut.locator(".judged").textContent()).toContain("Hanne Okoro: said by Edda Marsh");
    await history(page)
      .getByRole("button", { name: /^Take back/ })
      .click();
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("Mara Velin");
    expect(await history(page).textContent()).toContain("taken back");
  });

  it("is corrected only in a name, which is asked for in sight, beside its field", async () => {
    const page = await open("/reports/first", { viewport: { width: 1280, height: 500 } });
    const shut = cardWith(page, "The gate stays shut");
    await shut.hover();
    await shut.getByRole("button", { name: /^Correct: statement/ }).click();
    const why = shut.getByLabel("Why (optional)");
    await why.evaluate((field) => field.scrollIntoView({ block: "start" }));
    await shut.getByRole("button", { name: "Not a statement" }).click();
    const asked = shut.getByRole("alert");
    const [field, said, foot] = await Promise.all(
      [shut.getByLabel("Your name"), asked, why].map((one) => one.boundingBox()),
    );
    expect(await asked.textContent()).toContain("Say who judges");
    expect(said?.y).toBeLessThan((field?.y ?? 0) + 80);
    expect(said?.y).toBeLessThan(foot?.y ?? 0);
    expect(field?.y).toBeGreaterThan(60);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(500);
    await page.keyboard.type("Hanne Okoro");
    await shut.getByRole("button", { name: "Not a statement" }).click();
    await expect.poll(() => shut.count()).toBe(0);
  });

  it("is corrected by keyboard alone, in a name that is asked for once", async () => {
    const page = await open("/reports/first");
    const shut = cardWith(page, "The gate stays shut");
    await shut.getByRole("button", { name: /^Correct/ }).focus();
    await page.keyboard.press("Enter");
    await shut.getByRole("button", { name: "Ivo Brand", exact: true }).focus();
    await page.keyboard.press("Enter");
    await shut.getByText("Say who judges").waitFor();
    await page.keyboard.type("Hanne Okoro");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("health ministry");
    await page.keyboard.press("Enter");
    await expect.poll(() => lineOf(page, "The gate stays shut")).toContain("Mara Velin");
    await shut.getByRole("button", { name: /^Correct/ }).focus();
    await page.keyboard.press("Enter");
    await shut.getByText("As Hanne Okoro").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await shut.locator(".panel").count()).toBe(0);
  });

  it("is corrected on a phone, from the entry at the bottom of the screen", async () => {
    const page = await open("/reports/first", { viewport: phone });
    await page.evaluate(() => localStorage.setItem("judge", "Hanne Okoro"));
    await page.reload();
    await page.getByText("The gate stays shut", { exact: false }).first().click();
    const sheet = page.getByRole("region", { name: "Selected entry" });
    await sheet.getByRole("button", { name: /^Correct/ }).click();
    await sheet.getByRole("button", { name: "Ivo Brand", exact: true }).click();
    await expect.poll(() => sheet.locator(".said-line").textContent()).toContain("Ivo Brand");
  });
});

describe("a statement", () => {
  it("that is none is gone with all that hangs on it, and comes back", async () => {
    const page = await openAs("Hanne Okoro", "/reports/first");
    const task = clicks();
    const shut = cardWith(page, "The gate stays shut");
    await shut.hover();
    await task.click(shut.getByRole("button", { name: /^Correct/ }));
    await task.click(shut.getByRole("button", { name: "Not a statement" }));
    await expect.poll(() => shut.count()).toBe(0);
    expect(await history(page).textContent()).toContain("The gate stays shut");
    await task.click(button(page, "Undo"));
    await expect.poll(() => shut.count()).toBe(1);
    task.done(3);
  });

  it("that was missed is added by selecting its words", async () => {
    const page = await openAs("Hanne Okoro", "/reports/first");
    const task = clicks();
    await selectWords(page, "guards had");
    await task.click(button(page, /^Add a statement: “guards had”/));
    await task.click(page.locator(".panel").getByRole("button", { name: "Mara Velin", exact: true }));
    await expect.poll(() => page.locator("[data-record] .card-words").allTextContents()).toContain("guards had");
    task.done(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.locator("[data-record] .card-words").allTextContents()).not.toContain("guards had");
  });

  it("that was missed is added at the words, with the pointer or the tab key, and the offer goes with the selection", async () => {
    const page = await openAs("Hanne Okoro", "/reports/first");
    const offer = page.getByRole("button", { name: "Add a statement: the selected words" });
    const task = clicks();
    const end = await selectWords(page, "guards had");
    await offer.waitFor();
    const { x = 0, y = 0 } = (await offer.boundingBox()) ?? {};
    expect(Math.abs(x - end.right) + Math.abs(y - end.bottom)).toBeLessThan(30);
    await page.keyboard.press("Escape");
    await expect.poll(() => offer.count()).toBe(0);
    await selectWords(page, "guards had");
    await offer.waitFor();
    await page.locator(".record-summary").click();
    await expect.poll(() => offer.count()).toBe(0);
    await selectWords(page, "guards had");
    await offer.waitFor();
    await page.keyboard.press("Tab");
    expect(await offer.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    const panel = page.locator(".missed-here .panel");
    expect(await panel.locator("textarea").first().inputValue()).toBe("guards had");
    await task.click(panel.getByRole("button", { name: "Mara Velin", exact: true }));
    await expect.poll(() => page.locator("[data-record] .card-words").allTextContents()).toContain("guards had");
    expect(await offer.count()).toBe(0);
    task.done(1);
  });

  it("that was missed is offered on a phone where it covers none of the words", async () => {
    const page = await open("/reports/first", { viewport: phone });
    const offer = page.locator(".missed-here");
    const words = await selectWords(page, "guards had");
    await offer.waitFor();
    const box = await offer.boundingBox();
    expect((box?.y ?? 0) >= words.bottom || (box?.y ?? 0) + (box?.height ?? 0) <= words.top).toBe(true);
  });

  it("whose words are cut wrongly has those that are typed, and only such as the text has", async () => {
    const page = await openAs("Hanne Okoro", "/reports/first");
    const shut = cardWith(page, "gate stays shut");
    await shut.hover();
    await shut.getByRole("button", { name: /^Correct/ }).click();
    const words = shut.getByLabel("Which words are said?");
    await words.fill("gate opens");
    await shut.getByRole("button", { name: /^Set/ }).last().click();
    await shut.getByText("The report does not have these words").waitFor();
    await words.fill("gate stays shut");
    await shut.getByRole("button", { name: /^Set/ }).last().click();
    await expect.poll(() => shut.locator("blockquote").textContent()).toBe("gate stays shut");
  });

  it("is told to be another than the one it is taken to repeat", async () => {
    const page = await openAs("Hanne Okoro", "/reports/second");
    const task = clicks();
    const shut = cardWith(page, "The gate stays shut");
    await shut.getByText("told before").waitFor();
    await shut.hover();
    await task.click(shut.getByRole("button", { name: /^Not the same/ }));
    await task.click(shut.getByRole("button", { name: "Not the same statement" }));
    await expect.poll(() => shut.locator(".card-novelty").textContent()).toBe("first here");
    task.done(2);
  });
});

it("a figure is another's, counts something else, and is as of another day", async () => {
  const page = await openAs("Hanne Okoro", "/reports/first");
  await page.keyboard.press("1");
  const nine = page
    .locator("[data-record] [data-card]")
    .filter({ has: page.locator(".card-figure") })
    .first();
  const answer = async (fill: () => Promise<void>) => {
    await nine.hover();
    await nine.getByRole("button", { name: /^Correct/ }).click();
    await fill();
  };
  await answer(() => nine.getByRole("button", { name: "Ivo Brand", exact: true }).click());
  await expect.poll(() => nine.textContent()).toContain("according to Ivo Brand");
  await answer(async () => {
    await nine.getByLabel("What does it count?").fill("injured");
    await nine.getByRole("button", { name: "Set what it counts" }).click();
  });
  await expect.poll(() => nine.locator(".card-figure").textContent()).toContain("injured");
  await answer(async () => {
    await nine.getByLabel("What day is it as of?").fill("2026-03-02");
    await nine.getByRole("button", { name: "Set the day" }).click();
  });
  await expect.poll(() => nine.textContent()).toContain("as of 2 March 2026");
  expect(await history(page).locator("li").count()).toBe(3);
});

it("what happened is something else, at another time, and nothing of the kind; what a time means is said too", async () => {
  const page = await open("/reports/re-dam", {}, entries);
  await page.evaluate(() => localStorage.setItem("judge", "Hanne Okoro"));
  await page.reload();
  await page.locator(".report-text").waitFor();
  await page.keyboard.press("2");
  await page.keyboard.press("3");
  const fire = card(page, "ev-fire");
  const correct = async (one: typeof fire) => {
    await one.hover();
    await one.getByRole("button", { name: /^Correct/ }).click();
  };
  await correct(fire);
  await fire.getByLabel("What is it?").selectOption("ceasefire");
  await fire.getByRole("button", { name: /^Set/ }).first().click();
  await expect.poll(() => fire.textContent()).toMatch(/ceasefire.*RETREAT · ceasefire/);
  await correct(fire);
  await fire.getByLabel("When was it?").fill("some day");
  await fire.getByRole("button", { name: /^Set/ }).nth(1).click();
  await fire.getByRole("alert").getByText("Give the time as").waitFor();
  expect(complaints.splice(0).every((one) => one.includes("400"))).toBe(true);
  await fire.getByLabel("When was it?").fill("2026-03-04");
  await fire.getByRole("button", { name: /^Set/ }).nth(1).click();
  await expect.poll(() => fire.textContent()).toContain("4 March 2026");
  const midnight = card(page, "ti-midnight");
  await correct(midnight);
  await midnight.getByLabel("Which time is it?").fill("2026-03-06T00:00");
  await midnight.getByRole("button", { name: /^Set/ }).click();
  await expect.poll(() => midnight.textContent()).toMatch(/6 March 2026.*as a person says/);
  await correct(fire);
  await fire.getByRole("button", { name: "Not an event" }).click();
  await fire.waitFor({ state: "detached" });
  await button(page, "Undo").click();
  await fire.waitFor();
});

it("two names are one, on every page of the story, until it is taken back", async () => {
  const page = await openAs("Hanne Okoro", "/reports/second");
  const task = clicks();
  await task.click(button(page, "who?: Pavel Ister"));
  await page.getByLabel("Find it by its words").fill("ivo");
  await task.click(page.locator(".panel").getByRole("button", { name: "Ivo Brand" }));
  await button(page, "Undo").waitFor();
  // Of a long story that is tens of megabytes: it is asked for here, and by the page never.
  const whole = await page.evaluate(() =>
    performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/story")),
  );
  expect(whole).toEqual([]);
  const isOne = () =>
    page.evaluate(async () => {
      const { sources } = await (await fetch("/api/stories/Lesk/story")).json();
      return sources.some(
        ({ names }: { names: string[] }) => names.includes("Pavel Ister") && names.includes("Ivo Brand"),
      );
    });
  expect(await isOne()).toBe(true);
  await task.click(button(page, "Undo"));
  await expect.poll(isOne).toBe(false);
  task.done(3);
});
