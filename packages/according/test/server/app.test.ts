import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ReportMeta } from "@according/reader";
import { beforeAll, describe, expect, it } from "vitest";
import { type DatedRow, type FigureRow, StoreError } from "../../src/desk.ts";
import { readBy } from "../../src/engine.ts";
import { createApp, PLACES } from "../../src/server/app.ts";
import { ReadingSchema } from "../../src/server/reading-schema.ts";
import { DatedPageSchema, FigurePageSchema } from "../../src/server/schema.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import type { Page, ReportSummary } from "../../src/store/store.ts";
import { damText, entries } from "./fixture.ts";
import { kept } from "./kept.ts";

const webRoot = mkdtempSync(join(tmpdir(), "according-web-"));
const read = async (text: string, meta: ReportMeta) => readBy(text, meta);
const app = createApp({ store: await kept(entries), read, webRoot });

beforeAll(() => {
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>the page</title>");
  writeFileSync(join(webRoot, "assets", "main-abc123.js"), "console.log(1)");
  writeFileSync(join(webRoot, "assets", "english-abc123.bin"), "weights");
});

const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, body: await response.json() };
};

const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.request("/api/read", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("what is kept", () => {
  it("lists the stories with their counts", async () => {
    const { body } = await get("/api/stories");
    const dam = { name: "Orlay dam", reports: 2, outlets: 2, statements: 16, keptAt: expect.any(String) };
    const period = { from: "2026-03-05T16:20:00Z", to: "2026-03-06T07:05:00Z" };
    const ferry = { name: "Lesk ferry", reports: 1, outlets: 0, statements: 1, keptAt: expect.any(String) };
    expect(body).toEqual({ total: 2, items: [ferry, { ...dam, ...period }] });
    expect((await get("/api/stories?offset=1")).body.items).toEqual([{ ...dam, ...period }]);
    expect((await get("/api/stories/Orlay%20dam")).body).toEqual({ ...dam, ...period });
    const none = await get("/api/stories/Orlay%2Fdam");
    expect([none.status, none.body.detail]).toEqual([404, "No such story is kept."]);
  });

  it("lists the reports of one story only when asked", async () => {
    expect((await get("/api/reports")).body).toMatchObject({ total: 3, items: [{}, {}, {}] });
    expect((await get("/api/reports?limit=1&order=oldest")).body).toMatchObject({
      total: 3,
      items: [{ id: "re-dam" }],
    });
    const { body } = await get("/api/reports?story=Lesk%20ferry");
    expect(body.items.map((report: { id: string }) => report.id)).toEqual(["re-ferry"]);
  });

  it("gives a report with its reading, exactly as kept", async () => {
    const { body } = await get("/api/reports/re-dam");
    expect(body.report).toMatchObject({ id: "re-dam", outlet: "Tesmar Courier", statements: 11, figures: 6 });
    expect(body.reading).toEqual(JSON.parse(JSON.stringify(entries[0].reading)));
  });

  it("gives the version asked for, and says so where there is none", async () => {
    expect((await get("/api/reports/re-dam?version=1")).status).toBe(200);
    const missing = await get("/api/reports/re-dam?version=2");
    expect(missing.status).toBe(404);
    expect(missing.body.detail).toMatch(/No such report is kept/);
    expect((await get("/api/reports/..%2F..%2Fetc%2Fpasswd")).status).toBe(404);
  });

  it("filters and pages the ledger", async () => {
    const form = await get("/api/statements?form=mixed");
    expect(form.body.items.map((row: { statement: { id: string } }) => row.statement.id)).toEqual([
      "st-talks",
      "st-crime",
    ]);
    const speaker = await get("/api/statements?speaker=Mara%20Velin&outlet=Tesmar%20Courier&words=fire");
    expect(speaker.body.items.map((row: { content: string[] }) => row.content)).toEqual([
      ["soldiers had opened fire on the crossing at Lesk"],
    ]);
    const paged = await get("/api/statements?limit=2&offset=15");
    expect(paged.body.total).toBe(17);
    expect(paged.body.items).toHaveLength(2);
  });

  it("gives what a statement refers to in names and words, and finds a silence by its cue", async () => {
    const { items } = (await get("/api/statements?speaker=Veldra")).body;
    expect(items[0].refers).toEqual({
      candidates: [],
      via: ["North Line"],
      medium: "in a post on the Clarion network",
      condition: "if the bodies were not returned by Sunday",
    });
    const silent = (await get("/api/statements?words=declined")).body;
    expect(silent.items).toMatchObject([
      { statement: { id: "st-declined" }, content: [], cue: ["declined to comment"] },
    ]);
  });

  it("gives a report with everything the schema knows of it", async () => {
    const { body } = await get("/api/reports/re-follow");
    expect(ReadingSchema.parse(body.reading)).toEqual(JSON.parse(JSON.stringify(entries[1].reading)));
  });

  it("lists figures in the order asked for, each with whose it is, exactly as the schema says", async () => {
    const { body } = await get("/api/figures?story=Orlay%20dam&order=kind&kind=killed");
    expect(body.total).toBe(4);
    const told = body.items.map((row: FigureRow) => [row.written, row.report.outlet, row.source?.name]);
    expect(told).toEqual([
      ["at least 48", "Tesmar Courier", "Health ministry"],
      ["12", "Tesmar Courier", "Health ministry"],
      ["61", "Tesmar Courier", "Orlay Rescue Council"],
      ["64", "North Line", "Petr Sava"],
    ]);
    expect(FigurePageSchema.parse(body)).toEqual(body);
    const own = await get("/api/figures?owner=report&limit=1");
    expect(own.body).toMatchObject({ total: 2, items: [{ owner: "report", source: null }] });
    expect((await get("/api/figures?source=Petr%20Sava&offset=1")).body).toEqual({ total: 1, items: [] });
  });

  it("counts the figures by kind and by source", async () => {
    const { body } = await get("/api/figures/totals?story=Orlay%20dam");
    expect(body.kinds.slice(0, 2)).toEqual([
      { name: "killed", count: 4 },
      { name: "injured", count: 1 },
    ]);
    expect(body.sources.items[0]).toEqual({ name: "Health ministry", count: 3 });
  });

  it("lists times in their order with what happened then, events without one last, exactly as the schema says", async () => {
    const { body } = await get("/api/dates?story=Orlay%20dam");
    const told = body.items.map((row: DatedRow) => row.time?.edtf ?? row.entry);
    expect(told).toEqual([
      ...["2026-03-02/..", "2026-03-05", "2026-03-06", "ti-midnight", "ev-talks", "ev-fire", "ev-shelling"],
    ]);
    expect(body.items[1].events).toMatchObject([{ event: { type: "REJECT" }, actor: "Tesmar’s government" }]);
    expect(body.items[0].told).toEqual({ statement: "st-toll", speaker: "Health ministry" });
    expect(DatedPageSchema.parse(body)).toEqual(body);
    expect((await get("/api/dates?report=re-follow")).body.total).toBe(1);
  });

  it("counts who speaks, most first", async () => {
    const { body } = await get("/api/speakers?story=Orlay%20dam");
    expect(body.items[0]).toEqual({ name: "Mara Velin", count: 3 });
    expect(body.total).toBe(body.items.length);
    expect(body.items.map((speaker: { name: string }) => speaker.name)).not.toContain("Harbour office");
  });

  it("counts who published, most first", async () => {
    const { body } = await get("/api/outlets?limit=1");
    expect(body).toEqual({ total: 2, items: [{ name: "North Line", count: 1 }] });
  });

  it("searches, with the places of the words in the passage", async () => {
    const { body } = await get("/api/search?q=stopwatch");
    const [start, end] = body.items[0].marks[0];
    expect(body.items[0].passage.slice(start, end)).toBe("stopwatch");
  });
});

describe("reading without keeping", () => {
  it("reads a pasted report against the publication date given", async () => {
    const response = await post({ text: damText, publishedAt: "2026-03-05", outlet: "Tesmar Courier" });
    expect(response.status).toBe(200);
    const reading = ReadingSchema.parse(await response.json());
    expect(reading.report).toMatchObject({ text: damText, publishedAt: "2026-03-05", outlet: "Tesmar Courier" });
  });

  it("answers with JSON whatever the text contains, so that HTML in it is never a page", async () => {
    const response = await post({ text: "<script>alert(1)</script>\u0000 \ud800" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await response.json()).report.text).toContain("<script>alert(1)</script>");
  });

  it.each([
    ["{", /not understood/],
    [{}, /value of text/],
    [{ text: "Hello.", publishedAt: "the day before" }, /value of publishedAt.*must be a date/],
    [{ text: "Hello.", publishedAt: "5" }, /value of publishedAt.*must be a date/],
    [{ text: "Hello.", url: "javascript:alert(1)" }, /value of url.*must begin with https/],
    [{ text: 7 }, /value of text/],
  ])("says in a sentence what is wrong with %j", async (body, sentence) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const failure = await response.json();
    expect(failure).toMatchObject({ type: "about:blank", status: 400 });
    expect(failure.detail).toMatch(sentence);
    expect(failure.detail).not.toMatch(/\n| at .*:\d+/);
  });

  it("refuses a body that is not JSON", async () => {
    expect((await post("text=Hello", { "content-type": "application/x-www-form-urlencoded" })).status).toBe(415);
    expect((await post('{"text":"Hello"}', { "content-type": "text/plain" })).status).toBe(415);
  });

  it("refuses a body above 2 MB, declared or not", async () => {
    const large = JSON.stringify({ text: "a".repeat(2 * 1024 * 1024) });
    const declared = await post(large, { "content-length": String(large.length) });
    const streamed = await app.request("/api/read", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Blob([large]).stream(),
      duplex: "half",
    } as RequestInit);
    for (const response of [declared, streamed]) {
      expect(response.status).toBe(413);
      expect((await response.json()).detail).toMatch(/larger than 2 MB/);
    }
  });
});

describe("other sites", () => {
  it.each(["evil.example", "evil.example:4317", "127.0.0.1.evil.example", "localhost.evil.example:4317", "", "@"])(
    "refuses the host name %j",
    async (host) => {
      const response = await app.request("/api/stories", { headers: { host } });
      expect(response.status).toBe(421);
      expect((await response.json()).detail).toMatch(/localhost/);
    },
  );

  it.each(["localhost:4317", "127.0.0.1:4318", "[::1]:4317", "LOCALHOST"])("answers to %s", async (host) => {
    expect((await app.request("/api/stories", { headers: { host } })).status).toBe(200);
  });

  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:9999" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("refuses a report sent with %j", async (headers) => {
    const response = await post({ text: "Hello." }, { host: "localhost:4317", ...headers } as Record<string, string>);
    expect(response.status).toBe(403);
    expect((await response.json()).detail).toMatch(/Another site/);
  });

  it.each(["/api/search?q=ferry", "/api/stories", "/api"])("refuses %s to another site", async (path) => {
    for (const headers of [
      { origin: "https://evil.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ])
      expect((await app.request(path, { headers: headers as Record<string, string> })).status).toBe(403);
    expect((await app.request(path, { headers: { "sec-fetch-site": "none" } })).status).toBe(200);
    expect((await app.request("/", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(200);
  });

  it("looks for 32 different words at most", async () => {
    const words = Array.from({ length: 33 }, (_, i) => `w${i}`);
    const { status, body } = await get(`/api/search?q=${words.join("+")}`);
    expect(status).toBe(400);
    expect(body.detail).toMatch(/value of q.*at most 32 different words/);
    expect((await get(`/api/statements?words=${words.join("+")}`)).status).toBe(400);
    expect((await get(`/api/search?q=${"a+".repeat(64)}`)).status).toBe(200);
  });

  it("takes what its own page sends", async () => {
    const own = { host: "localhost:4317", origin: "http://localhost:4317", "sec-fetch-site": "same-origin" };
    expect((await post({ text: "Hello." }, own)).status).toBe(200);
  });

  it.each(["/", "/api/stories", "/api/nothing", "/assets/main-abc123.js"])(
    "locks down what %s may do",
    async (path) => {
      const { headers } = await app.request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("worker-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );
});

describe("what reads", () => {
  it("is said, with what the page needs to read by itself", async () => {
    const { status, body } = await get("/api/engine");
    expect([status, body]).toEqual([
      200,
      {
        engine: "linear",
        program: expect.stringMatching(/^according \d/),
        linear: expect.stringMatching(/^[0-9a-f]{16}$/),
        neural: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  it("is served from its package to the page, each file for ever, and nothing else", async () => {
    const folder = `/neural/${(await get("/api/engine")).body.neural}`;
    const decoding = await app.request(`${folder}/decoding.json`);
    expect(await decoding.json()).toHaveProperty("transitions");
    expect(decoding.headers.get("cache-control")).toContain("immutable");
    const script = await app.request(`${folder}/ort.mjs`);
    expect(script.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect((await app.request(`${folder}/ort.wasm`)).headers.get("content-type")).toBe("application/wasm");
    for (const path of [`${folder}/package.json`, `${folder}/..%2fpackage.json`, "/neural/0000/ort.wasm"])
      expect((await app.request(path)).status).toBe(404);
  });

  it("may compile WebAssembly in the worker that runs the network, and nowhere else", async () => {
    const folder = `/neural/${(await get("/api/engine")).body.neural}`;
    const policy = async (path: string) =>
      (await app.request(path)).headers.get("content-security-policy")?.match(/script-src [^;]*/)?.[0];
    for (const path of ["/assets/neural-worker-abc123.js", `${folder}/ort.mjs`])
      expect(await policy(path)).toBe("script-src 'self' 'wasm-unsafe-eval'");
    for (const path of ["/", "/assets/main-abc123.js", "/assets/worker-abc123.js", `${folder}/ort.wasm`])
      expect(await policy(path)).toBe("script-src 'self'");
  });

  it("reads a kept report again, and says what is otherwise", async () => {
    const own = createApp({ store: await kept(entries), read: (text, meta, _, choice) => readBy(text, meta, choice) });
    const again = (id: string, body: object) =>
      own.request(`/api/reports/${id}/reread`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const done = await again("re-dam", { engine: "rules" });
    expect(await done.json()).toMatchObject({ outcome: "read", report: { id: "re-dam", version: 1 }, orphaned: 0 });
    const { reading } = await (await own.request("/api/reports/re-dam")).json();
    expect(reading.made).toMatchObject({ engine: "rules" });
    expect((await (await again("re-dam", { engine: "rules" })).json()).outcome).toBe("same");
    expect((await again("none", {})).status).toBe(404);
    expect((await again("re-dam", { engine: "magic" })).status).toBe(400);
  });

  it("reads a kept report again without the statements that it is less sure of than is asked", async () => {
    const own = createApp({ store: await kept(entries), read: (text, meta, _, choice) => readBy(text, meta, choice) });
    const again = async (minConfidence: unknown) => {
      const body = JSON.stringify({ engine: "linear", minConfidence });
      const init = { method: "POST", headers: { "content-type": "application/json" }, body };
      const { status } = await own.request("/api/reports/re-dam/reread", init);
      const { reading } = await (await own.request("/api/reports/re-dam")).json();
      return { status, least: reading.made?.minConfidence, statements: reading.statements };
    };
    const all = await again(0);
    expect(all).toMatchObject({ status: 200, least: 0 });
    const sure = await again(0.9);
    expect(sure).toMatchObject({ status: 200, least: 0.9 });
    expect(sure.statements.length).toBeLessThan(all.statements.length);
    for (const { confidence = 1 } of sure.statements) expect(confidence).toBeGreaterThanOrEqual(0.9);
    for (const wrong of [1.1, -1, "0.5", null]) expect(await again(wrong)).toMatchObject({ status: 400, least: 0.9 });
  });
});

describe("the page's files", () => {
  it("keeps hashed files for ever and asks again for the page", async () => {
    const script = await app.request("/assets/main-abc123.js");
    expect(script.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(script.headers.get("cache-control")).toContain("immutable");
    const page = await app.request("/");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await app.request("/", { headers: { "if-none-match": page.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  it("serves trained weights as bytes that never change, and never the page in their place", async () => {
    const weights = await app.request("/assets/english-abc123.bin");
    expect(weights.headers.get("content-type")).toBe("application/octet-stream");
    expect(weights.headers.get("cache-control")).toContain("immutable");
    expect((await app.request("/assets/english-old.bin")).status).toBe(404);
  });

  it.each([
    ["/ledger", 200],
    ["/search", 200],
    ["/nowhere", 404],
    ["/reports/re-dam", 200],
    ["/stories/Orlay%20dam/figures", 200],
    ["/reports/re-1.2", 404],
    ["/stories/%zz", 404],
  ] as const)(
    "opens the page at its own address %s, which says so where there is no such place",
    async (path, status) => {
      const response = await app.request(path);
      expect(response.status).toBe(status);
      expect(await response.text()).toContain("the page");
    },
  );

  it("knows the places of the page", () => {
    const router = readFileSync(new URL("../../../web/src/router.tsx", import.meta.url), "utf8");
    const places = [...router.matchAll(/\bpath: "([^"$]+)"/g)].map(([, path]) => path);
    expect([...PLACES].toSorted()).toEqual(places.toSorted());
  });

  it("never reaches outside its folder", async () => {
    for (const path of ["/assets/../../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd"]) {
      expect(await (await app.request(path)).text()).not.toContain("root:");
    }
    expect((await app.request("/assets/none.js")).status).toBe(404);
  });

  it("says what to do when the page is not built", async () => {
    const unbuilt = createApp({ store: await kept([]), read, webRoot: join(webRoot, "nowhere") });
    const response = await unbuilt.request("/");
    expect(response.status).toBe(503);
    expect((await response.json()).detail).toContain("npm run build");
  });
});

describe("failures", () => {
  const failing = async (error: Error) =>
    createApp({ store: { ...(await kept([])), stories: () => Promise.reject(error) }, read });

  it("passes on what the store says", async () => {
    const locked = await failing(new StoreError("The record x.db is locked; close the other program."));
    const response = await locked.request("/api/stories");
    expect(response.status).toBe(503);
    expect((await response.json()).detail).toBe("The record x.db is locked; close the other program.");
  });

  it("tells no inner workings to the page", async () => {
    const said: unknown[] = [];
    const original = console.error;
    console.error = (...words) => said.push(...words);
    const response = await (await failing(new TypeError("secret thing is undefined"))).request("/api/stories");
    console.error = original;
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(said.join(" ")).toContain("secret thing");
  });

  it("answers an unknown call with a sentence", async () => {
    const { status, body } = await get("/api/nothing");
    expect(status).toBe(404);
    expect(body.detail).toContain("/api/nothing");
    expect((await app.request("/api/stories", { method: "DELETE" })).status).toBe(404);
    expect((await app.request("/", { method: "PUT" })).status).toBe(405);
  });

  it.each(["limit=0", "limit=1001", "limit=many", "offset=-1", "form=shouted"])(
    "refuses the filter %s",
    async (query) => {
      const { status, body } = await get(`/api/statements?${query}`);
      expect(status).toBe(400);
      expect(body.detail).toContain(query.split("=")[0]);
    },
  );
});

describe("figures and times", () => {
  it.each(["figures?order=loudest", "figures?owner=nobody", "figures?limit=1001", "dates?offset=-1", "dates?limit=0"])(
    "refuse %s with a sentence",
    async (query) => {
      const { status, body } = await get(`/api/${query}`);
      expect(status).toBe(400);
      expect(body.detail).toContain(/\?(\w+)=/.exec(query)?.[1]);
    },
  );

  it("take nothing in a query for anything but a value", async () => {
    for (const value of ["' or 1=1 --", "<script>", "../../etc/passwd", "%00"]) {
      const { status, body } = await get(`/api/figures?kind=${encodeURIComponent(value)}`);
      expect({ status, body }).toEqual({ status: 200, body: { total: 0, items: [] } });
    }
  });
});

it("answers lists without a damaged reading, which it names; the report itself is said to be damaged", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "according-damaged-")), "record.sqlite");
  const store = await openSqlite(file);
  for (const entry of entries) await store.keep(entry);
  const db = new DatabaseSync(file);
  db.exec("drop trigger versions_stay; drop trigger texts_never_change");
  db.exec("update versions set reading = '{' where key = (select current from reports where id = 're-dam')");
  db.close();
  const ask = createApp({ store, read, webRoot });
  for (const list of ["statements", "figures", "dates"]) {
    const response = await ask.request(`/api/${list}`);
    const { items, damaged } = (await response.json()) as Page<{ report: ReportSummary }>;
    expect(response.status).toBe(200);
    expect(damaged).toMatchObject([{ id: "re-dam" }]);
    expect(items.some(({ report }) => report.id === "re-dam")).toBe(false);
  }
  const response = await ask.request("/api/reports/re-dam");
  expect([response.status, (await response.json()).detail]).toEqual([503, expect.stringMatching(/re-dam is damaged/)]);
  await store.close();
});

describe("the OpenAPI document", () => {
  it("describes every call", async () => {
    const { body } = await get("/api");
    expect(body.openapi).toBe("3.1.0");
    const calls = app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"));
    const paths = new Set(calls.map(({ path }) => path.replaceAll(/:(\w+)/g, "{$1}")));
    expect(paths.size).toBeGreaterThan(40);
    expect(Object.keys(body.paths).sort()).toEqual([...paths].sort());
    expect(Object.keys(body.components.schemas)).toEqual(expect.arrayContaining(["Reading", "Statement", "Failure"]));
  });

  it("describes a reading down to its last field", () => {
    for (const { reading } of entries) expect(ReadingSchema.parse(reading)).toEqual(reading);
  });
});
