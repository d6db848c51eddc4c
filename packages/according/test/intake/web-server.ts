import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Site {
  readonly url: string;
  /** "GET /path" of every request, in their order. */
  readonly asked: string[];
  /** What is answered at a path; it may be changed. */
  readonly pages: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  close(): Promise<void>;
}

/** A web server of this machine, for one test. */
export async function startSite(): Promise<Site> {
  const asked: string[] = [];
  const pages: Site["pages"] = new Map();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const page = pages.get(request.url ?? "");
    if (page) page(request, response);
    else response.writeHead(404).end("none");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}`, asked, pages },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page with an entity tag: who has it is told that it is as it was. */
export const tagged =
  (etag: string, type: string, body: string) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, "content-type": type }).end(body);
  };

export const page = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2026-03-06T10:00:00Z"></head><body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</article></body></html>`;
