import { createRoute } from "@hono/zod-openapi";
import { needs } from "./needs.ts";
import { answers, failure, refusals } from "./routes.ts";
import { ReportParams, StoryParams } from "./schema.ts";
import * as schema from "./story-schema.ts";

export const missing = { 404: failure("There is no such story."), ...refusals };
const writing = {
  413: failure("It is larger than 2 MB."),
  415: failure("The body is not JSON."),
};
const body = <T>(content: T) => ({ required: true, content: { "application/json": { schema: content } } }) as const;

export const linkedRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/story",
  summary: "What the reports of a story share",
  request: { params: StoryParams },
  responses: { 200: answers(schema.LinkedStorySchema, "The whole story, by ids."), ...missing },
});

export const overviewRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/overview",
  summary: "What is known of a story, in words",
  request: { params: StoryParams },
  responses: { 200: answers(schema.OverviewSchema, "The most consequential of each part."), ...missing },
});

export const newsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/new",
  summary: "What is new since a date or a report, or in one report",
  request: { params: StoryParams, query: schema.NewsQuery },
  responses: { 200: answers(schema.NewsRowsSchema, "Most consequential first; what is repeated apart."), ...missing },
});

export const whoRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/who/{source}",
  summary: "What one source of a story says, counts and does",
  request: { params: schema.WhoParams },
  responses: { 200: answers(schema.FilesSchema, "Everybody whom the name or id may mean; empty: nobody."), ...missing },
});

export const checkRoute = createRoute({
  ...needs("reader"),
  method: "post",
  path: "/api/stories/{name}/check",
  summary: "Hold a draft against the record of its story",
  request: { params: StoryParams, body: body(schema.CheckRequestSchema) },
  responses: {
    200: answers(schema.CheckRowsSchema, "In the order of the draft, of which nothing is kept."),
    422: failure("The draft takes too long, or too much memory, to read."),
    ...{ ...missing, ...writing },
  },
});

export const judgementsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/judgements",
  summary: "What people have judged of a story",
  request: { params: StoryParams },
  responses: { 200: answers(schema.JudgementsSchema, "All, also those that were taken back."), ...missing },
});

export const judgeRoute = createRoute({
  ...needs("editor"),
  method: "post",
  path: "/api/stories/{name}/judgements",
  summary: "Judge entries of a story",
  request: { params: StoryParams, body: body(schema.JudgeRequestSchema) },
  responses: { 201: answers(schema.JudgementSchema, "As it is kept."), ...missing, ...writing },
});

export const takeBackRoute = createRoute({
  ...needs("editor"),
  method: "delete",
  path: "/api/stories/{name}/judgements/{id}",
  summary: "Take a judgement back",
  request: { params: schema.JudgementParams },
  responses: {
    200: answers(schema.JudgementSchema, "It stays, and says when it was taken back."),
    404: failure("There is no such judgement in the story."),
    ...refusals,
  },
});

export const versionsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/reports/{id}/versions",
  summary: "The versions of a report",
  request: { params: ReportParams },
  responses: {
    200: answers(schema.VersionsSchema, "In the order of publication; none: there is no such report."),
    ...refusals,
  },
});

export const changesRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/reports/{id}/changes",
  summary: "What changed between two versions of a report",
  request: { params: ReportParams, query: schema.ChangesQuery },
  responses: {
    200: answers(schema.VersionChangesSchema, "By statement and figure; by default of the latest and the one before."),
    404: failure("There is no such report, or not in these versions."),
    ...refusals,
  },
});

export const judgedReportRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/reports/{id}/judged",
  summary: "A report as people have judged it",
  request: { params: ReportParams },
  responses: {
    200: answers(schema.JudgedReportSchema, "The current version; what was read stays as it was."),
    404: failure("There is no such report."),
    ...refusals,
  },
});
