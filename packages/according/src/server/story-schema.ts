import {
  type Changes,
  type Check,
  type Contradiction,
  type EntryAt,
  type Happening,
  type JudgedAt,
  type Judgement,
  type News,
  type Question,
  type Series,
  type Story,
  type StorySource,
  storyFormat,
  type Utterance,
  type Verdict,
} from "@according/reader";
import type { InWords } from "@according/wording";
import { z } from "@hono/zod-openapi";
import type { NewsRows, Revised, RevisedCount } from "../desk.ts";
import type { Overview } from "../link/overview.ts";
import { FormSchema, named, ReadingSchema, SpanSchema, schemaOf } from "./reading-schema.ts";
import { ReadRequestSchema, ReportSummarySchema, StoryParams } from "./schema.ts";

/* What goes in and out of the HTTP API of a story as a whole; its parts are made of the format's one description. */

const UtteranceSchema = named<Utterance>(
  "Utterance",
  storyFormat.UTTERANCE,
  "What was said once, in whatever reports.",
);
const SeriesSchema = named<Series>("Series", storyFormat.SERIES, "Figures of the same thing.");
const StorySourceSchema = named<StorySource>("StorySource", storyFormat.STORY_SOURCE, "Who is one across reports.");
const ContradictionSchema = named<Contradiction>("Contradiction", storyFormat.CONTRADICTION, "What is told otherwise.");
export const HappeningSchema = named<Happening>(
  "Happening",
  storyFormat.HAPPENING,
  "What happened, in whatever reports.",
);
export const QuestionSchema = named<Question>("Question", storyFormat.QUESTION, "What a person can settle.");
const NewsSchema = named<News>("News", storyFormat.NEWS, "What some reports tell that earlier ones did not.");

export const LinkedStorySchema = named<Story>("LinkedStory", storyFormat.STORY, "What the reports of a story share.");
export const JudgementSchema = named<Judgement>("Judgement", storyFormat.JUDGEMENT, "What a person says of entries.");

export const EntryAtSchema = schemaOf(storyFormat.NEW.entry.shape).openapi("EntryAt", {
  description: "An entry of a report by its ids.",
}) as unknown as z.ZodType<EntryAt>;

const JudgedAtSchema = schemaOf(storyFormat.judgedAt).openapi("JudgedAt", {
  description: "An entry of a report by its ids, or words of it that are none.",
}) as unknown as z.ZodType<JudgedAt>;

const VerdictSchema = schemaOf(storyFormat.JUDGEMENT.verdict.shape).openapi("Verdict") as unknown as z.ZodType<Verdict>;

/** An entry in words. */
export const wordedFields = {
  entry: EntryAtSchema,
  words: z.string(),
  who: z.string().optional(),
  what: z.string().optional(),
  form: FormSchema.optional(),
  signs: z.string().optional(),
  doubt: z.string().optional(),
  when: z.string().optional(),
} satisfies Record<keyof InWords, z.ZodType>;

const EntryRowSchema = z.object({ report: ReportSummarySchema, ...wordedFields }).openapi("EntryRow", {
  description:
    "An entry in words: as written, whose word it is, what is done, counted or happens, a number with signs, why it is no fact, and when (EDTF).",
});

const entries = z.array(EntryRowSchema).readonly();
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();

export const OverviewSchema = z
  .object({
    news: NewsSchema,
    series: listOf(SeriesSchema),
    contradictions: listOf(ContradictionSchema),
    said: listOf(UtteranceSchema),
    newest: listOf(UtteranceSchema),
    sources: listOf(z.object({ source: StorySourceSchema, said: z.int(), counted: z.int() })),
    questions: listOf(QuestionSchema),
    totals: z.object({
      ...{ reports: z.int(), origins: z.int(), sources: z.int(), said: z.int(), series: z.int() },
      ...{ contradictions: z.int(), happenings: z.int(), questions: z.int() },
    }),
    entries,
    damaged: listOf(ReportSummarySchema),
    damagedJudgements: listOf(z.string()),
  } satisfies Record<keyof Overview | "entries" | "damaged" | "damagedJudgements", z.ZodType>)
  .openapi("Overview", { description: "What is known of a story: the most consequential of each, and its entries." });

export const InWordsSchema = z.object(wordedFields);

export const RevisedSchema = z
  .object({
    ...{ report: z.string(), title: z.string(), outlet: z.string().optional() },
    ...{ from: z.int(), to: z.int(), publishedAt: z.string().optional(), keptAt: z.string() },
    change: z.enum(["added", "changed", "dropped"]),
    ...{ was: InWordsSchema.optional(), now: InWordsSchema.optional() },
    counts: listOf(
      z.object({ counted: z.string(), was: InWordsSchema.optional(), now: InWordsSchema.optional() } satisfies Record<
        keyof RevisedCount,
        z.ZodType
      >),
    ),
  } satisfies Record<keyof Revised, z.ZodType>)
  .openapi("Revised", {
    description: "What a newer version of a report tells otherwise than the one before it, in the words of both.",
  });

export const NewsRowsSchema = z
  .object({ news: NewsSchema, revised: listOf(RevisedSchema), entries } satisfies Record<keyof NewsRows, z.ZodType>)
  .openapi("NewsRows");

export const FilesSchema = z
  .object({
    items: listOf(
      z.object({
        source: StorySourceSchema,
        said: listOf(UtteranceSchema),
        series: listOf(SeriesSchema),
        contradictions: listOf(ContradictionSchema),
        happenings: listOf(HappeningSchema),
        questions: listOf(QuestionSchema),
        entries,
      }),
    ),
  })
  .openapi("SourceFiles", { description: "Those whom a name may mean, each with everything that is theirs." });

const PassageSchema = z.object({
  ...{ passage: z.string(), mark: SpanSchema, cutBefore: z.boolean().optional(), cutAfter: z.boolean().optional() },
});

const CheckSchema = named<Check>("Check", storyFormat.CHECK, "A draft, held against the record of its story.");
export const CheckRowsSchema = z
  .object({
    check: CheckSchema,
    passages: listOf(PassageSchema.extend({ report: z.string(), span: SpanSchema, version: z.int().optional() })),
    reports: listOf(ReportSummarySchema),
  })
  .openapi("CheckedDraft", { description: "With the reports that are spoken of." });

export const VersionsSchema = z
  .object({
    items: listOf(z.object({ version: z.int(), publishedAt: z.string().optional(), keptAt: z.string() })),
  })
  .openapi("Versions", { description: "In the order of publication; the last is the current one." });

const ChangesSchema = named<Changes>(
  "Changes",
  storyFormat.CHANGES,
  "What another version of a report tells otherwise.",
);
export const VersionChangesSchema = z
  .object({ report: ReportSummarySchema, from: z.int(), to: z.int(), changes: ChangesSchema })
  .openapi("VersionChanges");

export const QuestionsSchema = z
  .object({
    items: listOf(
      z.object({
        question: QuestionSchema,
        about: listOf(EntryRowSchema.extend({ passage: PassageSchema.optional() })),
        taking: z
          .object({ about: listOf(JudgedAtSchema), verdict: VerdictSchema })
          .optional()
          .openapi({ description: "Of what may be a statement: what is judged by whoever takes it for one." }),
      }),
    ),
    notKept: z.int().openapi({
      description: "Statements not sure enough of which an earlier version kept nothing: reread they can be judged.",
    }),
  })
  .openapi("Questions", {
    description: "Each with those of whom it is asked: the first, and who or what may be meant.",
  });

export const JudgementsSchema = z
  .object({
    items: listOf(z.object({ judgement: JudgementSchema, about: entries, orphaned: z.boolean() })),
    damaged: listOf(z.string()),
  })
  .openapi("Judgements", {
    description:
      "In the order in which they were kept. Orphaned: its words are not found. Damaged ones count for nothing.",
  });

export const JudgedReportSchema = z
  .object({
    report: ReportSummarySchema,
    reading: ReadingSchema,
    judgements: listOf(z.object({ judgement: JudgementSchema, entries: listOf(z.string()) })),
    damagedJudgements: listOf(z.string()),
  })
  .openapi("JudgedReport", { description: "Its current version as people have judged it, and what they have judged." });

const wordsUpTo = (most: number) => z.string().trim().min(1).max(most, `must have at most ${most} characters`);

export const JudgeRequestSchema = z
  .object({
    about: z.array(JudgedAtSchema).min(1).max(2),
    verdict: VerdictSchema,
    judge: wordsUpTo(200)
      .optional()
      .openapi({ description: "Who judges; whoever is signed in judges under their own name." }),
    why: wordsUpTo(2000).optional(),
  })
  .openapi("JudgeRequest", {
    description: "One entry or words, the two that are compared, or a statement and its words; and what is judged.",
  });

export const CheckRequestSchema = ReadRequestSchema;

export const NewsQuery = z.object({
  since: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "A date or moment (ISO 8601), or the id of a report: in all that came after it." }),
  report: z.string().max(200).optional().openapi({ description: "Of one report alone." }),
});

export const WhoParams = StoryParams.extend({ source: z.string().max(500) });
export const JudgementParams = StoryParams.extend({ id: z.string().max(200) });
export const ChangesQuery = z.object({
  from: z.coerce.number().int().min(1).optional(),
  to: z.coerce.number().int().min(1).optional(),
});
