import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, it } from "vitest";
import { serve } from "../../src/server/serve.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { entries } from "./fixture.ts";
import { kept } from "./kept.ts";

const open: { close(): unknown }[] = [];
const store = await kept(entries);

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function occupy(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(server);
  return (server.address() as AddressInfo).port;
}

it("serves on the address it gives, and no longer once closed", async () => {
  const served = await serve({ store, port: 0 });
  const stories = await (await fetch(`${served.url}/api/stories`)).json();
  expect(stories.total).toBe(2);
  await served.close();
  await expect(fetch(`${served.url}/api/stories`)).rejects.toThrow();
});

it("takes the next free port when its own is in use", async () => {
  const taken = await occupy();
  const served = await serve({ store, port: taken });
  open.push(served);
  expect(Number(new URL(served.url).port)).toBeGreaterThan(taken);
  expect((await fetch(`${served.url}/api/stories`)).status).toBe(200);
});

it("says which ports it tried when none is free", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(65535, "127.0.0.1", resolve));
  open.push(taken);
  await expect(serve({ store, port: 65535 })).rejects.toThrow(/Port 65535 .* is in use.*--port/);
});

/** A paste that takes a while: what comes back before it did not wait for it. */
const LONG = `“The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt.\n\n`.repeat(5000);
const paste = (url: string, text: string, signal?: AbortSignal) =>
  fetch(`${url}/api/read`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
    ...(signal ? { signal } : {}),
  });

it("answers others while it reads, and reads on after one that nobody waits for any more", async () => {
  const served = await serve({ store, port: 0 });
  open.push(served);
  const order: string[] = [];
  const gone = new AbortController();
  const pasted = paste(served.url, LONG, gone.signal).catch(() => order.push("pasted"));
  for (const _ of [1, 2, 3]) order.push(String((await fetch(`${served.url}/api/stories`)).status));
  gone.abort();
  await pasted;
  expect(order).toEqual(["200", "200", "200", "pasted"]);
  const after = await paste(served.url, "“The harbour is open,” Mara Velin said.");
  expect(((await after.json()) as { statements: unknown[] }).statements).toHaveLength(1);
});

const add = (url: string, wish: object, signal?: AbortSignal) =>
  fetch(`${url}/api/stories/Lesk/reports`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(wish),
    ...(signal ? { signal } : {}),
  });

it("keeps nothing for one who has hung up while it is read, or while others are read, and goes on with the next", async () => {
  const own = await kept([]);
  const served = await serve({ store: own, port: 0, engine: "linear" });
  open.push(served);
  const gone = new AbortController();
  const feed = (text: string) => Buffer.from(`${JSON.stringify({ text })}\n`).toString("base64");
  const given = [
    add(served.url, { text: LONG }, gone.signal),
    add(served.url, { file: "wire.jsonl", bytes: feed(LONG) }, gone.signal),
    add(served.url, { text: "“The gate is shut,” Dario Keld said at Lesk. Nobody was let in." }, gone.signal),
  ].map((one) =>
    one.then(
      () => "answered",
      () => "gone",
    ),
  );
  await fetch(`${served.url}/api/stories`);
  gone.abort();
  expect(await Promise.all(given)).toEqual(["gone", "gone", "gone"]);
  const next = await add(served.url, { text: "“The gate is open,” Dario Keld said at Lesk. Nobody waited." });
  expect(await next.json()).toMatchObject({ items: [{ outcome: "new" }] });
  expect((await own.reports()).items.map(({ title }) => title)).toEqual([expect.stringContaining("The gate is open")]);
});

it("leaves in the file itself what was added, while it serves: a copy of it alone is a record, and no reader hinders the next", async () => {
  const folder = mkdtempSync(join(tmpdir(), "according-fold-"));
  const record = join(folder, "record.sqlite");
  const own = await openSqlite(record);
  const served = await serve({ store: own, port: 0, engine: "linear" });
  const inCopy = async (): Promise<readonly string[]> => {
    const copy = join(folder, "copy.sqlite");
    copyFileSync(record, copy);
    const store = await openSqlite(copy);
    const { items } = await store.reports();
    await store.close();
    return items.map(({ title }) => title).toSorted();
  };
  await add(served.url, { text: "“The gate is shut,” Dario Keld said at Lesk.", title: "One" });
  expect(await inCopy()).toEqual(["One"]);
  const reader = new DatabaseSync(record);
  reader.exec("begin");
  reader.prepare("select count(*) from versions").get();
  await add(served.url, { text: "“The gate is open,” Dario Keld said at Lesk.", title: "Two" });
  expect(await inCopy()).toEqual(["One"]);
  reader.exec("commit");
  await add(served.url, { text: "“The gate is gone,” Dario Keld said at Lesk.", title: "Three" });
  expect(await inCopy()).toEqual(["One", "Three", "Two"]);
  reader.close();
  await served.close();
  await own.close();
  rmSync(folder, { recursive: true });
});

it("closes while it reads", async () => {
  const served = await serve({ store, port: 0 });
  const pasted = paste(served.url, LONG).then(
    () => "answered",
    () => "closed",
  );
  await fetch(`${served.url}/api/stories`);
  await served.close();
  expect(await pasted).toBe("closed");
});

it("refuses a request that names another host", async () => {
  const served = await serve({ store, port: 0 });
  open.push(served);
  const status = await new Promise((resolve, reject) => {
    const { port } = new URL(served.url);
    request({ port, path: "/api/stories", headers: { host: "evil.example" } }, (answer) => resolve(answer.statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(421);
});
