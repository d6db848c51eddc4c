import type { Reading, ReportMeta } from "@according/reader";
import { doubtOfFigure } from "@according/wording";
import { z } from "zod";
import { type Desk, DRAFTED } from "../desk.ts";
import { parseWrittenDate } from "../intake/dates.ts";
import { Refusal } from "../intake/intake.ts";
import { checkLanguage } from "../intake/language.ts";
import type { Entry, Kept } from "../store/store.ts";
import { entryAnswer, readingAnswer, reportAnswer } from "./answers.ts";

/** What a tool may use. */
export interface Surroundings {
  /** null: there is no record yet. */
  readonly desk: Desk | null;
  read(text: string, meta: ReportMeta, choice?: typeof DRAFTED): Promise<Reading>;
  /** Keeps a report; null: there is no record yet. */
  readonly keep: ((entry: Entry) => Promise<Kept>) | null;
}

/** What somebody who speaks MCP can ask. It changes nothing. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** Plain data; throws `Unanswered` with a sentence. */
  call(around: Surroundings, given: never): Promise<object>;
}

/** Why there is no answer, a sentence for whoever asked. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

const tool = <I extends z.ZodObject>(
  one: Omit<Tool, "input" | "call"> & {
    readonly input: I;
    call(around: Surroundings, given: z.infer<I>): Promise<object>;
  },
): Tool => one as unknown as Tool;

const LONGEST = 200_000;
const MOST = 100;

const story = z.string().max(500).describe("The name of a story, as the tool stories lists it.");
const wholeText = z.string().min(1).max(LONGEST).describe("The whole text, paragraphs apart by empty lines.");
const published = z
  .string()
  .max(100)
  .optional()
  .describe('When it was published, as 2026-03-06; "on Friday" is counted from it.');
const limit = z.number().int().min(1).max(MOST).default(20).describe("How many at most.");

const NEVER =
  "It never says what is true, only who says so; who speaks is left open where the text does not decide it.";

function recordOf({ desk }: Surroundings): Desk {
  if (desk) return desk;
  throw new Unanswered('There is no record yet: keep a report with "according add FILE --story NAME" first.');
}

function orUnanswered<T>(answer: T | null, name: string): T {
  if (answer !== null) return answer;
  throw new Unanswered(`There is no story "${name}": the tool stories lists those there are.`);
}

/** Throws `Unanswered` where a text is in another language: nothing found in it would say nothing. */
async function mustBeEnglish(text: string): Promise<void> {
  await checkLanguage(text).catch((error: unknown) => {
    throw error instanceof Refusal
      ? new Unanswered("The text is not in English, and According reads only English so far.")
      : error;
  });
}

export function dateOrNone(written: string | undefined): { readonly publishedAt?: string } {
  if (written === undefined) return {};
  const date = parseWrittenDate(written);
  if (date === null)
    throw new Unanswered(`"${written}" is no date: write 2026-03-06, or 2026-03-06T10:00:00Z with a zone.`);
  return { publishedAt: date };
}

const readTool = tool({
  name: "read_text",
  title: "Read a report",
  description: `Reads who said what in an English news report, how many according to whom, what happened and when. Nothing is kept. ${NEVER}`,
  input: z.object({
    text: wholeText,
    published,
    outlet: z.string().max(200).optional(),
    title: z.string().max(500).optional(),
  }),
  call: async ({ read }, { text, published, outlet, title }) => {
    await mustBeEnglish(text);
    return readingAnswer(
      await read(text, { ...dateOrNone(published), ...(outlet ? { outlet } : {}), ...(title ? { title } : {}) }),
    );
  },
});

const storiesTool = tool({
  name: "stories",
  title: "List the stories",
  description: "Lists the stories that are kept, with how many reports and outlets each has and from when to when.",
  input: z.object({ limit: limit.default(MOST) }),
  call: async (around, { limit }) => recordOf(around).stories({ limit }),
});

const searchTool = tool({
  name: "search",
  title: "Search the reports",
  description: "Finds the reports that have all of some words, best first, with the passage around them.",
  input: z.object({ words: z.string().min(1).max(500), story: story.optional(), limit }),
  call: async (around, { words, story, limit }) => {
    const desk = recordOf(around);
    if (story !== undefined) orUnanswered(await desk.story(story), story);
    const { total, items } = await desk.search(words, { limit, ...(story === undefined ? {} : { story }) });
    return { total, found: items.map(({ report, ...hit }) => ({ ...hit, in: reportAnswer(report) })) };
  },
});

const reportTool = tool({
  name: "report",
  title: "Get a report",
  description: "Gives the text of a report that is kept, and all that was read from it.",
  input: z.object({ report: z.string().max(200).describe("Its id.") }),
  call: async (around, { report }) => {
    const kept = await recordOf(around).report(report);
    if (!kept) throw new Unanswered(`There is no report ${report}: the tool search finds those there are.`);
    return { ...reportAnswer(kept.report), ...readingAnswer(kept.reading), text: kept.reading.report.text };
  },
});

const whoTool = tool({
  name: "who_said",
  title: "What somebody says",
  description: `Gives what one person or body says and counts in all reports of a story, by whatever name it goes there. ${NEVER}`,
  input: z.object({ story, name: z.string().min(1).max(500), limit }),
  call: async (around, { story, name, limit }) => {
    const { items: files } = orUnanswered(await recordOf(around).who(story, name), story);
    if (files.length === 0) throw new Unanswered(`Nobody in the story "${story}" is called "${name}".`);
    return {
      meant: files.map(({ source, entries }) => {
        const told = entries.filter(({ entry }) => entry.by !== "source");
        return {
          name: source.name,
          names: source.names,
          kind: source.kind,
          total: told.length,
          told: told.slice(0, limit).map(entryAnswer),
        };
      }),
    };
  },
});

const figuresTool = tool({
  name: "figures",
  title: "Figures of a story",
  description: `Gives how many according to whom, the newest report first unless asked otherwise. None is added up or chosen. ${NEVER}`,
  input: z.object({
    story,
    kind: z.string().max(100).optional().describe('What is counted: "killed", "injured", "missing".'),
    order: z.enum(["newest", "oldest", "largest"]).default("newest"),
    limit,
  }),
  call: async (around, { story, kind, order, limit }) => {
    const desk = recordOf(around);
    orUnanswered(await desk.story(story), story);
    const { total, items } = await desk.figures({ story, order, limit, ...(kind === undefined ? {} : { kind }) });
    if (total === 0 && kind !== undefined) throw new Unanswered(await countedThere(desk, story, kind));
    return {
      total,
      figures: items.map(({ figure, report, words, owner, source, speaker, place }) => ({
        ...{
          words,
          minimum: figure.minimum,
          maximum: figure.maximum,
          approximate: figure.approximate,
          counts: figure.measure.kind,
        },
        ...{
          according_to: source?.name ?? speaker ?? (owner === "report" ? "the report itself" : "cannot be told"),
          place,
        },
        ...{
          as_of: figure.asOf,
          assertion: figure.assertion,
          not_told_as_fact: doubtOfFigure(figure),
          span: figure.span,
          in: reportAnswer(report),
        },
      })),
    };
  },
});

/** What is counted in a story, for whoever asked for something else. */
async function countedThere(desk: Desk, story: string, kind: string): Promise<string> {
  const { kinds } = await desk.figureTotals({ story, limit: MOST });
  const names = kinds.map(({ name }) => `"${name}"`).join(", ");
  return `Nothing in the story "${story}" is counted as "${kind}"${names ? `; what is: ${names}` : ""}.`;
}

const newsTool = tool({
  name: "whats_new",
  title: "What is new in a story",
  description:
    "Gives what later reports tell that earlier ones did not, most consequential first: figures that moved, denials, new sources.",
  input: z.object({ story, since: z.string().max(100).describe("A day, 2026-03-05, that day included."), limit }),
  call: async (around, { story, since, limit }) => {
    const { publishedAt = "" } = dateOrNone(since);
    const moment = publishedAt.length === 10 ? `${publishedAt}T00:00:00Z` : publishedAt;
    const { news, entries } = orUnanswered(await recordOf(around).news(story, moment), story);
    const rows = new Map(entries.map((row) => [JSON.stringify(row.entry), row]));
    const rowOf = (entry: object | undefined) => {
      const row = entry && rows.get(JSON.stringify(entry));
      return row && entryAnswer(row);
    };
    return {
      reports: news.reports.length,
      total: news.items.length,
      new: news.items
        .slice(0, limit)
        .map(({ kind, entry, before }) => ({ news: kind, entry: rowOf(entry), before: rowOf(before) })),
    };
  },
});

const checkTool = tool({
  name: "check_draft",
  title: "Check a draft",
  description: `Holds the quotations, statements, figures and dates of a draft against the reports of its story: found, words changed, other speaker, told otherwise, stale, not in the record, or open. ${NEVER}`,
  input: z.object({ story, text: wholeText, published }),
  call: async (around, { story, text, published }) => {
    const desk = recordOf(around);
    orUnanswered(await desk.story(story), story);
    await mustBeEnglish(text);
    const draft = await around.read(text, dateOrNone(published), DRAFTED);
    const { checked, reports } = orUnanswered(await desk.check(story, draft), story);
    return { checked, reports: reports.map(reportAnswer) };
  },
});

/** Every tool: a tool is a value here and a name in this list. */
export const TOOLS: readonly Tool[] = [
  readTool,
  storiesTool,
  searchTool,
  reportTool,
  whoTool,
  figuresTool,
  newsTool,
  checkTool,
];
