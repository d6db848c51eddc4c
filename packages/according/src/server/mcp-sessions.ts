import { randomUUID } from "node:crypto";
import {
  isInitializeRequest,
  legacyStatelessFallback,
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import { acting } from "../acting.ts";

/** So many programs are kept in mind; who asks again after more of them have come is told to begin anew. */
const MOST = 256;

interface Session {
  readonly transport: WebStandardStreamableHTTPServerTransport;
  /** Who began it; none: there are no accounts. */
  readonly whose: string | undefined;
}

/**
 * Answers programs that open a session, as those do which speak the protocol of 2025, the SDK's client among them: only within a session
 * can the person be asked something while a call waits. A call without one is answered by itself. A session is of whoever began it.
 */
export function mcpSessions(serverFor: () => McpServer): (request: Request) => Promise<Response> {
  // Whoever asked last stands last.
  const sessions = new Map<string, Session>();
  const alone = legacyStatelessFallback(serverFor);

  async function begin(request: Request, parsedBody: unknown): Promise<Response> {
    const whose = acting.getStore()?.name;
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => {
        sessions.set(id, { transport, whose });
        for (const [oldest, { transport: left }] of [...sessions].slice(0, -MOST)) {
          sessions.delete(oldest);
          void left.close();
        }
      },
      onsessionclosed: (id) => void sessions.delete(id),
    });
    await serverFor().connect(transport);
    return transport.handleRequest(request, { parsedBody });
  }

  return async (request) => {
    const id = request.headers.get("mcp-session-id");
    if (id === null) {
      const body = await sentJson(request);
      return isInitializeRequest(body) ? begin(request, body) : alone(request);
    }
    const session = sessions.get(id);
    if (!session || session.whose !== acting.getStore()?.name) return unknownSession();
    sessions.delete(id);
    sessions.set(id, session);
    return session.transport.handleRequest(request);
  };
}

const sentJson = (request: Request): Promise<unknown> =>
  request
    .clone()
    .json()
    .catch(() => undefined);

/** 404 tells a program to open a new session. */
const unknownSession = (): Response =>
  Response.json(
    { jsonrpc: "2.0", error: { code: -32001, message: "There is no such session: open a new one." }, id: null },
    { status: 404 },
  );
