import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Logged } from "../../according/src/server/app.ts";
import { type Served, serve } from "../../according/src/server/serve.ts";
import type { Store } from "../../according/src/store/store.ts";
import { entries } from "../../according/test/server/fixture.ts";
import { kept } from "../../according/test/server/kept.ts";
import { addEverybody, PASSWORD } from "../../according/test/server/signed-in.ts";
import { readingOf } from "../../according/test/store/readings.ts";
import { launch } from "./browser.ts";

/*
 * The seven attacks of the page, each tried in a real browser in which an editor has signed in: what others could send or show
 * them, by pages of their own, by names that lead to this machine, by cookies planted before, by reports and files.
 */

let browser: Browser;
let evil: Server;
let port: number;
beforeAll(async () => {
  // Every name of the web leads to this machine, as that of an attacker may.
  browser = await launch(["--host-resolver-rules=MAP *.example 127.0.0.1"]);
  evil = createServer((_, answer) => answer.setHeader("content-type", "text/html").end("<h1>Another site</h1>"));
  await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
  port = (evil.address() as AddressInfo).port;
});
afterAll(async () => {
  await browser?.close();
  evil?.close();
});

let store: Store;
let served: Served;
let context: BrowserContext;
let logged: Logged[];
beforeEach(async () => {
  logged = [];
  store = await kept(entries);
  await addEverybody(store);
  served = await serve({ store, port: 0, webRoot: inject("webRoot"), log: (one) => logged.push(one) });
  context = await browser.newContext({ reducedMotion: "reduce" });
});
afterEach(async () => {
  await context.close();
  await served.close();
});

async function signedIn(path = "/"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.url + path);
  await page.getByLabel("Name").fill("editor");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Account: editor" }).waitFor();
  return page;
}

/** Another site, another port of the same machine (to which browsers do send cookies), and the same machine by its other name. */
const elsewhere = () => [`http://evil.example:${port}`, `http://127.0.0.1:${port}`, `http://localhost:${port}`];

async function at(origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin);
  return page;
}

const deeds = async (): Promise<readonly string[]> => (await store.accounts.audit()).items.map(({ what }) => what);

describe("stored script", () => {
  const PAYLOAD = '"><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';
  const text = `${PAYLOAD}\n\n“The ferry ${PAYLOAD} sails,” Mara Velin said on Friday. At least 12 people waited.`;
  const hostile = {
    ...{ id: "hostile", title: `Title ${PAYLOAD}`, outlet: `Outlet ${PAYLOAD}`, byline: [`Writer ${PAYLOAD}`], text },
    ...{ url: "javascript:window.attacked=1", publishedAt: "2026-03-06" },
  };
  const story = `Story ${PAYLOAD}`;

  it("in titles, texts, names and addresses of reports runs nowhere", async () => {
    const reading = readingOf(hostile, [{ speaker: "Mara Velin", words: `The ferry ${PAYLOAD} sails`, cue: "said" }]);
    await store.keep({ story, origin: "hostile", reading });
    const page = await signedIn();
    const named = `/stories/${encodeURIComponent(story)}`;
    const places = [
      ...["/", "/ledger", "/search?q=ferry", "/read", "/bin", "/reports/hostile", named],
      ...[
        "reports",
        "figures",
        "figures/all",
        "voices",
        "statements",
        "timeline",
        "dates",
        "changes",
        "open",
        "check",
      ].map((part) => `${named}/${part}`),
    ];
    for (const place of places) {
      await page.goto(served.url + place);
      await page.locator("h1").first().waitFor();
      await page.locator(".loading").waitFor({ state: "detached" });
      const found = await page.evaluate(() => ({
        attacked: "attacked" in window,
        elements: document.querySelectorAll('img[src="x"], main script').length,
        links: document.querySelectorAll('a[href^="javascript:" i], a[href^="data:" i]').length,
      }));
      expect({ place, ...found }).toEqual({ place, attacked: false, elements: 0, links: 0 });
    }
    await page.goto(`${served.url}/reports/hostile`);
    await page.getByRole("heading", { name: hostile.title }).waitFor();
  });

  it("in what is saved is saved as a file, never shown as a page of this server", async () => {
    await store.keep({ story: "Orlay dam", origin: "hostile", reading: readingOf(hostile) });
    const page = await signedIn();
    for (const path of [
      "/api/stories/Orlay%20dam/brief/html",
      "/api/export?format=html&story=Orlay%20dam",
      "/api/reports/hostile",
    ]) {
      const [kind, disposition, sniff] = await page.evaluate(async (address) => {
        const { headers } = await fetch(address);
        return ["content-type", "content-disposition", "x-content-type-options"].map((name) => headers.get(name));
      }, path);
      expect(sniff).toBe("nosniff");
      if (kind?.startsWith("text/html")) expect(disposition).toMatch(/^attachment; /);
    }
  });
});

describe("another site's page", () => {
  it("cannot show this one in a frame, to have it clicked", async () => {
    await signedIn();
    for (const origin of elsewhere()) {
      const page = await at(origin);
      await page.evaluate(
        (target) =>
          new Promise((resolve) => {
            const frame = document.createElement("iframe");
            frame.onload = resolve;
            frame.src = target;
            document.body.append(frame);
          }),
        `${served.url}/account`,
      );
      const [, frame] = page.frames();
      // The page's own root stands in its first bytes.
      expect(await frame?.locator("#root").count()).toBe(0);
      expect(frame?.url()).not.toContain(served.url);
    }
  });

  it("cannot have anything done in the name of who is signed in", async () => {
    await signedIn();
    for (const origin of elsewhere()) {
      const page = await at(origin);
      const came = await page.evaluate(async (target) => {
        const body = JSON.stringify({ name: "Taken" });
        const ask = (method: string, path: string, init: RequestInit) =>
          fetch(target + path, { method, credentials: "include", ...init }).then(
            ({ type, status }) => `${type} ${status}`,
            () => "refused",
          );
        const story = "/api/stories/Orlay%20dam";
        const json = { "content-type": "application/json" };
        return [
          await ask("POST", `${story}/judgements`, { mode: "no-cors", body }),
          await ask("POST", "/api/bin/restore", { mode: "no-cors", body, headers: { "content-type": "text/plain" } }),
          await ask("POST", `${story}/judgements`, { body, headers: json }),
          await ask("PATCH", story, { body, headers: json }),
          await ask("DELETE", story, {}),
          await ask("DELETE", "/api/session", {}),
        ];
      }, served.url);
      expect(new Set(came)).toEqual(new Set(["refused"]));
      await page.evaluate((target) => {
        document.body.innerHTML = `<form method="post" enctype="text/plain" action="${target}/api/bin/restore"><input name='{"story":"Orlay dam","x":"' value='"}'></form>`;
        document.forms[0]?.submit();
      }, served.url);
      await page.waitForURL(/restore/);
      expect(await page.content()).toContain("Another site's page sent this request");
    }
    expect(await deeds()).toEqual(["sign-in"]);
    expect((await store.stories()).items.map(({ name }) => name)).toContain("Orlay dam");
    const changing = logged.filter(({ method, route }) => method !== "GET" && route !== "/api/session");
    // Each of the three sites sent three that browsers send without asking first, and three that they ask about.
    expect(Map.groupBy(changing, ({ method }) => method).get("POST")?.length).toBe(9);
    expect(new Set(changing.map(({ status }) => status))).toEqual(new Set([403]));
  });

  it("reads nothing of what is kept, and is sent nothing of it", async () => {
    await signedIn();
    for (const origin of elsewhere()) {
      const page = await at(origin);
      logged.length = 0;
      const read = await page.evaluate(async (target) => {
        const path = `${target}/api/search?q=ferry`;
        const loaded = (tag: "img" | "script" | "iframe") =>
          new Promise((resolve) => {
            const element = document.createElement(tag);
            element.onload = () => resolve(tag === "iframe" ? "frame" : "loaded");
            element.onerror = () => resolve("failed");
            element.src = path;
            document.body.append(element);
          });
        const fetched = (init: RequestInit) =>
          fetch(path, { credentials: "include", ...init }).then(
            (r) => r.text(),
            () => "refused",
          );
        return [await fetched({}), await fetched({ mode: "no-cors" }), await loaded("img"), await loaded("script")];
      }, served.url);
      expect(read).toEqual(["refused", expect.stringMatching(/^(?:refused)?$/), "failed", "failed"]);
      // The page that is signed in may still be asking for its own.
      const searched = logged.filter(({ route }) => route === "/api/search");
      expect(searched.length).toBeGreaterThan(2);
      expect(new Set(searched.map(({ status }) => status))).toEqual(new Set([403]));
    }
  });

  it("opens this one and gets no hold of its window", async () => {
    await signedIn();
    const page = await at(elsewhere()[0] as string);
    const [opened] = await Promise.all([
      context.waitForEvent("page"),
      page.evaluate((target) => {
        Object.assign(window, { theirs: window.open(`${target}/account`) });
      }, served.url),
    ]);
    await opened.locator("h1").first().waitFor();
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(await page.evaluate(() => (window as unknown as { theirs: Window }).theirs.closed)).toBe(true);
  });
});

it("a name of the web that leads to this machine (DNS rebinding) gets neither page nor record", async () => {
  await signedIn();
  const rebound = served.url.replace("127.0.0.1", "rebound.example");
  const page = await context.newPage();
  expect((await page.goto(rebound))?.status()).toBe(421);
  const came = await page.evaluate(async () => {
    const paths = ["/api/stories", "/api/session", "/mcp", "/metrics", "/reports/re-dam", "/healthz"];
    return Promise.all(paths.map((path) => fetch(path, { credentials: "include" }).then(({ status }) => status)));
  });
  expect(new Set(came)).toEqual(new Set([421]));
});

it("a session that was planted in the browser before (fixation) is not the one that signing in begins", async () => {
  const planted = "p".repeat(43);
  await context.addCookies([{ name: "according", value: planted, url: served.url }]);
  await signedIn();
  const [cookie, ...more] = await context.cookies();
  expect(more).toEqual([]);
  expect(cookie).toMatchObject({ name: "according", httpOnly: true, sameSite: "Strict" });
  expect(cookie?.value).not.toBe(planted);
  const withPlanted = await fetch(`${served.url}/api/stories`, { headers: { cookie: `according=${planted}` } });
  expect(withPlanted.status).toBe(401);
});

describe("paths and names of files", () => {
  /** As written: browsers and fetch tidy a path up before they send it. */
  const raw = (path: string): Promise<{ readonly status: number; readonly text: string }> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { port: new URL(served.url).port, path, headers: { host: "localhost" } },
        async (answer) => {
          let text = "";
          for await (const piece of answer) text += piece;
          resolve({ status: answer.statusCode ?? 0, text });
        },
      );
      asked.on("error", reject).end();
    });

  it.each([
    "/../../../../etc/passwd",
    "/assets/../../../package.json",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/..\\..\\..\\etc\\passwd",
    "/assets/....//....//etc/passwd",
    "/%00/etc/passwd",
    "//etc/passwd",
    "/.git/config",
    "/reports/..%2f..%2fetc%2fpasswd",
    "/api/reports/..%2f..%2fetc%2fpasswd",
  ])("lead out of nowhere: %s", async (path) => {
    const { status, text } = await raw(path);
    expect([200, 400, 401, 404]).toContain(status);
    expect(text).not.toMatch(/root:|"workspaces"|\[core\]/);
    if (status === 200) expect(text).toContain('<div id="root">');
  });

  it("of files that are added are words, wherever they point and whatever they hold", async () => {
    const page = await signedIn("/stories/Orlay%20dam");
    const names = [
      "../../../../tmp/according-attack.txt",
      '<img src=x onerror="window.attacked=1">.txt',
      "C:\\windows\\system32\\drivers.txt",
      "report\u202etxt.exe.txt",
    ];
    const content =
      "Ferry resumes\n\nThe ferry will sail on Monday, Ivo Brand said on Friday. At least 12 people had waited.";
    const came = await page.evaluate(
      async ([files, text]) => {
        const outcomes: unknown[] = [];
        for (const [i, file] of (files as string[]).entries()) {
          const body = JSON.stringify({ file, bytes: btoa(`${text} Number ${i}.`) });
          const init = { method: "POST", headers: { "content-type": "application/json" }, body };
          outcomes.push((await (await fetch("/api/stories/Orlay%20dam/reports", init)).json()).items[0]);
        }
        return outcomes;
      },
      [names, content] as const,
    );
    expect(came).toMatchObject(names.map((input) => ({ input, outcome: "new" })));
    await page.goto(`${served.url}/stories/Orlay%20dam/reports`);
    await page.getByText("Ferry resumes").first().waitFor();
    expect(await page.evaluate(() => "attacked" in window || document.querySelector('img[src="x"]') !== null)).toBe(
      false,
    );
    expect((await store.reports({ story: "Orlay dam" })).total).toBe(2 + names.length);
  });
});
