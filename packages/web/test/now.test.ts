import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { flood } from "../../according/test/views/flood.ts";
import { harbour } from "../../according/test/views/harbour.ts";
import { plain } from "./looks.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage(harbour);
const STORY = "/stories/Lesk%20harbour";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const rowsOf = async (page: Page, name: string) => {
  await part(page, name).waitFor();
  const rows = await part(page, name).getByRole("listitem").allTextContents();
  return rows.map((text) => plain(text)?.replace(/\s+/g, " "));
};

it("shows the newest of very many changes at once, and all of them a moment later", async () => {
  const text = Array.from({ length: 520 }, (_, i) => `“Gate ${i} stays shut,” Mara Velin said.`).join("\n\n");
  const reading = await readBy(text, { id: "long", publishedAt: "2026-03-03" });
  const page = await open("/stories/Lesk/changes", {}, [{ story: "Lesk", origin: "long", reading }]);
  await page.locator(".move").first().waitFor();
  await expect.poll(() => page.getByRole("status").first().textContent()).toMatch(/^52\d changes$/);
});

it("tells of a number that does not say of what the sentence it stands in, and of others only the number", async () => {
  const text = "The Tarn Society stood by its count of at least 11.\n\nThe clinic counted 14 patients.\n";
  const reading = await readBy(text, { id: "bare", publishedAt: "2026-03-03" });
  const page = await open("/stories/Tarn/changes", {}, [{ story: "Tarn", origin: "bare", reading }]);
  await page.locator(".move").first().waitFor();
  const moves = (await page.locator(".move-what").allTextContents()).map((what) => plain(what)?.replace(/\s+/g, " "));
  expect(moves.find((what) => what?.includes("11"))).toContain("The Tarn Society stood by its count of at least 11.");
  expect(moves.find((what) => what?.includes("14"))).not.toContain("The clinic");
});

describe("a story now", () => {
  it.each([desktop, phone])("has who counts how many, and what the same source told before: %o", async (viewport) => {
    const page = await open(STORY, { viewport });
    const [ministry, redLantern] = await rowsOf(page, "Figures");
    expect(ministry).toMatch(
      /^12↓2, 2 fewer than before killed, health ministry8 Marcorrectedwas 14 killed.*\(5 Mar\), 9 killed.*\(3 Mar\)$/,
    );
    expect(redLantern).toMatch(/^≥ 11at least 11 killed, Red Lantern Society5 Marwas 7 killed.*\(3 Mar\)$/);
    expect(plain(await part(page, "Figures").textContent())).toContain("in 3 reports, 2 origins");
    const origins = part(page, "Figures").getByText("2 origins").first();
    expect(await origins.getAttribute("data-means")).toContain("are one origin and count once");
  });

  it("explains a word of ours where it is pointed at, and lets go of it", async () => {
    const page = await open(STORY);
    const tip = page.getByRole("tooltip");
    await part(page, "Figures").getByText("2 origins").first().hover();
    await expect.poll(() => tip.textContent()).toContain("are one origin and count once");
    await page.keyboard.press("Escape");
    await expect.poll(() => tip.count()).toBe(0);
  });

  it("explains it where it is tapped, inside the window, until something else is", async () => {
    const page = await open(STORY, { viewport: phone, hasTouch: true });
    const tip = page.getByRole("tooltip");
    await part(page, "Figures").getByText("2 origins").first().tap();
    await expect.poll(() => tip.textContent()).toContain("are one origin and count once");
    const box = await tip.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true);
    await page.locator(".move time").first().tap();
    await expect.poll(() => tip.textContent()).toContain("UTC");
    await page.getByRole("heading", { name: "Changes" }).tap();
    await expect.poll(() => tip.count()).toBe(0);
  });

  it("explains to the keyboard what it comes to, with the words and the time in UTC of its row", async () => {
    const page = await open(STORY);
    const tip = page.getByRole("tooltip");
    await page.getByRole("link", { name: "Changes", exact: true }).focus();
    const toTip = async (words: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        if ((await tip.count()) > 0 && (await tip.textContent())?.includes(words)) return true;
      }
      return false;
    };
    expect(await toTip("are one origin and count once")).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-describedby"))).toBe("tip");
    expect(await toTip("UTC")).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest("li") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => tip.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("aria-describedby"))).toBe(false);
  });

  it("begins within 160 pixels of the top, and shows figures, changes and what is disputed at once", async () => {
    const page = await open(STORY, { viewport: { width: 1280, height: 800 } });
    await part(page, "Changes").waitFor();
    const top = async (name: string) => (await part(page, name).boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    expect(await top("Figures")).toBeLessThan(160);
    for (const name of ["Changes", "Disputed", "Not told"]) expect(await top(name)).toBeLessThan(800);
    const heights = await page.locator(".move").evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.max(...heights)).toBeLessThanOrEqual(36);
  });

  it("has what changed, newest first, each once and with who says it for the first time", async () => {
    const page = await open(STORY);
    const changes = await rowsOf(page, "Changes");
    expect(changes[0]).toMatch(/^8 Mar 18:00health ministry.*killed 14 → then 12 ?corrected/);
    expect(changes[1]).toMatch(/^8 Mar 18:00Pavel Ister.*new voice.*We regret the error/);
    expect(changes.filter((one) => one?.includes("was holding 17 inspectors"))).toHaveLength(1);
  });

  it("names a new version of a report, with the numbers and words of both, which lead to each", async () => {
    const page = await open("/stories/Market", {}, await market());
    const [first] = await rowsOf(page, "Changes");
    expect(first).toMatch(/^3 Mar 18:00health ministrynew version 2killed 7 → then 9.*Seven people.*Nine people/);
    expect((await rowsOf(page, "Figures"))[0]).toContain("was 7 killed, health ministry, version 1");
    const heights = await page.locator(".move").evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.max(...heights)).toBeLessThanOrEqual(36);
    await page.getByRole("link", { name: "before: Seven people" }).click();
    await page.waitForURL(/version=1#/);
    const shown = async () => plain(await page.locator("main").textContent());
    await expect.poll(shown, { timeout: 20_000 }).toContain("Seven people");
    await page.goBack();
    await page.getByRole("link", { name: "new version 2" }).first().click();
    await page.getByRole("region", { name: "Changed since version 1" }).waitFor();
  });

  it("says once when and where what came with one report was told, and to whoever hears it each time", async () => {
    const page = await open(STORY);
    const [first, second] = [page.locator(".move").nth(0), page.locator(".move").nth(1)];
    await second.waitFor();
    const isSeen = (row: typeof first) => row.locator(".when").evaluate((one) => one.getBoundingClientRect().width > 1);
    expect([await isSeen(first), await isSeen(second)]).toEqual([true, false]);
    expect(plain(await second.locator(".when").textContent())).toBe(plain(await first.locator(".when").textContent()));
    await page.setViewportSize(phone);
    expect(await second.locator(".when").evaluate((one) => one.getBoundingClientRect().width > 1)).toBe(true);
  });

  it("tells what has come since a first visit began, too", async () => {
    const page = await open(STORY);
    await part(page, "Changes").waitFor();
    await page.evaluate((key) => {
      const { last } = JSON.parse(localStorage.getItem(key) ?? "");
      localStorage.setItem(key, JSON.stringify({ last: { ...last, kept: "2000-01-01T00:00:00.000Z" } }));
    }, "seen Lesk harbour");
    await page.reload();
    await page.getByText(/^\d+ new since you looked/).waitFor();
  });

  it("names what a link in changes and in what is disputed leads to", async () => {
    const page = await open(STORY);
    await part(page, "Disputed")
      .getByRole("link", { name: "at least 11 killed, Red Lantern Society" })
      .first()
      .waitFor();
    await part(page, "Changes").getByRole("link", { name: "Pavel Ister: “We regret the error,”" }).waitFor();
  });

  it("puts in quotation marks what is quoted, and nothing that a report says for somebody", async () => {
    const page = await open(STORY);
    await part(page, "Changes").waitFor();
    const words = (of: string) => page.locator(".move .quoted", { hasText: of }).first().textContent();
    expect(await words("We regret the error")).toBe("“We regret the error,”");
    expect(await words("Twelve people")).not.toMatch(/[“”]/);
  });

  it("names the links to earlier numbers by what they count, who counts it and when", async () => {
    const page = await open(STORY);
    await part(page, "Figures").getByRole("link", { name: "14 killed, health ministry, 5 March 2026" }).waitFor();
  });

  it("has both sides of what is disputed in their words, and who was silent", async () => {
    const page = await open(STORY);
    const [first, second, past] = await rowsOf(page, "Disputed");
    expect(second).toMatch(/^killed12 health ministry.*against.*≤ 5up to 5 Tesmar's army/);
    expect(first).toMatch(/^killed≥ 11at least 11 Red Lantern Society 5 Mar.*against.*≤ 5up to 5 Tesmar's army/);
    expect(past).toContain("since changed");
    expect(await rowsOf(page, "Not told")).toEqual([expect.stringMatching(/^Lena Ostrow.*declined to comment/)]);
  });

  it("is saved as a brief with footnotes, for a word processor too", async () => {
    const page = await open(STORY);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save a brief as Word" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Lesk harbour.docx");
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  it("leads to the place in the report, by keyboard too", async () => {
    const page = await open(STORY);
    const regret = page.getByRole("link", { name: "We regret the error" });
    await regret.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/reports/four#st-*");
    await expect.poll(() => page.locator("[data-card][data-light]").count()).toBeGreaterThan(0);
  });

  it("is searched from wherever one is, with a key", async () => {
    const page = await open(STORY);
    await part(page, "Changes").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("regret");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=regret&story=Lesk+harbour");
    await page.getByRole("link", { name: "CORRECTED: toll at Lesk" }).waitFor();
  });

  it("says what is new since the last visit, as long as the visit lasts", async () => {
    const page = await open(STORY);
    await part(page, "Changes").waitFor();
    expect(await page.getByText("since you looked").count()).toBe(0);
    await page.evaluate(() => {
      const seen = { kept: "2020-01-01T00:00:00Z", at: "2020-01-02T00:00:00Z" };
      localStorage.setItem("seen Lesk harbour", JSON.stringify({ last: seen }));
    });
    for (let looked = 0; looked < 2; looked++) {
      await page.reload();
      await expect
        .poll(() => page.locator(".desk-facts").textContent())
        .toMatch(/\d new since you looked \(2 Jan 2020\)/);
      expect(await page.locator(".move[data-fresh]").count()).toBeGreaterThan(5);
    }
  });
});

/** A report, and another version of it eight hours later. */
function market() {
  const version = async (many: string, hour: number) => {
    const text = `${many} people were killed when the roof of the market at Lesk fell in, the health ministry said.\n`;
    const publishedAt = `2026-03-03T${hour}:00:00Z`;
    const reading = await readBy(text, { id: "roof", outlet: "Lesk Radio", title: "Roof falls in", publishedAt });
    return { story: "Market", origin: "roof", reading };
  };
  return Promise.all([version("Seven", 10), version("Nine", 18)]);
}

describe("the board of a story", () => {
  it("has the newest count of a kind under its heading, and says that it is apart", async () => {
    const page = await open("/stories/Flood", {}, flood);
    const rows = await rowsOf(page, "Figures");
    expect(rows.slice(0, 4)).toEqual([
      expect.stringMatching(/^8 killed, coast guard/),
      expect.stringMatching(/^9 killed, health ministry/),
      expect.stringMatching(/^2 killed, Helene MarrSkerry13 May$/),
      expect.stringMatching(/^4 killed, coast guardTarnmouth12 May$/),
    ]);
    await part(page, "Figures").getByText("counted apart").hover();
    await expect
      .poll(() => page.getByRole("tooltip").textContent())
      .toContain("no report tells that these count the same");
    await page.getByRole("link", { name: "Stories" }).first().click();
    const line = page.locator(".story", { hasText: "Flood" });
    await expect.poll(async () => plain(await line.textContent())).toMatch(/killed 8 \/ 9 later 2 \/ 4/);
    // No number is cut where there is little room for it.
    await page.setViewportSize({ width: 1200, height: 800 });
    await line.locator(".story-measures").evaluate((one) => {
      one.append(...[...one.children].flatMap((child) => [child.cloneNode(true), child.cloneNode(true)]));
    });
    const ends = await line.locator(".story-measure").evaluateAll((all) => {
      const cell = all[0]?.parentElement?.getBoundingClientRect();
      return all.map((one) => (cell?.right ?? 0) - one.getBoundingClientRect().right);
    });
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
  });

  it("has beside it what is disputed, each pair of numbers on one line", async () => {
    const page = await open(STORY, { viewport: { width: 1280, height: 800 } });
    await part(page, "Disputed").waitFor();
    const top = async (name: string) => (await part(page, name).boundingBox())?.y ?? 0;
    expect(await top("Disputed")).toBe(await top("Figures"));
    const sides = page.locator('.dispute[data-kind="figures"] .side');
    const heights = await sides.evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.max(...heights)).toBeLessThanOrEqual(30);
    const counted = page.locator(".dispute-of:not(.visually-hidden)", { hasText: "killed" });
    expect(await counted.allTextContents()).toEqual(["killed", "killed· since changed"]);
  });

  it("has rows as high as their two lines need, and the pencil within its margin", async () => {
    const page = await open(STORY);
    const claims = page.locator(".claim:has(.claim-was)");
    await claims.first().waitFor();
    const looks = await claims.evaluateAll((all) =>
      all.map((one) => {
        const was = one.querySelector(".claim-was") ?? one;
        const pencil = one.querySelector(".correct-here") ?? one;
        return {
          height: one.clientHeight,
          cut: was.scrollHeight - was.clientHeight,
          above: Number.parseFloat(getComputedStyle(one).paddingBlockStart),
          outside: pencil.getBoundingClientRect().right - one.getBoundingClientRect().right,
        };
      }),
    );
    for (const { height, cut, above, outside } of looks) {
      expect(height).toBeLessThanOrEqual(44);
      expect(cut).toBeLessThanOrEqual(0);
      expect(above).toBeGreaterThan(0);
      expect(outside).toBeLessThanOrEqual(0);
    }
  });
});
