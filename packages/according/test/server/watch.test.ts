import { expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { createApp, type Logged } from "../../src/server/app.ts";
import { StoreError } from "../../src/store/store.ts";
import { entries } from "./fixture.ts";
import { kept } from "./kept.ts";
import { bearing, deskOfMany } from "./signed-in.ts";

const store = await kept(entries);

function watchedApp(of = store) {
  const lines: Logged[] = [];
  const app = createApp({ store: of, read: async (text, meta) => readBy(text, meta), log: (line) => lines.push(line) });
  return { app, lines };
}

it("lives and is ready as long as the record can be read", async () => {
  const { app } = watchedApp();
  expect((await app.request("/healthz")).status).toBe(200);
  expect((await app.request("/readyz")).status).toBe(200);
  const ready = () => Promise.reject(new StoreError("The record is locked by another program."));
  const broken = watchedApp({ ...store, ready });
  expect((await broken.app.request("/healthz")).status).toBe(200);
  const unready = await broken.app.request("/readyz");
  expect([unready.status, await unready.text()]).toEqual([503, expect.not.stringContaining("locked by another")]);
  expect((await app.request("/readyz", { method: "POST" })).status).toBe(405);
});

it("tells of each answer without a word of what was asked or kept", async () => {
  const { app, lines } = watchedApp();
  await app.request("/api/search?q=secret-word");
  await app.request(`/api/stories/${encodeURIComponent("A secret story")}`);
  await app.request("/api/read", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: "A secret text, said Mara Velin on Friday." }),
  });
  expect(lines.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
    "GET /api/search 200",
    "GET /api/stories/:name 404",
    "POST /api/read 200",
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/secret|velin/i);
  for (const { milliseconds, at } of lines) {
    expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT/);
  }
});

it("names the route that was meant, of what is refused before it", async () => {
  const { app, lines } = watchedApp(await deskOfMany());
  await app.request("/api/stories/Orlay");
  await app.request("/api/audit", { headers: bearing("reader") });
  await app.request("/nowhere/secret");
  expect(lines.map(({ route, status }) => `${route} ${status}`)).toEqual([
    "/api/stories/:name 401",
    "/api/audit 403",
    "/* 200",
  ]);
});

it("counts its answers as OpenMetrics", async () => {
  const { app } = watchedApp();
  for (const path of ["/api/stories", "/api/stories", "/api/reports?limit=none"]) await app.request(path);
  const answer = await app.request("/metrics");
  expect(answer.headers.get("content-type")).toBe("application/openmetrics-text; version=1.0.0; charset=utf-8");
  const text = await answer.text();
  const value = (name: string) =>
    Number(
      text
        .split("\n")
        .find((line) => line.startsWith(`${name} `))
        ?.split(" ")[1],
    );
  const stories = 'method="GET",route="/api/stories",status="200"';
  expect(value(`according_http_seconds_count{${stories}}`)).toBe(2);
  expect(value(`according_http_seconds_bucket{${stories},le="+Inf"}`)).toBe(2);
  expect(value('according_http_seconds_count{method="GET",route="/api/reports",status="400"}')).toBe(1);
  expect(value("according_reports")).toBe((await store.reports()).total);
  expect(value("according_resident_memory_bytes")).toBeGreaterThan(1e6);
  expect(text.endsWith("# EOF\n")).toBe(true);
  const names = new Set(text.split("\n").flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []));
  const samples = text.split("\n").filter((line) => line && !line.startsWith("#"));
  for (const sample of samples) {
    expect(sample).toMatch(/^[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? -?[\d.e+-]+$/);
    expect(names).toContain(/^[a-z_]+/.exec(sample)?.[0].replace(/_(?:bucket|sum|count)$/, ""));
  }
});
