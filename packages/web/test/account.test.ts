import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Role } from "../../according/src/roles.ts";
import { entries } from "../../according/test/server/fixture.ts";
import { addEverybody, PASSWORD } from "../../according/test/server/signed-in.ts";
import { desktop, phone, stage } from "./stage.ts";

const { open, complaints } = stage(entries);

/** The page over a record with a person of each role. */
const openClosed = (path: string, options: Parameters<typeof open>[1] = {}) =>
  open(path, { ...options, prepare: addEverybody });

async function signIn(page: Page, name: Role, password = PASSWORD): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

it("asks to sign in wherever one comes in, says why it did not go, and goes on to what was asked for", async () => {
  const page = await openClosed("/stories/Orlay%20dam/voices");
  await heading(page, "Sign in").waitFor();
  expect(await page.title()).toBe("Sign in · According");
  expect(await page.getByRole("navigation", { name: "Main" }).count()).toBe(0);
  await signIn(page, "editor", "something else");
  expect(await page.getByRole("alert").textContent()).toBe("This name and this password do not go together.");
  await signIn(page, "editor");
  await heading(page, "Orlay dam").waitFor();
  expect(new URL(page.url()).pathname).toBe("/stories/Orlay%20dam/voices");
  expect(await page.getByRole("link", { name: "Account: editor" }).count()).toBe(1);
});

it("is signed in to by keyboard alone, with fields that password managers know", async () => {
  const page = await openClosed("/");
  await heading(page, "Sign in").waitFor();
  const fields = await page
    .locator("form input")
    .evaluateAll((all) => all.map((one) => [(one as HTMLInputElement).type, (one as HTMLInputElement).autocomplete]));
  expect(fields).toEqual([
    ["text", "username"],
    ["password", "current-password"],
  ]);
  await page.getByLabel("Name").focus();
  await page.keyboard.type("reader");
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await heading(page, "Stories").waitFor();
});

it("shows readers what is kept, and nothing with which it is changed", async () => {
  const page = await openClosed("/reports/re-dam");
  await signIn(page, "reader");
  await page.getByRole("complementary", { name: "Record" }).waitFor();
  await page.getByRole("link", { name: "Account: reader" }).waitFor();
  expect(await page.getByRole("button", { name: "Add" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: /^Correct/ }).count()).toBe(0);
  await page.goto(new URL("/stories/Orlay%20dam/statements", page.url()).href);
  await page.locator(".said-row").first().waitFor();
  expect(await page.getByRole("button", { name: /^Correct/ }).count()).toBe(0);
});

it("judges under the name of the account, without asking for one", async () => {
  const page = await openClosed("/reports/re-dam#st-warned");
  await signIn(page, "editor");
  await page.getByRole("link", { name: "Account: editor" }).waitFor();
  await page
    .getByRole("button", { name: /^Correct: statement/i })
    .first()
    .click();
  expect(await page.getByText("As editor").count()).toBe(1);
  expect(await page.getByRole("button", { name: "another name" }).count()).toBe(0);
});

it("signs out, and leaves nothing of what was seen in this browser", async () => {
  const page = await openClosed("/stories/Orlay%20dam");
  await signIn(page, "editor");
  await page.getByRole("link", { name: "Account: editor" }).click();
  const stored = () => page.evaluate(() => Object.keys(localStorage));
  expect(await stored()).not.toEqual([]);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await heading(page, "Sign in").waitFor();
  expect(await stored()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await page.goBack();
  await heading(page, "Sign in").waitFor();
});

it("changes the password, and says what a password must be", async () => {
  const page = await openClosed("/account");
  await signIn(page, "editor");
  const change = async (now: string, next: string) => {
    await page.getByLabel("The one of now").fill(now);
    await page.getByLabel("The new one").fill(next);
    await page.getByRole("button", { name: "Change it" }).click();
  };
  await heading(page, "editor").waitFor();
  await change(PASSWORD, "password1234");
  await page.getByRole("alert").getByText("among the first that are tried").waitFor();
  expect(complaints.splice(0)).toEqual([expect.stringContaining("status of 400")]);
  await change(PASSWORD, "four other words of mine");
  await page.getByRole("status").getByText("signed out everywhere else").waitFor();
});

it("shows owners who did what", async () => {
  const page = await openClosed("/audit");
  await signIn(page, "owner");
  await page.getByText("owner signed in").waitFor();
  expect(await page.getByText("from 127.0.0.1").count()).toBe(1);
});

it("does not show a reader who did what", async () => {
  const page = await openClosed("/account");
  await signIn(page, "reader");
  await heading(page, "reader").waitFor();
  expect(await page.getByRole("link", { name: "Who did what" }).count()).toBe(0);
});

it("asks a desk of one for nothing", async () => {
  const page = await open("/");
  await heading(page, "Stories").waitFor();
  expect(await page.getByRole("link", { name: /^Account/ }).count()).toBe(0);
});

const rulesOf = async (page: Page, rules: readonly string[]) =>
  page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const found = await axe.run(document, only.length > 0 ? { runOnly: only } : {});
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [...rules],
  );

it.each(["/", "/account", "/audit"])("is accessible at %s, light and dark, on a desk and on a phone", async (path) => {
  const page = await openClosed(path, { bypassCSP: true });
  if (path !== "/") {
    await signIn(page, "owner");
    await heading(page, path === "/account" ? "owner" : "Who did what").waitFor();
    await page.locator(".loading").waitFor({ state: "detached" });
  } else await signIn(page, "owner", "something else");
  await page.addScriptTag({ content: axeCore.source });
  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [desktop, phone]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await rulesOf(page, []), `${colorScheme}, ${viewport.width} pixels`).toEqual([]);
    }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
