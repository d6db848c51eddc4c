import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes, routePath } from "hono/route";
import { instant } from "../acting.ts";
import type { Desk } from "../desk.ts";
import { fail } from "./failure.ts";
import { type Metrics, OPEN_METRICS } from "./metrics.ts";

/** What is told of one request: no address, no words that were searched for or sent, no name of a story. */
export interface Logged {
  /** When it was answered, ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** As it is written in the API: "/api/stories/:name". */
  readonly route: string;
  readonly status: number;
  /** From asking to the answer. */
  readonly milliseconds: number;
}

declare module "hono" {
  interface ContextVariableMap {
    /** When the request came, see `instant`. */
    asked: number;
  }
}

/** Of what is refused on its way there the route that was meant. */
function routeOf(c: Context): string {
  const reached = routePath(c);
  const meant = reached.endsWith("*") && matchedRoutes(c).find(({ path }) => !path.endsWith("*"));
  return meant ? meant.path : reached;
}

/** Counts every answer, and tells of it. */
export const watched =
  (metrics: Metrics, tell: (logged: Logged) => void): MiddlewareHandler =>
  async (c, next) => {
    const asked = instant();
    c.set("asked", asked);
    await next();
    const milliseconds = instant() - asked;
    const { method } = c.req;
    const [route, status] = [routeOf(c), c.res.status];
    metrics.count(method, route, status, milliseconds / 1000);
    tell({ at: new Date().toISOString(), method, route, status, milliseconds: Math.round(milliseconds * 10) / 10 });
  };

/**
 * What whoever runs the server asks: whether it lives (`/healthz`), whether the record can be read (`/readyz`), and what it counts
 * of itself (`/metrics`).
 */
export function probes(app: OpenAPIHono, desk: Desk, metrics: Metrics): void {
  app.get("/healthz", (c) => c.text("ok\n"));
  app.get("/readyz", async (c) => {
    // Anybody may ask: why it cannot be read stands in the log.
    const ready = await desk.ready().then(
      () => true,
      () => false,
    );
    return ready ? c.text("ready\n") : fail(c, 503, "The record cannot be read at the moment.");
  });
  app.get("/metrics", async (c) => {
    const [stories, reports] = [await desk.stories({ limit: 1 }), await desk.reports({ limit: 1 })];
    const text = metrics.text({ stories: stories.total, reports: reports.total });
    return c.body(text, 200, { "content-type": OPEN_METRICS });
  });
  for (const path of ["/healthz", "/readyz", "/metrics"])
    app.all(path, (c) => fail(c, 405, `${path} is read with GET.`));
}
