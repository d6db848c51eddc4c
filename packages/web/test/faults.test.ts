import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { entries } from "../../according/test/server/fixture.ts";
import { type Entries, stage } from "./stage.ts";

/* What was found by trying, each as it should be. */

const undated: Entries[number] = {
  ...{ story: "Brenn", origin: "file:///strike.txt" },
  reading: await readBy(
    "Nine ferries stand still at Brenn\n\nTalks broke down on Friday, the ministry said. They had begun on Monday.\n",
    { id: "strike" },
  ),
};

const { open } = stage([...entries, undated]);

const record = (page: Page) => page.getByRole("complementary", { name: "Record" });

describe("what is not there", () => {
  it("is said to be none where a story does not exist, without its parts, and in the answer's status", async () => {
    const page = await open("/stories/Nowhere/figures");
    await page.getByRole("heading", { name: "No such story" }).waitFor();
    expect(await page.getByRole("navigation", { name: "Parts of the story" }).count()).toBe(0);
    for (const [path, status] of [
      ["/stories/Nowhere", 404],
      ["/stories/Brenn/figures", 200],
      ["/reports/none", 404],
      ["/reports/strike", 200],
      ["/ledger", 200],
    ] as const)
      expect((await page.request.get(new URL(path, page.url()).href)).status(), path).toBe(status);
  });

  it("is not offered another try where a report does not exist", async () => {
    const page = await open("/reports/none");
    await page.getByText("No such report is kept").waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
  });
});

describe("the paste box", () => {
  it("reads of HTML its text alone", async () => {
    const page = await open("/read");
    await page
      .getByLabel("Text")
      .fill(
        "<html><head><title>x</title><style>p { color: red }</style></head><body><nav>Home News</nav><p>Nine ferries stand still, the ministry said.</p><p>“We wait,” Edda Quill said.</p><script>alert(1)</script></body></html>",
      );
    await record(page).waitFor();
    const lines = await page.locator(".report-text > *").allTextContents();
    expect(lines).toEqual(["Nine ferries stand still, the ministry said.", "“We wait,” Edda Quill said."]);
    await page.getByText("This is HTML: its text is read.").waitFor();
  });

  it("does not read another language as English", async () => {
    const page = await open("/read");
    await page
      .getByLabel("Text")
      .fill(
        "Le ministère des transports a déclaré vendredi que les discussions sur la grève des ferries avaient échoué. « Nous avons tout offert », a dit la ministre devant la presse à Brenn.",
      );
    await page.getByText("does not look like English").waitFor();
    expect(await record(page).count()).toBe(0);
    await page.getByLabel("Text").fill("The ministry said on Friday that the talks had failed.");
    await record(page).waitFor();
  });
});

describe("a report of plain text", () => {
  it("has its first line once, as its title", async () => {
    const page = await open("/reports/strike");
    await record(page).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([
      "Nine ferries stand still at Brenn",
    ]);
    expect((await page.locator("main").textContent())?.split("stand still at Brenn").length).toBe(2);
  });

  it("without a date asks for it, says what cannot be told without it, and is read anew with it", async () => {
    const page = await open("/reports/strike");
    await page.getByText("2 times cannot be told without it.").waitFor();
    await page.getByLabel("Published on").fill("2026-03-07");
    await page.getByRole("button", { name: "Give the date" }).click();
    await page.getByText("7 Mar 2026").first().waitFor();
    expect(await page.locator(".give-date").count()).toBe(0);
    await expect
      .poll(() => page.locator(".card-time").allTextContents())
      .toEqual([expect.stringContaining("6 March 2026"), expect.stringContaining("2 March 2026")]);
    const versions = await page.request.get(new URL("/api/reports/strike/versions", page.url()).href);
    expect((await versions.json()).items).toHaveLength(1);
  });
});

it("pointing lights up what is pointed at, and nothing that comes to lie under a resting pointer", async () => {
  const page = await open("/reports/re-dam");
  await page.locator('[data-record] [data-card="st-stopwatch"]').hover();
  await page.keyboard.press("PageDown");
  await page.evaluate(() => document.querySelector("[data-record]")?.scrollBy(0, 400));
  await page.waitForTimeout(100);
  const lit = page.locator("[data-record] [data-card][data-light]");
  expect(await lit.evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(["st-stopwatch"]);
});

it("on paper the whole record is there, and nothing to press", async () => {
  const page = await open("/reports/re-dam");
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator("[data-record]")
    .evaluate((one) => [
      getComputedStyle(one).overflowY,
      getComputedStyle(one).position,
      one.scrollHeight - one.clientHeight,
    ]);
  expect(cut).toEqual(["visible", "static", 0]);
  expect(await page.getByRole("search").isVisible()).toBe(false);
  expect(await page.getByText("Rename, move, read again, remove").isVisible()).toBe(false);
});

it("what is printed has nothing to press", async () => {
  const page = await open("/reports/re-dam");
  const pressed = () =>
    page
      .locator("button:not(.explained), input, select, textarea, kbd")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  expect((await pressed()).length).toBeGreaterThan(3);
  await page.emulateMedia({ media: "print" });
  expect(await pressed()).toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await page.goto(new URL("/stories/Orlay%20dam/open", page.url()).href);
  await page.locator(".asked").first().waitFor();
  await page.emulateMedia({ media: "print" });
  // Who may be meant is told, and stands there as words.
  const named = await pressed();
  expect(named.filter((one) => !/Petr Sava|Ilan Dorr/.test(one ?? ""))).toEqual([]);
  const names = page.locator(".asked-others .answer");
  expect(await names.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderStyle))).toEqual(
    named.map(() => "none"),
  );
});
