import type { ReportMeta } from "@according/reader";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { createMcpHandler, isLegacyRequest } from "@modelcontextprotocol/server";
import { acting } from "../acting.ts";
import type { Desk, DRAFTED } from "../desk.ts";
import { mcpServer } from "../mcp/server.ts";
import { type Surroundings, Unanswered } from "../mcp/tools.ts";
import { mayAs } from "../roles.ts";
import type { Store } from "../store/store.ts";
import { version } from "../version.ts";
import { mcpSessions } from "./mcp-sessions.ts";
import type { ReadText } from "./story-api.ts";

/** Every tool but this one only looks; the gate has let readers in. */
export const keepIfEditor =
  (store: Store): Surroundings["keep"] =>
  async (entry) => {
    const actor = acting.getStore();
    if (actor && !mayAs(actor.role, "editor"))
      throw new Unanswered(`This needs the role editor, and ${actor.name} is ${actor.role}: nothing was kept.`);
    return store.keep(entry);
  };

/** The Model Context Protocol's Streamable HTTP, behind the same guards: this machine's names, no other site's page. */
export function mcpOverHttp(app: OpenAPIHono, store: Store, desk: Desk, read: ReadText): void {
  const aroundFor = (signal = new AbortController().signal) => ({
    desk,
    read: (text: string, meta: ReportMeta, choice?: typeof DRAFTED) => read(text, meta, signal, choice),
    keep: keepIfEditor(store),
  });
  const within = (signal?: AbortSignal) => mcpServer(aroundFor(signal), version());
  const each = createMcpHandler(({ requestInfo }) => within(requestInfo?.signal), { legacy: "reject" });
  const inSession = mcpSessions(() => within());
  app.all("/mcp", async ({ req: { raw } }) => ((await isLegacyRequest(raw)) ? inSession(raw) : each.fetch(raw)));
}
