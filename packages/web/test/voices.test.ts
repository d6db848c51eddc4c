import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { harbour } from "../../according/test/views/harbour.ts";
import { clicks } from "./clicks.ts";
import { plain } from "./looks.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open } = stage(harbour);
const TOLD = `“Ivo Brandt has promised us nothing,” Mara Velin said on Tuesday.

Mara Velin told Ivo Brandt that fourteen people were missing. Ivo Brandt said that Mara Velin had been told everything.
`;
const spoken = {
  ...{ story: "Ties", origin: "file:///told" },
  reading: await readBy(TOLD, { id: "told", publishedAt: "2026-03-03" }),
};

const STORY = "/stories/Lesk%20harbour";

const list = (page: Page, name: string) => page.getByRole("region", { name, exact: true }).getByRole("listitem");
const texts = async (page: Page, name: string) =>
  (await list(page, name).allTextContents()).map((text) => plain(text)?.replace(/\s+/g, " "));

describe("the voices of a story", () => {
  it("are shown as a list or a network by a switch that covers no part of the story on a phone", async () => {
    const page = await open(`${STORY}/voices`, { viewport: phone, hasTouch: true });
    const [way, part] = [page.getByRole("button", { name: "Network" }), page.locator(".tabs a[aria-current]")];
    const [above, below] = [await way.boundingBox(), await part.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(above?.height).toBeGreaterThanOrEqual(24);
  });

  it.each([desktop, phone])("are who is heard, and each leads to everything it says: %o", async (viewport) => {
    const page = await open(`${STORY}/voices`, { viewport });
    await list(page, "Voices").first().waitFor();
    const army = (await texts(page, "Voices")).find((text) => text?.startsWith("Tesmar's army"));
    expect(army).toMatch(/denies 1.*says 1.*3 Mar – 5 Mar.*Red Lantern Society, health ministry$/);
    const ministry = (await texts(page, "Voices")).find((text) => text?.startsWith("health ministry"));
    expect(ministry).toContain("killed 9 → 14 → 12");
    await page.getByLabel("Find a voice").fill("spokesman");
    await expect.poll(() => list(page, "Voices").count()).toBe(1);
    await page.getByRole("link", { name: "Dario Keld" }).click();
    await page.getByRole("heading", { name: "Dario Keld" }).waitFor();
    expect(await page.title()).toBe("Dario Keld: Lesk harbour · According");
    const about = plain(await page.locator(".voice-about").textContent());
    expect(about).toContain("Carried byOrlay Radio 1Tesmar Post 1");
  });

  it("show what one counts over time, what it is called and whom it contradicts", async () => {
    const page = await open(`${STORY}/voices`);
    await page.getByRole("link", { name: "Red Lantern Society" }).click();
    await page.getByRole("region", { name: "Counted" }).waitFor();
    expect((await texts(page, "Counted"))[0]).toMatch(/^killed7 3 Mar → ≥ 11at least 11 5 Mar/);
    await page.locator(".voice-about").getByRole("link", { name: "Tesmar's army" }).click();
    await page.getByRole("heading", { name: "Tesmar's army" }).waitFor();
  });
});

describe("who is one", () => {
  it("is judged where they are called so: two are made one, and parted again", async () => {
    const page = await open(`${STORY}/voices`);
    const task = clicks();
    const names = page.getByRole("region", { name: "Names" });
    await task.click(page.getByRole("link", { name: "Dario Keld" }));
    await task.click(page.getByRole("button", { name: "Same as…: Dario Keld" }));
    await page.getByLabel("Your name, kept in this browser").fill("Hanne");
    await page.getByLabel("Find it by its words").fill("ister");
    await task.click(page.getByRole("button", { name: "Pavel Ister" }));
    await expect.poll(async () => plain(await names.textContent())).toMatch(/Pavel Ister 1/);
    await task.click(page.getByRole("button", { name: "Undo" }));
    await expect.poll(async () => plain(await names.textContent())).not.toMatch(/Pavel Ister/);
    task.done(4);
  });

  it("shows the voice of both where the one that was looked at is gone, and at its old address too", async () => {
    const page = await open(`${STORY}/voices`);
    await page.getByRole("link", { name: "Pavel Ister" }).click();
    await page.getByRole("heading", { name: "Pavel Ister" }).waitFor();
    const old = page.url();
    await page.getByRole("button", { name: "Same as…: Pavel Ister" }).click();
    await page.getByLabel("Your name, kept in this browser").fill("Hanne");
    await page.getByLabel("Find it by its words").fill("keld");
    await page.getByRole("button", { name: "Dario Keld" }).click();
    await page.getByRole("heading", { name: "Dario Keld" }).waitFor();
    await page.getByText("Kept: the same").waitFor();
    await page.waitForURL((url) => url.href !== old);
    const [now, names] = [page.url(), page.getByRole("region", { name: "Names" })];
    await page.goto(old);
    await page.waitForURL(now);
    expect(plain(await names.textContent())).toMatch(/Pavel Ister 1.*take apart, in /);
    await page.goto(old);
    await page.getByRole("heading", { name: "Dario Keld" }).waitFor();
  });

  it("is undone from the voice of both", async () => {
    const page = await open(`${STORY}/voices`);
    await page.getByRole("link", { name: "Pavel Ister" }).click();
    await page.getByRole("button", { name: "Same as…: Pavel Ister" }).click();
    await page.getByLabel("Your name, kept in this browser").fill("Hanne");
    await page.getByLabel("Find it by its words").fill("keld");
    await page.getByRole("button", { name: "Dario Keld" }).click();
    const names = page.getByRole("region", { name: "Names" });
    await expect.poll(async () => plain(await names.textContent())).toMatch(/Dario Keld.*Pavel Ister 1/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => plain(await names.textContent())).not.toMatch(/Pavel Ister/);
  });
});

describe("who was judged to be one", () => {
  it("stands in the ledger under the name of both, which leads to the voice, until it is taken back", async () => {
    const page = await open(`${STORY}/voices`);
    const judged = await page.evaluate(async (path) => {
      const { items } = await (await fetch(`/api${path}/voices`)).json();
      const { sources } = await (await fetch(`/api${path}/story`)).json();
      const at = (name: string) => {
        const { id } = items.find((one: { name: string }) => one.name === name);
        const [member] = sources.find((one: { id: string }) => one.id === id).members;
        return { by: "source", ...member };
      };
      const about = [at("Pavel Ister"), at("Dario Keld")];
      const body = JSON.stringify({ about, verdict: { by: "same" }, judge: "Hanne" });
      const headers = { "content-type": "application/json" };
      return (await fetch(`/api${path}/judgements`, { method: "POST", body, headers })).json();
    }, STORY);
    await page.goto(new URL("/ledger?words=regret", page.url()).href);
    const merged = page.locator(".ledger-line .merged-name");
    await merged.first().waitFor();
    await expect.poll(async () => plain(await merged.first().textContent())).toBe("the same as Dario Keld");
    await merged.getByRole("link").click();
    await page.getByRole("heading", { name: "Dario Keld" }).waitFor();
    await page.evaluate(([path, id]) => fetch(`/api${path}/judgements/${id}`, { method: "DELETE" }), [
      STORY,
      judged.id,
    ] as const);
    await page.goto(new URL("/ledger?words=regret", page.url()).href);
    await page.locator(".ledger-row").first().waitFor();
    expect(await merged.count()).toBe(0);
  });

  it("is one of those to choose from in the ledger, which then has what both say, and so has the table", async () => {
    const page = await open(`${STORY}/voices`);
    await page.evaluate(async (path) => {
      const { sources } = await (await fetch(`/api${path}/story`)).json();
      const at = (name: string) => {
        const [member] = sources.find((one: { name: string }) => one.name === name).members;
        return { by: "source", ...member };
      };
      const body = JSON.stringify({
        about: [at("Pavel Ister"), at("Dario Keld")],
        verdict: { by: "same" },
        judge: "Hanne",
      });
      await fetch(`/api${path}/judgements`, { method: "POST", body, headers: { "content-type": "application/json" } });
    }, STORY);
    const ledger = new URL("/ledger", page.url());
    ledger.searchParams.set("story", decodeURIComponent(STORY.split("/").at(-1) ?? ""));
    await page.goto(ledger.href);
    const speakers = page.getByLabel("Speaker");
    await expect.poll(() => speakers.textContent()).toContain("Dario Keld");
    expect(await speakers.textContent()).not.toContain("Pavel Ister");
    const [rows, status] = [page.locator(".ledger-row"), page.getByRole("status").first()];
    const all = await status.textContent();
    await speakers.selectOption("Dario Keld");
    await rows.filter({ hasText: "regret" }).waitFor();
    const shown = async () => `${await rows.count()} statements`;
    await expect
      .poll(async () => (await status.textContent()) !== all && (await status.textContent()) === (await shown()))
      .toBe(true);
    const many = await rows.count();
    const table = await page.evaluate(
      async (href) => (await fetch(href)).text(),
      (await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "",
    );
    expect(table).toContain("Pavel Ister");
    expect(await page.getByRole("status").first().textContent()).toBe(`${many} statements`);
    expect(table.trim().split("\r\n")).toHaveLength(many + 1);
  });
});

describe("two statements or figures", () => {
  it("are judged to be the same from the report of one, and not the same from the list of statements", async () => {
    const page = await open("/reports/four");
    const judge = (name: string) => page.getByRole("button", { name }).first().click();
    await page.keyboard.press("1");
    await page
      .getByRole("button", { name: /^Correct: figure “12/ })
      .first()
      .click();
    await page.getByLabel("Your name, kept in this browser").fill("Hanne");
    await judge("The same as…");
    await page.getByLabel("Find it by its words").fill("red lantern");
    await page
      .getByRole("button", { name: /Red Lantern Society/ })
      .first()
      .click();
    await page.getByText("Kept: the same").waitFor();
    await page.goto(page.url().replace("/reports/four", `${STORY}/statements?words=armed`));
    await page.getByRole("button", { name: /in 2 reports/ }).click();
    await page.getByRole("button", { name: /^Not the same\?/ }).click();
    await page.getByRole("button", { name: "Not the same", exact: true }).click();
    await page.getByText("Kept: not the same").waitFor();
    await expect.poll(() => page.locator(".said-row").count()).toBe(2);
  });
});

describe("who speaks to whom and of whom", () => {
  it("is drawn, and told in a table that leads to them", async () => {
    const page = await open("/stories/Ties/voices", {}, [spoken]);
    await page.getByRole("button", { name: "Network" }).click();
    const rows = page.getByRole("region", { name: "Who speaks to whom and of whom" }).locator("tbody tr");
    await rows.first().waitFor();
    expect((await rows.allTextContents()).toSorted()).toEqual([
      "Ivo BrandtofMara Velin1",
      "Mara VelinofIvo Brandt1",
      "Mara VelintoIvo Brandt1",
    ]);
    expect(
      await page
        .getByRole("img", { name: /^2 voices/ })
        .locator("text")
        .allTextContents(),
    ).toHaveLength(2);
    await rows.first().getByRole("link").first().click();
    await page.waitForURL(/voices\/who-/);
  });
});

describe("the statements of a story", () => {
  it("stand once, with the reports that tell them inside, opened by keyboard", async () => {
    const page = await open(`${STORY}/statements?words=armed`);
    await expect.poll(() => page.locator(".said-row").count()).toBe(1);
    const told = page.getByRole("button", { name: /in 2 reports/ });
    await told.focus();
    await page.keyboard.press("Enter");
    expect(await told.getAttribute("aria-expanded")).toBe("true");
    const members = (await page.locator(".said-member").allTextContents()).map((text) => plain(text));
    expect(members).toHaveLength(2);
    expect(members.join()).toMatch(/Tesmar Post.*Orlay Radio/);
    expect(plain(await page.locator(".said-row .first-told").textContent())).toBe("first: Tesmar Post, 10:00");
  });

  it("say whom a report credits, there and at the figure", async () => {
    const text = "Mara Velin told Radio Merle that 40 people were missing at Orsk.";
    const reading = await readBy(text, { id: "merle", outlet: "Orlay Radio", publishedAt: "2026-03-09" });
    const page = await open("/stories/Orsk/statements", {}, [{ story: "Orsk", origin: "merle", reading }]);
    const credit = page.locator(".first-told");
    expect(plain(await credit.textContent())).toBe("Orlay Radio credits Radio Merle");
    await page.getByRole("link", { name: "Figures", exact: true }).click();
    await page.locator(".sheet-cell").first().waitFor();
    expect(plain(await credit.textContent())).toBe("Orlay Radio credits Radio Merle");
  });

  it("are fewer than in the ledger, where each telling counts, and both say so", async () => {
    const page = await open(`${STORY}/statements`);
    const shown = page.getByRole("status").last();
    await expect.poll(() => shown.textContent()).toMatch(/^\d/);
    const once = Number.parseInt((await shown.textContent()) ?? "", 10);
    const ledger = page.getByRole("link", { name: /in the ledger/ });
    const tellings = Number.parseInt((await ledger.textContent()) ?? "", 10);
    expect(tellings).toBeGreaterThan(once);
    expect(plain(await page.locator(".list-foot").textContent())).toContain("one for each report that tells it");
    await ledger.click();
    await page.getByText("What several tell stands once").waitFor();
    await expect
      .poll(async () => plain(await page.locator(".result-count").textContent()))
      .toBe(`${tellings} statements`);
    await page.getByRole("link", { name: "Statements", exact: true }).click();
    await page.waitForURL("**/statements");
  });

  it("are chosen by who, act, form, outlet and day, each with how many there are, under an address", async () => {
    const page = await open(`${STORY}/statements`);
    const facet = (name: string) => page.getByRole("region", { name, exact: true });
    await facet("Act").getByRole("button", { name: "denies 1" }).click();
    await expect.poll(() => page.locator(".said-row").count()).toBe(1);
    expect(await facet("Who").getByRole("button").allTextContents()).toEqual(["Tesmar's army 1"]);
    await page.reload();
    await expect.poll(() => page.locator(".said-row").count()).toBe(1);
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => page.locator(".said-row").count()).toBeGreaterThan(5);
    expect(new URL(page.url()).search).toBe("");
  });

  it("are told apart from what somebody only thinks", async () => {
    const reading = await readBy("Tesmar's army believes the gate was mined.", { id: "five", outlet: "Orlay Radio" });
    const page = await open(`${STORY}/statements`, {}, [
      ...harbour,
      { story: "Lesk harbour", origin: "five", reading },
    ]);
    const facet = page.getByRole("region", { name: "Said or thought" });
    await facet.getByRole("button", { name: "thought, wanted or shown 1" }).click();
    await expect
      .poll(() => page.locator(".said-row").allTextContents())
      .toEqual([expect.stringMatching(/Tesmar's army\s*holds.*the gate was mined/)]);
    await facet.getByRole("button", { name: /^said in words/ }).click();
    await expect.poll(() => page.locator(".said-row").count()).toBeGreaterThan(5);
    expect(await page.locator(".said-row").allTextContents()).not.toContainEqual(expect.stringContaining("mined"));
  });

  it("lead to their place in the report", async () => {
    const page = await open(`${STORY}/statements?words=regret`);
    await page.getByRole("link", { name: "We regret the error" }).click();
    await page.waitForURL("**/reports/four#st-*");
  });
});
