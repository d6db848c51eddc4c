import type { Context, MiddlewareHandler } from "hono";
import { acting } from "../acting.ts";
import type { Accounts } from "../store/accounts.ts";
import { fail } from "./failure.ts";
import { Limits } from "./limits.ts";
import { isEnough, type Need } from "./needs.ts";
import type { Reach } from "./reach.ts";
import { actorIn, visitorOf } from "./visitor.ts";

/** Of one account in a minute. */
const MOST_IN_A_MINUTE = 1200;

export interface GateOptions {
  readonly accounts: Accounts;
  readonly reach: Reach;
  /** Must somebody sign in? */
  readonly isClosed: () => Promise<boolean>;
  readonly needOf: (c: Context) => Need;
  readonly now: () => Date;
}

/**
 * The one place at which it is decided who may do what: a desk of one on its own machine everything, where there are accounts
 * whoever has signed in or shows a token what their role allows. What they change is noted with them.
 */
export function gate({ accounts, reach, isClosed, needOf, now }: GateOptions): MiddlewareHandler {
  const limits = new Limits(MOST_IN_A_MINUTE, 60, now);
  return async (c, next) => {
    const need = needOf(c);
    if (need === "open" || !(await isClosed())) return next();
    const visitor = await visitorOf(c, accounts, reach, now());
    if (!visitor) return unknown(c);
    const { name, role } = visitor.account;
    if (!isEnough(role, need)) return fail(c, 403, `This needs the role ${need}, and ${name} is ${role}.`);
    const seconds = limits.take(name);
    if (seconds > 0) return tooMany(c, seconds, `${name} asks for too much at once`);
    return acting.run(actorIn(c, visitor.account, reach), next);
  };
}

/**
 * Must somebody sign in? Whoever is let in from elsewhere must; on this machine from the first account on, also where somebody has
 * taken the accounts out past the program.
 */
export function mustSignIn(accounts: Accounts, { origin }: Reach): () => Promise<boolean> {
  let known = origin !== null;
  return async () => {
    known ||= !(await accounts.isForAnybody());
    return known;
  };
}

function unknown(c: Context): Response {
  c.header("www-authenticate", 'Bearer realm="According"');
  return fail(c, 401, "Sign in first, or show a token that is still good.");
}

export function tooMany(c: Context, seconds: number, what: string): Response {
  c.header("retry-after", String(seconds));
  return fail(c, 429, `${what}: try again in ${seconds} seconds.`);
}
