import type { ReportMeta } from "@according/reader";
import { digestOfSecret } from "../../src/accounts/secret.ts";
import { readBy } from "../../src/engine.ts";
import { ROLES, type Role } from "../../src/roles.ts";
import { type AppOptions, createApp } from "../../src/server/app.ts";
import type { Store } from "../../src/store/store.ts";
import { entries } from "./fixture.ts";
import { kept } from "./kept.ts";

export const PASSWORD = "four words that nobody guesses";
/** The password as argon2id keeps it, with settings that take a moment: a password is compared with the settings it was kept with. */
const SECRET = "$argon2id$v=19$m=8,t=1,p=1$bm90aGluZyBzZWNyZXQgMQ$JLakc7gBEAqbMVfX5hdt4XzntCcur73nNUcxewwQ4gk";

/** Each role's program has this token. */
export const tokenOf = (role: Role): string => `according_token-of-the-${role}`;
export const bearing = (role: Role) => ({ authorization: `Bearer ${tokenOf(role)}` });

/** A clock that is put forward by hand. */
export function clock(start = "2026-03-06T10:00:00Z") {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    forward: (hours: number) => {
      time += hours * 3_600_000;
    },
  };
}

/** A record with a person and a program of each role: "reader" and "reader's program", ... */
export async function deskOfMany(): Promise<Store> {
  const store = await kept(entries);
  await addEverybody(store);
  return store;
}

export async function addEverybody(store: Store): Promise<void> {
  for (const role of ROLES) {
    await store.accounts.add({ name: role, role, kind: "person", secret: SECRET }, "2026-03-01T00:00:00Z");
    const program = { name: `${role}'s program`, role, kind: "program" } as const;
    await store.accounts.add({ ...program, secret: digestOfSecret(tokenOf(role)) }, "2026-03-01T00:00:00Z");
  }
}

export const appOver = (store: Store, options: Partial<AppOptions> = {}) =>
  createApp({ store, read: async (text: string, meta: ReportMeta) => readBy(text, meta), ...options });

export type App = ReturnType<typeof appOver>;

export const sent = (method: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** The cookie that an answer sets, as a browser sends it back; empty: none, or one that ends it. */
export function cookieOf(response: Response): string {
  const [pair = ""] = (response.headers.get("set-cookie") ?? "").split(";");
  return pair.endsWith("=") ? "" : pair;
}
