import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { fail } from "./failure.ts";
import { peerOf, type Reach } from "./reach.ts";

/** The largest request body, in bytes: a report of 300,000 words. */
export const BODY_LIMIT = 2 * 1024 * 1024;

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only to this machine's own names and to the proxy's, so that a page on the web cannot reach the record by pointing its own
 * name at this machine (DNS rebinding). Any port of this machine will do: the name is what a rebinding page cannot choose, and
 * a forwarded port or a development proxy keeps working.
 */
export const ownHost =
  ({ origin }: Reach): MiddlewareHandler =>
  async (c, next) => {
    const url = URL.parse(`https://${hostOf(c)}`);
    if (loopback.has(url?.hostname ?? "") || (origin !== null && url?.origin === origin)) return next();
    if (origin !== null) return fail(c, 421, `According answers only to ${origin}; open it under that address.`);
    return fail(c, 421, "According answers only to localhost, 127.0.0.1 and [::1]; open it under one of those names.");
  };

/** Takes what comes from elsewhere from the proxy alone, and only what came to it over TLS. Whether it lives it tells anybody. */
export const byProxy =
  ({ origin, isProxy }: Reach): MiddlewareHandler =>
  async (c, next) => {
    if (origin === null || c.req.path === "/healthz" || c.req.path === "/readyz") return next();
    if (isProxy(peerOf(c)) && (c.req.header("x-forwarded-proto") ?? "https").split(",").at(-1)?.trim() === "https")
      return next();
    return fail(c, 403, `According is at ${origin}, and takes requests from the proxy there.`);
  };

/**
 * Refuses what another site's page sends: what is kept is asked for, and anything but reading done, by this page or by no
 * page at all. Only the page itself may be come to from anywhere.
 */
export const ownOrigin =
  (reach: Reach): MiddlewareHandler =>
  async (c, next) => {
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    if (reads && !/^\/(?:api|mcp|metrics)(?:\/|$)/.test(c.req.path)) return next();
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
    if (foreignSite || (origin !== undefined && origin !== originOf(c, reach))) {
      return fail(c, 403, "Another site's page sent this request; According takes requests from its own page only.");
    }
    return next();
  };

const hostOf = (c: Context): string => c.req.header("host") ?? new URL(c.req.url).host;

/** The origin of this server's page, as its visitor sees it. */
function originOf(c: Context, { origin }: Reach): string {
  const host = hostOf(c);
  return origin !== null && URL.parse(`https://${host}`)?.origin === origin ? origin : `http://${host}`;
}

/** Of a file that is added, in bytes as they are sent: 24 MB. */
const FILE_LIMIT = 32 * 1024 * 1024;

const limited = (maxSize: number, megabytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: (c) =>
      fail(
        c,
        413,
        `The report is larger than ${megabytes} MB; keep it with \`according add\`, which has no such limit, or paste a part.`,
      ),
  });

const [limitedText, limitedFile] = [limited(BODY_LIMIT, 2), limited(FILE_LIMIT, 24)];

export const limitedBody: MiddlewareHandler = (c, next) =>
  /^\/api\/stories\/[^/]+\/reports$/.test(c.req.path) ? limitedFile(c, next) : limitedText(c, next);

export const onlyJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (!["POST", "PATCH", "PUT"].includes(c.req.method) || type === "application/json") return next();
  return fail(c, 415, "Send it as JSON, with the header content-type: application/json.");
};

/** The record may change between two requests. `c.header` would make the response anew, and copy all that it has. */
export const neverCached: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set("cache-control", "no-store");
};

/** A year: browsers come over TLS alone from the first visit on (RFC 6797). */
const ONLY_TLS = "max-age=31536000";

const headersWith = ({ origin }: Reach, scripts: readonly string[]): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [...scripts],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    crossOriginEmbedderPolicy: "require-corp",
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    strictTransportSecurity: origin === null ? false : ONLY_TLS,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });

const MAY_COMPILE = /^\/(?:assets\/neural-worker-[\w-]+\.js|neural\/[\w-]+\/ort\.mjs)$/;

/**
 * A worker goes by the policy of its own script. The one that runs the network, and the threads that it starts, may compile
 * WebAssembly, for which browsers want `wasm-unsafe-eval`; the page itself and all else may not.
 */
export function strictHeaders(reach: Reach): MiddlewareHandler {
  const strictly = headersWith(reach, ["'self'"]);
  const runningWasm = headersWith(reach, ["'self'", "'wasm-unsafe-eval'"]);
  return (c, next) => (MAY_COMPILE.test(c.req.path) ? runningWasm : strictly)(c, next);
}
