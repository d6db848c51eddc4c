import { beforeEach, describe, expect, it } from "vitest";
import { Busy } from "../../src/accounts/hashing.ts";
import { NOBODYS } from "../../src/accounts/password.ts";
import type { Store } from "../../src/store/store.ts";
import { type App, appOver, bearing, clock, cookieOf, deskOfMany, PASSWORD, sent } from "./signed-in.ts";

let store: Store;
let time: ReturnType<typeof clock>;
let app: App;
beforeEach(async () => {
  store = await deskOfMany();
  time = clock();
  app = appOver(store, { now: time.now });
});

const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });
const signIn = (name = "editor", password = PASSWORD, headers = {}, address = "127.0.0.1") =>
  app.request("/api/session", sent("POST", { name, password }, headers), from(address));

async function signedIn(name = "editor", password = PASSWORD): Promise<string> {
  const response = await signIn(name, password);
  expect(response.status).toBe(200);
  return cookieOf(response);
}

const status = async (cookie: string) => (await app.request("/api/stories", { headers: { cookie } })).status;

describe("signing in", () => {
  it("gives a session that scripts cannot read and other sites do not send", async () => {
    const response = await signIn("EDITOR");
    expect(await response.json()).toEqual({ account: { name: "editor", role: "editor" } });
    expect(response.headers.get("set-cookie")).toMatch(
      /^according=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const cookie = cookieOf(response);
    expect(await status(cookie)).toBe(200);
    const who = await app.request("/api/session", { headers: { cookie } });
    expect(await who.json()).toEqual({ needed: true, account: { name: "editor", role: "editor" } });
  });

  it("says the same of a wrong password and of a name that nobody has, or that a program has", async () => {
    const answers = await Promise.all([
      signIn("editor", "something else entirely"),
      signIn("nobody"),
      signIn("editor's program"),
      signIn("editor", ""),
    ]);
    for (const answer of answers) {
      expect([answer.status, cookieOf(answer)]).toEqual([401, ""]);
      expect(await answer.json()).toMatchObject({ detail: "This name and this password do not go together." });
    }
  });

  it("compares with a password of the settings of now where nobody has the name, so that it takes as long", async () => {
    const compared: string[] = [];
    const compare = async (_: string, kept: string) => compared.push(kept) < 0;
    app = appOver(store, { hashing: { hash: async () => "", compare, close: async () => undefined } });
    for (const name of ["nobody", "editor's program"]) await signIn(name);
    expect(compared).toEqual([NOBODYS, NOBODYS]);
  });

  it("takes a password exactly as it is: no case, space or end of it is left away", async () => {
    for (const wrong of [PASSWORD.toUpperCase(), ` ${PASSWORD}`, `${PASSWORD} `, PASSWORD.slice(0, -1)])
      expect((await signIn("editor", wrong)).status).toBe(401);
  });

  it("begins a new session each time and ends the one before, also one that somebody else had planted", async () => {
    const planted = `according=${"p".repeat(43)}`;
    const first = cookieOf(await signIn("editor", PASSWORD, { cookie: planted }));
    expect(first).not.toBe(planted);
    expect(await status(planted)).toBe(401);
    const second = cookieOf(await signIn("editor", PASSWORD, { cookie: first }));
    expect(second).not.toBe(first);
    expect([await status(first), await status(second)]).toEqual([401, 200]);
  });
});

describe("a session", () => {
  it("ends when nothing was asked for twelve hours, and after a week whatever was asked", async () => {
    const idle = await signedIn();
    time.forward(11);
    expect(await status(idle)).toBe(200);
    time.forward(11);
    expect(await status(idle)).toBe(200);
    time.forward(12.1);
    expect(await status(idle)).toBe(401);
    const busy = await signedIn();
    for (let hours = 0; hours < 165; hours += 11) {
      expect(await status(busy)).toBe(200);
      time.forward(11);
    }
    time.forward(4);
    expect(await status(busy)).toBe(401);
  });

  it("ends by signing out, here or everywhere", async () => {
    const [here, there, reader] = [await signedIn(), await signedIn(), await signedIn("reader")];
    const out = await app.request("/api/session", { method: "DELETE", headers: { cookie: here } });
    expect([out.status, cookieOf(out)]).toEqual([200, ""]);
    expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
    expect([await status(here), await status(there)]).toEqual([401, 200]);
    const again = await signedIn();
    await app.request("/api/session?everywhere=true", { method: "DELETE", headers: { cookie: again } });
    expect([await status(again), await status(there), await status(reader)]).toEqual([401, 401, 200]);
  });

  it("does what the role of now allows, and ends with the account", async () => {
    const cookie = await signedIn();
    await store.accounts.setRole("editor", "reader", time.now().toISOString());
    const rename = sent("PATCH", { name: "Dam" }, { cookie });
    expect((await app.request("/api/stories/Orlay%20dam", rename)).status).toBe(403);
    await store.accounts.remove("editor", time.now().toISOString());
    expect(await status(cookie)).toBe(401);
  });
});

describe("another password", () => {
  const change = (cookie: string, password: string, next: string) =>
    app.request("/api/session/password", sent("PUT", { password, next }, { cookie }));

  it("needs the one of now, signs out everywhere else, and is what one signs in with from then on", async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const next = "größer als 12 zeichen \u{1f98a}";
    expect((await change(here, "not mine at all", next)).status).toBe(401);
    const changed = await change(here, PASSWORD, next);
    expect(changed.status).toBe(200);
    expect([await status(here), await status(there), await status(cookieOf(changed))]).toEqual([401, 401, 200]);
    expect((await signIn("editor", PASSWORD)).status).toBe(401);
    await signedIn("editor", next);
    expect(await store.accounts.passwordOf("editor")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("lets nobody in with the one before who was being compared meanwhile, nor set another by it", async () => {
    const comparing: (() => void)[] = [];
    const compare = async () => {
      await new Promise<void>((resolve) => comparing.push(resolve));
      return true;
    };
    const cookie = await signedIn();
    const hashing = { hash: async () => "kept form", compare, close: async () => undefined };
    app = appOver(store, { now: time.now, hashing });
    const changed = change(cookie, PASSWORD, "four other words of mine");
    await expect.poll(() => comparing.length).toBe(1);
    const late = [signIn(), change(cookie, PASSWORD, "four more words of somebody")];
    await expect.poll(() => comparing.length).toBe(3);
    comparing[0]?.();
    expect((await changed).status).toBe(200);
    for (const finish of comparing) finish();
    const answers = await Promise.all(late);
    expect(answers.map((one) => [one.status, cookieOf(one)])).toEqual([
      [401, ""],
      [401, ""],
    ]);
    expect(await store.accounts.passwordOf("editor")).toBe("kept form");
  });

  it.each([
    ["short", /at least 12 characters/],
    ["Password1234", /among the first that are tried/],
    ["passwordpassword", /among the first/],
    ["1qaz2wsx3edc", /among the first/],
    ["editor123456", /among the first/],
    ["aaaaaaaaaaaaaaaa", /among the first/],
    ["x".repeat(1001), /at most 1000/],
  ])("is not %j", async (next, sentence) => {
    const response = await change(await signedIn(), PASSWORD, next);
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toMatch(sentence);
  });

  it("is nothing that a program has", async () => {
    const response = await app.request(
      "/api/session/password",
      sent("PUT", { password: PASSWORD, next: "four other words of mine" }, bearing("editor")),
    );
    expect(response.status).toBe(400);
  });
});

describe("passwords that are tried", () => {
  beforeEach(() => {
    const compare = async (password: string) => password === PASSWORD;
    app = appOver(store, { now: time.now, hashing: { hash: async () => "", compare, close: async () => undefined } });
  });

  const wrong = (name: string, address: string) => signIn(name, "guessed it is", {}, address);

  it("of one name are ten in a quarter of an hour, from wherever, whether anybody has the name or not", async () => {
    for (const name of ["editor", "nobody"]) {
      for (let i = 0; i < 10; i++) expect((await wrong(name, `192.0.2.${i}`)).status).toBe(401);
      const refused = await signIn(name, PASSWORD, {}, "192.0.2.99");
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "90"]);
      expect((await refused.json()).detail).toMatch(/Too many passwords were tried: try again in 90 seconds/);
    }
    time.forward(0.026);
    expect((await signIn("editor", PASSWORD, {}, "192.0.2.99")).status).toBe(200);
  });

  it("from one address are thirty, and of IPv6 from one network", async () => {
    for (let i = 0; i < 30; i++) expect((await wrong(`name ${i}`, `2001:db8:1:2::${i}`)).status).toBe(401);
    expect((await signIn("reader", PASSWORD, {}, "2001:db8:1:2:ffff::1")).status).toBe(429);
    expect((await signIn("reader", PASSWORD, {}, "2001:db8:1:3::1")).status).toBe(200);
  });

  it.each([
    ["2001:db8::1", "2001:db8::2", "2001:0DB8:0:0:ffff:0:0:3", "2001:db8:0:1::1"],
    ["::ffff:192.0.2.9", "192.0.2.9", "0:0:0:0:0:FFFF:c000:209", "192.0.2.8"],
    ["2001:db8:5::", "2001:db8:5:0:a::1", "2001:db8:5::1%eth0", "2001:db8:5:6::"],
  ])("from %s, %s and %s are from one, from %s from another", async (one, same, alsoSame, another) => {
    for (let i = 0; i < 30; i++)
      expect((await wrong(`name ${i}`, [one, same, alsoSame][i % 3] as string)).status).toBe(401);
    for (const address of [one, same, alsoSame])
      expect((await signIn("reader", PASSWORD, {}, address)).status).toBe(429);
    expect((await signIn("reader", PASSWORD, {}, another)).status).toBe(200);
  });

  it("keep nobody out who has signed in from the same address before, however it was written then", async () => {
    await signIn("editor", PASSWORD, {}, "2001:db8:7::7");
    for (let i = 0; i < 12; i++) await wrong("editor", "203.0.113.9");
    expect((await signIn("editor", PASSWORD, {}, "2001:0db8:0007:0::7")).status).toBe(200);
  });

  it("keep nobody out who has signed in from the same address before, signed out since or not", async () => {
    const cookie = cookieOf(await signIn("editor", PASSWORD, {}, "198.51.100.7"));
    await app.request("/api/session", { method: "DELETE", headers: { cookie } });
    time.forward(24);
    for (let i = 0; i < 12; i++) await wrong("editor", "203.0.113.9");
    expect((await signIn("editor", PASSWORD, {}, "203.0.113.9")).status).toBe(429);
    expect((await signIn("editor", PASSWORD, {}, "198.51.100.7")).status).toBe(200);
  });

  it("keep them out neither where others guess from that address, nor under a name that reads like theirs there", async () => {
    await signIn("editor", PASSWORD, {}, "198.51.100.8");
    for (let i = 0; i < 12; i++) await wrong("editor at 198.51.100.8", `192.0.2.${i}`);
    for (let i = 0; i < 40; i++) await wrong(`guest ${i}`, "198.51.100.8");
    expect((await signIn("reader", PASSWORD, {}, "198.51.100.8")).status).toBe(429);
    expect((await signIn("editor", PASSWORD, {}, "198.51.100.8")).status).toBe(200);
  });

  it("are put off where too many are being compared, and not counted against anybody", async () => {
    const refuse = () => Promise.reject(new Busy("Too many."));
    app = appOver(store, { now: time.now, hashing: { hash: refuse, compare: refuse, close: async () => undefined } });
    const answer = await signIn();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await answer.json()).toMatchObject({
      title: "Not available",
      detail: "Too many are signing in at this moment: try again in 5 seconds.",
    });
    for (let i = 0; i < 12; i++) expect((await signIn()).status).toBe(503);
  });

  it("do not count when they are right", async () => {
    for (let i = 0; i < 40; i++) await signedIn();
  });
});

describe("what somebody does", () => {
  const judging = {
    about: [{ by: "statement", report: "re-dam", statement: "st-warned" }],
    verdict: { by: "not-a-statement" },
    judge: "Somebody Else",
  };

  it("bears the name of the account, whatever the request says", async () => {
    const cookie = await signedIn();
    const response = await app.request("/api/stories/Orlay%20dam/judgements", sent("POST", judging, { cookie }));
    expect([response.status, (await response.json()).judge]).toEqual([201, "editor"]);
    const { judge: _, ...nameless } = { ...judging, verdict: { by: "speaker", name: "Mara Velin" } };
    const program = await app.request("/api/stories/Orlay%20dam/judgements", sent("POST", nameless, bearing("editor")));
    expect((await program.json()).judge).toBe("editor's program");
  });

  it("is listed for owners: who, what, of what and from where, and no password, token or word of a report", async () => {
    const cookie = await signedIn();
    await signIn("editor", "wrong and wrong");
    await signIn("nobody at all", "wrong and wrong");
    await new Promise((resolve) => setImmediate(resolve));
    await app.request("/api/stories/Orlay%20dam/judgements", sent("POST", judging, { cookie }));
    await app.request("/api/reports/re-dam", sent("PATCH", { title: "The dam" }, bearing("editor")));
    await app.request("/api/session", { method: "DELETE", headers: { cookie } });
    const response = await app.request("/api/audit?limit=5", { headers: bearing("owner") });
    const { total, items } = await response.json();
    expect(total).toBe(5);
    const rows = items.map(({ who, what, from }: Record<string, string>) => `${who} ${what} ${from}`).reverse();
    expect(rows).toEqual([
      "editor sign-in 127.0.0.1",
      "editor sign-in-refused 127.0.0.1",
      "editor judge ",
      "editor's program title-report ",
      "editor sign-out ",
    ]);
    for (const { at, milliseconds, of } of items) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      expect(of).not.toHaveProperty("milliseconds");
    }
    expect(JSON.stringify(items)).not.toMatch(/four words|wrong and wrong|according_|argon2|nobody at all/);
  });
});
