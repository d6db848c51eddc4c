import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksFolder } from "../../src/kept-links.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { openRecord } from "../../src/store/open-record.ts";
import type { Store } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { MAIN } from "../program.ts";
import { type Server, startPostgres } from "../store/postgres-server.ts";
import { harbour } from "../views/harbour.ts";
import { addEverybody, bearing, cookieOf, PASSWORD, sent } from "./signed-in.ts";

const STORY = "Lesk harbour";
const [first, ...later] = harbour;

let server: Server;
let place: string;
let store: Store;
let served: Served;
beforeAll(async () => {
  server = await startPostgres();
  place = server.place();
  store = await openRecord(place);
  if (first) await store.keep(first);
  served = await serve({ store, record: place, port: 0 });
});
afterAll(async () => {
  await served?.close();
  await store?.close();
  await server.stop();
  rmSync(linksFolder(place), { recursive: true, force: true });
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${served.url}${path}`, init);
const story = `/api/stories/${encodeURIComponent(STORY)}`;

describe("a record in PostgreSQL that is served", () => {
  it("is linked in a thread of its own, also what another program adds meanwhile", async () => {
    const before = await (await ask(`${story}/overview`)).json();
    const other = await openRecord(place);
    for (const entry of later) await other.keep(entry);
    await other.close();
    const now = await (await ask(`${story}/overview`)).json();
    expect((await (await ask(story)).json()).reports).toBe(harbour.length);
    expect(JSON.stringify(now).length).toBeGreaterThan(JSON.stringify(before).length);
    const waited = await ask(`${story}/now`, { headers: { prefer: "wait=30" } });
    expect(waited.status).toBe(200);
    expect((await ask("/api/search?q=harbour")).status).toBe(200);
  });

  it("is signed in to, and judged in the name of who has signed in, which is noted with it", async () => {
    await addEverybody(store);
    expect((await ask("/api/stories")).status).toBe(401);
    const signedIn = await ask("/api/session", sent("POST", { name: "editor", password: PASSWORD }));
    const cookie = cookieOf(signedIn);
    const { items } = await (await ask("/api/statements?limit=1", { headers: { cookie } })).json();
    const [{ statement, report }] = items;
    const judging = {
      about: [{ by: "statement", report: report.id, statement: statement.id }],
      verdict: { by: "not-a-statement" },
    };
    const judged = await ask(`${story}/judgements`, sent("POST", judging, { cookie }));
    expect([judged.status, (await judged.json()).judge]).toEqual([201, "editor"]);
    const renamed = await ask(`/api/reports/${report.id}`, sent("PATCH", { title: "The harbour" }, bearing("editor")));
    expect(renamed.status).toBe(200);
    const done = await (await ask("/api/audit", { headers: bearing("owner") })).json();
    expect(done.items.map(({ who, what, from }: Record<string, string>) => `${who} ${what} ${from}`)).toEqual([
      "editor's program title-report 127.0.0.1",
      "editor judge 127.0.0.1",
      "editor sign-in 127.0.0.1",
    ]);
    expect((await all(store.check())).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("is served by the command, which says where without the password, and ends when it is told to", async () => {
    const running = spawn(process.execPath, ["--conditions=source", MAIN, "serve", "--port", "0"], {
      env: { ...process.env, ACCORDING_DATA: place },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said: string[] = [];
    createInterface(running.stderr).on("line", (line) => said.push(line));
    const [line] = (await once(createInterface(running.stdout), "line")) as [string];
    const url = /http:\S+/.exec(line)?.[0] ?? "";
    const response = await fetch(`${url}${story}/now`, { headers: bearing("reader") });
    expect(response.status).toBe(200);
    running.kill("SIGTERM");
    expect(await once(running, "exit")).toEqual([0, null]);
    expect(said.join("\n")).toContain("postgres://desk@127.0.0.1");
    expect(said.join("\n")).not.toContain("only-here");
  });
});
