import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Accounts } from "../store/accounts.ts";
import { given } from "./given.ts";
import { needs } from "./needs.ts";
import { answers, refusals } from "./routes.ts";
import { PageQuery } from "./schema.ts";

/** Who did what. */
export function auditApi(app: OpenAPIHono, accounts: Accounts): void {
  app.openapi(auditRoute, async (c) => c.json(await accounts.audit(given(c.req.valid("query"))), 200));
}

const DoneSchema = z
  .object({
    ...{ number: z.int(), who: z.string(), from: z.string(), what: z.string() },
    at: z.string().openapi({ description: "When it was done, ISO 8601." }),
    milliseconds: z.int().optional().openapi({ description: "From asking to that; not of the command line." }),
    of: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    damaged: z.literal(true).optional().openapi({ description: "What it was done to is not to be read." }),
  })
  .openapi("Done", { description: "What somebody did, to what, and from which address." });

const auditRoute = createRoute({
  ...needs("owner"),
  method: "get",
  path: "/api/audit",
  summary: "Who did what",
  request: { query: PageQuery },
  responses: {
    200: answers(z.object({ total: z.int(), items: z.array(DoneSchema).readonly() }), "The last first."),
    ...refusals,
  },
});
