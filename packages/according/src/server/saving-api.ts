import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Asking } from "../asking/asking.ts";
import { noStory, orMissing } from "./failure.ts";
import { failure, refusals } from "./routes.ts";
import { StoryParams } from "./schema.ts";

/** The forms in which a story is saved from the page, each with what it is called on the web and the end of its name. */
const FORMS = {
  csv: ["text/csv; charset=utf-8", "csv"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  html: ["text/html; charset=utf-8", "html"],
} as const;

const TABLES = ["statements", "utterances", "figures", "series", "events", "times", "sources", "reports"] as const;

/** Saves a list of a story, or all of it as one page. */
export function savingApi(app: OpenAPIHono, asking: Asking): void {
  app.openapi(saveRoute, async (c) => {
    const [{ name }, { format, of = "statements" }] = [c.req.valid("param"), c.req.valid("query")];
    const content = orMissing(await asking.save(name, { format, of, offsets: "utf16" }), noStory);
    const [type, extension] = FORMS[format];
    const file = `${name}${format === "html" ? "" : `, ${of}`}.${extension}`;
    return c.body(content as Uint8Array<ArrayBuffer>, 200, {
      "content-type": type,
      // RFC 6266 4.1: a name in any letters.
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file)}`,
    });
  });
}

const saveRoute = createRoute({
  method: "get",
  path: "/api/stories/{name}/save",
  summary: "Save a list of a story as a file, or all of it as one page that opens without a server",
  request: {
    params: StoryParams,
    query: z.object({
      format: z.enum(["csv", "xlsx", "html"]),
      of: z.enum(TABLES).optional().openapi({ description: "Which list; of a page of HTML all. Default: statements." }),
    }),
  },
  responses: {
    200: {
      description: "The file.",
      content: Object.fromEntries(
        Object.values(FORMS).map(([type]) => [type, { schema: { type: "string", format: "binary" } as const }]),
      ),
    },
    404: failure("There is no such story."),
    ...refusals,
  },
});
