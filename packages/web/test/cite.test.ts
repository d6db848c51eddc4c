import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { deskOf } from "../../according/src/desk.ts";
import { webPage } from "../../according/src/export/documents/web-page.ts";
import { kept } from "../../according/test/server/kept.ts";
import { lesk } from "../../according/test/server/lesk.ts";
import { clicks } from "./clicks.ts";
import { inView } from "./looks.ts";
import { stage } from "./stage.ts";

const { open } = stage(lesk);

it("a quotation is copied with who, outlet, day and a link that leads to its characters", async () => {
  const page = await open("/reports/first");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const task = clicks();
  const shut = page.locator("[data-record] [data-card]").filter({ hasText: "The gate stays shut" });
  await shut.hover();
  await task.click(shut.getByRole("button", { name: /^Copy/ }));
  await shut.getByText("copied").waitFor();
  task.done(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^"The gate stays shut," — Mara Velin, Tesmar Post, 3 March 2026\. http:\/\/127\.0\.0\.1:\d+\/reports\/first#c\d+-\d+$/,
  );
  const denied = page.locator("[data-record] [data-card]").filter({ hasText: "guards had fired" });
  await denied.hover();
  await denied.getByRole("button", { name: /^Copy/ }).click();
  await denied.getByText("copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^[^"“]* — Ivo Brand, as reported, Tesmar Post/,
  );
  await page.mouse.move(0, 0);
  await page.goto("about:blank");
  await page.goto(copied.split(" ").at(-1) ?? "");
  const cited = page.locator(".report-text [data-light]");
  await expect.poll(async () => (await cited.allTextContents()).join("")).toBe('"The gate stays shut,"');
  expect(await inView(page, ".report-text [data-light]")).toBe(true);
});

it("a story is one file that opens without a server, with its entries at their places", async () => {
  const folder = mkdtempSync(join(tmpdir(), "according-"));
  const linked = await deskOf(await kept(lesk)).link("Lesk");
  const file = join(folder, "lesk.html");
  writeFileSync(file, linked ? webPage.write([linked]) : "");
  const page = await open("/");
  await page.goto("about:blank");
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Lesk");
  expect(await page.locator(".text").first().textContent()).toBe(lesk[0]?.reading.report.text);
  await page.getByRole("link", { name: "guards had fired" }).first().click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#first:st-/);
  expect(await page.locator("a:target + mark").textContent()).toContain("guards had fired");
  await page.context().setOffline(false);
  rmSync(folder, { recursive: true });
});
