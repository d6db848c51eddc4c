import { expect, it } from "vitest";
import { harbour } from "../../according/test/views/harbour.ts";
import { stage } from "./stage.ts";

const { open } = stage(harbour);
const STORY = "/stories/Lesk%20harbour";

/** Each view, what its first data is, and what its rows are, which are one line. */
const VIEWS: readonly (readonly [path: string, first: string, rows?: string])[] = [
  ["/", ".story-name", ".story"],
  [STORY, ".claim", ".move, .claim"],
  [`${STORY}/figures`, ".measure-choice", ".measure-choice"],
  [`${STORY}/figures/all`, ".figures-row", ".figures-row"],
  [`${STORY}/timeline`, ".timeline-row:not(.timeline-head)", ".timeline-row"],
  [`${STORY}/voices`, ".voice:not(.voice-head)", ".voice"],
  [`${STORY}/statements`, ".said-row", ".said-row"],
  [`${STORY}/reports`, ".row-report", ".row-report"],
  [`${STORY}/changes`, ".move", ".move"],
  [`${STORY}/open`, ".inbox > :nth-child(2)"],
  ["/ledger", ".ledger-heading", ".ledger-row"],
];

it("the ledger begins near the top of a phone, with how many there are beside its name", async () => {
  const page = await open("/ledger", { viewport: { width: 390, height: 844 } });
  await page.locator(".ledger-heading").first().waitFor();
  expect((await page.locator(".ledger-heading").first().boundingBox())?.y).toBeLessThanOrEqual(160);
  const [name, many] = await Promise.all(
    ["h1", ".ledger-beside"].map((one) => page.locator(one).first().boundingBox()),
  );
  expect(many?.x).toBeGreaterThan((name?.x ?? 0) + 60);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

it("every list begins within 160 pixels of the top of a phone", async () => {
  const page = await open("/", { viewport: { width: 390, height: 844 } });
  for (const [path, first] of VIEWS) {
    await page.goto(new URL(path, page.url()).href);
    await page.locator(first).first().waitFor();
    expect((await page.locator(first).first().boundingBox())?.y, path).toBeLessThanOrEqual(160);
  }
});

it.each([1280, 1920])(
  "every list begins within 160 pixels of the top, its rows a line high, %i wide",
  async (width) => {
    const page = await open("/", { viewport: { width, height: 800 } });
    for (const [path, first, rows] of VIEWS) {
      await page.goto(new URL(path, page.url()).href);
      await page.locator(first).first().waitFor();
      expect((await page.locator(first).first().boundingBox())?.y, path).toBeLessThanOrEqual(160);
      const heights = rows ? await page.locator(rows).evaluateAll((all) => all.map((one) => one.clientHeight)) : [];
      // A row of the board with what was told before has two lines, which 36 pixels cut.
      expect(Math.max(0, ...heights), path).toBeLessThanOrEqual(rows?.includes(".claim") ? 44 : 36);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  },
);
