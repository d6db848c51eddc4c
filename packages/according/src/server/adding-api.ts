import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import type { Given as Particulars } from "../intake/intake.ts";
import { BY_OPTION } from "../intake/language.ts";
import { isAddress } from "../intake/urls.ts";
import type { Outcome } from "../keep.ts";
import { given } from "./given.ts";
import { needs } from "./needs.ts";
import { answers, failure, refusals } from "./routes.ts";
import { AddressSchema, PublishedSchema, ReportSummarySchema, StoryParams } from "./schema.ts";

/**
 * How reports come into a story from the page. When the signal comes nobody waits for them any more: what is not read by then is given
 * up, and nothing more is kept.
 */
export interface Adding {
  /** A file's name and bytes, "-" for pasted text: every report in it. */
  file(
    story: string,
    name: string,
    bytes: Uint8Array,
    given: Particulars,
    signal: AbortSignal,
  ): Promise<readonly Outcome[]>;
  /** Fetches it. None: this server fetches nothing. */
  address?(story: string, address: string, signal: AbortSignal): Promise<readonly Outcome[]>;
}

/** Takes reports in. */
export function addingApi(app: OpenAPIHono, adding: Adding): void {
  app.openapi(addingRoute, (c) => c.json({ addresses: adding.address !== undefined }, 200));
  app.openapi(addRoute, async (c) => {
    const story = c.req.valid("param").name.trim();
    const wish = c.req.valid("json");
    if (story === "") throw new HTTPException(400, { message: "the story needs a name" });
    return c.json({ items: (await added(adding, story, wish, c.req.raw.signal)).map(asAnswered) }, 200);
  });
}

/** What is said in the terminal by an option is said here by a field. */
const asAnswered = (outcome: Outcome): Outcome & { readonly mayBeEnglish?: true } =>
  "problem" in outcome && outcome.problem.includes(BY_OPTION)
    ? { ...outcome, problem: outcome.problem.replace(BY_OPTION, "say so"), mayBeEnglish: true }
    : outcome;

async function added(adding: Adding, story: string, wish: AddWish, signal: AbortSignal): Promise<readonly Outcome[]> {
  if ("address" in wish) {
    const address = wish.address.trim();
    if (!isAddress(address)) throw new HTTPException(400, { message: "an address begins with https:// or http://" });
    if (!adding.address)
      throw new HTTPException(400, { message: "this server fetches nothing: start it with --fetch" });
    return adding.address(story, address, signal);
  }
  if ("file" in wish) {
    const { file, bytes, ...stated } = wish;
    return adding.file(story, file, Buffer.from(bytes, "base64"), given(stated), signal);
  }
  const { text, ...meta } = wish;
  return adding.file(story, "-", Buffer.from(text), given(meta), signal);
}

const language = z.literal("en").optional().openapi({ description: "It is English, whatever it looks like." });

const AddSchema = z
  .union([
    z.object({ address: z.string().max(2000).openapi({ description: "https://…: it is fetched." }) }),
    z.object({
      file: z.string().min(1).max(300).openapi({ description: "Its name." }),
      bytes: z.base64().openapi({ description: "Its content, in base64." }),
      language,
    }),
    z.object({
      text: z.string().min(1),
      publishedAt: PublishedSchema.optional(),
      outlet: z.string().max(200).optional(),
      title: z.string().max(300).optional(),
      url: AddressSchema.optional(),
      language,
    }),
  ])
  .openapi("Add");

type AddWish = z.infer<typeof AddSchema>;

const OutcomeSchema = z
  .union([
    z.object({
      input: z.string(),
      outcome: z.enum(["new", "new-version", "new-details", "same"]),
      report: ReportSummarySchema,
      version: z.int().optional().openapi({ description: "The version that was kept; none: nothing was." }),
      notes: z.array(z.string()).readonly().optional(),
    }),
    z.object({
      input: z.string(),
      problem: z.string(),
      mayBeEnglish: z
        .literal(true)
        .optional()
        .openapi({ description: "It is taken where `language` says that it is English." }),
    }),
  ])
  .openapi("Outcome", { description: "What became of one report, or why there is none: a sentence." });

const addRoute = createRoute({
  ...needs("editor"),
  method: "post",
  path: "/api/stories/{name}/reports",
  summary: "Keep reports in a story: a pasted text, a file or an address",
  request: {
    params: StoryParams,
    body: { required: true, content: { "application/json": { schema: AddSchema } } },
  },
  responses: {
    200: answers(z.object({ items: z.array(OutcomeSchema).readonly() }), "What became of each report in it."),
    413: failure("It is larger than 24 MB."),
    415: failure("The body is not JSON."),
    ...refusals,
  },
});

const addingRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/adding",
  summary: "What can be added",
  responses: {
    200: answers(z.object({ addresses: z.boolean() }), "Whether this server fetches addresses."),
    ...refusals,
  },
});
