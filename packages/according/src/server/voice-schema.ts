import { z } from "@hono/zod-openapi";
import type { FiguresOverTime, NumberTold } from "../views/figures-over-time.ts";
import type { Tally, Voice, Voices } from "../views/heard.ts";
import type { Merged, MergedSource } from "../views/merged.ts";
import type { Tie } from "../views/speech.ts";
import type { Alias, Counts, VoicePage } from "../views/voice-page.ts";
import type { SourceIn, WhoElse } from "../views/who-else.ts";
import { EntryAtSchema, HappeningSchema, listOf } from "./story-schema.ts";
import { ClaimSchema, counting, DisputeSchema, type Every, SaidRowSchema, withWords } from "./view-schema.ts";

/* What the API answers of those who are heard in a story. */

const TallySchema = z
  .object({ name: z.string(), count: z.int() } satisfies Every<Tally>)
  .openapi("Tally", { description: "A name, or an id, and how many." });
const tallies = listOf(TallySchema);

const FiguresOverTimeSchema = z
  .object({
    ...{ id: z.string(), kind: z.string(), of: z.string(), partOf: z.string().optional() },
    numbers: listOf(
      z.object({
        what: z.string(),
        signs: z.string(),
        day: z.string(),
        doubt: z.string().optional(),
      } satisfies Every<NumberTold>),
    ),
  } satisfies Every<FiguresOverTime>)
  .openapi("FiguresOverTime", {
    description: "The last numbers that a source told of one thing, the latest at the end.",
  });

const VoiceSchema = z
  .object({
    ...{ id: z.string(), name: z.string(), kind: z.string(), names: listOf(z.string()), roles: listOf(z.string()) },
    ...{ acts: tallies, said: z.int(), counted: z.int(), first: z.string(), last: z.string(), reports: z.int() },
    ...{ outlets: tallies, against: tallies, entry: EntryAtSchema },
    figures: listOf(FiguresOverTimeSchema),
  } satisfies Every<Voice>)
  .openapi("Voice", { description: "Somebody, or a body, who says or counts something." });

const TieSchema = z
  .object({ from: z.string(), to: z.string(), kind: z.enum(["to", "of"]), count: z.int() } satisfies Every<Tie>)
  .openapi("Tie", { description: "One speaks to somebody or of somebody: ids of sources, and how many utterances." });

export const VoicesSchema = z
  .object({
    ...{
      items: listOf(VoiceSchema),
      ties: listOf(TieSchema),
      others: listOf(z.object({ id: z.string(), name: z.string() })),
    },
  } satisfies Every<Voices>)
  .openapi("Voices", { description: "Who is heard, and who speaks to whom and of whom." });

const AliasSchema = z
  .object({ name: z.string(), count: z.int(), entries: listOf(EntryAtSchema) } satisfies Every<Alias>)
  .openapi("Alias", { description: "A name, in how many reports, and where: the first of them." });

export const VoicePageSchema = z
  .object({
    ...{ voice: VoiceSchema, said: listOf(SaidRowSchema), disputes: listOf(DisputeSchema) },
    counted: listOf(z.object({ ...counting, claims: listOf(ClaimSchema) } satisfies Every<Counts>)),
    ...{ happenings: listOf(HappeningSchema), silent: listOf(EntryAtSchema), aliases: listOf(AliasSchema) },
    ...{ speaksFor: tallies, spokenForBy: tallies, others: listOf(z.object({ id: z.string(), name: z.string() })) },
    ...withWords,
  } satisfies Every<VoicePage>)
  .openapi("VoicePage", { description: "Everything that one voice says, counts and does." });

export const MergedSchema = z
  .object({
    items: listOf(
      z.object({
        ...{
          report: z.string(),
          source: z.string(),
          called: z.string(),
          statements: z.int(),
          figures: z.int(),
          id: z.string(),
          name: z.string(),
        },
      } satisfies Every<MergedSource>),
    ),
  } satisfies Every<Merged>)
  .openapi("Merged", { description: "Sources of reports, each with who it is in the story." });

export const WhoElseQuery = z.object({
  report: z.string().max(200),
  source: z.string().max(200),
  words: z.string().max(200).optional().openapi({ description: "Of a name; else the likest are told." }),
});

const sourcesWhere = listOf(
  z.object({
    ...{ entry: EntryAtSchema, name: z.string(), told: z.string(), publishedAt: z.string().optional() },
  } satisfies Every<SourceIn>),
);

export const WhoElseSchema = z
  .object({ name: z.string().nullable(), members: sourcesWhere, others: sourcesWhere } satisfies Every<WhoElse>)
  .openapi("WhoElse", {
    description: "Who a source of a report may be: what it is taken to be one with, and others of the story.",
  });
