import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { harbour } from "../../according/test/views/harbour.ts";
import { plain } from "./looks.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage(harbour);
const WHO = [
  "Mara Velin",
  "Ivo Brandt",
  "Edda Quill",
  "Tomas Hale",
  "Dario Keld",
  "Pavel Ister",
  "Ruth Amsel",
  "Petra Sand",
  "Oskar Venn",
];
const many = await Promise.all(
  WHO.map(async (who, i) => ({
    ...{ story: "Lesk harbour", origin: `file:///many/${i}` },
    reading: await readBy(
      `${who} said that ${i + 9} people were killed in the shelling of the harbour at Lesk on Tuesday.\n`,
      {
        ...{ id: `many${i}`, outlet: "Tesmar Post", publishedAt: "2026-03-11" },
      },
    ),
  })),
);
const namesakes = await Promise.all(
  ["Tesmar Post", "Orlay Radio"].map(async (outlet) => ({
    ...{ story: "Orlay ferry", origin: `file:///${outlet}` },
    reading: await readBy(
      "Officials said at least four people were killed when the ferry sank at Orlay on Tuesday.\n",
      {
        ...{ id: outlet, outlet, publishedAt: "2026-03-03" },
      },
    ),
  })),
);
const FIGURES = "/stories/Lesk%20harbour/figures";

const sheet = async (page: Page) => {
  await page.locator(".sheet-table").waitFor();
  const rows = await page.locator(".sheet-table tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("th, td").allTextContents()).map((text) => plain(text)?.replaceAll("\u2009", " ").trim()),
    ),
  );
};

describe("the figures of a story", () => {
  it("are a sheet of sources by day, each cell a claim, parts under their whole", async () => {
    const page = await open(FIGURES);
    expect(await sheet(page)).toEqual([
      ["According to", "3 Mar", "5 Mar", "8 Mar"],
      ["health ministry", "9", "14", "12corrected"],
      ["Red Lantern Society", "7", "≥ 11at least 11", ""],
      ["Tesmar's army", "", "≤ 5up to 5", ""],
      ["children were among the dead"],
      ["health ministry", "2", "", ""],
    ]);
  });

  it("tell two sources of one name apart by their outlets, in the sheet, in the chart and among the voices", async () => {
    const page = await open("/stories/Orlay%20ferry/figures", {}, namesakes);
    await expect
      .poll(async () => (await sheet(page)).slice(1).map(([who]) => who))
      .toEqual([...["officials (Orlay Radio)", "officials (Tesmar Post)"]]);
    await page.locator(".chart-label").first().waitFor();
    expect((await page.locator(".chart-label").allTextContents()).toSorted()).toEqual([
      ...["≥ 4 officials (Orlay Radio)", "≥ 4 officials (Tesmar Post)"],
    ]);
    const points = await page
      .locator(".chart-point circle")
      .evaluateAll((all) => all.map((one) => one.getAttribute("cx")));
    expect(new Set(points).size).toBe(points.length);
    await page.getByRole("link", { name: "Voices", exact: true }).click();
    await page.getByRole("link", { name: "officials (Tesmar Post)" }).waitFor();
  });

  it("say who told a number first that several tell, as published", async () => {
    const again = await readBy(
      "The Red Lantern Society said seven people were killed in the shelling at Lesk on Tuesday.",
      {
        ...{ id: "again", outlet: "Orlay Radio", publishedAt: "2026-03-03T21:00:00+02:00", title: "Again" },
      },
    );
    const page = await open(FIGURES, {}, [...harbour, { story: "Lesk harbour", origin: "again", reading: again }]);
    const cell = page.locator(".sheet-cell", { hasText: "×2" });
    await expect.poll(async () => plain(await cell.first().textContent())).toMatch(/first: Tesmar Post, 3 Mar 10:00$/);
  });

  it("lead from a cell to the passage, which its hover shows", async () => {
    const page = await open(FIGURES);
    const cell = page.locator(".sheet-cell a", { hasText: "at least 11" });
    expect(await cell.getAttribute("data-means")).toContain("at least 11 people had been killed");
    await cell.click();
    await page.waitForURL("**/reports/three#f-*");
  });

  it("are sorted by name and by the number of a day, by keyboard", async () => {
    const page = await open(FIGURES);
    const names = async () => (await sheet(page)).slice(1, 4).map(([name]) => name);
    await page.getByRole("button", { name: "5 Mar" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await names()).toEqual(["Tesmar's army", "Red Lantern Society", "health ministry"]);
    expect(await page.getByRole("columnheader", { name: "5 Mar" }).getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("button", { name: "According to" }).click();
    expect(await names()).toEqual(["health ministry", "Red Lantern Society", "Tesmar's army"]);
  });

  it("of many sources are searched by who counts", async () => {
    const page = await open(FIGURES, {}, many);
    const names = async () => (await sheet(page)).slice(1).map(([name]) => name);
    await page
      .locator(".sheet-table tbody tr")
      .nth(WHO.length - 1)
      .waitFor();
    await expect.poll(async () => (await names()).length).toBe(WHO.length);
    await page.getByLabel("Find a source in the sheet").fill("hale");
    await expect.poll(names).toEqual(["Tomas Hale"]);
  });

  it("are copied as a table and saved with the words of each claim", async () => {
    const page = await open(FIGURES);
    await page.locator(".sheet-table").waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the sheet" }).click();
    await page.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split("\n")[1]).toMatch(
      /^killed\thealth ministry\t9\t14(?: \(denied by [^)\t]+\))?\t12 \(corrected\)$/,
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save as CSV" }).click(),
    ]);
    const lines = readFileSync(await download.path(), "utf8").split("\r\n");
    expect(lines).toHaveLength(9);
    expect(lines.find((line) => line.includes("Tesmar's army"))).toMatch(
      /^"killed","Tesmar's army","source","2026-03-05T20:00:00\+02:00","",5,"","contradicts","","no more than five people/,
    );
  });

  it.each([desktop, phone])(
    "are drawn, a line for each source with its open ends and corrections: %o",
    async (viewport) => {
      const page = await open(FIGURES, { viewport });
      await expect.poll(() => page.locator(".chart-path").count()).toBe(3);
      expect(await page.locator(".chart-open").count()).toBe(2);
      expect(await page.locator(".chart-notch").count()).toBe(1);
      const labels = await page.locator(".chart-label").allTextContents();
      expect(labels).toEqual(
        viewport === desktop
          ? ["12 health ministry", "≥ 11 Red Lantern Society", "≤ 5 Tesmar's army"]
          : ["12", "≥ 11", "≤ 5"],
      );
      const key = await page.locator(".chart-key span").allTextContents();
      expect(key).toEqual(["at least", "up to", "corrected"]);
      expect(await page.locator(".sheet-table .pin").count()).toBe(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    },
  );

  it("are printed with the whole chart, its colours and all that is counted", async () => {
    const page = await open(FIGURES);
    await page.locator(".chart-path").first().waitFor();
    await page.setViewportSize({ width: 700, height: 900 });
    await page.emulateMedia({ media: "print" });
    await page.locator(".printed").waitFor();
    const right = (selector: string) =>
      page.locator(selector).evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(await right(".chart-label, .chart-box svg")).toBeLessThanOrEqual(700);
    expect(
      await page
        .locator(".sheet-table .pin")
        .first()
        .evaluate((one) => getComputedStyle(one).printColorAdjust),
    ).toBe("exact");
    expect(await page.getByLabel("Find what is counted").isVisible()).toBe(false);
  });

  it("are chosen from all that is counted, under an address of their own", async () => {
    const page = await open(FIGURES);
    await page.getByLabel("Find what is counted").fill("inspectors");
    const choice = page.locator(".measure-choice");
    await expect.poll(() => choice.count()).toBe(1);
    await choice.click();
    await expect.poll(() => page.locator(".sheet-title").textContent()).toMatch(/inspectors/i);
    await page.reload();
    await expect.poll(() => page.locator(".sheet-title").textContent()).toMatch(/inspectors/i);
    await page.getByRole("link", { name: "All figures" }).click();
    await page.waitForURL("**/figures/all");
  });
});

it("on a phone the sheet shows names and the newest day, and leads to the days before", async () => {
  const page = await open("/stories/Lesk%20harbour/figures", { viewport: phone, hasTouch: true });
  const box = page.locator(".sheet-box");
  await box.waitFor();
  const isSeen = (cell: string) =>
    box.locator(cell).evaluate((one) => {
      const [{ left, right }, { left: from, right: to }] = [one, one.closest(".sheet-box") as Element].map((of) =>
        of.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return left >= from - 1 && right <= to + 1;
    });
  expect(await isSeen("thead th:first-child")).toBe(true);
  expect(await isSeen("thead th:last-child")).toBe(true);
  const earlier = page.getByRole("button", { name: "Earlier days" });
  for (let tries = 0; tries < 9 && (await earlier.isVisible()); tries++) {
    await earlier.click();
    await page.waitForTimeout(200);
  }
  expect(await box.evaluate((one) => one.scrollLeft)).toBeLessThanOrEqual(1);
  expect(await isSeen("thead th:nth-child(2)")).toBe(true);
});
