import { describe, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { behindProxy } from "../../src/server/reach.ts";
import { ServeError, serve } from "../../src/server/serve.ts";
import { entries } from "./fixture.ts";
import { kept } from "./kept.ts";
import { appOver, bearing, cookieOf, deskOfMany, PASSWORD, sent } from "./signed-in.ts";

const store = await deskOfMany();
const app = appOver(store, { reach: behindProxy("https://desk.example", ["10.1.0.0/16", "2001:db8::7"]) });

const peer = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const PROXY = peer("10.1.2.3");
const forwarded = { host: "desk.example", "x-forwarded-for": "203.0.113.5, 192.0.2.7", "x-forwarded-proto": "https" };
const ask = (path: string, headers: Readonly<Record<string, string>> = {}, by = PROXY, init: RequestInit = {}) =>
  app.request(path, { ...init, headers: { ...forwarded, ...bearing("owner"), ...headers } }, by);
const signIn = (headers: Readonly<Record<string, string>> = {}) =>
  app.request(
    "/api/session",
    sent("POST", { name: "editor", password: PASSWORD }, { ...forwarded, ...headers }),
    PROXY,
  );

describe("behind a proxy", () => {
  it("takes what the proxy passes on, from where it is said to connect, or else from this machine", async () => {
    for (const address of ["10.1.200.9", "::ffff:10.1.2.3", "::ffff:a01:203", "2001:db8::7", "2001:0DB8:0:0::7"])
      expect([(await ask("/api/stories", {}, peer(address))).status, address]).toEqual([200, address]);
    const here = behindProxy("https://desk.example");
    const [own, others] = [
      ["127.0.0.1", "::1", "::ffff:127.0.0.1", "0:0:0:0:0:0:0:1"],
      ["10.1.2.3", "::2", ""],
    ];
    expect([...own, ...others].map(here.isProxy)).toEqual([...own.map(() => true), ...others.map(() => false)]);
    expect(behindProxy("https://desk.example", ["::ffff:10.9.8.7"]).isProxy("10.9.8.7")).toBe(true);
  });

  it.each(["10.1.0.0/", "10.1.0.0/0", "10.1.0.0/16/24", "10.1.0.0/1e1", "10.1.0/16", "proxy"])(
    "refuses %s for where it connects",
    (address) => {
      expect(() => behindProxy("https://desk.example", [address])).toThrow(/address or a network such as/);
    },
  );

  it.each(["127.0.0.1", "10.2.0.1", "203.0.113.5", "2001:db8::8", ""])(
    "refuses what comes from %j past the proxy",
    async (address) => {
      for (const path of ["/api/stories", "/", "/api/session"]) {
        const response = await ask(path, {}, peer(address));
        expect(response.status).toBe(403);
        expect((await response.json()).detail).toContain("According is at https://desk.example");
      }
      expect((await ask("/healthz", {}, peer(address))).status).toBe(200);
    },
  );

  it("refuses what came to the proxy without TLS", async () => {
    for (const proto of ["http", "https, http", ""])
      expect((await ask("/api/stories", { "x-forwarded-proto": proto })).status).toBe(403);
  });

  it.each(["evil.example", "desk.example.evil.example", "desk.example:8443", "10.1.2.3"])(
    "refuses the host name %s",
    async (host) => {
      expect((await ask("/api/stories", { host })).status).toBe(421);
    },
  );

  it("takes requests of its own page alone", async () => {
    const rename = (origin: string) =>
      ask(
        "/api/stories/None",
        { origin },
        PROXY,
        sent("PATCH", { name: "Other" }, { "content-type": "application/json" }),
      );
    expect((await ask("/api/stories", { origin: "https://desk.example" })).status).toBe(200);
    for (const origin of ["http://desk.example", "https://evil.example", "https://desk.example:444", "null"]) {
      expect((await ask("/api/stories", { origin })).status).toBe(403);
      expect((await rename(origin)).status).toBe(403);
    }
  });

  it("gives a cookie that goes to this host alone and over TLS alone, and tells browsers to come over TLS alone", async () => {
    const response = await signIn();
    expect(response.headers.get("set-cookie")).toMatch(
      /^__Host-according=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(response.headers.get("strict-transport-security")).toBe("max-age=31536000");
    const cookie = cookieOf(response);
    const asked = await app.request("/api/stories", { headers: { ...forwarded, cookie } }, PROXY);
    expect(asked.status).toBe(200);
    const unprefixed = { ...forwarded, cookie: cookie.replace("__Host-", "") };
    expect((await app.request("/api/stories", { headers: unprefixed }, PROXY)).status).toBe(401);
  });

  it("notes the address that the proxy saw, and none that whoever asks claims to have", async () => {
    await signIn();
    const { items } = await (await ask("/api/audit?limit=1")).json();
    expect(items).toMatchObject([{ who: "editor", what: "sign-in", from: "192.0.2.7" }]);
    await signIn({ "x-forwarded-for": "somebody else" });
    const after = await (await ask("/api/audit?limit=1")).json();
    expect(after.items).toMatchObject([{ what: "sign-in", from: "10.1.2.3" }]);
  });

  it("gives feeds the address under which they are asked for", async () => {
    const feed = await (await ask("/api/stories/Orlay%20dam/feed/atom")).text();
    expect(feed).toContain("https://desk.example/api/stories/Orlay%20dam/feed/atom");
  });
});

it("believes no header without a proxy", async () => {
  const own = createApp({ store, read: async () => ({}) as never });
  const headers = { ...forwarded, host: "localhost", "content-type": "application/json" };
  await own.request("/api/session", sent("POST", { name: "reader", password: PASSWORD }, headers), peer("127.0.0.1"));
  const { items } = await store.accounts.audit({ limit: 1 });
  expect(items).toMatchObject([{ who: "reader", from: "127.0.0.1" }]);
});

describe("serving others", () => {
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ServeError);
    return (error as ServeError).message;
  };

  it("needs an account, and says how one is added", async () => {
    const without = await kept(entries);
    for (const options of [{ host: "0.0.0.0" }, { proxy: "https://desk.example" }])
      expect(await refusal(serve({ store: without, port: 0, ...options }))).toMatch(
        /this machine only: add one with "according user add NAME --role owner"/,
      );
  });

  it("needs a proxy that speaks TLS, and where it connects from when it is elsewhere", async () => {
    const proxy = "https://desk.example";
    expect(await refusal(serve({ store, port: 0, host: "0.0.0.0" }))).toMatch(/listened to.*--behind-proxy/);
    expect(await refusal(serve({ store, port: 0, host: "0.0.0.0", proxy }))).toMatch(/--proxy-at ADDRESS/);
    expect(await refusal(serve({ store, port: 0, proxy: "http://desk.example" }))).toMatch(/written as https:/);
    expect(await refusal(serve({ store, port: 0, proxy: "https://desk.example/in/a/folder" }))).toMatch(
      /without a path/,
    );
    expect(await refusal(serve({ store, port: 0, proxy, proxyAt: ["somewhere"] }))).toMatch(/an address or a network/);
  });

  it("is reached through the proxy, and says to anybody else where it is", async () => {
    const served = await serve({ store, port: 0, proxy: "https://desk.example" });
    const asked = await fetch(`${served.url}/api/stories`, { headers: { ...forwarded, ...bearing("reader") } });
    const direct = await fetch(`${served.url}/api/stories`);
    await served.close();
    // fetch sends its own host name: this machine's, which stands for whoever asks on it.
    expect([asked.status, direct.status]).toEqual([200, 401]);
  });
});
