import type { Figure } from "@according/reader";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { inView, litCards } from "./looks.ts";
import { desktop, type Entries, phone, stage } from "./stage.ts";

const { open } = stage(entries);

const rows = (page: Page) => page.locator(".figures-row");
const cells = async (page: Page, name: string) =>
  (await page.locator(`.figures-${name}`).allTextContents()).map((text) => text.trim());

describe("the parts of a story", () => {
  it("are reached from each other by keyboard, each under its own address", async () => {
    const page = await open("/stories/Orlay%20dam");
    const parts = page.getByRole("navigation", { name: "Parts of the story" });
    expect(await parts.locator('[aria-current="page"]').allTextContents()).toEqual(["Now"]);
    await parts.getByRole("link", { name: "Reports" }).click();
    await page.waitForURL("**/stories/Orlay%20dam/reports");
    expect(await page.title()).toBe("Reports: Orlay dam · According");
    await parts.getByRole("link", { name: "Figures" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/stories/Orlay%20dam/figures");
    expect(await page.title()).toBe("Figures: Orlay dam · According");
    await page.getByRole("link", { name: "All figures" }).click();
    await page.waitForURL("**/stories/Orlay%20dam/figures/all");
    await rows(page).first().waitFor();
    expect(await parts.locator('[aria-current="page"]').allTextContents()).toEqual(["Figures"]);
    await parts.getByRole("link", { name: "Timeline" }).click();
    await page.getByRole("link", { name: "All dates" }).click();
    await page.waitForURL("**/stories/Orlay%20dam/dates");
    await page.getByRole("heading", { name: "5 March 2026" }).waitFor();
  });

  it.each([1024, 1280, 1440, 1920])("lie under nothing at a width of %d", async (width) => {
    const page = await open("/stories/Orlay%20dam/changes", { viewport: { width, height: 800 } });
    await page.locator(".move").first().waitFor();
    const covered = await page.locator(".tabs a").evaluateAll(
      (all) =>
        all.filter((tab) => {
          const { left, right, top, height } = tab.getBoundingClientRect();
          return [left + 1, right - 1].some((x) => document.elementFromPoint(x, top + height / 2) !== tab);
        }).length,
    );
    expect(covered).toBe(0);
  });

  it.each([desktop, phone])("say in full what their fields are for: %o", async (viewport) => {
    const page = await open("/stories/Orlay%20dam/statements", { viewport });
    await page.locator(".said-row").first().waitFor();
    const cut = await page.locator("input[placeholder]").evaluateAll((all) =>
      (all as HTMLInputElement[])
        .filter((input) => {
          const { font, paddingLeft, paddingRight } = getComputedStyle(input);
          const drawn = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
          drawn.font = font;
          const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
          return room > 0 && drawn.measureText(input.placeholder).width > room;
        })
        .map(({ placeholder }) => placeholder),
    );
    expect(cut).toEqual([]);
  });

  it("have the open one in sight on a phone", async () => {
    const page = await open("/stories/Orlay%20dam/changes", { viewport: phone });
    const current = page.locator('.tabs [aria-current="page"]');
    expect(await current.textContent()).toBe("Changes");
    await expect.poll(async () => ((await current.boundingBox())?.x ?? 999) < phone.width - 40).toBe(true);
  });
});

describe("on a phone", () => {
  it.each([
    ["", ".claim"],
    ["/figures", ".measure-choice"],
    ["/figures/all", ".figures-row"],
    ["/timeline", ".timeline-day, .timeline-fold"],
    ["/dates", ".day-title"],
    ["/voices", ".voice[data-entry]"],
    ["/statements", ".said-row"],
    ["/reports", ".row-report"],
    ["/changes", ".move"],
    ["/check", "textarea"],
  ])("a story%s has its parts and what they show first within 160 pixels", async (part, first) => {
    const page = await open(`/stories/Orlay%20dam${part}`, { viewport: phone });
    const top = async () => (await page.locator(first).first().boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    await page.locator(first).first().waitFor();
    await expect.poll(top).toBeLessThanOrEqual(160);
    const tabs = await page.locator(".tabs").boundingBox();
    expect((tabs?.y ?? 999) + (tabs?.height ?? 999)).toBeLessThanOrEqual(120);
  });

  it("a story is renamed and its lists are filtered from the line of its name", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all", { viewport: phone });
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("Counted").selectOption("killed (4)");
    await expect.poll(() => rows(page).count()).toBe(4);
    await page.locator(".tidy summary").click();
    await page.getByLabel("Name of the story").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

describe("the figures of a story", () => {
  it("say how many, of what, since when, according to whom and from which report, newest first", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all");
    await expect.poll(() => rows(page).count()).toBe(7);
    expect((await cells(page, "value")).slice(0, 3)).toEqual(["64", "at least 48", "about 1,200"]);
    expect((await cells(page, "what"))[1]).toMatch(/killed\s*at least 48 people had been killed/);
    expect((await cells(page, "what"))[3]).toContain("part of “at least 48”");
    expect((await cells(page, "when"))[1]).toBe("since 2 March 2026");
    expect(await cells(page, "whose")).toEqual([
      ...["Petr Sava", "Health ministry", "Health ministry", "Health ministry", "Orlay Rescue Council"],
      ...["Tesmar Courier itself", "Tesmar Courier itself"],
    ]);
    expect((await cells(page, "report"))[0]).toBe("North Line, 6 Mar 2026");
  });

  it("are grouped by kind in the order of publication, so that one sees how a toll rises and who says so", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all");
    await page.getByLabel("Order").selectOption("By kind, as published");
    await expect.poll(() => page.locator(".ledger-heading").allTextContents()).toContain("killed");
    expect((await cells(page, "value")).slice(0, 4)).toEqual(["at least 48", "12", "61", "64"]);
    expect(new URL(page.url()).searchParams.get("order")).toBe("kind");
  });

  it("are filtered by what is counted and by whose they are, and keep the filter in the address", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all");
    await page.getByLabel("Counted").selectOption("killed (4)");
    await expect.poll(() => rows(page).count()).toBe(4);
    await page.getByLabel("According to").selectOption("Orlay Rescue Council (1)");
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.reload();
    await expect.poll(() => cells(page, "value")).toEqual(["61"]);
    expect(await page.getByLabel("According to").inputValue()).toBe("source:Orlay Rescue Council");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("According to").selectOption("The report itself");
    await expect.poll(() => cells(page, "value")).toEqual(["3", "up to 40%"]);
    await page.getByLabel("Counted").selectOption("injured (1)");
    await page.getByText("No figure matches").waitFor();
    await page.getByRole("button", { name: "Show all figures" }).click();
    await expect.poll(() => rows(page).count()).toBe(7);
  });

  it("lead to their place in the report", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all?source=Orlay Rescue Council");
    await page.getByRole("link", { name: "Tesmar Courier, 5 Mar 2026" }).click();
    await page.waitForURL("**/reports/re-dam#fi-dead");
    await page.mouse.move(0, 0);
    await expect.poll(() => litCards(page)).toEqual(["fi-dead"]);
    await expect.poll(() => inView(page, "#text-fi-dead")).toBe(true);
  });

  it("say which are denied, only possible or threatened, and whose cannot be told", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all", {}, doubted());
    await expect.poll(() => rows(page).count()).toBe(7);
    expect(await page.locator(".figures .tag-doubt").allTextContents()).toEqual(["denied", "only possible"]);
    expect((await cells(page, "whose")).filter((one) => one === "open")).toHaveLength(1);
  });

  it("leave out of the address what is not understood, and take a name for a name", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all?order=loudest&page=-2&owner=nobody");
    await expect.poll(() => rows(page).count()).toBe(7);
    const odd = await open(
      `/stories/${encodeURIComponent("<b>../%2e")}/figures/all?kind=${encodeURIComponent("<script>")}`,
    );
    await odd.getByText("No story is called “<b>../%2e”").waitFor();
  });

  it("are said to be none where nothing is counted", async () => {
    const page = await open("/stories/Lesk%20ferry/figures/all");
    await page.getByText("No figure was read in the reports of this story").waitFor();
  });

  it.each([desktop, phone])("are shown a hundred at a time where there are five thousand: %o", async (viewport) => {
    const page = await open("/stories/Orlay%20dam/figures/all?order=kind", { viewport }, many(5000));
    await page.getByText("Page 1 of 51").waitFor();
    expect(await page.getByRole("status").first().textContent()).toBe("5,006 figures");
    await page.getByRole("link", { name: "Next" }).click();
    await page.getByText("Page 2 of 51").waitFor();
    expect(await rows(page).count()).toBe(100);
    expect(new URL(page.url()).searchParams.get("order")).toBe("kind");
  });

  it("break long names instead of the page", async () => {
    const page = await open("/stories/Orlay%20dam/figures/all", { viewport: phone }, named("Ministry".repeat(30)));
    await rows(page).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });
});

describe("the dates of a story", () => {
  const entry = (page: Page, heading: string) =>
    page.locator("section", { has: page.getByRole("heading", { name: heading }) });

  it("stand in the order of the time told, in words, those without a date last", async () => {
    const page = await open("/stories/Orlay%20dam/dates");
    await page.getByRole("heading", { name: "No date" }).waitFor();
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      ...["since 2 March 2026", "5 March 2026", "6 March 2026", "No date"],
    ]);
    expect(await page.getByRole("status").first().textContent()).toBe("7 entries");
  });

  it("say what happened, who to whom and in whose voice, with the exact words", async () => {
    const page = await open("/stories/Orlay%20dam/dates");
    const thursday = entry(page, "5 March 2026");
    await thursday.waitFor();
    const line = (await thursday.locator(".dated-event").textContent())?.replace(/\s+/g, " ");
    expect(line).toMatch(/refusal to give way ?Tesmar’s government ?→ ?to ?Northern Front ?told by the reporter/);
    expect(await thursday.locator("mark").textContent()).toBe("on Thursday");
    expect(entries[0].reading.report.text).toContain(await thursday.locator("blockquote").textContent());
    expect(await entry(page, "since 2 March 2026").textContent()).toContain("said by Health ministry");
    expect(await entry(page, "No date").textContent()).toContain("said by Northern Front");
  });

  it("end with events of which no time is told", async () => {
    const page = await open("/stories/Orlay%20dam/dates");
    const last = entry(page, "No date").locator(".dated").last();
    const line = (await last.locator(".dated-event").textContent())?.replace(/\s+/g, " ");
    expect(line).toMatch(
      /attack with heavy weapons ?not told ?→ ?to ?not told ?said by He \(Ilan Dorr or Petr Sava\?\)/,
    );
    expect(await last.locator("mark").textContent()).toBe("shelling");
    await last.locator("blockquote a").click();
    await page.waitForURL("**/reports/re-dam#ev-shelling");
  });

  it("show the words as the text they are", async () => {
    const page = await open("/stories/Orlay%20dam/dates");
    expect(await entry(page, "No date").locator("blockquote").first().textContent()).toContain(
      "<script>window.injected",
    );
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  it("lead to the event and to the time in the report", async () => {
    const page = await open("/stories/Orlay%20dam/dates");
    await page.getByRole("link", { name: "refusal to give way" }).click();
    await page.waitForURL("**/reports/re-dam#ev-rejected");
    await page.goBack();
    await entry(page, "6 March 2026").locator("blockquote a").click();
    await page.waitForURL("**/reports/re-follow#ti-friday");
  });

  it("are said to be none where no time is told", async () => {
    const page = await open("/stories/Lesk%20ferry/dates");
    await page.getByText("No time and no event was read in the reports of this story").waitFor();
  });

  it("are turned page by page", async () => {
    const copies = Array.from({ length: 30 }, (_, index) => copy(`re-${index}`, (figures) => figures));
    const page = await open("/stories/Orlay%20dam/dates", {}, copies);
    await page.getByText("Page 1 of 4").waitFor();
    await page.getByRole("link", { name: "Next" }).click();
    await page.getByText("Page 2 of 4").waitFor();
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
    expect(await page.locator(".dated").count()).toBe(50);
  });
});

/** The first report again, under another id and with other figures. */
function copy(id: string, change: (figures: readonly Figure[]) => readonly Figure[]): Entries[number] {
  const { reading } = entries[0];
  return {
    ...{ story: "Orlay dam", origin: id },
    reading: { ...reading, report: { ...reading.report, id }, figures: change(reading.figures) },
  };
}

const doubted = (): Entries => [
  entries[1],
  copy("re-dam", (figures) =>
    figures.map((figure, index) => {
      if (index === 0) return { ...figure, assertion: { polarity: "negated", mode: "actual" } };
      if (index === 1) return { ...figure, assertion: { polarity: "asserted", mode: "possible" } };
      return index === 4 ? { ...figure, whose: { by: "open", candidates: [] } } : figure;
    }),
  ),
];

const many = (number: number): Entries => [
  copy("re-many", ([first, ...rest]) => [
    ...Array.from({ length: number + 1 }, (_, index) => ({ ...first, id: `fi-${index}`, minimum: index }) as Figure),
    ...rest,
  ]),
];

const named = (name: string): Entries => {
  const { reading, ...entry } = copy("re-named", (figures) => figures);
  return [{ ...entry, reading: { ...reading, sources: reading.sources.map((source) => ({ ...source, name })) } }];
};
