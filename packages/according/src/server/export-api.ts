import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Asking } from "../asking/asking.ts";
import type { Desk } from "../desk.ts";
import { BRIEF_FORMS } from "../export/brief/index.ts";
import { exported, FORMAT_NAMES, fileWished, storiesFor, TABLE_NAMES, type Wish } from "../export/export.ts";
import { FEEDS, type FeedForm } from "../export/paper.ts";
import { OFFSETS } from "../offsets.ts";
import { handedOn } from "./answering.ts";
import { noStory, orMissing } from "./failure.ts";
import { needs } from "./needs.ts";
import { failure, refusals } from "./routes.ts";

const oneOfNames = (all: readonly string[]) => z.enum(all as [string, ...string[]]);

const ExportQuery = z
  .object({
    story: z.string().max(500).optional().openapi({ description: "Else every story." }),
    of: oneOfNames(TABLE_NAMES).default("statements").openapi({ description: "Which entries a table has." }),
    format: oneOfNames(FORMAT_NAMES).default("csv").openapi({ description: "The form of a table, or a standard." }),
    offsets: z.enum(OFFSETS).default("utf16").openapi({ description: "How places in a text are counted." }),
    kind: z.string().max(100).optional().openapi({ description: "Of this act, kind or type alone." }),
  })
  .catchall(z.string().max(500))
  .openapi({ description: "Any other parameter is a column of the table and the value that it must have." });

const exportRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/export",
  summary: "A list as a file: CSV, XLSX, Parquet, JSON Lines; a story in a standard",
  request: { query: ExportQuery },
  responses: {
    200: {
      description: "The file, under a name of its own.",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
    404: failure("There is no such story."),
    ...refusals,
  },
});

const FeedParams = z.object({ name: z.string().max(500), form: z.enum(Object.keys(FEEDS) as [FeedForm]) });

const feedRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/feed/{form}",
  summary: "What is new in a story, as a feed",
  request: { params: FeedParams },
  responses: {
    200: {
      description: "The last hundred changes, the last kept first.",
      content: {
        "application/atom+xml": { schema: z.string() },
        "application/feed+json": { schema: z.object({}).loose() },
      },
    },
    404: failure("There is no such story."),
    ...refusals,
  },
});

const briefRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/brief/{form}",
  summary: "What is known of a story, by whom, with footnotes",
  request: {
    params: z.object({ name: z.string().max(500), form: oneOfNames(BRIEF_FORMS.map(({ name }) => name)) }),
  },
  responses: {
    200: {
      description: "The file, under the story's name.",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
    404: failure("There is no such story."),
    ...refusals,
  },
});

/** Everything that is kept, as files for other programs. */
export function exportApi(app: OpenAPIHono, desk: Desk, asking: Asking, addressOf: (c: Context) => string): void {
  const contentOf = async (story: string | undefined, wish: Wish): Promise<Uint8Array | null> => {
    if (story !== undefined) return asking.save(story, wish);
    const { content } = await exported((await storiesFor(desk)) ?? [], wish);
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  app.openapi(exportRoute, async (c) => {
    const { story, of, format, offsets, kind, ...where } = c.req.valid("query");
    const wish = { format, of, offsets, where, ...(kind === undefined ? {} : { kind }) };
    const { media, name } = orRefused(() => fileWished(wish));
    const content = orMissing(await contentOf(story, wish), noStory);
    return handedOn(c, content, {
      "content-type": media,
      "content-disposition": attachment(story === undefined ? name : `${story} ${name}`),
    });
  });
  app.openapi(briefRoute, async (c) => {
    const { name, form } = c.req.valid("param");
    const content = orMissing(await asking.save(name, { brief: form, at: new URL(addressOf(c)).origin }), noStory);
    return handedOn(c, content, {
      "content-type": BRIEF_FORMS.find((one) => one.name === form)?.media ?? "application/octet-stream",
      "content-disposition": attachment(`${name}.${form}`),
    });
  });
  app.openapi(feedRoute, async (c) => {
    const { name, form } = c.req.valid("param");
    const content = orMissing(await asking.save(name, { feed: form, at: addressOf(c) }), noStory);
    return handedOn(c, content, { "content-type": FEEDS[form].media });
  });
}

function orRefused<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new HTTPException(400, { message: error.message.replace(/\.$/, "") });
    throw error;
  }
}

/** RFC 6266: a name in ASCII for what knows no better, and the name as it is. */
function attachment(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no name of a file may have
  const safe = name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, "-").toWellFormed();
  const plain = safe.replace(/[^ -~]/g, "_");
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
