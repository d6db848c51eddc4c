import { z } from "@hono/zod-openapi";

/* The record format of one report (`according/1`) as schemas: what `/api` documents. Types come from the reader. */

export const SpanSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .openapi("Span", { description: "Half-open pair [start, end) of UTF-16 offsets into the report's text." });

const spans = z.array(SpanSchema).readonly();
const confidence = z.number().min(0).max(1);

const ReportSchema = z
  .object({
    id: z.string(),
    url: z.string().optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    byline: z.array(z.string()).readonly().optional(),
    publishedAt: z.string().optional(),
    retrievedAt: z.string().optional(),
    language: z.string(),
    text: z.string(),
  })
  .openapi("Report");

export const SourceSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(["person", "organisation", "government", "outlet", "document", "group", "unnamed", "thing"]),
    standsFor: z.string().optional(),
    roles: z.array(z.object({ title: z.string(), of: z.string().optional(), span: SpanSchema })).readonly(),
    mentions: z.array(z.object({ span: SpanSchema, as: z.enum(["name", "short", "role", "pronoun"]) })).readonly(),
  })
  .openapi("Source", { description: "Somebody or something that may be the origin of a statement or a figure." });

export const FormSchema = z.enum(["direct", "mixed", "indirect"]).openapi("Form");

const ActSchema = z.enum([
  "state",
  "confirm",
  "deny",
  "accuse",
  "threaten",
  "request",
  "promise",
  "agree",
  "reject",
  "offer",
  "praise",
  "criticise",
  "estimate",
  "announce",
  "claim-responsibility",
  "decline-to-comment",
  "no-response",
]);

const ViaSchema = z.object({
  source: z.string(),
  relation: z.enum(["told", "reported", "first-reported", "published", "obtained"]),
  span: SpanSchema,
});

export const StatementSchema = z
  .object({
    id: z.string(),
    form: FormSchema,
    content: spans,
    cue: spans,
    source: spans,
    speaker: z.string().nullable(),
    candidates: z
      .array(z.object({ source: z.string(), confidence }))
      .readonly()
      .optional(),
    confidence,
    via: z.array(ViaSchema).readonly(),
    onBehalfOf: z.string().optional(),
    addressee: z.object({ span: SpanSchema, source: z.string().optional() }).optional(),
    medium: z.object({ span: SpanSchema, kind: z.string(), platform: z.string().optional() }).optional(),
    act: ActSchema,
    polarity: z.literal("negated").optional(),
    status: z.enum(["possible", "planned"]).optional(),
    condition: SpanSchema.optional(),
    hedge: z.string().optional(),
    time: z.string().optional(),
    within: z.string().nullable(),
    continues: z.string().nullable(),
  })
  .openapi("Statement", { description: "An attribution with its speaker resolved; null: it cannot be told." });

export const FigureSchema = z
  .object({
    id: z.string(),
    span: SpanSchema,
    minimum: z.number().nullable(),
    maximum: z.number().nullable(),
    approximate: z.boolean(),
    qualifier: z.string().optional(),
    measure: z.object({ span: SpanSchema, kind: z.string(), unit: z.string().optional() }),
    place: SpanSchema.optional(),
    asOf: z.string().optional(),
    since: z.string().optional(),
    attributedTo: z.string().nullable(),
    statement: z.string().nullable(),
    source: SpanSchema.optional(),
    undecided: z.literal(true).optional(),
    status: z.enum(["denied", "possible", "threatened"]).optional(),
    partOf: z.string().nullable(),
  })
  .openapi("Figure", { description: "How many, of what, according to whom." });

export const TimeSchema = z
  .object({
    id: z.string(),
    span: SpanSchema,
    edtf: z.string().nullable(),
    basis: z.enum(["text", "publication", "none"]),
  })
  .openapi("Time");

export const EventSchema = z
  .object({
    id: z.string(),
    span: SpanSchema,
    type: z.string(),
    mode: z.string().optional(),
    actor: z.string().nullable(),
    recipient: z.string().nullable(),
    place: SpanSchema.optional(),
    time: z.string().optional(),
    voice: z.string(),
    polarity: z.enum(["asserted", "negated"]),
    status: z.enum(["actual", "possible", "planned", "historical"]),
  })
  .openapi("Event");

const CreditSchema = z
  .object({ name: z.string(), span: SpanSchema, kind: z.enum(["author", "agency"]) })
  .openapi("Credit", { description: "An author or agency that the text credits for the report." });

const ProblemSchema = z
  .object({ code: z.string(), message: z.string(), span: SpanSchema.optional() })
  .openapi("ReadingProblem", { description: "Something the reader could not do, with its place in the text." });

export const ReadingSchema = z
  .object({
    format: z.literal("according/1"),
    report: ReportSchema,
    sources: z.array(SourceSchema).readonly(),
    statements: z.array(StatementSchema).readonly(),
    figures: z.array(FigureSchema).readonly(),
    times: z.array(TimeSchema).readonly(),
    events: z.array(EventSchema).readonly(),
    credits: z.array(CreditSchema).readonly(),
    problems: z.array(ProblemSchema).readonly(),
  })
  .openapi("Reading");
