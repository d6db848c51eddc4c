import { describe, expect, it } from "vitest";
import { acting } from "../../src/acting.ts";
import { ROLES, type Role } from "../../src/roles.ts";
import { keepIfEditor } from "../../src/server/mcp-api.ts";
import { entries } from "./fixture.ts";
import { kept } from "./kept.ts";
import { appOver, bearing, deskOfMany, sent } from "./signed-in.ts";

/* Every route of the API, as nobody, reader, editor and owner. */

const app = appOver(await deskOfMany(), {
  adding: { file: async () => [], address: async () => [] },
});

interface Operation {
  readonly "x-needs"?: "open" | Role;
}

const described = (await (await app.request("/api", { headers: bearing("reader") })).json()) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => ({ method: method.toUpperCase(), path, need: one["x-needs"] })),
);

const call = (method: string, path: string, headers: Readonly<Record<string, string>>) => {
  const address = path.replaceAll(/\{.+?\}/g, "none");
  return app.request(address, method === "GET" ? { headers } : sent(method, {}, headers));
};

/** Was whoever asked let in, whatever came of it? */
const isLetIn = async (...of: Parameters<typeof call>): Promise<boolean> =>
  ![401, 403].includes((await call(...of)).status);

it("has routes, and each says what it needs", () => {
  expect(operations.length).toBeGreaterThan(40);
  expect(operations.filter(({ need }) => need === undefined)).toEqual([]);
});

it("lets readers change nothing: what is sent is read and thrown away, or is about themselves", () => {
  const changing = operations.filter(({ method, need }) => method !== "GET" && need !== "editor" && need !== "owner");
  expect(changing.map(({ method, path, need }) => `${method} ${path} ${need}`).sort()).toEqual([
    "DELETE /api/session reader",
    "POST /api/read reader",
    "POST /api/session open",
    "POST /api/stories/{name}/check reader",
    "PUT /api/session/password reader",
  ]);
});

describe.each(operations.filter(({ need }) => need !== "open"))("$method $path", ({ method, path, need }) => {
  it("is closed to nobody, and to a token that nobody was given", async () => {
    for (const headers of [{}, { authorization: "Bearer according_guessed" }, { cookie: "according=guessed" }]) {
      const response = await call(method, path, headers);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ status: 401, detail: expect.stringContaining("Sign in first") });
    }
  });

  it(`is open from ${need} on`, async () => {
    const letIn: Role[] = [];
    for (const role of ROLES) if (await isLetIn(method, path, bearing(role))) letIn.push(role);
    expect(letIn).toEqual(ROLES.slice(ROLES.indexOf(need as Role)));
  });
});

it.each(["/metrics", "/api", "/api/nothing", "/mcp", "/api/stories/none/nothing"])(
  "closes %s to nobody, which is no route of the API",
  async (path) => {
    expect((await app.request(path)).status).toBe(401);
    expect((await app.request(path, { headers: bearing("reader") })).status).not.toBe(401);
  },
);

it("closes what is only asked about as it closes what is asked for", async () => {
  for (const method of ["HEAD", "OPTIONS"])
    for (const path of ["/api/stories", "/api/export?of=statements", "/metrics"])
      expect([method, path, (await app.request(path, { method })).status]).toEqual([method, path, 401]);
});

it.each(["/healthz", "/readyz"])("answers at %s whoever asks", async (path) => {
  expect((await app.request(path)).status).toBe(200);
});

it("takes a token as the password of basic authentication, which readers of feeds offer, and asks no browser for one", async () => {
  const basic = (password: string) => ({ authorization: `Basic ${btoa(`any:${password}`)}` });
  const path = "/api/stories/Orlay%20dam/feed/atom";
  expect((await app.request(path, { headers: basic("according_token-of-the-reader") })).status).toBe(200);
  const refused = await app.request(path, { headers: basic("wrong") });
  expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="According"']);
});

it("tells nobody which stories and reports there are", async () => {
  const webless = async (path: string) => (await app.request(path)).status;
  expect(await webless("/stories/Orlay%20dam")).toBe(await webless("/stories/None"));
});

it("keeps what a language model adds for editors and for a desk of one, and for no reader", async () => {
  const store = await kept([]);
  const keep = keepIfEditor(store);
  const by = (role: Role) =>
    acting.run({ name: "Mara", role, from: "192.0.2.7" }, () => keep?.({ ...entries[0], origin: role }) ?? null);
  await expect(by("reader")).rejects.toThrow("This needs the role editor, and Mara is reader: nothing was kept.");
  expect((await store.reports()).total).toBe(0);
  expect(await by("editor")).toMatchObject({ outcome: "new" });
  expect(await keep?.(entries[1])).toMatchObject({ outcome: "new" });
  expect((await store.accounts.audit()).items).toMatchObject([{ who: "Mara", what: "keep" }]);
});

it("asks a desk of one for nothing, and everybody from its first account on", async () => {
  const store = await kept(entries);
  const own = appOver(store);
  expect((await own.request("/api/stories")).status).toBe(200);
  expect(await (await own.request("/api/session")).json()).toEqual({ needed: false, account: null });
  const title = sent("PATCH", { title: "Of a desk of one" });
  expect((await own.request("/api/reports/re-dam", title)).status).toBe(200);
  expect((await store.accounts.audit()).total).toBe(0);
  await store.accounts.add({ name: "Mara", role: "editor", kind: "person", secret: "-" }, "2026-03-06T10:00:00Z");
  expect((await own.request("/api/stories")).status).toBe(401);
  expect(await (await own.request("/api/session")).json()).toEqual({ needed: true, account: null });
});
