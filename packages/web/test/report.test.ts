import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { card, inView, litCards, litText, marks, plain } from "./looks.ts";
import { phone, stage } from "./stage.ts";

const { open } = stage(entries);

const line = async (page: Page, entry: string) => plain(await card(page, entry).locator(".said-line").textContent());

describe("one report", () => {
  it("shows every character of the report, HTML as the text it is, and runs none of it", async () => {
    const page = await open("/reports/re-dam");
    const lines = await page
      .locator(".report-text > *")
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    const text = entries[0].reading.report.text;
    expect(lines).toEqual(text.split("\n").filter(Boolean));
    expect(lines.join()).toContain("<script>window.injected = true</script>");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
    expect(await page.locator(".report-text b, .report-text script").count()).toBe(0);
  });

  it("shows in the record who, in which form, through what and on whose word", async () => {
    const page = await open("/reports/re-dam");
    expect(await line(page, "st-stopwatch")).toBe(
      "Mara Velin (the foreign ministry’s spokeswoman) · says · in an interview · told Harbour Wire quoted",
    );
    expect(await line(page, "st-crime")).toBe("He (Ilan Dorr or Petr Sava?) · criticises · unsure partly quoted");
    expect(await line(page, "st-offer")).toBe(
      "A person familiar with the talks · says · reportedly · told North Line · first reported by Harbour Wire reported",
    );
    expect(await card(page, "fi-killed").textContent()).toMatch(/≥ 48 killed[\s\S]*according to\s*Health ministry/);
    expect(await card(page, "fi-bridges").textContent()).toContain("in the report’s own voice");
    expect(await card(page, "ti-midnight").textContent()).toContain("cannot be told");
    await page.getByText("the text does not decide it").waitFor();
    await page.getByText("A problem of the whole report").waitFor();
  });

  it("shows a silence as one, without words that were not said", async () => {
    const page = await open("/reports/re-follow");
    expect(await line(page, "st-declined")).toBe("Mara Velin · declines to comment");
    expect(await card(page, "st-declined").locator("blockquote, .tag").count()).toBe(0);
    const number = await card(page, "st-declined").locator(".card-badge").textContent();
    expect(await page.locator('.reference[data-entries="st-declined"]').getAttribute("data-number")).toBe(number);
  });

  it("shows what a metonym stands for, and on which words a statement depends", async () => {
    const page = await open("/reports/re-follow");
    expect(await line(page, "st-sluices")).toContain("Veldra (for the government of Veldra) · threatens");
    expect(await card(page, "st-sluices").locator(".condition").textContent()).toBe(
      "if the bodies were not returned by Sunday",
    );
  });

  it("credits author and agency at the head, and counts neither among the speakers", async () => {
    const page = await open("/reports/re-follow");
    const head = await page.locator(".report-header").textContent();
    expect(head).toContain("by Noor Ashdown");
    expect(head).toContain("Harbour Wire (agency)");
    expect(await page.getByRole("list", { name: "Speakers" }).textContent()).not.toMatch(/Ashdown|Wire/);
  });

  it("sets a statement inside another one in, below it", async () => {
    const page = await open("/reports/re-dam");
    const left = (entry: string) => card(page, entry).evaluate((one) => one.getBoundingClientRect().left);
    expect(await left("st-warned")).toBeGreaterThan(await left("st-council"));
    const inner = page.getByRole("list", { name: "Inside it" });
    expect(await inner.locator("[data-card]").evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(["st-warned"]);
  });

  it("lights up the card of what one points at in the text, and the text of a card", async () => {
    const page = await open("/reports/re-dam");
    await marks(page, "st-denied").first().hover();
    expect(await litCards(page)).toEqual(["st-denied"]);
    await card(page, "st-stopwatch").hover();
    expect(await litText(page)).toContain("“We do not negotiate by stopwatch,”");
    expect(await litText(page)).toContain("“The dam belongs to everybody who drinks from it.”");
    expect(await litText(page)).not.toContain("soldiers");
  });

  it("points at the innermost of what nests, and outwards with every further click", async () => {
    const page = await open("/reports/re-dam");
    const nested = page.getByText("‘nobody [on the bank] was warned’", { exact: true }).first();
    await nested.hover();
    expect(await litCards(page)).toEqual(["st-warned"]);
    await page.mouse.move(0, 0);
    await nested.click();
    await page.mouse.move(0, 0);
    expect(await litCards(page)).toEqual(["st-warned"]);
    await nested.click();
    await page.mouse.move(0, 0);
    expect(await litCards(page)).toEqual(["st-council"]);
  });

  it("has each card beside its paragraph, none over another, and the chosen one at the height of its words", async () => {
    const page = await open("/reports/re-dam");
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    const tops = () =>
      page.locator("[data-record] .cards > li").evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ top, bottom }) => [top, bottom] as const)
          .sort(([a], [b]) => a - b),
      );
    await expect
      .poll(async () => (await tops()).every(([top], i, all) => i === 0 || top >= (all[i - 1]?.[1] ?? 0) - 1))
      .toBe(true);
    const apart = async (entry: string) => {
      const [text, beside] = [
        await page.locator(`#text-${entry}`).boundingBox(),
        await card(page, entry).boundingBox(),
      ];
      return Math.abs((text?.y ?? 0) - (beside?.y ?? 0));
    };
    for (const entry of ["st-denied", "st-offer", "fi-killed"]) {
      await page.locator(`#text-${entry}`).click();
      await expect.poll(() => apart(entry), { message: entry }).toBeLessThan(12);
    }
  });

  it("shows beside the text the cards of what is marked in it, and any other once it is chosen", async () => {
    const page = await open("/reports/re-dam");
    const killed = card(page, "fi-killed");
    expect([await card(page, "st-denied").isVisible(), await killed.isVisible()]).toEqual([true, false]);
    await page.keyboard.press("1");
    await killed.waitFor();
    await page.keyboard.press("1");
    await killed.waitFor({ state: "hidden" });
    await page.locator("#text-fi-killed").press("Enter");
    await killed.waitFor();
    await killed.hover();
    expect(await killed.isVisible()).toBe(true);
  });

  it("brings the card of what is chosen in the text into view, and the other way round", async () => {
    const page = await open("/reports/re-dam", { viewport: { width: 1280, height: 500 } });
    await page.keyboard.press("1");
    await page.keyboard.press("2");
    await marks(page, "fi-water").first().click();
    await expect.poll(() => inView(page, "#fi-water")).toBe(true);
    await card(page, "ti-thursday").click();
    await expect.poll(() => inView(page, "#text-ti-thursday")).toBe(true);
  });

  it("can be gone through by keyboard in the order of the text, Enter crossing over, Escape letting go", async () => {
    const page = await open("/reports/re-dam");
    for (const layer of ["2", "3"]) await page.keyboard.press(layer);
    await page.locator("#text-st-talks").focus();
    const order: string[] = [];
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(() => document.activeElement?.id ?? ""));
    }
    expect(order).toEqual([
      ...["text-st-stopwatch", "text-ev-fire", "text-st-denied", "text-st-lastcall", "text-ti-midnight"],
    ]);
    expect(await litCards(page)).toEqual(["ti-midnight"]);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cardLink)).toBe("ti-midnight");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text-ti-midnight");
    expect(await litCards(page)).toEqual([]);
  });

  it("has no stops for figures, times and events that are not marked, and a way past the speakers to the text", async () => {
    const page = await open("/reports/re-dam");
    const stops = () => page.locator('[id^="text-fi-"]:not([tabindex="-1"])').count();
    expect(await stops()).toBe(0);
    await page.keyboard.press("1");
    await expect.poll(stops).toBe(entries[0].reading.figures.length);
    await page.getByRole("button", { name: "Skip to the text" }).press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".report-text") !== null)).toBe(true);
  });

  it("keeps on paper a heading with what stands under it", async () => {
    const page = await open("/reports/re-dam");
    await page.emulateMedia({ media: "print" });
    const breaks = await page
      .locator(".record-heading")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  });

  it("gives every statement, figure, time and event its own stop for the tab key", async () => {
    const page = await open("/reports/re-dam");
    const { statements, figures, times, events } = entries[0].reading;
    for (const { id } of [...statements, ...figures, ...times, ...events]) {
      expect(await page.locator(`#text-${id}`).count(), id).toBe(1);
    }
  });

  it("has a card for each event: what, who to whom, where, when, and in whose voice", async () => {
    const page = await open("/reports/re-dam");
    const text = async (entry: string) => plain((await card(page, entry).textContent())?.replace(/\s+/g, " ") ?? "");
    expect(await text("ev-rejected")).toContain("refusal to give way REJECT · yield");
    expect(await text("ev-rejected")).toMatch(/Tesmar’s government ?→ ?to ?Northern Front/);
    expect(await text("ev-rejected")).toMatch(/“rejected an ultimatum”told by the reporter5 March 2026/);
    expect(await text("ev-fire")).toMatch(/not told ?→ ?to ?not told.*denied by Mara Velin ?at Lesk/);
    expect(await text("ev-talks")).toContain("planned, not told as having happened");
    expect(await text("ev-shelling")).toContain("said by He (Ilan Dorr or Petr Sava?)");
    expect(await page.locator(".record-summary").textContent()).toContain("5 events");
  });

  it("marks events by a bracket above the words, whatever statement, figure or time stands in them", async () => {
    const page = await open("/reports/re-dam");
    const killed = marks(page, "ev-killed");
    expect((await killed.allTextContents()).join("")).toBe("at least 48 people had been killed");
    expect(await killed.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.event))).toEqual([
      "start",
      "",
      "end",
    ]);
    expect(await killed.first().getAttribute("data-box")).toBe("figure");
    expect(await killed.first().getAttribute("data-role")).toBe("content");
  });

  it("marks who says what by default; figures, times, events and forms are switched on with 1 to 4", async () => {
    const page = await open("/reports/re-dam");
    const border = () =>
      marks(page, "fi-killed")
        .first()
        .evaluate((one) => getComputedStyle(one).borderInlineStartWidth);
    const bracket = () =>
      marks(page, "ev-killed")
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundImage);
    const line = () =>
      marks(page, "st-stopwatch")
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationThickness);
    expect([await border(), await bracket(), await line()]).toEqual(["0px", "none", "1px"]);
    await page.keyboard.press("1");
    await expect.poll(border).not.toBe("0px");
    await page.getByRole("button", { name: "events" }).click();
    await expect.poll(bracket).not.toBe("none");
    await page.keyboard.press("4");
    await expect.poll(line).toBe("2px");
    await page.reload();
    await expect.poll(bracket).not.toBe("none");
    expect(
      await page
        .locator(".report-text h1 .mark[data-box]")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderInlineStartWidth)),
    ).not.toContain("1.5px");
    await page.keyboard.press("1");
    await expect.poll(border).toBe("0px");
  });

  it("fills what is chosen, and only lines what is pointed at", async () => {
    const page = await open("/reports/re-dam");
    const look = (entry: string) =>
      marks(page, entry)
        .first()
        .evaluate((one) => [getComputedStyle(one).outlineStyle, getComputedStyle(one).backgroundColor]);
    const before = await look("st-denied");
    await marks(page, "st-denied").first().hover();
    const hovered = await look("st-denied");
    expect(hovered).toEqual(["solid", before[1]]);
    await marks(page, "st-denied").first().click();
    await page.mouse.move(0, 0);
    await expect.poll(async () => (await look("st-denied"))[1]).not.toBe(before[1]);
  });

  it("shows on a phone the text or its record", async () => {
    const page = await open("/reports/re-dam", { viewport: phone });
    const record = page.getByRole("complementary", { name: "Record" });
    expect(await record.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await record.waitFor();
    expect(await page.locator(".report-text").isVisible()).toBe(false);
    await card(page, "st-denied").locator(".card-badge").click();
    await page.locator(".report-text").waitFor();
    await expect.poll(() => inView(page, "#text-st-denied")).toBe(true);
  });

  it("leads from an event to the statement in which it is told, by mouse and by keyboard", async () => {
    const page = await open("/reports/re-dam");
    await page.keyboard.press("3");
    await card(page, "ev-fire").getByRole("link", { name: "denied by Mara Velin" }).click();
    await page.mouse.move(0, 0);
    expect(await litCards(page)).toEqual(["st-denied"]);
    await card(page, "ev-talks")
      .getByRole("link", { name: /said by/ })
      .focus();
    await page.keyboard.press("Enter");
    expect(await litCards(page)).toEqual(["st-talks"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text-st-talks");
  });

  it("shows no list of events where none was read", async () => {
    const page = await open("/reports/re-follow");
    await page.getByRole("complementary", { name: "Record" }).waitFor();
    expect(await page.getByRole("heading", { name: /Events/ }).count()).toBe(0);
    expect(await page.locator(".record-summary").textContent()).not.toContain("event");
  });

  it("opens on a phone with the text first, and shows what is chosen at the bottom of the screen", async () => {
    const page = await open("/reports/re-dam", { viewport: phone });
    await marks(page, "st-denied").first().click();
    const sheet = page.getByRole("region", { name: "Selected entry" });
    expect(await sheet.textContent()).toContain("soldiers had opened fire");
    await page.getByRole("button", { name: "Close" }).click();
    await sheet.waitFor({ state: "detached" });
  });

  it("has names in ink but for those that are pinned, who have their colour on every page", async () => {
    const page = await open("/reports/re-dam");
    const colour = (name: string) =>
      page
        .locator(".speaker", { hasText: name })
        .first()
        .evaluate((one) => getComputedStyle(one).color);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect([await colour("Mara Velin"), await colour("Health ministry")]).toEqual([ink, ink]);
    await page.getByRole("button", { name: "Pin Mara Velin" }).click();
    const pinned = await colour("Mara Velin");
    expect(pinned).not.toBe(ink);
    expect(await colour("Health ministry")).toBe(ink);
    await page.goto(page.url().replace("re-dam", "re-follow"));
    await page.locator(".speaker").first().waitFor();
    expect(await colour("Mara Velin")).toBe(pinned);
    await page.getByRole("button", { name: "Pin Mara Velin" }).click();
    await expect.poll(() => colour("Mara Velin")).toBe(ink);
  });

  it("pins six at most", async () => {
    const page = await open("/reports/re-dam");
    const pins = page
      .getByRole("list", { name: "Speakers" })
      .getByRole("button", { name: /^Pin/, includeHidden: true });
    const free = async () =>
      (await pins.evaluateAll((all) => all.filter((one) => one.getAttribute("aria-disabled") !== "true"))).length;
    const all = await pins.count();
    expect(all).toBeGreaterThan(6);
    for (let i = 0; i < 6; i++) await pins.nth(i).click();
    expect(await free()).toBe(6);
    await pins.nth(0).click();
    expect(await free()).toBe(all);
  });

  it("has a headline in ink, whatever is read from it", async () => {
    const page = await open("/read");
    await page.getByRole("textbox", { name: "Text" }).fill("Toll rises to 14, ministry says\n\nNobody else spoke.");
    await page.locator(".report-text h1 .mark").first().waitFor();
    const looks = await page
      .locator(".report-text h1 .mark")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(looks.length).toBeGreaterThan(0);
    expect([...new Set(looks)]).toEqual(["rgba(0, 0, 0, 0)"]);
  });
});
