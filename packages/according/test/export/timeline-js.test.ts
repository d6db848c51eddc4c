import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../web/test/browser.ts";
import { readBy } from "../../src/engine.ts";
import { timeline } from "../../src/export/documents/timeline-js.ts";
import { harbour, linkedOf } from "../views/harbour.ts";

const PROGRAM = fileURLToPath(import.meta.resolve("@knight-lab/timelinejs/dist/js/timeline.js"));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What TimelineJS makes of a story: its slides, the title's first, and what it has against what it was given. */
async function shownOf(data: object) {
  const page: Page = await browser.newPage();
  await page.setContent('<!doctype html><div id="here" style="width: 900px; height: 600px"></div>');
  await page.addScriptTag({ path: PROGRAM });
  await page.evaluate(
    `window.shown = new TL.Timeline("here", ${JSON.stringify(data)}, { script_path: "https://none.invalid/" })`,
  );
  await page.waitForFunction("window.shown.config");
  const faults = await page.evaluate("window.shown.config.messages.errors");
  const texts = (part: string) => page.locator(`.tl-slide ${part}`).allTextContents();
  const found = {
    ...{ faults, headlines: await texts(".tl-headline"), days: await texts(".tl-headline-date") },
    words: (await texts(".tl-text-content p")).join("\n"),
    links: await page.locator(".tl-slide a").evaluateAll((all) => all.map((one) => one.getAttribute("href"))),
  };
  await page.close();
  return found;
}

const storyOf = async (entries: Parameters<typeof linkedOf>[0]) =>
  JSON.parse(String(timeline.write([await linkedOf(entries)])));

describe("a story for TimelineJS, shown by it", () => {
  it("has its name and a slide for each event of which a day is told, on that day", async () => {
    const story = await storyOf(harbour);
    const { faults, headlines, days } = await shownOf(story);
    expect(faults).toEqual([]);
    expect(headlines).toHaveLength(story.events.length + 1);
    expect(headlines[0]).toBe("Lesk harbour");
    expect(days.filter(Boolean)).toEqual(story.events.map(() => "March 3, 2026"));
  });

  it("has what stands in a report as it stands there, and its address", async () => {
    const url = "https://post.example/gate?a=1&b=2";
    const text = "Gunmen shelled the gate of Lesk on Tuesday, killing <four> & hurting <b>two</b>, Mara Velin said.\n";
    const reading = await readBy(text, { id: "odd", url, publishedAt: "2026-03-06" });
    const story = await storyOf([{ story: "Odds & ends <of Lesk>", origin: url, reading }]);
    const { faults, headlines, words, links } = await shownOf(story);
    expect(faults).toEqual([]);
    expect(headlines[0]).toBe("Odds & ends <of Lesk>");
    expect(words).toContain(text.trim());
    expect([...new Set(links)]).toEqual([url]);
    expect((await shownOf({ ...story, events: [] })).faults).toEqual([expect.stringContaining("no events")]);
  });
});
