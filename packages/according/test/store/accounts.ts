import { expect, it } from "vitest";
import { type Actor, acting, instant } from "../../src/acting.ts";
import type { NewAccount, NewSession } from "../../src/store/accounts.ts";
import type { Store } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { harbour, judgementOf } from "./readings.ts";

const at = (hour: number): string => `2026-03-06T${String(hour).padStart(2, "0")}:00:00.000Z`;
const person = (name: string, role: NewAccount["role"] = "editor"): NewAccount => ({
  ...{ name, role, kind: "person", secret: `kept form of ${name}'s password` },
});
/** Signed in with the password that the account has at first, unless another is said. */
const sessionOf = (account: string, digest: string, secret = person(account).secret): NewSession => ({
  ...{ digest, account, secret, from: "192.0.2.7", at: at(1) },
});
const LIMITS = { begun: at(0), seen: at(0) };
const hanne: Actor = { name: "Hanne Okoro", role: "owner", from: "192.0.2.7" };

/** What every store must do with accounts, sessions and the list of who did what. */
export function describeAccounts(store: () => Store): void {
  const accounts = () => store().accounts;

  it("has no account of its own, and tells names apart without regard to case", async () => {
    expect(await accounts().list()).toEqual([]);
    expect(await accounts().add(person("Mara Velin"), at(1))).toBe(true);
    expect(await accounts().add(person("MARA VELIN"), at(2))).toBe(false);
    expect(await accounts().list()).toEqual([{ name: "Mara Velin", role: "editor", kind: "person", since: at(1) }]);
    expect(await accounts().find("mara velin")).toMatchObject({ name: "Mara Velin" });
    expect(await accounts().find("mara")).toBeNull();
    expect(await accounts().passwordOf("Mara Velin")).toBe("kept form of Mara Velin's password");
  });

  it("finds a program by its token alone, and a person by no token", async () => {
    await accounts().add({ name: "wire", role: "reader", kind: "program", secret: "digest of a token" }, at(1));
    await accounts().add({ ...person("Mara"), secret: "another digest" }, at(1));
    expect(await accounts().programWith("digest of a token")).toMatchObject({ name: "wire", role: "reader" });
    expect(await accounts().programWith("another digest")).toBeNull();
    expect(await accounts().passwordOf("wire")).toBeNull();
    expect(await accounts().setPassword("wire", "a password", at(2))).toBe(false);
  });

  it("changes what an account may do at once, and says so where there is no such account", async () => {
    await accounts().add(person("Mara"), at(1));
    await accounts().beginSession(sessionOf("Mara", "s"), LIMITS);
    expect(await accounts().setRole("mara", "reader", at(2))).toBe(true);
    expect(await accounts().inSession("s", LIMITS, at(2))).toMatchObject({ role: "reader" });
    expect(await accounts().setRole("Nobody", "owner", at(2))).toBe(false);
    expect(await accounts().remove("Nobody", at(2))).toBe(false);
  });

  it("ends sessions when they are ended, too old, idle, or their account has another password or is gone", async () => {
    await accounts().add(person("Mara"), at(1));
    const begin = (digest: string, secret?: string) =>
      accounts().beginSession(sessionOf("Mara", digest, secret), LIMITS);
    const whose = async (digest: string, limits = LIMITS, now = at(1)) =>
      (await accounts().inSession(digest, limits, now))?.name ?? null;
    for (const digest of ["a", "b"]) await begin(digest);
    expect([await whose("a"), await whose("b"), await whose("c")]).toEqual(["Mara", "Mara", null]);
    await accounts().endSession("a");
    expect([await whose("a"), await whose("b")]).toEqual([null, "Mara"]);
    expect(await whose("b", { begun: at(0), seen: at(1) })).toBeNull();
    expect(await whose("b", LIMITS, at(3))).toBe("Mara");
    expect(await whose("b", { begun: at(0), seen: at(2) })).toBe("Mara");
    expect(await whose("b", { begun: at(1), seen: at(2) })).toBeNull();
    await accounts().endSessionsOf("MARA");
    expect(await whose("b")).toBeNull();
    await begin("d");
    await accounts().setPassword("Mara", "another", at(4));
    expect([await whose("d"), await accounts().passwordOf("Mara")]).toEqual([null, "another"]);
    await begin("e", "another");
    await accounts().remove("Mara", at(5));
    expect([await whose("e"), await accounts().find("Mara")]).toEqual([null, null]);
  });

  it("begins no session, and sets no other password, by one that was another's or is another meanwhile", async () => {
    await accounts().add(person("Mara"), at(1));
    const first = person("Mara").secret;
    expect(await accounts().beginSession(sessionOf("Mara", "a", "another"), LIMITS)).toBe(false);
    expect(await accounts().setPassword("Mara", "second", at(2), "another")).toBe(false);
    expect(await accounts().setPassword("Mara", "second", at(2), first)).toBe(true);
    expect(await accounts().setPassword("Mara", "third", at(2), first)).toBe(false);
    expect(await accounts().beginSession(sessionOf("Mara", "b", first), LIMITS)).toBe(false);
    expect(await accounts().beginSession(sessionOf("Nobody", "c"), LIMITS)).toBe(false);
    expect(await accounts().beginSession(sessionOf("Mara", "d", "second"), LIMITS)).toBe(true);
    const whose = await Promise.all(["a", "b", "c", "d"].map((one) => accounts().inSession(one, LIMITS, at(1))));
    expect(whose.map((one) => one?.name)).toEqual([undefined, undefined, undefined, "Mara"]);
  });

  it("knows from where somebody has signed in, and when", async () => {
    await accounts().add(person("Mara"), at(1));
    const mara: Actor = { name: "Mara", role: "editor", from: "192.0.2.7" };
    await acting.run(mara, () => accounts().note({ what: "sign-in", of: {} }, at(2)));
    await acting.run({ ...mara, from: "192.0.2.9" }, () => accounts().note({ what: "sign-in-refused", of: {} }, at(2)));
    expect(await accounts().isKnownFrom("MARA", "192.0.2.7", at(1))).toBe(true);
    for (const [name, from, since] of [
      ["mara", "192.0.2.7", at(3)],
      ["mara", "192.0.2.9", at(1)],
      ["Hanne", "192.0.2.7", at(1)],
    ] as const)
      expect(await accounts().isKnownFrom(name, from, since)).toBe(false);
  });

  it("notes who did what and from where, with what was done, and nothing where nothing changed", async () => {
    await acting.run(hanne, async () => {
      await store().keep(harbour());
      await store().keep(harbour());
      const { reading } = harbour();
      for (const code of ["read-anew", "read-anew"])
        await store().reread("harbour", [{ version: 1, reading: { ...reading, problems: [{ code, message: "" }] } }]);
      await store().judge(judgementOf("j-1"));
      await store().judge(judgementOf("j-1"));
      await store().withdraw("j-1", at(9));
      await store().withdraw("j-1", at(10));
      await store().titleReport("harbour", "The harbour", at(11));
      await store().move("none", "Orlay", "Lesk");
      await accounts().add(person("Mara"), at(12));
      await accounts().note({ what: "sign-out", of: {} }, at(13));
    });
    const { total, items } = await accounts().audit();
    expect(items.map(({ who, from, what, of }) => [who, from, what, JSON.stringify(of)]).reverse()).toEqual(
      [
        ["keep", { story: "Orlay", report: "harbour", version: 1 }],
        ["reread", { report: "harbour" }],
        ["judge", { story: "Orlay", judgement: "j-1" }],
        ["take-back", { story: "Orlay", judgement: "j-1" }],
        ["title-report", { report: "harbour", to: "The harbour" }],
        ["add-account", { account: "Mara", kind: "person", role: "editor" }],
        ["sign-out", {}],
      ].map(([what, of]) => ["Hanne Okoro", "192.0.2.7", what, JSON.stringify(of)]),
    );
    expect(total).toBe(7);
    expect((await accounts().audit({ limit: 1, offset: 1 })).items).toMatchObject([{ what: "add-account" }]);
    expect(JSON.stringify(items)).not.toContain("password of");
    expect((await all(store().check())).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("notes how long it took where it is known when it was asked for", async () => {
    await acting.run({ ...hanne, asked: instant() - 1500 }, () => accounts().note({ what: "sign-in", of: {} }, at(1)));
    await acting.run(hanne, () => accounts().add(person("Mara"), at(2)));
    const [unmeasured, measured] = (await accounts().audit()).items;
    expect(unmeasured).not.toHaveProperty("milliseconds");
    expect(measured).toMatchObject({ at: at(1), what: "sign-in", of: {} });
    expect(measured?.milliseconds).toBeGreaterThanOrEqual(1500);
    expect((await all(store().check())).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("notes nothing of a desk of one", async () => {
    await store().keep(harbour());
    await accounts().add(person("Mara"), at(12));
    expect((await accounts().audit()).total).toBe(0);
  });

  it("has an anchor that holds for what was done, as for what was kept", async () => {
    const before = await store().anchor();
    await acting.run(hanne, () => accounts().note({ what: "sign-in", of: {} }, at(1)));
    expect(await store().anchor()).not.toBe(before);
  });
}
