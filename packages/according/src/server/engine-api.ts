import { createReadStream, statSync } from "node:fs";
import { extname } from "node:path";
import { Readable } from "node:stream";
import { ENGINE_NAMES } from "@according/reader";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Settled } from "../engine.ts";
import { weightsOf } from "../made.ts";
import { version } from "../version.ts";
import { fail } from "./failure.ts";
import { needs } from "./needs.ts";
import { answers, refusals } from "./routes.ts";

/** Says what reads reports, and gives the page what it needs to read by the network itself. */
export function engineApi(app: OpenAPIHono, { engine, instead }: Settled): void {
  app.openapi(engineRoute, async (c) =>
    c.json(
      {
        engine,
        ...(instead ? { instead } : {}),
        program: `according ${version()}`,
        linear: weightsOf("linear") ?? "",
        ...(await network()),
      },
      200,
    ),
  );
  app.get("/neural/:print/:name", async (c) => {
    const { print, name } = c.req.param();
    const files = print === (await network()).neural ? await filesOfNetwork() : {};
    const place = Object.hasOwn(files, name) ? files[name] : undefined;
    if (place === undefined) return fail(c, 404, `There is no file ${c.req.path}.`);
    return c.body(Readable.toWeb(createReadStream(place)) as unknown as ReadableStream, 200, {
      "content-length": String(statSync(place).size),
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      // Its address carries what it is made of, so a file never changes under its name.
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The files by name; none where the network's package or its run time for browsers is not installed. */
async function filesOfNetwork(): Promise<Readonly<Record<string, string>>> {
  try {
    return (await import("@according/model-en-neural")).browserFiles();
  } catch {
    return {};
  }
}

const network = async (): Promise<{ readonly neural?: string }> =>
  Object.keys(await filesOfNetwork()).length > 0 ? { neural: weightsOf("neural") as string } : {};

const engineRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/engine",
  summary: "What reads reports here",
  responses: {
    200: answers(
      z
        .object({
          engine: z.enum(ENGINE_NAMES).openapi({ description: "Reads what is kept or pasted." }),
          instead: z.string().optional().openapi({ description: "Why it is not the engine that is preferred." }),
          program: z.string(),
          linear: z.string().openapi({ description: "Fingerprint of the weights." }),
          neural: z.string().optional().openapi({
            description: "The same of the network; none: it is not installed. Its files are at /neural/{fingerprint}/.",
          }),
        })
        .openapi("Engines"),
      "The engine, and which the page can read with.",
    ),
    ...refusals,
  },
});
