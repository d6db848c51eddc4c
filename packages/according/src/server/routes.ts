import { createRoute, type z } from "@hono/zod-openapi";
import { needs } from "./needs.ts";
import { ReadingSchema } from "./reading-schema.ts";
import * as schema from "./schema.ts";

/** A JSON answer and what it is. */
export const answers = <T extends z.ZodType>(content: T, description: string) => ({
  description,
  content: { "application/json": { schema: content } },
});

export const failure = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: schema.FailureSchema } },
});

export const refusals = {
  400: failure("A parameter is not understood."),
  401: failure("The record has accounts, and nobody has signed in."),
  403: failure("The role does not allow it, or the request comes from another site."),
  429: failure("Too much was asked for at once."),
  503: failure("The record cannot be read."),
};

export const storiesRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories",
  summary: "The stories",
  request: { query: schema.PageQuery },
  responses: { 200: answers(schema.StoryPageSchema, "By name, each with its counts."), ...refusals },
});

export const storyRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}",
  summary: "One story",
  request: { params: schema.StoryParams },
  responses: { 200: answers(schema.StorySchema, "Its counts."), 404: failure("There is no such story."), ...refusals },
});

export const reportsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/reports",
  summary: "The reports of a story, or of all",
  request: { query: schema.ReportsQuery },
  responses: {
    200: answers(schema.ReportPageSchema, "Newest publication first unless said; the current version of each."),
    ...refusals,
  },
});

export const reportRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/reports/{id}",
  summary: "One report and what was read from it",
  request: { params: schema.ReportParams, query: schema.ReportQuery },
  responses: {
    200: answers(schema.KeptReportSchema, "The current version, or the version asked for."),
    404: failure("There is no such report or version."),
    ...refusals,
  },
});

export const statementsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/statements",
  summary: "The ledger: who said what",
  request: { query: schema.StatementsQuery },
  responses: {
    200: answers(schema.StatementPageSchema, "Newest report first, then in the order of the text."),
    ...refusals,
  },
});

export const speakersRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/speakers",
  summary: "Who speaks",
  request: { query: schema.StoryQuery },
  responses: {
    200: answers(schema.NamedPageSchema, "With how many statements are theirs; whoever says most comes first."),
    ...refusals,
  },
});

export const outletsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/outlets",
  summary: "Who published",
  request: { query: schema.StoryQuery },
  responses: {
    200: answers(schema.NamedPageSchema, "With how many reports are theirs; who published most comes first."),
    ...refusals,
  },
});

export const figuresRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/figures",
  summary: "How many, according to whom",
  request: { query: schema.FiguresQuery },
  responses: {
    200: answers(schema.FigurePageSchema, "In the order asked for, then in the order of the text."),
    ...refusals,
  },
});

export const figureTotalsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/figures/totals",
  summary: "What is counted, and who counts",
  request: { query: schema.StoryQuery },
  responses: {
    200: answers(schema.FigureTotalsSchema, "The dead first; a page of the sources, who counts most first."),
    ...refusals,
  },
});

export const datesRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/dates",
  summary: "What happened when, and who says so",
  request: { query: schema.DatesQuery },
  responses: {
    200: answers(schema.DatedPageSchema, "In the order of the time told; what has no date last."),
    ...refusals,
  },
});

export const searchRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/search",
  summary: "Search the reports' texts",
  request: { query: schema.SearchQuery },
  responses: { 200: answers(schema.HitPageSchema, "In the order asked for."), ...refusals },
});

export const readRoute = createRoute({
  ...needs("reader"),
  method: "post",
  path: "/api/read",
  summary: "Read a report without keeping it",
  request: { body: { required: true, content: { "application/json": { schema: schema.ReadRequestSchema } } } },
  responses: {
    200: answers(ReadingSchema, "What was read."),
    ...refusals,
    400: failure("The request is not understood."),
    413: failure("The report is larger than 2 MB."),
    415: failure("The body is not JSON."),
    422: failure("The report takes too long, or too much memory, to read."),
  },
});
