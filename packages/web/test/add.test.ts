import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { stage } from "./stage.ts";

const { open } = stage(entries);

const TEXT = `Gates of the dam at Orlay opened

“Two gates are open,” Mara Velin said on Thursday. At least three people were injured, the army said.
`;

const dialog = (page: Page) => page.getByRole("dialog", { name: "Add reports" });
const became = (page: Page) => dialog(page).getByRole("list", { name: "What became of it" });

describe("adding reports", () => {
  it("keeps a pasted text in the story that is looked at, and leads to it", async () => {
    const page = await open("/stories/Orlay%20dam/reports");
    await page.locator(".row-report").first().waitFor();
    const before = await page.locator(".row-report").count();
    await page.getByRole("button", { name: "Add" }).click();
    expect(await dialog(page).getByLabel("Story, or the name of a new one").inputValue()).toBe("Orlay dam");
    await dialog(page).getByLabel("Text").fill(TEXT);
    await dialog(page).getByLabel("Published on").fill("2026-03-05");
    await dialog(page).getByLabel("Outlet").fill("Tesmar Post");
    await dialog(page).getByRole("button", { name: "Add", exact: true }).click();
    await became(page).getByText("Kept: Gates of the dam").waitFor();
    await expect.poll(() => page.locator(".row-report").count()).toBe(before + 1);
    await became(page).getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "Gates of the dam at Orlay opened" }).waitFor();
    expect(await dialog(page).count()).toBe(0);
  });

  it("takes several files, and says of each that cannot be read why", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: "Add" }).click();
    await dialog(page).getByLabel("Story, or the name of a new one").fill("A new story");
    await dialog(page)
      .getByLabel("Files: choose them")
      .setInputFiles([
        { name: "gates.txt", mimeType: "text/plain", buffer: Buffer.from(TEXT) },
        { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
      ]);
    await dialog(page).getByRole("button", { name: "Add 2" }).click();
    await became(page).getByText("empty.txt is empty").waitFor();
    await became(page)
      .getByText(/Kept: .*it has no date/)
      .waitFor();
    await became(page).getByRole("link", { name: "To the story “A new story”" }).click();
    await page.waitForURL("**/stories/A%20new%20story");
    await page.getByRole("link", { name: "Stories" }).first().click();
    await page.getByRole("link", { name: "A new story" }).waitFor();
  });

  it("says of an older text that it stays behind the current one, and leads to it", async () => {
    const page = await open("/");
    const file = (text: string, day: string) => ({
      ...{ name: "gates.md", mimeType: "text/markdown" },
      buffer: Buffer.from(`---\ntitle: Gates\ndate: ${day}\nurl: https://lesk.example/gates\n---\n${text}`),
    });
    await page.getByRole("button", { name: "Add" }).click();
    await dialog(page).getByLabel("Story, or the name of a new one").fill("Gates");
    for (const one of [file(TEXT, "2026-03-06"), file(TEXT.replace("Two", "Four"), "2026-03-05")]) {
      await dialog(page).getByLabel("Files: choose them").setInputFiles([one]);
      await dialog(page).getByRole("button", { name: "Add", exact: true }).click();
      await became(page).waitFor();
    }
    await became(page)
      .getByText("Kept as version 2: Gates – it was published before version 1, which stays current.")
      .waitFor();
    await became(page).getByRole("link", { name: "Gates", exact: true }).click();
    await page.waitForURL("**/reports/*?version=2");
    await page.locator(".report-text").getByText("Four gates").waitFor();
  });

  it("asks of what does not look English whether it is, and adds it then", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: "Add" }).click();
    await dialog(page).getByLabel("Story, or the name of a new one").fill("Lesk");
    const text = "Le barrage de Lesk est resté fermé toute la nuit, selon le maire de la ville. ".repeat(3);
    await dialog(page)
      .getByLabel("Files: choose them")
      .setInputFiles([{ name: "lesk.txt", mimeType: "text/plain", buffer: Buffer.from(text) }]);
    await dialog(page).getByRole("button", { name: "Add", exact: true }).click();
    const problem = became(page).getByText(/appears to be in French.*If it is English, say so\./);
    await problem.waitFor();
    expect(await problem.textContent()).not.toContain("--");
    await became(page).getByRole("button", { name: "It is English: add it" }).click();
    await became(page).getByText("Kept: Le barrage de Lesk").waitFor();
  });

  it("offers no address where the server fetches none, and says how it would", async () => {
    const page = await open("/");
    await page.getByRole("button", { name: "Add" }).click();
    const address = dialog(page).getByLabel("Address");
    await expect.poll(() => address.isDisabled()).toBe(true);
    expect(await address.getAttribute("placeholder")).toContain("serve --fetch");
  });
});
