import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Context, Handler } from "hono";
import { fail } from "./failure.ts";

interface WebFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".bin": "application/octet-stream",
};

/**
 * The built page, held in memory: a request's path is only ever a key, never a path on this machine's disk. Paths
 * without a file of their own are places inside the page and get `index.html`, which says so where there is no such place.
 */
export function webFiles(folder: string, isThere: (path: string) => Promise<boolean>): Handler {
  let files = load(folder);
  return async (c) => {
    if (!files.has("/index.html")) files = load(folder);
    const file = files.get(c.req.path);
    if (file) return send(c, file, c.req.path);
    if (extname(c.req.path) in types) return fail(c, 404, `There is no file ${c.req.path}.`);
    const index = files.get("/index.html");
    if (index) return send(c, index, "/index.html", (await isThere(c.req.path)) ? 200 : 404);
    return fail(c, 503, "The page is not built yet; `npm run build` builds it. The API at /api works without it.");
  };
}

function send(c: Context, file: WebFile, path: string, status: 200 | 404 = 200): Response {
  // Names under /assets/ carry a hash of the content, so a file never changes under its name.
  const caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  const headers = { "content-type": file.type, "cache-control": caching, etag: file.etag };
  if (status === 200 && c.req.header("if-none-match") === file.etag) return c.body(null, 304, headers);
  return c.body(file.body, status, headers);
}

function load(folder: string): ReadonlyMap<string, WebFile> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join("/")}`, read(path)]));
}

function read(path: string): WebFile {
  const body = new Uint8Array(readFileSync(path));
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { body, type: types[extname(path)] ?? "application/octet-stream", etag: `"${hash}"` };
}
