import { format, storyFormat } from "@according/reader";
import { z } from "@hono/zod-openapi";
import type { Counting, Measure } from "../views/board.ts";
import type { Timeline, TimelineRow } from "../views/chronology.ts";
import type { Claim } from "../views/claims.ts";
import type { CreditedBy } from "../views/credited-by.ts";
import type { Glance, GlanceMeasure } from "../views/glance.ts";
import type { MeasureRow, MeasureSheet, Measures, Sheet } from "../views/measures.ts";
import type { Move, Moved } from "../views/moves.ts";
import type { MovesRows, Now, Standing } from "../views/now.ts";
import type { Tellings } from "../views/told-alike.ts";
import type { Dispute } from "../views/unsettled.ts";
import type { SaidMember, SaidRow, Utterances } from "../views/utterances.ts";
import type { InStory, Worded } from "../views/worded.ts";
import { FormSchema, schemaOf } from "./reading-schema.ts";
import { ReportSummarySchema, StoryParams } from "./schema.ts";
import { EntryAtSchema, InWordsSchema, listOf, QuestionSchema, RevisedSchema, wordedFields } from "./story-schema.ts";

/* What the API answers of a story as the page shows it: views, made of its links alone. */

const string = z.string();

/** The keys of a view, each with a schema: none is forgotten. */
export type Every<T> = Record<keyof T, z.ZodType>;

const WordedSchema = z
  .object({
    ...wordedFields,
    source: string.optional(),
    open: z.literal(true).optional(),
    around: string.optional(),
  } satisfies Every<Worded>)
  .openapi("Worded", {
    description:
      "An entry in words, under the story's name of whose word it is: `source` is its id; `open`: it cannot be told; `around`: words that tell little alone with who says them, or the sentence of a bare number.",
  });

/** Entries in words and the reports they stand in, each once. */
export const withWords = {
  entries: listOf(WordedSchema),
  reports: listOf(ReportSummarySchema),
} satisfies Every<InStory>;

const creditedSchema = listOf(z.object({ name: string, entry: EntryAtSchema } satisfies Every<CreditedBy>));

export const ClaimSchema = z
  .object({
    entry: EntryAtSchema,
    source: string.nullable(),
    who: string,
    by: z.enum(["source", "report", "open"]),
    ...{ minimum: z.number().nullable(), maximum: z.number().nullable(), approximate: z.boolean() },
    day: string,
    relation: schemaOf(storyFormat.SERIES.values.shape.of.fields.relation.shape),
    was: listOf(EntryAtSchema),
    change: z.number().nullable(),
    reports: listOf(string),
    credited: creditedSchema,
    deniedBy: listOf(string),
  } satisfies Every<Claim>)
  .openapi("Claim", { description: "A number that somebody tells, once for all reports that repeat it." });

const ClaimOnBoardSchema = ClaimSchema.extend({
  revised: z.object({ from: z.int(), was: InWordsSchema }).optional(),
}).openapi("ClaimOnBoard", {
  description: "A claim, and in `revised` what the version before it of its report told in its place.",
});

export const counting = {
  ...{ id: string, kind: string, unit: string.optional(), of: string, place: string.optional() },
  relation: schemaOf(storyFormat.SERIES.relation.shape),
  ...{ partOf: string.optional(), origins: z.int(), values: z.int(), reports: z.int() },
} satisfies Every<Counting>;

const MeasureSchema = z
  .object({
    ...counting,
    ...{ beside: string.optional(), voices: z.int(), claims: listOf(ClaimOnBoardSchema) },
  } satisfies Every<Measure>)
  .openapi("Measure", {
    description:
      "What is counted, and what each source claims of it now; `beside`: one of the same kind, and that they count the same is not told.",
  });

export const MeasuresSchema = z
  .object({
    measures: listOf(z.object({ ...counting, spread: listOf(EntryAtSchema) } satisfies Every<MeasureRow>)),
    ...withWords,
  } satisfies Every<Measures>)
  .openapi("Measures", { description: "All that is counted, each whole with its parts after it." });

export const MeasureSheetSchema = z
  .object({
    sheets: listOf(z.object({ ...counting, rows: listOf(listOf(ClaimSchema)) } satisfies Every<Sheet>)),
    ...withWords,
  } satisfies Every<MeasureSheet>)
  .openapi("MeasureSheet", { description: "All claims of what is counted, and of its parts: a row for each source." });

export const PartParams = StoryParams.extend({ id: z.string().max(200) });

/** An entry by its ids. */
export const EntryQuery = z.object({
  by: z.enum(["statement", "figure", "event", "source"]),
  report: z.string().max(200),
  entry: z.string().max(200),
});

const MovedSchema = z.object({
  kind: schemaOf(storyFormat.NEW.kind.shape),
  of: string,
  entry: EntryAtSchema,
  before: EntryAtSchema.optional(),
  counted: string.optional(),
  corrects: z.literal(true).optional(),
} satisfies Every<Moved>);

const MoveSchema = z
  .object({
    report: string,
    entry: EntryAtSchema,
    items: listOf(MovedSchema),
    voice: string.optional(),
    revised: RevisedSchema.optional(),
    since: z.object({ version: z.int(), publishedAt: string.optional(), keptAt: string }).optional(),
  } satisfies Every<Move>)
  .openapi("Move", {
    description:
      "What a report tells that was not told before, most consequential first; `revised`: what its version before told.",
  });

export const DisputeSchema = z
  .object({
    ...{ id: string, kind: schemaOf(storyFormat.CONTRADICTION.kind.shape) },
    ...{ a: EntryAtSchema, b: EntryAtSchema, counted: string.optional(), past: z.literal(true).optional() },
    more: z.int().optional(),
  } satisfies Every<Dispute>)
  .openapi("Dispute", {
    description:
      "Two that tell otherwise; `past`: one has told another number since; `more`: so many others count otherwise than `b`.",
  });

const fresh = listOf(z.object({ keptAt: string, moves: z.int() }));

export const NowSchema = z
  .object({
    board: z.object({ measures: listOf(MeasureSchema), others: z.int() }),
    moves: listOf(MoveSchema),
    disputes: listOf(DisputeSchema),
    silences: listOf(z.object({ entry: EntryAtSchema, reports: listOf(string) })),
    speakers: listOf(EntryAtSchema),
    questions: listOf(QuestionSchema),
    totals: z.object({
      ...{ reports: z.int(), outlets: z.int(), origins: z.int(), moves: z.int() },
      ...{ disputes: z.int(), pastDisputes: z.int(), silences: z.int(), speakers: z.int(), questions: z.int() },
      unsure: z.int(),
    } satisfies Every<Standing>),
    fresh,
    last: string.optional(),
    keptAt: string,
    damaged: listOf(ReportSummarySchema),
    damagedJudgements: listOf(z.string()),
    ...withWords,
  } satisfies Every<Now>)
  .openapi("Now", {
    description: "What is known of a story: the most consequential of each, with how many there are.",
  });

export const SaidRowSchema = z
  .object({
    ...{ id: string, source: string.nullable(), origins: z.int() },
    members: listOf(
      z.object({
        entry: EntryAtSchema,
        stands: schemaOf(storyFormat.UTTERANCE.members.shape.of.fields.stands.shape),
        differs: listOf(z.object({ here: string, fullest: string })).optional(),
      } satisfies Every<SaidMember>),
    ),
    first: EntryAtSchema,
    credited: creditedSchema,
    ...{ act: schemaOf(format.STATEMENT.act.shape), form: FormSchema, outlets: listOf(string), day: string },
    attitude: z.literal(true).optional(),
  } satisfies Every<SaidRow>)
  .openapi("SaidOnce", { description: "What was said once, the fullest form first." });

export const UtterancesSchema = z
  .object({ said: listOf(SaidRowSchema), ...withWords } satisfies Every<Utterances>)
  .openapi("Utterances", { description: "What was said, newest first." });

export const MovesSchema = z
  .object({ moves: listOf(MoveSchema), total: z.int(), ...withWords } satisfies Every<MovesRows>)
  .openapi("Moves", { description: "Everything that was new when it was told, newest first." });

const TimelineRowSchema = z
  .object({
    ...{ id: string, entry: EntryAtSchema, type: string.optional(), mode: string.optional() },
    ...{ actor: string.optional(), recipient: string.optional(), place: string.optional(), time: string.optional() },
    ...{ from: string, to: string, status: z.enum(["actual", "possible", "planned", "threatened", "denied"]) },
    ...{ told: schemaOf(storyFormat.HAPPENING.told.shape), sources: listOf(string) },
    ...{ reports: z.int(), origins: z.int() },
  } satisfies Every<TimelineRow>)
  .openapi("TimelineRow", { description: "Something that happened or is said to happen at a time." });

export const TimelineSchema = z
  .object({
    ...{ first: string, last: string, rows: listOf(TimelineRowSchema) },
    names: listOf(z.object({ id: string, name: string })),
    ...withWords,
  } satisfies Every<Timeline>)
  .openapi("Timeline", { description: "What happened when, and what is said to, by its first day." });

export const TellingsSchema = z
  .object({ members: listOf(EntryAtSchema), ...withWords } satisfies Every<Tellings>)
  .openapi("Tellings", { description: "An entry with those of other reports that are taken for the same." });

export const GlanceSchema = z
  .object({
    measures: listOf(
      z.object({
        ...{
          id: string,
          kind: string,
          of: string,
          spread: listOf(EntryAtSchema),
          later: listOf(EntryAtSchema),
          trend: z.object({ who: string, values: listOf(z.number()) }).optional(),
        },
      } satisfies Every<GlanceMeasure>),
    ),
    ...{ disputes: z.int(), open: z.int(), fresh },
    ...{ last: ReportSummarySchema.optional(), keptAt: string },
    ...withWords,
  } satisfies Every<Glance>)
  .openapi("Glance", { description: "A story on one line: its main measures, what is not settled, what is new." });

export const LinkingSchema = z
  .object({ linking: z.object({ done: z.int(), of: z.int() }).nullable() })
  .openapi("Linking", { description: "How many reports of a story are linked; null: that is not known." });
