import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { entries } from "../../according/test/server/fixture.ts";
import { desktop, phone, stage } from "./stage.ts";

/** A report, and a newer version of it. */
const market = await Promise.all(
  ["Seven", "Nine"].map(async (many, i) => {
    const text = `${many} people were killed at the market, the health ministry said.\n`;
    const publishedAt = `2026-03-0${i + 3}T10:00:00Z`;
    const reading = await readBy(text, { id: "roof", outlet: "Lesk Radio", title: "Roof falls in", publishedAt });
    return { story: "Market", origin: "roof", reading };
  }),
);

const { open } = stage([...entries, ...market]);

const places = {
  stories: "/",
  now: "/stories/Orlay%20dam",
  "now, of one report": "/stories/Lesk%20ferry",
  reports: "/stories/Orlay%20dam/reports",
  changes: "/stories/Orlay%20dam/changes",
  figures: "/stories/Orlay%20dam/figures",
  "no figures": "/stories/Lesk%20ferry/figures",
  "all figures": "/stories/Orlay%20dam/figures/all",
  "all figures by kind": "/stories/Orlay%20dam/figures/all?order=kind",
  voices: "/stories/Orlay%20dam/voices",
  "the network of voices": "/stories/Orlay%20dam/voices#network",
  "a voice": "/stories/Orlay%20dam/voices#voice",
  "now, with a new version": "/stories/Market",
  "what two versions tell otherwise": "/reports/roof",
  "a former version": "/reports/roof?version=1",
  "adding reports": "/stories/Orlay%20dam#add",
  "the command field": "/stories/Orlay%20dam#command",
  statements: "/stories/Orlay%20dam/statements",
  "correcting where one sees it": "/stories/Orlay%20dam/statements#correct",
  timeline: "/stories/Orlay%20dam/timeline",
  dates: "/stories/Orlay%20dam/dates",
  "no dates": "/stories/Lesk%20ferry/dates",
  "checking a draft": "/stories/Orlay%20dam/check",
  "open questions": "/stories/Orlay%20dam/open",
  report: "/reports/re-dam",
  "correcting a statement": "/reports/re-dam#st-warned",
  "an event": "/reports/re-dam#ev-fire",
  ledger: "/ledger",
  "an empty ledger": "/ledger?words=zzz",
  search: "/search?q=Orlay",
  "reading a report": "/read",
  bin: "/bin",
  "a missing report": "/reports/none",
  "a missing page": "/nowhere",
};

/** What is opened at a place, by the name of its button. */
const OPENED = { "#st-warned": /^Correct: statement/, "#correct": /^Correct: /, "#network": "Network", "#add": "Add" };

/** Bright and dark differ in their colours alone. */
const looks = [
  ["light", desktop, []],
  ["light", phone, []],
  ["dark", desktop, ["color-contrast"]],
  ["dark", phone, ["color-contrast"]],
] as const;

describe.each(Object.entries(places))("%s", (_, path) => {
  it("is accessible on a desk and on a phone, light and dark, and fits a screen of 360 pixels", async () => {
    const page = await open(path, { bypassCSP: true });
    await page.locator(".loading").waitFor({ state: "detached" });
    if (path === "/read") {
      await page.getByRole("button", { name: "Try an example" }).click();
      await page.getByRole("complementary", { name: "Record" }).waitFor();
    }
    for (const [place, name] of Object.entries(OPENED))
      if (path.endsWith(place)) await page.getByRole("button", { name }).first().click();
    if (path.endsWith("#voice")) {
      await page.locator(".voice a").first().click();
      await page.waitForURL("**/voices/*");
      await page.locator("h2").first().waitFor();
    }
    if (path.endsWith("#command")) {
      await page.keyboard.press("/");
      await page.keyboard.press("ArrowDown");
    }
    await page.addScriptTag({ content: axeCore.source });
    for (const [colorScheme, viewport, rules] of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await violations(page, rules), `${colorScheme}, ${viewport.width} pixels`).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

/** Those of the rules named, or of all where none is. */
const violations = (page: Page, rules: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const runOnly = only.length > 0 ? { runOnly: only } : {};
      const found = await axe.run(document, { resultTypes: ["violations"], ...runOnly });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [...rules],
  );
