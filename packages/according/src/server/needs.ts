import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { matchedRoutes } from "hono/route";
import { mayAs, type Role } from "../roles.ts";

/* What each route needs of whoever calls it. A route of the API says it itself; what says nothing needs an owner. */

/** "open": whoever asks gets an answer. */
export type Need = "open" | Role;

/** Stands in the description of each route of the API, and so in `GET /api`. */
export const needs = (need: Need) =>
  ({ "x-needs": need, security: need === "open" ? [] : [{ session: [] }, { token: [] }] }) as const;

/** By what somebody is known, where the record has accounts. */
export const SIGNED_IN = {
  session: { type: "apiKey", in: "cookie", name: "__Host-according" },
  token: { type: "http", scheme: "bearer" },
} as const;

/** What is no route of the API: what a machine asks whether the server lives, what programs speak, the list of what there is. */
const OTHERS: ReadonlyMap<string, Need> = new Map([
  ["/healthz", "open"],
  ["/readyz", "open"],
  ["/metrics", "reader"],
  ["/mcp", "reader"],
  ["/api", "reader"],
]);

/** What a request needs: what the route says that it leads to. The page's own files hold nothing of the record. */
export function needOf(app: OpenAPIHono): (c: Context) => Need {
  let declared: ReadonlyMap<string, Need> | undefined;
  return (c) => {
    declared ??= declaredBy(app);
    for (const { method, path } of matchedRoutes(c)) {
      const need = declared.get(`${method} ${path}`);
      if (need !== undefined) return need;
    }
    const other = OTHERS.get(c.req.path);
    if (other !== undefined) return other;
    if (c.req.path.startsWith("/api/")) return "reader";
    return c.req.method === "GET" || c.req.method === "HEAD" ? "open" : "owner";
  };
}

function declaredBy(app: OpenAPIHono): ReadonlyMap<string, Need> {
  return new Map(
    app.openAPIRegistry.definitions.flatMap((one) => {
      if (one.type !== "route") return [];
      const path = one.route.path.replaceAll(/\{(.+?)\}/g, ":$1");
      return [[`${one.route.method.toUpperCase()} ${path}`, one.route["x-needs"] ?? "owner"] as const];
    }),
  );
}

export const isEnough = (role: Role, need: Need): boolean => need === "open" || mayAs(role, need);
