import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type FeedState, type Followed, follow, type ItemState, knownAfter } from "../src/follow.ts";
import { takeIn } from "../src/intake/files.ts";
import type { Incoming } from "../src/intake/intake.ts";
import type { Pool } from "../src/reading/pool.ts";
import { MORE, SAID } from "./intake/made.ts";
import { page, type Site, startSite, tagged } from "./intake/web-server.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
beforeEach(() => {
  site.pages.clear();
  site.asked.length = 0;
});
afterAll(() => site.close());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BEGAN = Date.parse("2026-03-06T10:00:00Z");
/** Takes pages in, in this process. */
const pool = {
  run: (_: string, [url, bytes]: readonly [string, Uint8Array]) => takeIn(url, bytes, {}),
} as unknown as Pool;

const item = (path: string) =>
  `<item><title>Ferry resumes</title><link>${site.url}${path}</link><description>Short.</description></item>`;
const feed = (...paths: readonly string[]) =>
  tagged(
    `"${paths}"`,
    "application/rss+xml",
    `<rss><channel><title>Post</title>${paths.map(item).join("")}</channel></rss>`,
  );

/** What came of one run so long after the page was published, what is known then, and what was asked. */
async function run(known: FeedState, after: number) {
  site.asked.length = 0;
  const [made, said]: [string[], string[]] = [[], []];
  const items: Record<string, ItemState> = {};
  const found = follow<Incoming>({
    ...{ feed: `${site.url}/rss`, match: [], known, pool, asking: { allowPrivate: true }, pause: 0 },
    ...{ make: async (one: Incoming) => one, now: BEGAN + after, tell: () => undefined },
  });
  for (;;) {
    const next = await found.next();
    if (next.done) return { made, said, asked: [...site.asked], known: knownAfter(known, next.value, items) };
    const one: Followed<Incoming> = next.value;
    if ("made" in one) made.push(one.made.text);
    if ("skipped" in one) said.push(one.skipped);
    const address = "made" in one ? one.made.origin : one.address;
    if (one.known) items[address] = one.known;
  }
}

it("looks again at a page whose item stays the same, less and less often, and makes what was corrected anew", async () => {
  site.pages.set("/rss", feed("/ferry"));
  site.pages.set("/ferry", tagged('"1"', "text/html", page("Ferry resumes", SAID, MORE)));
  const first = await run({ items: {} }, 0);
  expect(first.made).toHaveLength(1);
  const soon = await run(first.known, 10 * MINUTE);
  expect(soon.asked).toEqual(["GET /rss"]);
  const same = await run(soon.known, 30 * MINUTE);
  expect(same).toMatchObject({ made: [], said: [], asked: ["GET /rss", "GET /robots.txt", "GET /ferry"] });
  expect((await run(same.known, 50 * MINUTE)).asked).toEqual(["GET /rss"]);
  site.pages.set("/ferry", tagged('"2"', "text/html", page("Ferry resumes", `${SAID} She said no more.`, MORE)));
  const corrected = await run(same.known, HOUR);
  expect(corrected.made).toEqual([expect.stringContaining("She said no more.")]);
  expect((await run(corrected.known, 2 * HOUR - MINUTE)).asked).toEqual(["GET /rss"]);
  expect((await run(corrected.known, 2 * HOUR)).made).toEqual([]);
});

it("makes nothing of a page that has no tag and came otherwise about the same report", async () => {
  site.pages.set("/rss", feed("/ferry"));
  let views = 0;
  const counted = () => page("Ferry resumes", SAID, MORE).replace("</body>", `<!-- ${views++} --></body>`);
  site.pages.set("/ferry", (_, response) => response.end(counted()));
  const first = await run({ items: {} }, 0);
  expect(await run(first.known, HOUR)).toMatchObject({ made: [], said: [] });
  expect(views).toBe(2);
});

it("looks no more at a page that is a week old, that the feed has dropped, or that is gone, which is said once", async () => {
  site.pages.set("/rss", feed("/ferry", "/quay"));
  for (const path of ["/ferry", "/quay"])
    site.pages.set(path, (_, response) => response.end(page(`Ferry resumes ${path}`, SAID, MORE)));
  const first = await run({ items: {} }, 0);
  expect((await run(first.known, 8 * 24 * HOUR)).asked).toContain("GET /ferry");
  const old = await run((await run(first.known, 8 * 24 * HOUR)).known, 30 * 24 * HOUR);
  expect(old.asked).toEqual(["GET /rss"]);
  site.pages.delete("/ferry");
  site.pages.set("/rss", feed("/ferry"));
  const gone = await run(first.known, HOUR);
  expect(gone).toMatchObject({ made: [], said: ["is there no more: what is kept of it stays."] });
  expect(gone.asked).toEqual(["GET /rss", "GET /robots.txt", "GET /ferry"]);
  expect((await run(gone.known, 3 * HOUR)).asked).toEqual(["GET /rss"]);
});

it("asks again later where a host has a fault", async () => {
  site.pages.set("/rss", feed("/ferry"));
  site.pages.set("/ferry", (_, response) => response.end(page("Ferry resumes", SAID, MORE)));
  const first = await run({ items: {} }, 0);
  site.pages.set("/ferry", (_, response) => response.writeHead(503).end());
  const fault = await run(first.known, HOUR);
  expect(fault).toMatchObject({ made: [], said: [] });
  expect((await run(fault.known, HOUR + MINUTE)).asked).toEqual(["GET /rss"]);
  expect((await run(fault.known, 2 * HOUR)).asked).toContain("GET /ferry");
});
