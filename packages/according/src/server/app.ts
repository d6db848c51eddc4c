import { fileURLToPath } from "node:url";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { type Hashing, hashingThreads } from "../accounts/hashing.ts";
import { type Asking, askingHere, deskAsking } from "../asking/asking.ts";
import { type Desk, deskOf, listsOf } from "../desk.ts";
import type { EngineName } from "../engine-names.ts";
import type { Store } from "../store/store.ts";
import { type Adding, addingApi } from "./adding-api.ts";
import { auditApi } from "./audit-api.ts";
import { engineApi } from "./engine-api.ts";
import { exportApi } from "./export-api.ts";
import { fail, failUnexpectedly, noStory, orMissing, refuseInvalid } from "./failure.ts";
import { gate, mustSignIn } from "./gate.ts";
import { given } from "./given.ts";
import { byProxy, limitedBody, neverCached, onlyJson, ownHost, ownOrigin, strictHeaders } from "./guard.ts";
import { mcpOverHttp } from "./mcp-api.ts";
import { Metrics } from "./metrics.ts";
import { needOf, SIGNED_IN } from "./needs.ts";
import { addressAsked, type Reach, THIS_MACHINE } from "./reach.ts";
import * as route from "./routes.ts";
import { sessionApi } from "./session-api.ts";
import { type ReadText, storyApi } from "./story-api.ts";
import { tidyingApi } from "./tidying-api.ts";
import { viewApi } from "./view-api.ts";
import { type Logged, probes, watched } from "./watch.ts";
import { webFiles } from "./web-files.ts";

const documentation = {
  openapi: "3.1.0",
  info: {
    title: "According",
    version: "0.1.0",
    description: "The record of a developing story: who said what, how many according to whom, and when.",
  },
};

const noReport = "No such report is kept, or not in this version.";

/** Where the web build puts the page: the same place seen from `src/server` and from `dist/server`. */
const builtWeb = fileURLToPath(new URL("../../dist/web/", import.meta.url));

export { askingThread } from "../asking/thread.ts";
export type { ReadText } from "./story-api.ts";
export type { Logged } from "./watch.ts";

export interface AppOptions {
  readonly store: Store;
  readonly read: ReadText;
  /** What `read` reads with where nothing else is asked for, and the page's own reader. Default "linear". */
  readonly engine?: EngineName;
  /** Why it is not the engine that is preferred, a sentence. */
  readonly instead?: string;
  /** How reports come in. None: the record is only looked at. */
  readonly adding?: Adding;
  /** Who answers what is asked of a story as a whole. Default: this thread. */
  readonly asking?: Asking;
  /** From where it is reached. Default: this machine alone. */
  readonly reach?: Reach;
  /** Who hashes passwords. Default: a thread of its own. */
  readonly hashing?: Hashing;
  /** What time it is. Default: the clock's. */
  readonly now?: () => Date;
  /** Folder of the built page. */
  readonly webRoot?: string;
  /** Hears of every answer. */
  readonly log?: (logged: Logged) => void;
}

/** The HTTP API under `/api` and the page everywhere else. */
export function createApp({
  store,
  read,
  engine = "linear",
  instead,
  adding,
  asking,
  reach = THIS_MACHINE,
  hashing = hashingThreads(),
  now = () => new Date(),
  webRoot = builtWeb,
  log = () => undefined,
}: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid });
  app.onError(failUnexpectedly);
  const metrics = new Metrics();
  const { accounts } = store;
  const isClosed = mustSignIn(accounts, reach);
  app.use(watched(metrics, log), strictHeaders(reach), byProxy(reach), ownHost(reach), ownOrigin(reach));
  app.use(gate({ accounts, reach, isClosed, needOf: needOf(app), now }), limitedBody);
  app.use(leavingInFile(store));
  app.use("/api/*", neverCached);
  app.use("/api/*", onlyJson);
  const own = deskOf(store);
  const answering = asking ?? askingHere(own);
  const asked = deskAsking(own, answering);
  const desk = { ...asked, ...listsOf(store, asked.merged) };
  probes(app, desk, metrics);
  keptRoutes(app, desk);
  storyApi(app, desk, answering, read);
  viewApi(app, answering);
  tidyingApi(app, desk, read);
  if (adding) addingApi(app, adding);
  exportApi(app, desk, answering, (c) => addressAsked(c, reach));
  sessionApi(app, { accounts, reach, isClosed, hashing, now });
  auditApi(app, accounts);
  engineApi(app, { engine, ...(instead ? { instead } : {}) });
  mcpOverHttp(app, store, desk, read);
  app.openapi(route.readRoute, async (c) => {
    const { text, ...meta } = c.req.valid("json");
    return c.json(await read(text, given(meta), c.req.raw.signal), 200);
  });
  for (const [name, scheme] of Object.entries(SIGNED_IN))
    app.openAPIRegistry.registerComponent("securitySchemes", name, scheme);
  const described = describing(app);
  app.get("/api", (c) => c.body(described(), 200, { "content-type": "application/json" }));
  app.all("/api/*", (c) => fail(c, 404, `There is nothing at ${c.req.path}; GET /api lists what there is.`));
  app.on(
    ["GET", "HEAD"],
    "*",
    webFiles(webRoot, async (path) => (await isClosed()) || isThere(desk, path)),
  );
  app.notFound((c) => fail(c, 405, "The page is read with GET; GET /api lists what else can be called."));
  return app;
}

/** What there is, as JSON: written when it is first asked for. */
function describing(app: OpenAPIHono): () => string {
  let written: string | undefined;
  return () => {
    written ??= JSON.stringify(app.getOpenAPI31Document(documentation));
    return written;
  };
}

/** Whatever may have changed the record leaves all of it in its file, as every command does: nobody waits for that. */
const leavingInFile =
  (store: Store): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (!["GET", "HEAD"].includes(c.req.method)) await store.fold();
  };

/** Places of the page that are no story's and no report's. */
export const PLACES = ["/", "/ledger", "/bin", "/account", "/audit", "/read", "/search"] as const;

/** Is there a place of the page at a path, and a story or report for it? */
async function isThere(desk: Desk, path: string): Promise<boolean> {
  const [, kind, id] = /^\/(stories|reports)\/([^/]+)/.exec(path) ?? [];
  if (id === undefined) return PLACES.some((place) => place === path.replace(/(?<=.)\/$/, ""));
  const name = decodedName(id);
  if (name === null) return false;
  return (kind === "stories" ? await desk.story(name) : await desk.report(name)) !== null;
}

/** null: it is no encoding of anything. */
function decodedName(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function keptRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route.storiesRoute, async (c) => c.json(await desk.stories(given(c.req.valid("query"))), 200));
  app.openapi(route.storyRoute, async (c) =>
    c.json(orMissing(await desk.story(c.req.valid("param").name), noStory), 200),
  );
  app.openapi(route.reportsRoute, async (c) => c.json(await desk.reports(given(c.req.valid("query"))), 200));
  app.openapi(route.reportRoute, async (c) => {
    const kept = await desk.report(c.req.valid("param").id, c.req.valid("query").version);
    return c.json(orMissing(kept, noReport), 200);
  });
  app.openapi(route.statementsRoute, async (c) =>
    c.json(await desk.statements({ ...given(c.req.valid("query")), signal: c.req.raw.signal }), 200),
  );
  app.openapi(route.speakersRoute, async (c) => c.json(await desk.speakers(given(c.req.valid("query"))), 200));
  app.openapi(route.outletsRoute, async (c) => c.json(await desk.outlets(given(c.req.valid("query"))), 200));
  app.openapi(route.figuresRoute, async (c) => c.json(await desk.figures(given(c.req.valid("query"))), 200));
  app.openapi(route.figureTotalsRoute, async (c) => c.json(await desk.figureTotals(given(c.req.valid("query"))), 200));
  app.openapi(route.datesRoute, async (c) => c.json(await desk.dates(given(c.req.valid("query"))), 200));
  app.openapi(route.searchRoute, async (c) => {
    const { q, ...filter } = c.req.valid("query");
    return c.json(await desk.search(q, { ...given(filter), signal: c.req.raw.signal }), 200);
  });
}
