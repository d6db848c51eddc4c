import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { digestOfSecret } from "../accounts/secret.ts";
import type { Actor } from "../acting.ts";
import type { Account, Accounts, SessionLimits } from "../store/accounts.ts";
import { clientOf, type Reach } from "./reach.ts";

/** Whoever asks, and by what they are known. */
export interface Visitor {
  readonly account: Account;
  /** The digest of their session; none: a program with a token. */
  readonly session?: string;
}

const HOUR = 3_600_000;
/** A session ends when nothing was asked in it for so long, */
const IDLE = 12 * HOUR;
/** and at the latest after so long, whatever was asked. */
const LONGEST = 7 * 24 * HOUR;

export const ago = (now: Date, time: number): string => new Date(now.getTime() - time).toISOString();

export const limitsAt = (now: Date): SessionLimits => ({ begun: ago(now, LONGEST), seen: ago(now, IDLE) });

/** Whoever is noted with what an account changes. */
export const actorIn = (c: Context, { name, role }: Account, reach: Reach): Actor => ({
  ...{ name, role, from: clientOf(c, reach), asked: c.get("asked") },
});

/** null: nobody whom the record knows. */
export async function visitorOf(c: Context, accounts: Accounts, reach: Reach, now: Date): Promise<Visitor | null> {
  const token = tokenIn(c.req.header("authorization"));
  if (token !== null) {
    const account = await accounts.programWith(digestOfSecret(token));
    return account && { account };
  }
  const session = sessionIn(c, reach);
  const account = session && (await accounts.inSession(session, limitsAt(now), now.toISOString()));
  return account ? { account, session } : null;
}

/** As a bearer (RFC 6750), or as the password of basic authentication (RFC 7617); null: none is shown. */
function tokenIn(header: string | undefined): string | null {
  const [, scheme = "", value = ""] = /^(bearer|basic) +(\S+)$/i.exec(header ?? "") ?? [];
  if (scheme === "") return null;
  if (scheme.toLowerCase() === "bearer") return value;
  return Buffer.from(value, "base64")
    .toString("utf8")
    .replace(/^[^:]*:/, "");
}

const NAME = "according";

/** A browser sends a cookie of this kind to this host alone, and over TLS alone (RFC 6265bis, 4.1.3.2). */
const prefixOf = ({ origin }: Reach) => (origin === null ? {} : ({ prefix: "host", secure: true } as const));

/** The digest of the session that a browser says it is in. */
export function sessionIn(c: Context, reach: Reach): string | null {
  const cookie = reach.origin === null ? getCookie(c, NAME) : getCookie(c, NAME, "host");
  return cookie ? digestOfSecret(cookie) : null;
}

/** Tells a browser in which session it is from now on. */
export const giveSession = (c: Context, reach: Reach, secret: string): void =>
  setCookie(c, NAME, secret, {
    ...{ httpOnly: true, sameSite: "Strict", path: "/", maxAge: LONGEST / 1000 },
    ...prefixOf(reach),
  });

export const takeSession = (c: Context, reach: Reach): void =>
  void deleteCookie(c, NAME, { path: "/", ...prefixOf(reach) });
