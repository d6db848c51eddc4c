import type { OpenAPIHono } from "@hono/zod-openapi";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { acting } from "../acting.ts";
import { mcpServer } from "../mcp/server.ts";
import { type Surroundings, Unanswered } from "../mcp/tools.ts";
import { mayAs } from "../roles.ts";
import type { Store } from "../store/store.ts";
import { version } from "../version.ts";

/** Every tool but this one only looks; the gate has let readers in. */
export const keepIfEditor =
  (store: Store): Surroundings["keep"] =>
  async (entry) => {
    const actor = acting.getStore();
    if (actor && !mayAs(actor.role, "editor"))
      throw new Unanswered(`This needs the role editor, and ${actor.name} is ${actor.role}: nothing was kept.`);
    return store.keep(entry);
  };

/** Nobody who asks by MCP says that they have stopped waiting. */
export const NEVER = new AbortController().signal;

/** The Model Context Protocol's Streamable HTTP, behind the same guards: this machine's names, no other site's page. */
export function mcpOverHttp(app: OpenAPIHono, around: Surroundings): void {
  const handler = createMcpHandler(() => mcpServer(around, version()));
  app.all("/mcp", (c) => handler.fetch(c.req.raw));
}
