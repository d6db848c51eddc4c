import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { exampleReport } from "../src/pages/example-report.ts";
import { inView, litCards, plain } from "./looks.ts";
import { stage } from "./stage.ts";

const { open, complaints } = stage(entries);

describe("from the stories to a report", () => {
  it("leads to a story, its reports in the order of publication, and a report with its record", async () => {
    const page = await open("/");
    await page.getByRole("link", { name: "Orlay dam", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Orlay dam" }).waitFor();
    expect(await page.title()).toBe("Orlay dam · According");
    await page.getByRole("link", { name: "Reports", exact: true }).click();
    await page.getByRole("heading", { name: "5 Mar 2026" }).waitFor();
    const reports = await page.getByRole("listitem").allTextContents();
    expect(reports.map((report) => /16:20|07:05/.exec(report)?.[0])).toEqual(["16:20", "07:05"]);
    expect(reports[0]).toMatch(/Tesmar Courier\s*11 statements\s*6 figures/);
    await page.getByRole("link", { name: /Tesmar rejects/ }).click();
    await page.getByRole("complementary", { name: "Record" }).waitFor();
    expect(await page.title()).toMatch(/^Tesmar rejects/);
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("says what to do while nothing is kept", async () => {
    const page = await open("/", {}, []);
    const notice = page.locator(".notice");
    await notice.getByText("No story is kept yet").waitFor();
    expect(await notice.textContent()).toMatch(/\+ Add, at the top.*dropped anywhere.*according add report\.txt/s);
    await page.getByRole("link", { name: "paste one" }).click();
    await page.getByRole("heading", { name: "Read a report" }).waitFor();
  });

  it("says so where there is no such report or page", async () => {
    const report = await open("/reports/none");
    await report.getByText("No such report is kept").waitFor();
    await report.getByRole("link", { name: "bin" }).click();
    await report.getByRole("heading", { name: "Bin" }).waitFor();
    const page = await open("/nowhere");
    await page.getByRole("heading", { name: "No such page" }).waitFor();
  });
});

describe("the ledger", () => {
  const rows = (page: Page) => page.locator(".ledger-row");
  const line = async (page: Page) => plain(await rows(page).locator(".ledger-line").first().textContent());

  it("filters by speaker, form, outlet, story and words, and keeps the filter in its address", async () => {
    const page = await open("/ledger");
    await expect.poll(() => rows(page).count()).toBe(17);
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

  it("says in a line who, for whom, how and by what way, and marks a condition in the words", async () => {
    const page = await open("/ledger?speaker=Veldra");
    await rows(page).first().waitFor();
    expect(await line(page)).toBe(
      "Veldra (for the government of Veldra) · threatens · in a post on the Clarion network · obtained by North Line · on a condition",
    );
    expect(await rows(page).locator(".condition").textContent()).toBe("if the bodies were not returned by Sunday");
  });

  it("names those whom an undecided statement may be by", async () => {
    const page = await open("/ledger?words=shelling");
    await rows(page).first().waitFor();
    expect(await line(page)).toBe("He (Ilan Dorr or Petr Sava?) · criticises · unsure");
  });

  it("says who is silent, finds it by the words that say so and leads there", async () => {
    const page = await open("/ledger?words=declined");
    const link = page.getByRole("link", { name: "declines to comment" });
    await link.waitFor();
    expect(await line(page)).toBe("Mara Velin");
    expect(await rows(page).locator(".tag").count()).toBe(0);
    await link.click();
    await page.waitForURL("**/reports/re-follow#st-declined");
    await page.mouse.move(0, 0);
    await expect.poll(() => litCards(page)).toEqual(["st-declined"]);
  });

  it("leaves out of its address what it does not understand", async () => {
    const page = await open("/ledger?form=shouted&page=-3&speaker=");
    await expect.poll(() => rows(page).count()).toBe(17);
  });

  it("turns pages", async () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const { story, reading } = entries[2];
      return { story, origin: `${index}`, reading: { ...reading, report: { ...reading.report, id: `re-${index}` } } };
    });
    const page = await open("/ledger", {}, many);
    await page.getByText("Page 1 of 2").waitFor();
    await page.getByRole("link", { name: "Next" }).click();
    await expect.poll(() => rows(page).count()).toBe(10);
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
  });
});

describe("search", () => {
  it("finds words from every page and marks them", async () => {
    const page = await open("/ledger");
    await page.getByRole("combobox", { name: "Search or go to" }).fill("stopwatch");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /Tesmar rejects/ }).waitFor();
    expect(await page.locator("mark").textContent()).toBe("stopwatch");
    expect(await page.getByRole("status").first().textContent()).toBe("1 report");
  });
});

describe("a pasted report", () => {
  const quoted = "“We are leaving <script>window.injected = true</script>,” said Edda Quill.";
  const box = (page: Page) => page.getByRole("textbox", { name: "Text" });
  const said = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).waitFor();
  /** As pasting does: all at once, which typing half a million characters is not. */
  const paste = (page: Page, text: string) =>
    box(page).evaluate((area: HTMLTextAreaElement, pasted) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, pasted);
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);

  it("is read at once and never run", async () => {
    const page = await open("/read");
    await box(page).fill(quoted);
    await said(page, "Read: 1 statement");
    expect(await page.locator(".report-text").textContent()).toBe(quoted);
    const card = page.locator("[data-record] .card").first();
    expect(await card.textContent()).toContain("We are leaving <script>");
    expect(await card.textContent()).toContain("Edda Quill");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator(".report-text").waitFor({ state: "detached" });
  });

  it("is read in the page, without the server, what it takes being fetched once", async () => {
    const page = await open("/read");
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.context().route("**/api/**", (route) => route.abort());
    await box(page).fill(quoted);
    await said(page, "Read: 1 statement");
    await page.context().setOffline(true);
    await box(page).fill("Nothing is said here.");
    await said(page, "Read: 0 statements");
    await box(page).fill(quoted);
    await said(page, "Read: 1 statement");
    expect(asked.map((path) => path.replace(/-[\w-]+(?=\.\w+$)/, "")).sort()).toEqual([
      "/assets/english.bin",
      "/assets/worker.js",
    ]);
  });

  it("says that what it takes is loading, reads the newest text once it is there, and what to do if it is not", async () => {
    const page = await open("/read");
    const held = Promise.withResolvers<void>();
    let refused = true;
    await page.context().route("**/*.bin", async (route) => {
      await held.promise;
      await (refused ? route.fulfill({ status: 503 }) : route.continue());
    });
    await box(page).fill("Nothing is said here.");
    await said(page, "Loading the trained model");
    await box(page).fill(quoted);
    held.resolve();
    await page.getByRole("alert").getByText("could not be loaded: the server answered 503. See whether").waitFor();
    // Some browsers complain of a 503 on the console, some do not.
    expect(complaints.splice(0).filter((one) => !one.includes("503"))).toEqual([]);
    refused = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await said(page, "Read: 1 statement");
    expect(await page.locator(".report-text").textContent()).toBe(quoted);
  });

  it("gives way to a newer one, and does not hold up the page however long it is", async () => {
    const page = await open("/read");
    await box(page).fill(quoted);
    await said(page, "Read: 1 statement");
    await paste(page, `${exampleReport.text}\n`.repeat(600));
    await said(page, "Reading…");
    await page.waitForTimeout(600);
    await page.getByRole("button", { name: /Use the .* theme/ }).click();
    expect(await page.getByRole("status").first().textContent()).toBe("Reading…");
    await box(page).fill(`Later. ${quoted}`);
    await said(page, "Read: 1 statement");
    await page.waitForTimeout(1500);
    expect(await page.locator(".report-text").textContent()).toBe(`Later. ${quoted}`);
  });

  it("offers an example, and counts its days from the publication date", async () => {
    const page = await open("/read");
    await page.getByRole("button", { name: "Try an example" }).click();
    await page.locator(".report-text").waitFor();
    await page.getByRole("button", { name: "times" }).click();
    await page.getByRole("complementary", { name: "Record" }).getByText("2026-04-17").first().waitFor();
  });

  it("says in a sentence when it is too long", async () => {
    const page = await open("/read");
    await paste(page, "a ".repeat(260_000));
    await page.getByRole("alert").getByText("longer than 500,000 characters").waitFor();
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
