import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { entries } from "../../according/test/server/fixture.ts";
import { unsure } from "../../according/test/server/unsure.ts";
import { plain } from "./looks.ts";
import { desktop, type Entries, phone, stage } from "./stage.ts";

const told = async (id: string, text: string, publishedAt: string): Promise<Entries[number]> => ({
  ...{ story: "Tarn", origin: `file:///${id}` },
  reading: await readBy(text, { id, publishedAt, title: `The ${id}`, outlet: "Orlay Radio" }),
});

/** Two of one name, a third report that may mean either, and somebody of whom it is open who says it. */
const tarn: Entries = [
  await told("first", "Peter Marsh, 34, said the bridge was closed.\n", "2026-03-03T10:00:00Z"),
  await told("second", "Peter Marsh, 61, said the catch was small.\n", "2026-03-04T10:00:00Z"),
  await told("third", "Peter Marsh said the talks had failed.\n", "2026-03-05T10:00:00Z"),
];

const { open } = stage([...entries, ...tarn, unsure]);

const questions = (page: Page) => page.getByRole("list", { name: "Open questions" }).locator("> li");
const status = async (page: Page) => plain(await page.getByRole("status").first().textContent());
const whoIsOne = (page: Page) =>
  page.evaluate(async () => {
    const { sources } = await (await fetch("/api/stories/Tarn/story")).json();
    return sources
      .filter(({ name }: { name: string }) => name === "Peter Marsh")
      .map(({ members }: { members: unknown[] }) => members.length);
  });

async function openAs(judge: string, path: string): Promise<Page> {
  const page = await open(path);
  await page.evaluate((name) => localStorage.setItem("judge", name), judge);
  await page.reload();
  await questions(page).first().waitFor();
  return page;
}

describe("open questions of a story", () => {
  it("are worked through by keyboard: accepted, undone, rejected, left open", async () => {
    const page = await openAs("Hanne Okoro", "/stories/Tarn/open");
    expect(await questions(page).count()).toBe(1);
    expect(await questions(page).first().textContent()).toContain("Who is “Peter Marsh”?");
    expect(await whoIsOne(page)).toEqual([1, 1, 1]);
    await page.keyboard.press("2");
    await page.getByText("Nothing is left open").waitFor();
    expect((await whoIsOne(page)).toSorted()).toEqual([1, 2]);
    await page.keyboard.press("u");
    await questions(page).first().waitFor();
    expect(await whoIsOne(page)).toEqual([1, 1, 1]);
    await page.keyboard.press("r");
    await page.getByText("Nothing is left open").waitFor();
    expect(await status(page)).toBe("0 open questions · kept: not the same");
    await page.keyboard.press("u");
    await questions(page).first().waitFor();
    await page.keyboard.press("o");
    await page.getByText("Nothing is left open").waitFor();
    await page.reload();
    await page.getByText("Nothing is left open").waitFor();
  });

  it("have their answers beside what is asked on a screen, below it on a phone, and no empty side", async () => {
    const page = await openAs("Hanne Okoro", "/stories/Tarn/open");
    const places = async () => {
      const [asked, answers] = [page.locator(".asked-of").first(), page.locator(".asked-answers").first()];
      const [of, by] = [await asked.boundingBox(), await answers.boundingBox()];
      return { of: of ?? { x: 0, y: 0, width: 0, height: 0 }, by: by ?? { x: 0, y: 0, width: 0, height: 0 } };
    };
    const wide = await places();
    expect(Math.abs(wide.of.y - wide.by.y)).toBeLessThan(8);
    expect(wide.by.x).toBeGreaterThan(wide.of.x + wide.of.width);
    expect(wide.by.x + wide.by.width).toBeGreaterThan(desktop.width - 60);
    await page.setViewportSize(phone);
    const narrow = await places();
    expect(narrow.by.y).toBeGreaterThanOrEqual(narrow.of.y + narrow.of.height);
  });

  it("have who says what in its sentence, and those who may", async () => {
    const page = await openAs("Hanne Okoro", "/stories/Orlay%20dam/open");
    const question = questions(page).first();
    expect(await question.locator(".asked-passage mark").first().textContent()).toContain("crime against the river");
    await question.getByRole("button", { name: "Petr Sava" }).click();
    await page.getByText("Nothing is left open").waitFor();
    await page.goto(new URL("/reports/re-dam#st-crime", page.url()).href);
    const line = page.locator('[data-record] [data-card="st-crime"] .said-line');
    await expect.poll(async () => plain(await line.textContent())).toContain("Petr Sava");
  });

  it("have what may be said and is not sure enough, which is kept as it was found or is none", async () => {
    const page = await openAs("Hanne Okoro", "/stories/Unsure/open");
    expect(await questions(page).count()).toBe(2);
    const first = questions(page).first();
    expect(await first.textContent()).toContain("Is it said?");
    expect(plain(await first.locator(".asked-found").textContent())).toBe("Dara Voss · says · The dam … as unsafe");
    await page.keyboard.press("a");
    await expect.poll(() => status(page)).toBe("1 open question · kept: it is said");
    await page.keyboard.press("u");
    await expect.poll(() => questions(page).count()).toBe(2);
    await page.keyboard.press("a");
    await expect.poll(() => questions(page).count()).toBe(1);
    await page.keyboard.press("r");
    await page.getByText("Nothing is left open").waitFor();
    expect(await status(page)).toBe("0 open questions · kept: not a statement");
    const { items } = await page.evaluate(async () => (await fetch("/api/statements?story=Unsure")).json());
    expect(items).toMatchObject([{ speaker: { name: "Dara Voss" }, content: ["The dam", "as unsafe"] }]);
    await page.goto(new URL("/stories/Unsure", page.url()).href);
    await page.getByText("Nothing").or(page.locator("h1")).first().waitFor();
    expect(await page.getByText("not sure enough").count()).toBe(0);
  });

  it("go on from the one whose answer is taken back, wherever it stands", async () => {
    const page = await openAs("Hanne Okoro", "/stories/Unsure/open");
    const at = () => page.evaluate(() => document.activeElement?.id);
    const second = await questions(page).nth(1).getAttribute("id");
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await expect.poll(() => questions(page).count()).toBe(1);
    await page.keyboard.press("u");
    await expect.poll(() => questions(page).count()).toBe(2);
    await expect.poll(at).toBe(second);
    await page.keyboard.press("k");
    await expect.poll(at).not.toBe(second);
  });

  it("say of what an earlier version found and did not keep by which command it is read again, there and in the report", async () => {
    const problems = unsure.reading.problems.map(({ found: _, ...one }) => one);
    const page = await open("/stories/Unsure/open", {}, [{ ...unsure, reading: { ...unsure.reading, problems } }]);
    const told = page.getByText(/^2 statements more may be said/);
    await told.waitFor();
    expect(await told.locator("code").textContent()).toBe("according reread Unsure");
    await page.goto(new URL("/reports/unsure", page.url()).href);
    const hints = page.locator("[data-record] [data-card] .hint");
    await hints.first().waitFor();
    expect(await hints.first().locator("code").textContent()).toBe("according reread unsure");
    expect(await page.getByRole("button", { name: /^It is said/ }).count()).toBe(0);
    const kept = await openAs("Hanne Okoro", "/stories/Unsure/open");
    expect(await kept.getByText("more may be said").count()).toBe(0);
  });

  it("lead to the place where it may be said, and are told of on the story's first page", async () => {
    const page = await openAs("Hanne Okoro", "/stories/Unsure/open");
    await questions(page).last().getByRole("link").click();
    const lit = page.locator(".report-text [data-light]");
    await expect
      .poll(async () => (await lit.allTextContents()).join(" ").replace(/\s+/g, " "))
      .toContain("that 12 people were hurt");
    await page.goto(new URL("/stories/Unsure", page.url()).href);
    const row = page.locator(".unsettled-row", { hasText: "not sure enough" });
    expect(plain(await row.textContent())).toContain("2 statements");
    await page.getByRole("link", { name: "2: work through them" }).click();
    await expect.poll(() => questions(page).count()).toBe(2);
  });

  it("are gone through with j and k, and ask for a name before anything is judged", async () => {
    const other = await told(
      "fourth",
      "Karl Brand and Pavel Ister met on Monday. He called it a crime.\n",
      "2026-03-06",
    );
    const page = await open("/stories/Tarn/open", {}, [...tarn, other]);
    await expect.poll(() => questions(page).count()).toBe(2);
    const current = () => questions(page).evaluateAll((all) => all.findIndex((one) => one.ariaCurrent === "true"));
    expect(await current()).toBe(0);
    await page.keyboard.press("j");
    await expect.poll(current).toBe(1);
    await page.keyboard.press("k");
    await expect.poll(current).toBe(0);
    await page.keyboard.press("r");
    await page.getByText("Say who judges").waitFor();
    expect(await questions(page).count()).toBe(2);
    await page.getByLabel("Your name").fill("Hanne Okoro");
    await page.getByLabel("Your name").blur();
    await page.keyboard.press("r");
    await expect.poll(() => questions(page).count()).toBe(1);
  });
});

describe("open questions that are pointed at", () => {
  it("stay where they are, from the press to the release and once one is answered", async () => {
    const text = "Karl Brand and Pavel Ister met on Monday. He called it a crime.\n";
    const other = await told("fourth", text, "2026-03-06T10:00:00Z");
    const page = await open("/stories/Tarn/open", { viewport: { width: 1280, height: 340 } }, [...tarn, other]);
    await page.evaluate(() => localStorage.setItem("judge", "Hanne Okoro"));
    await page.reload();
    await expect.poll(() => questions(page).count()).toBe(2);
    const first = questions(page).first();
    const asked = await first.textContent();
    const press = first.getByRole("button").first();
    const from = (await press.boundingBox())?.y ?? 0;
    await page.evaluate((by) => scrollBy(0, by), from - 70);
    const { x = 0, y = 0 } = (await press.boundingBox()) ?? {};
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.mouse.up();
    await expect.poll(() => questions(page).count()).toBe(1);
    expect(await questions(page).first().textContent()).not.toBe(asked);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    const under = () =>
      page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest("button") ?? null, [x + 5, y + 5] as const);
    expect(await under()).toBe(null);
    await page.waitForLoadState("networkidle");
    expect(await under()).toBe(null);
  });
});

it("what was judged of a story can be taken back later, from its open questions", async () => {
  const page = await openAs("Hanne Okoro", "/stories/Tarn/open");
  await page.keyboard.press("2");
  await page.getByText("Nothing is left open").waitFor();
  await page.reload();
  await page.getByRole("link", { name: "1 judged: take back" }).click();
  const corrections = page.getByRole("region", { name: "Corrections" });
  await corrections.waitFor();
  expect(plain(await corrections.textContent())).toMatch(/Corrections 1the same“Peter Marsh”.*Hanne Okoro, /);
  await corrections.getByRole("button", { name: /^Take back: the same/ }).click();
  await corrections.getByText("1, 1 of them taken back").waitFor();
  expect(await whoIsOne(page)).toEqual([1, 1, 1]);
});

it("a question on the story's first page leads to it", async () => {
  const page = await open("/stories/Tarn");
  await page
    .getByRole("region", { name: "Open" })
    .getByRole("link", { name: /Peter Marsh/ })
    .click();
  await page.waitForURL(/\/stories\/Tarn\/open#./);
  const asked = questions(page).and(page.locator('[aria-current="true"]'));
  expect(await asked.textContent()).toContain("Who is “Peter Marsh”?");
});

it("what is open of a story leads there from the first page", async () => {
  const page = await open("/", {}, tarn);
  await page.getByRole("link", { name: /^\d+ open$/ }).click();
  await page.waitForURL(/\/stories\/Tarn\/open$/);
  await expect.poll(() => questions(page).count()).toBe(1);
});
