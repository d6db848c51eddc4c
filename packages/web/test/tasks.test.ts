import { expect, it } from "vitest";
import { harbour } from "../../according/test/views/harbour.ts";
import { clicks } from "./clicks.ts";
import { plain } from "./looks.ts";
import { stage } from "./stage.ts";

/*
 * What people come for, from the first page to its end, each with its number of clicks. The others: two names are made one, a
 * speaker is corrected and that undone (correct.test.ts), a draft is checked (check.test.ts), and a citation leads to its
 * characters (cite.test.ts).
 */

const { open } = stage(harbour);

it("what is the toll now, and who disputes it: one click, and another to its words", async () => {
  const page = await open("/");
  const task = clicks();
  await task.click(page.getByRole("link", { name: "Lesk harbour", exact: true }));
  const figures = page.getByRole("region", { name: "Figures" });
  await figures.waitFor();
  expect(plain(await figures.textContent())).toMatch(/12.*health ministry/);
  const disputed = page.getByRole("region", { name: "Disputed" });
  expect(plain(await disputed.textContent())).toMatch(/Red Lantern Society.*Tesmar's army/);
  await task.click(disputed.getByRole("link", { name: /11/ }).first());
  await page.waitForURL(/reports\/three#f-/);
  task.done(2);
});

it("what is new since somebody looked: one click", async () => {
  const page = await open("/ledger");
  const long = { kept: "2000-01-01T00:00:00.000Z", at: "2000-01-01T00:00:00.000Z" };
  await page.evaluate((last) => localStorage.setItem("seen Lesk harbour", JSON.stringify({ last })), long);
  await page.goto(new URL("/", page.url()).href);
  const task = clicks();
  await task.click(page.getByRole("link", { name: /^\d+ new$/ }));
  await page.waitForURL(/Lesk%20harbour\/changes/);
  const first = page.locator(".move").first();
  await first.waitFor();
  expect(plain(await first.textContent())).toMatch(/8 Mar.*health ministry.*14.*12/);
  task.done(1);
});

it("who said it first: four clicks to the words", async () => {
  const page = await open("/");
  const task = clicks();
  await task.click(page.getByRole("link", { name: "Lesk harbour", exact: true }));
  await task.click(page.getByRole("link", { name: "Statements", exact: true }));
  await page.getByLabel("Words").fill("armed");
  await expect.poll(() => page.locator(".said-row").count()).toBe(1);
  await task.click(page.getByRole("button", { name: /in 2 reports/ }));
  const told = page.locator(".said-member");
  const days = (await told.allTextContents()).map((text) => /\d+ Mar( \d\d:\d\d)?/.exec(plain(text) ?? "")?.[0] ?? "");
  const first = told.nth(days.indexOf(days.toSorted()[0] ?? ""));
  expect(plain(await first.textContent())).toContain("Tesmar Post");
  await task.click(first.getByRole("link"));
  await page.waitForURL(/reports\/one#st-/);
  task.done(4);
});
