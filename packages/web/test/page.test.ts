import axeCore from "axe-core";
import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../according/src/server/serve.ts";
import { entries } from "../../according/test/server/fixture.ts";
import { memoryStore } from "../../according/test/server/memory-store.ts";
import { launch } from "./browser.ts";
import { ensureBuilt } from "./built.ts";

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

let browser: Browser;
let served: Served;
let empty: Served;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  await ensureBuilt();
  served = await serve({ store: memoryStore(entries), port: 0 });
  empty = await serve({ store: memoryStore([]), port: 0 });
  browser = await launch();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await empty?.close();
});

/** Whatever the browser complains about (errors, refused scripts) fails the test in which it does. */
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

interface OpenOptions {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: "light" | "dark";
  readonly bypassCSP?: boolean;
  readonly base?: string;
}

async function open(path: string, { base = served.url, ...options }: OpenOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: "reduce", ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complain(message));
  await page.goto(base + path);
  await page.locator("h1").first().waitFor();
  return page;
}

function complain(message: ConsoleMessage): void {
  const expected = message.text().includes("status of 404") && message.location().url.includes("/api/reports/");
  if (["error", "warning"].includes(message.type()) && !expected) complaints.push(message.text());
}

const card = (page: Page, entry: string) => page.locator(`[data-record] [data-card="${entry}"]`);
const marks = (page: Page, entry: string) => page.locator(`.report-text [data-entries~="${entry}"]`);
const litCards = (page: Page) =>
  page.locator("[data-record] [data-card][data-light]").evaluateAll((cards) => cards.map(({ id }) => id));
const litText = (page: Page) =>
  page
    .locator(".report-text .mark[data-light]")
    .evaluateAll((lit) => lit.map(({ textContent }) => textContent).join("|"));

describe("from the stories to a report", () => {
  it("leads to a story, its reports in the order of publication, and a report with its record", async () => {
    const page = await open("/");
    await page.getByRole("link", { name: "Orlay dam", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Orlay dam" }).waitFor();
    expect(await page.title()).toBe("Orlay dam · According");
    const reports = await page.getByRole("listitem").allTextContents();
    expect(reports.map((report) => /16:20|07:05/.exec(report)?.[0])).toEqual(["16:20", "07:05"]);
    expect(reports[0]).toMatch(/Tesmar Courier\s*11 statements\s*6 figures/);
    await page.getByRole("link", { name: /Tesmar rejects/ }).click();
    await page.getByRole("complementary", { name: "Record" }).waitFor();
    expect(await page.title()).toMatch(/^Tesmar rejects/);
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("says what to do while nothing is kept", async () => {
    const page = await open("/", { base: empty.url });
    await page.getByText("No story is kept yet").waitFor();
    await page.getByRole("link", { name: "paste one" }).click();
    await page.getByRole("heading", { name: "Read a report" }).waitFor();
  });

  it("says so where there is no such report or page", async () => {
    const report = await open("/reports/none");
    await report.getByText("No such report is kept").waitFor();
    const page = await open("/nowhere");
    await page.getByRole("heading", { name: "No such page" }).waitFor();
  });
});

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
    const shown = await card(page, "st-stopwatch").textContent();
    for (const part of ["Mara Velin", "spokeswoman", "quoted", "interview", "Harbour Wire", "Foreign ministry"]) {
      expect(shown).toContain(part);
    }
    expect(await card(page, "st-crime").textContent()).toContain("“He” (Ilan Dorr or Petr Sava?)");
    expect(await card(page, "st-offer").textContent()).toMatch(/reportedly[\s\S]*first reported by\s*Harbour Wire/);
    expect(await card(page, "fi-killed").textContent()).toMatch(/≥ 48 killed[\s\S]*according to\s*Health ministry/);
    expect(await card(page, "fi-bridges").textContent()).toContain("in the report’s own voice");
    expect(await card(page, "ti-midnight").textContent()).toContain("cannot be told");
    await page.getByText("the text does not decide it").waitFor();
    await page.getByText("A problem of the whole report").waitFor();
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

  it("brings the card of what is chosen in the text into view, and the other way round", async () => {
    const page = await open("/reports/re-dam", { viewport: { width: 1280, height: 500 } });
    await marks(page, "fi-water").first().click();
    await expect.poll(() => inView(page, "#fi-water")).toBe(true);
    await card(page, "ti-thursday").click();
    await expect.poll(() => inView(page, "#text-ti-thursday")).toBe(true);
  });

  it("can be gone through by keyboard in the order of the text, Enter crossing over, Escape letting go", async () => {
    const page = await open("/reports/re-dam");
    await page.locator("#text-st-talks").focus();
    const order: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(() => document.activeElement?.id ?? ""));
    }
    expect(order).toEqual(["text-st-stopwatch", "text-st-denied", "text-st-lastcall", "text-ti-midnight"]);
    expect(await litCards(page)).toEqual(["ti-midnight"]);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cardLink)).toBe("ti-midnight");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text-ti-midnight");
    expect(await litCards(page)).toEqual([]);
  });

  it("gives every statement, figure and time its own stop for the tab key", async () => {
    const page = await open("/reports/re-dam");
    const { statements, figures, times } = entries[0].reading;
    for (const { id } of [...statements, ...figures, ...times]) {
      expect(await page.locator(`#text-${id}`).count(), id).toBe(1);
    }
  });

  it("opens on a phone with the text first, and shows what is chosen at the bottom of the screen", async () => {
    const page = await open("/reports/re-dam", { viewport: phone });
    await marks(page, "st-denied").first().click();
    const sheet = page.getByRole("region", { name: "Selected entry" });
    expect(await sheet.textContent()).toContain("soldiers had opened fire");
    await page.getByRole("button", { name: "Close" }).click();
    await sheet.waitFor({ state: "detached" });
  });

  it("gives a speaker the same colour on every page", async () => {
    const report = await open("/reports/re-dam");
    const other = await open("/reports/re-follow");
    const colour = (page: Page) =>
      page
        .locator("[data-record] .speaker", { hasText: "Mara Velin" })
        .first()
        .evaluate((name) => getComputedStyle(name).color);
    expect(await colour(other)).toBe(await colour(report));
  });
});

const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe("the ledger", () => {
  const rows = (page: Page) => page.locator(".ledger-row");

  it("filters by speaker, form, outlet, story and words, and keeps the filter in its address", async () => {
    const page = await open("/ledger");
    await expect.poll(() => rows(page).count()).toBe(16);
    await page.getByLabel("Speaker").selectOption("Mara Velin");
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.getByLabel("Form").selectOption("indirect");
    await page.getByLabel("Outlet").selectOption("Tesmar Courier");
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await rows(page).textContent()).toContain("soldiers had opened fire");
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await page.getByLabel("Form").inputValue()).toBe("indirect");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("Words").fill("ferry");
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("words")).toBe("ferry");
    await page.getByLabel("Words").fill("nothing has these words");
    await page.getByText("No statement matches").waitFor();
    expect(await page.getByRole("status").first().textContent()).toBe("0 statements");
  });

  it("leads from a statement to its place in the report", async () => {
    const page = await open("/ledger?speaker=A person familiar with the talks");
    await page.getByRole("link", { name: "a second offer" }).click();
    await page.mouse.move(0, 0);
    await page.waitForURL("**/reports/re-dam#st-offer");
    await expect.poll(() => litCards(page)).toEqual(["st-offer"]);
    await expect.poll(() => inView(page, "#text-st-offer")).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text-st-offer");
  });

  it("leaves out of its address what it does not understand", async () => {
    const page = await open("/ledger?form=shouted&page=-3&speaker=");
    await expect.poll(() => rows(page).count()).toBe(16);
  });

  it("turns pages", async () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const { story, reading } = entries[2];
      return { story, origin: `${index}`, reading: { ...reading, report: { ...reading.report, id: `re-${index}` } } };
    });
    const large = await serve({ store: memoryStore(many), port: 0 });
    const page = await open("/ledger", { base: large.url });
    await page.getByText("Page 1 of 2").waitFor();
    await page.getByRole("link", { name: "Next" }).click();
    await expect.poll(() => rows(page).count()).toBe(10);
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
    await large.close();
  });
});

describe("search", () => {
  it("finds words from every page and marks them", async () => {
    const page = await open("/ledger");
    await page.getByRole("searchbox", { name: "Search" }).fill("stopwatch");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /Tesmar rejects/ }).waitFor();
    expect(await page.locator("mark").textContent()).toBe("stopwatch");
    expect(await page.getByRole("status").first().textContent()).toBe("1 report");
  });
});

describe("a pasted report", () => {
  it("is read at once and never run", async () => {
    const page = await open("/read");
    const text = "“We are leaving <script>window.injected = true</script>,” said Edda Quill.";
    await page.getByLabel("Text").fill(text);
    await page.getByRole("status").filter({ hasText: "Read: 1 statement" }).waitFor();
    expect(await page.locator(".report-text").textContent()).toBe(text);
    expect(await page.locator("[data-record] .card").first().textContent()).toContain("We are leaving <script>");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator(".report-text").waitFor({ state: "detached" });
  });

  it("offers an example, and counts its days from the publication date", async () => {
    const page = await open("/read");
    await page.getByRole("button", { name: "Try an example" }).click();
    await page.getByRole("complementary", { name: "Record" }).getByText("2026-04-17").first().waitFor();
  });

  it("says in a sentence when it is too large", async () => {
    const page = await open("/read");
    await page.getByLabel("Text").evaluate((box: HTMLTextAreaElement) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(box, "a ".repeat(1_100_000));
      box.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.getByRole("alert").getByText("larger than 2 MB").waitFor();
    expect(complaints.splice(0).join()).toMatch(/413/);
  });
});

describe("light and dark", () => {
  it("follows the system until one chooses, and remembers the choice", async () => {
    const page = await open("/", { colorScheme: "dark" });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await page.getByRole("button", { name: "Use the light theme" }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await background()).toBe(light);
  });
});

const places = {
  stories: "/",
  story: "/stories/Orlay%20dam",
  report: "/reports/re-dam",
  "a statement": "/reports/re-dam#st-warned",
  ledger: "/ledger",
  "an empty ledger": "/ledger?words=zzz",
  search: "/search?q=Orlay",
  "reading a report": "/read",
  "a missing report": "/reports/none",
  "a missing page": "/nowhere",
};

describe.each(Object.entries(places))("%s", (_, path) => {
  it.each([
    ["light", desktop],
    ["dark", desktop],
    ["light", phone],
    ["dark", phone],
  ] as const)("is accessible: %s, %o", async (colorScheme, viewport) => {
    const page = await open(path, { colorScheme, viewport, bypassCSP: true });
    await page.locator(".loading").waitFor({ state: "detached" });
    if (path === "/read") {
      await page.getByRole("button", { name: "Try an example" }).click();
      await page.getByRole("complementary", { name: "Record" }).waitFor();
    }
    expect(await violations(page)).toEqual([]);
  });

  it("fits a screen of 360 pixels", async () => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    await page.locator(".loading").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axeCore.source });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const found = await axe.run(document, { resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
