import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { unfitPassword } from "../accounts/fitness.ts";
import { Busy, type Hashing } from "../accounts/hashing.ts";
import { NOBODYS } from "../accounts/password.ts";
import { digestOfSecret, newSecret } from "../accounts/secret.ts";
import { acting } from "../acting.ts";
import { networkOf } from "../addresses.ts";
import { ROLES } from "../roles.ts";
import type { Account, Accounts } from "../store/accounts.ts";
import { fail } from "./failure.ts";
import { tooMany } from "./gate.ts";
import { Limits } from "./limits.ts";
import { needs } from "./needs.ts";
import { clientOf, type Reach } from "./reach.ts";
import { answers, failure, refusals } from "./routes.ts";
import { actorIn, ago, giveSession, limitsAt, sessionIn, takeSession, type Visitor, visitorOf } from "./visitor.ts";

export interface SessionOptions {
  readonly accounts: Accounts;
  readonly reach: Reach;
  /** Must somebody sign in? */
  readonly isClosed: () => Promise<boolean>;
  readonly hashing: Hashing;
  readonly now: () => Date;
}

/** A name may be tried so often in a quarter of an hour, */
const TRIES_OF_NAME = 10;
/** and names be tried from one address. */
const TRIES_FROM_ADDRESS = 30;
const QUARTER = 15 * 60;
/** So long whoever finds too many waiting is sent away, in seconds. */
const BUSY = 5;
/** So long an address is known from which somebody has signed in: 90 days. */
const KNOWN = 90 * 24 * 3_600_000;

const WRONG = "This name and this password do not go together.";

/** Signing in and out, and another password. */
export function sessionApi(app: OpenAPIHono, options: SessionOptions): void {
  const [tries, sessions] = [triesOf(options), sessionsWith(options)];
  signingIn(app, options, tries, sessions);
  changingPasswords(app, options, tries, sessions);
}

type Tries = ReturnType<typeof triesOf>;
type Sessions = ReturnType<typeof sessionsWith>;

function signingIn(
  app: OpenAPIHono,
  options: SessionOptions,
  tries: Tries,
  { begin, noted, personIn }: Sessions,
): void {
  const { accounts, reach, isClosed, hashing, now } = options;

  app.openapi(sessionRoute, async (c) => {
    const visitor = await visitorOf(c, accounts, reach, now());
    return c.json({ needed: await isClosed(), account: visitor && shownAccount(visitor.account) }, 200);
  });

  app.openapi(signInRoute, async (c): Promise<never> => {
    const { name, password } = c.req.valid("json");
    const answer = await tries.guard(c, name, async () => {
      // Takes as long for a name that nobody has.
      const [account, kept] = [await accounts.find(name), await accounts.passwordOf(name)];
      const right = await hashing.compare(password, kept ?? NOBODYS);
      const begun = account && right && kept !== null ? await begin(c, account, kept) : null;
      if (begun) return begun;
      // Afterwards: whoever guesses is not told by the time it takes that somebody has the name.
      if (account) setImmediate(() => void noted(c, account, "sign-in-refused").catch(console.error));
      return null;
    });
    return answer as never;
  });

  app.openapi(signOutRoute, async (c) => {
    const { account, session } = await personIn(c);
    const { everywhere } = c.req.valid("query");
    if (everywhere === "true") await accounts.endSessionsOf(account.name);
    else await accounts.endSession(session);
    takeSession(c, reach);
    await accounts.note(
      { what: everywhere === "true" ? "sign-out-everywhere" : "sign-out", of: {} },
      now().toISOString(),
    );
    return c.json({ outcome: "done" } as const, 200);
  });
}

function changingPasswords(
  app: OpenAPIHono,
  { accounts, hashing, now }: SessionOptions,
  tries: Tries,
  { beginSession, noted, personIn }: Sessions,
): void {
  app.openapi(passwordRoute, async (c): Promise<never> => {
    const { account } = await personIn(c);
    const { password, next } = c.req.valid("json");
    const answer = await tries.guard(c, account.name, async () => {
      const kept = await accounts.passwordOf(account.name);
      if (kept === null || !(await hashing.compare(password, kept))) {
        await noted(c, account, "sign-in-refused");
        return null;
      }
      const unfit = await unfitPassword(next, account.name);
      if (unfit) return fail(c, 400, unfit);
      const secret = await hashing.hash(next);
      if (!(await accounts.setPassword(account.name, secret, now().toISOString(), kept))) return null;
      await beginSession(c, account, secret);
      return c.json({ outcome: "done" } as const, 200);
    });
    return answer as never;
  });
}

/** Begins sessions, notes who tried to, and finds who is in one. */
function sessionsWith({ accounts, reach, now }: SessionOptions) {
  /** null: the password became another meanwhile. */
  async function begin(c: Context, account: Account, kept: string): Promise<Response | null> {
    const before = sessionIn(c, reach);
    if (!(await beginSession(c, account, kept))) return null;
    if (before) await accounts.endSession(before);
    await noted(c, account, "sign-in");
    return c.json({ account: shownAccount(account) }, 200);
  }

  async function beginSession(c: Context, { name }: Account, secret: string): Promise<boolean> {
    const session = newSecret();
    const began = { digest: digestOfSecret(session), account: name, secret, from: clientOf(c, reach) };
    const isBegun = await accounts.beginSession({ ...began, at: now().toISOString() }, limitsAt(now()));
    if (isBegun) giveSession(c, reach, session);
    return isBegun;
  }

  const noted = (c: Context, account: Account, what: "sign-in" | "sign-in-refused"): Promise<void> =>
    acting.run(actorIn(c, account, reach), () => accounts.note({ what, of: {} }, now().toISOString()));

  /** Programs neither sign out nor have passwords. */
  async function personIn(c: Context): Promise<Required<Visitor>> {
    const visitor = await visitorOf(c, accounts, reach, now());
    if (!visitor?.session) throw new HTTPException(400, { message: "this is for somebody who has signed in" });
    return { ...visitor, session: visitor.session };
  }

  return { begin, beginSession, noted, personIn };
}

const shownAccount = ({ name, role }: Account) => ({ name, role });

/**
 * Passwords are tried only so often: for a name, and from an address. Whoever has signed in from an address not long ago has tries of
 * their own there, so that nobody elsewhere can use them up.
 */
function triesOf({ accounts, reach, now }: SessionOptions) {
  const [ofName, fromAddress] = [new Limits(TRIES_OF_NAME, QUARTER, now), new Limits(TRIES_FROM_ADDRESS, QUARTER, now)];
  return {
    /** `work` gives null where name and password do not go together. */
    async guard(c: Context, name: string, work: () => Promise<Response | null>): Promise<Response> {
      const from = clientOf(c, reach);
      const lower = name.normalize("NFKC").toLowerCase();
      const isKnown = await accounts.isKnownFrom(name, from, ago(now(), KNOWN));
      // No name that somebody types is another key than its own.
      const key = JSON.stringify(isKnown ? [lower, from] : [lower]);
      const address = networkOf(from);
      // Whoever is known there is kept out by nobody who tries from the same address.
      const seconds = (isKnown ? 0 : fromAddress.take(address)) || ofName.take(key);
      if (seconds > 0) return tooMany(c, seconds, "Too many passwords were tried");
      const answer = await work().catch((error: unknown) => {
        if (!(error instanceof Busy)) throw error;
        c.header("retry-after", String(BUSY));
        return fail(c, 503, `Too many are signing in at this moment: try again in ${BUSY} seconds.`);
      });
      if (answer === null) return fail(c, 401, WRONG);
      ofName.give(key);
      if (!isKnown) fromAddress.give(address);
      return answer;
    },
  };
}

const bodyWith = <T extends z.ZodType>(schema: T) =>
  ({ required: true, content: { "application/json": { schema } } }) as const;

const AccountSchema = z.object({ name: z.string(), role: z.enum(ROLES) }).openapi("Account");
const outcome = answers(z.object({ outcome: z.literal("done") }), "It is done.");
/** Longer ones are refused where one is set. */
const password = z.string().max(4000);
const trying = {
  ...refusals,
  401: failure("Name and password do not go together."),
  429: failure("Too many were tried."),
  503: failure("Too many are signing in at this moment, or the record cannot be read."),
};

const sessionRoute = createRoute({
  ...needs("open"),
  method: "get",
  path: "/api/session",
  summary: "Who is signed in",
  responses: {
    200: answers(
      z.object({ needed: z.boolean(), account: AccountSchema.nullable() }),
      "Whether one must sign in here, and who has.",
    ),
    ...refusals,
  },
});

const signInRoute = createRoute({
  ...needs("open"),
  method: "post",
  path: "/api/session",
  summary: "Sign in",
  request: { body: bodyWith(z.object({ name: z.string().max(200), password })) },
  responses: { 200: answers(z.object({ account: AccountSchema }), "The answer sets a cookie."), ...trying },
});

const signOutRoute = createRoute({
  ...needs("reader"),
  method: "delete",
  path: "/api/session",
  summary: "Sign out",
  request: {
    query: z.object({ everywhere: z.enum(["true", "false"]).optional().openapi({ description: "On all devices." }) }),
  },
  responses: { 200: outcome, ...trying },
});

const passwordRoute = createRoute({
  ...needs("reader"),
  method: "put",
  path: "/api/session/password",
  summary: "Take another password; one is signed out everywhere else",
  request: { body: bodyWith(z.object({ password, next: password })) },
  responses: { 200: outcome, ...trying },
});
