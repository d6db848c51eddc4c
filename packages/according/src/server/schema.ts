import { z } from "@hono/zod-openapi";
import { isTooMany, MOST_WORDS } from "../desk.ts";
import { parseDateLoosely } from "../intake/dates.ts";
import { parseUrl } from "../intake/urls.ts";
import {
  EventSchema,
  FigureSchema,
  FormSchema,
  ReadingSchema,
  SourceSchema,
  SpanSchema,
  StatementSchema,
  TimeSchema,
} from "./reading-schema.ts";

/* What goes in and out of the HTTP API, besides the record of one report. */

export const StorySchema = z
  .object({
    name: z.string(),
    reports: z.int(),
    outlets: z.int(),
    statements: z.int(),
    from: z.string().optional(),
    to: z.string().optional(),
    keptAt: z.string(),
  })
  .openapi("Story");

export const ReportSummarySchema = z
  .object({
    id: z.string(),
    story: z.string(),
    version: z.int(),
    title: z.string(),
    outlet: z.string().optional(),
    url: z.string().optional(),
    publishedAt: z.string().optional(),
    keptAt: z.string(),
    statements: z.int(),
    figures: z.int(),
  })
  .openapi("ReportSummary");

/** A report as kept: its summary and everything read from it. */
export const KeptReportSchema = z
  .object({ report: ReportSummarySchema, title: z.string(), reading: ReadingSchema })
  .openapi("KeptReport");

const strings = z.array(z.string()).readonly();

const ReferredSchema = z
  .object({
    candidates: strings,
    via: strings,
    role: z.string().optional(),
    onBehalfOf: z.string().optional(),
    addressee: z.string().optional(),
    medium: z.string().optional(),
    condition: z.string().optional(),
    time: z.string().optional(),
  })
  .openapi("Referred", { description: "What a statement refers to by ids and spans, in names and in words." });

/** A page of a list, and how many there are in all. */
const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ total: z.int(), items: z.array(item).readonly() });

/** A page of entries, each with its report. */
const pageOfEntries = <Shape extends z.ZodRawShape>(entry: Shape) =>
  pageOf(z.object({ report: ReportSummarySchema, ...entry })).extend({
    damaged: z
      .array(ReportSummarySchema)
      .readonly()
      .optional()
      .openapi({ description: "Reports with entries here that are not shown, for their reading is damaged." }),
    damagedJudgements: z
      .array(z.string())
      .readonly()
      .optional()
      .openapi({ description: "Ids of judgements that count for nothing here, for they are damaged." }),
  });

export const StoryPageSchema = pageOf(StorySchema).openapi("StoryPage");

export const ReportPageSchema = pageOf(ReportSummarySchema).openapi("ReportPage");

const NamedSchema = z
  .object({ name: z.string(), count: z.int() })
  .openapi("Named", { description: "A name as stored, and how many are its." });

export const NamedPageSchema = pageOf(NamedSchema).openapi("NamedPage");

export const StatementPageSchema = pageOfEntries({
  statement: StatementSchema,
  speaker: SourceSchema.nullable(),
  content: strings,
  cue: strings,
  source: strings,
  refers: ReferredSchema,
}).openapi("StatementPage");

const OwnerSchema = z
  .enum(["source", "report", "open"])
  .openapi("Owner", { description: "Whose a figure is: a source's, the report's own, or not to be told." });

export const FigurePageSchema = pageOfEntries({
  figure: FigureSchema,
  owner: OwnerSchema,
  source: SourceSchema.nullable(),
  speaker: z.string().optional(),
  written: z.string(),
  measure: z.string(),
  words: z.string(),
  place: z.string().optional(),
  whole: z.string().optional(),
}).openapi("FigurePage");

export const FigureTotalsSchema = z
  .object({ kinds: z.array(NamedSchema).readonly(), sources: NamedPageSchema })
  .openapi("FigureTotals", { description: "How many figures there are of each kind and from each source." });

const ToldSchema = z
  .object({
    statement: z.string().nullable(),
    speaker: z.string().nullable(),
    written: z.string().optional(),
    manner: z.enum(["denied", "not-said", "possible", "planned"]).optional(),
  })
  .openapi("Told", { description: "In whose voice something is told; no statement: in the reporter's." });

const HappenedSchema = z
  .object({
    event: EventSchema,
    written: z.string(),
    actor: z.string().nullable(),
    recipient: z.string().nullable(),
    place: z.string().optional(),
    time: z.string().optional(),
    told: ToldSchema,
  })
  .openapi("Happened", { description: "An event in names and words; null: not told." });

export const DatedPageSchema = pageOfEntries({
  entry: z.string(),
  time: TimeSchema.nullable(),
  passage: z.string(),
  mark: SpanSchema,
  cutBefore: z.boolean().optional(),
  cutAfter: z.boolean().optional(),
  told: ToldSchema,
  events: z.array(HappenedSchema).readonly(),
}).openapi("DatedPage", { description: "The mark is a pair of offsets into the passage." });

const HitSchema = z
  .object({
    ...{ report: ReportSummarySchema, passage: z.string(), marks: z.array(SpanSchema).readonly() },
    ...{ cutBefore: z.literal(true).optional(), cutAfter: z.literal(true).optional() },
  })
  .openapi("Hit", { description: "A passage of a report; the marks are offsets into the passage." });

export const HitPageSchema = pageOf(HitSchema)
  .extend({ more: z.literal(true).optional().openapi({ description: "There are more, which were not looked at." }) })
  .openapi("HitPage");

export const FailureSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .openapi("Failure", { description: "Problem details for HTTP APIs (RFC 9457)." });

const text = (most: number) => z.string().max(most, `must have at most ${most} characters`);

const isDate = (value: string): boolean => parseDateLoosely(value) !== null;
const isWebAddress = (value: string): boolean => parseUrl(value) !== null;

export const PublishedSchema = text(40).refine(
  isDate,
  'must be a date, or a date and time with zone, such as "2026-03-06"',
);

export const AddressSchema = text(2000).refine(isWebAddress, "must begin with https:// or http://");

export const ReadRequestSchema = z
  .object({
    text: z.string(),
    publishedAt: PublishedSchema.optional(),
    outlet: text(200).optional(),
    title: text(1000).optional(),
    url: AddressSchema.optional(),
  })
  .openapi("ReadRequest", { description: "A report to read. Nothing of it is kept." });

const filter = { story: text(500).optional() };

const page = {
  limit: z.coerce.number().int().min(1).max(1000).optional().openapi({ description: "Default 100." }),
  offset: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
};

/** What is looked for: words, not a text. */
const searched = text(1000).refine((typed) => !isTooMany(typed), `must have at most ${MOST_WORDS} different words`);

export const PageQuery = z.object(page);

export const StoryParams = z.object({ name: text(500) });

/** Of one story or of all, a page at a time. */
export const StoryQuery = z.object({ ...filter, ...page });

export const ReportsQuery = z.object({
  ...filter,
  idBegins: text(200).optional().openapi({ description: "How the id begins." }),
  order: z.enum(["newest", "oldest"]).optional().openapi({ description: "By publication. Default newest." }),
  ...page,
});

export const ReportParams = z.object({ id: text(200) });

export const ReportQuery = z.object({ version: z.coerce.number().int().min(1).optional() });

export const StatementsQuery = z.object({
  ...filter,
  report: text(200).optional(),
  speaker: text(500).optional().openapi({ description: "The speaker's whole name as stored." }),
  form: FormSchema.optional(),
  outlet: text(500).optional(),
  words: searched
    .optional()
    .openapi({ description: "Words that must all occur in the content, or in the cue where there is none." }),
  ...page,
});

export const FiguresQuery = z.object({
  ...filter,
  report: text(200).optional(),
  kind: text(100).optional().openapi({ description: 'What is counted, as in the record: "killed".' }),
  source: text(500).optional().openapi({ description: "The source's whole name as stored." }),
  owner: OwnerSchema.optional(),
  order: z.enum(["newest", "oldest", "kind", "largest"]).optional().openapi({ description: "Default newest." }),
  ...page,
});

export const DatesQuery = z.object({ ...filter, report: text(200).optional(), ...page });

export const SearchQuery = z.object({
  ...filter,
  q: searched.openapi({ description: "Every word must occur; the last may be the beginning of a word." }),
  order: z.enum(["best", "newest", "oldest"]).optional().openapi({
    description:
      "Default best, of very many the best of those that were kept last; else by publication, of very many the first 200.",
  }),
  ...page,
});
