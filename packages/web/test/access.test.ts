import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage(entries);

const places = {
  stories: "/",
  overview: "/stories/Orlay%20dam",
  "overview of one report": "/stories/Lesk%20ferry",
  reports: "/stories/Orlay%20dam/reports",
  figures: "/stories/Orlay%20dam/figures",
  "figures by kind": "/stories/Orlay%20dam/figures?order=kind",
  "no figures": "/stories/Lesk%20ferry/figures",
  dates: "/stories/Orlay%20dam/dates",
  "no dates": "/stories/Lesk%20ferry/dates",
  report: "/reports/re-dam",
  "a statement": "/reports/re-dam#st-warned",
  "an event": "/reports/re-dam#ev-fire",
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
