import { ENGINE_NAMES, type Reading } from "@according/reader";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import type { Change, Desk } from "../desk.ts";
import type { ReadingChoice } from "../engine.ts";
import { given } from "./given.ts";
import { needs } from "./needs.ts";
import { answers, failure, refusals } from "./routes.ts";
import { PublishedSchema, ReportParams, ReportSummarySchema, StoryParams } from "./schema.ts";
import type { ReadText } from "./story-api.ts";

/** Names, moves, takes out and puts back. */
export function tidyingApi(app: OpenAPIHono, desk: Desk, read: ReadText): void {
  app.openapi(renameStoryRoute, async (c) => {
    const { name } = c.req.valid("json");
    return c.json(doneOr(await desk.renameStory(c.req.valid("param").name, name)), 200);
  });
  app.openapi(removeStoryRoute, async (c) => c.json(doneOr(await desk.remove(c.req.valid("param").name, null)), 200));
  app.openapi(removeReportRoute, async (c) => {
    const { name, id } = c.req.valid("param");
    return c.json(doneOr(await desk.remove(name, id)), 200);
  });
  app.openapi(moveReportRoute, async (c) => {
    const { name, id } = c.req.valid("param");
    return c.json(doneOr(await desk.move(id, name, c.req.valid("json").story)), 200);
  });
  app.openapi(titleReportRoute, async (c) => {
    const [{ id }, { title, publishedAt }] = [c.req.valid("param"), c.req.valid("json")];
    if (title !== undefined) doneOr(await desk.titleReport(id, title));
    if (publishedAt !== undefined) await dated(desk, read, id, publishedAt, c.req.raw.signal);
    return c.json({ outcome: "done" } as const, 200);
  });
  app.openapi(rereadRoute, async (c) => {
    const [{ id }, choice] = [c.req.valid("param"), given(c.req.valid("json"))];
    const again = ({ report: { text, ...meta } }: Reading) => read(text, meta, c.req.raw.signal, choice);
    const done = await desk.reread(id, again);
    if (done === null) throw new HTTPException(404, { message: "No such report is kept." });
    if ("problem" in done) throw new HTTPException(409, { message: done.problem });
    return c.json(done, 200);
  });
  app.openapi(binRoute, async (c) => c.json({ items: await desk.bin() }, 200));
  app.openapi(restoreRoute, async (c) => {
    const { story, report = null } = c.req.valid("json");
    return c.json(doneOr(await desk.restore(story, report)), 200);
  });
}

/** The report is read anew: "on Friday" is counted from its day. */
async function dated(desk: Desk, read: ReadText, id: string, publishedAt: string, signal: AbortSignal): Promise<void> {
  const kept = await desk.report(id);
  if (!kept) throw new HTTPException(404, { message: "No such report is kept." });
  const { text, ...meta } = kept.reading.report;
  await desk.readAnew(await read(text, { ...meta, publishedAt }, signal, asBefore(kept.reading)));
}

/** By the engine that has read it, where that is known. */
const asBefore = ({ made }: Reading): ReadingChoice =>
  made ? { engine: made.engine, minConfidence: made.minConfidence } : {};

function doneOr(change: Change): { readonly outcome: "done" } {
  if (change === "missing")
    throw new HTTPException(404, { message: "There is no such story, or no such report in it." });
  if (change === "taken")
    throw new HTTPException(409, { message: "Another story has this name: move the reports instead." });
  return { outcome: "done" };
}

const title = z.string().trim().min(1).max(300);
const bodyOf = <T>(schema: T) => ({ required: true, content: { "application/json": { schema } } }) as const;
const done = answers(z.object({ outcome: z.literal("done") }), "It is done.");
const responses = {
  200: done,
  404: failure("There is no such story, or no such report in it."),
  415: failure("The body is not JSON."),
  ...refusals,
};
const InStoryParams = StoryParams.extend({ id: z.string().max(200) });

const renameStoryRoute = createRoute({
  ...needs("editor"),
  method: "patch",
  path: "/api/stories/{name}",
  summary: "Give a story another name",
  request: { params: StoryParams, body: bodyOf(z.object({ name: title })) },
  responses: { ...responses, 409: failure("Another story has this name.") },
});

const removeStoryRoute = createRoute({
  ...needs("editor"),
  method: "delete",
  path: "/api/stories/{name}",
  summary: "Put a story into the bin",
  request: { params: StoryParams },
  responses,
});

const removeReportRoute = createRoute({
  ...needs("editor"),
  method: "delete",
  path: "/api/stories/{name}/reports/{id}",
  summary: "Take a report out of a story, into the bin",
  request: { params: InStoryParams },
  responses,
});

const moveReportRoute = createRoute({
  ...needs("editor"),
  method: "patch",
  path: "/api/stories/{name}/reports/{id}",
  summary: "Move a report into another story",
  request: { params: InStoryParams, body: bodyOf(z.object({ story: title })) },
  responses,
});

const titleReportRoute = createRoute({
  ...needs("editor"),
  method: "patch",
  path: "/api/reports/{id}",
  summary: "Give a report a title of its own, or the day on which it was published",
  request: {
    params: ReportParams,
    body: bodyOf(
      z.object({
        title: title.nullable().optional().openapi({ description: "null: the one it was published under." }),
        publishedAt: PublishedSchema.optional().openapi({ description: "It is read anew from this day." }),
      }),
    ),
  },
  responses,
});

const rereadRoute = createRoute({
  ...needs("editor"),
  method: "post",
  path: "/api/reports/{id}/reread",
  summary: "Read a kept report again, all its versions",
  request: {
    params: ReportParams,
    body: bodyOf(
      z.object({
        engine: z
          .enum(["auto", ...ENGINE_NAMES])
          .optional()
          .openapi({ description: "What reads it; the server's own engine where none is named." }),
        minConfidence: z.number().min(0).max(1).optional().openapi({
          description:
            "Leave out statements below it: 0 keeps all. Where it is not said, 0.75 of `neural`, 0.65 of the others.",
        }),
      }),
    ),
  },
  responses: {
    ...responses,
    200: answers(
      z
        .object({
          report: ReportSummarySchema,
          outcome: z.enum(["read", "same"]).openapi({ description: "`same`: it was read so before." }),
          statements: z.object({ was: z.int(), is: z.int() }),
          orphaned: z
            .int()
            .openapi({ description: "Judgements that stood on what is not read any more; they are kept." }),
        })
        .openapi("Rereading"),
      "What was read in place of what stood there.",
    ),
    409: failure("The engine cannot run here, or the report was changed meanwhile."),
  },
});

const binRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/bin",
  summary: "What was taken out of stories",
  responses: {
    200: answers(
      z.object({ items: z.array(z.object({ report: ReportSummarySchema, removedAt: z.string() })).readonly() }),
      "The last first; `story` is the one it was taken out of.",
    ),
    ...refusals,
  },
});

const restoreRoute = createRoute({
  ...needs("editor"),
  method: "post",
  path: "/api/bin/restore",
  summary: "Put back a report, or all that was taken out of a story",
  request: { body: bodyOf(z.object({ story: z.string().max(300), report: z.string().max(200).optional() })) },
  responses,
});
