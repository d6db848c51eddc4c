import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { serve } from "../../according/src/server/serve.ts";
import type { Store } from "../../according/src/store/store.ts";
import { kept as keptStore } from "../../according/test/server/kept.ts";
import { launch } from "./browser.ts";

export const desktop = { width: 1280, height: 860 };
export const phone = { width: 390, height: 844 };

export type Entries = Parameters<typeof keptStore>[0];

interface OpenOptions {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: "light" | "dark";
  readonly bypassCSP?: boolean;
  readonly hasTouch?: boolean;
  /** Done to the record before it is served. */
  readonly prepare?: (store: Store) => Promise<unknown>;
}

export interface Stage {
  /** Opens a path of the page over a record of these entries. */
  readonly open: (path: string, options?: OpenOptions, entries?: Entries) => Promise<Page>;
  /** What the browser has complained about (errors, refused scripts); whatever is left at its end fails a test. */
  readonly complaints: string[];
}

/** The real server and the built page in a real browser, for the tests of one file. */
export function stage(entries: Entries): Stage {
  const complaints: string[] = [];
  const closing: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
  const open: Stage["open"] = async (path, { prepare, ...options } = {}, kept = entries) => {
    const store = await keptStore(kept);
    await prepare?.(store);
    const served = await serve({ store, port: 0, webRoot: inject("webRoot") });
    const context = await browser.newContext({ viewport: desktop, reducedMotion: "reduce", ...options });
    closing.push(() => context.close(), served.close);
    const page = await listenedTo(context, complaints);
    await page.goto(served.url + path);
    await page.locator("h1").first().waitFor();
    return page;
  };
  return { open, complaints };
}

async function listenedTo(context: BrowserContext, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  return page;
}

/**
 * A report, story or page that is not there is a 404, and where somebody must sign in there are 401s, which the browser mentions and the page
 * explains.
 */
function isComplaint(message: ConsoleMessage): boolean {
  const { pathname } = new URL(message.location().url, "http://page");
  const missing =
    message.text().includes("status of 404") && !/^\/(?:assets\/|api\/(?!reports\/|stories\/))/.test(pathname);
  const closed = message.text().includes("status of 401") && /\/api\//.test(message.location().url);
  return ["error", "warning"].includes(message.type()) && !missing && !closed;
}
