import { createRoute } from "@hono/zod-openapi";
import { needs } from "./needs.ts";
import { answers, failure } from "./routes.ts";
import { StoryParams } from "./schema.ts";
import { missing } from "./story-routes.ts";
import { QuestionsSchema } from "./story-schema.ts";
import * as schema from "./view-schema.ts";
import * as voices from "./voice-schema.ts";

const orLinking = {
  202: answers(schema.LinkingSchema, "Asked with `Prefer: wait=1`, and the story is linked no sooner: ask again."),
  ...missing,
};

export const nowRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/now",
  summary: "What is known of a story now",
  request: { params: StoryParams },
  responses: {
    200: answers(schema.NowSchema, "Figures by source, changes, disputes, what is not told and what is open."),
    ...orLinking,
  },
});

export const measuresRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/measures",
  summary: "What is counted in a story",
  request: { params: StoryParams },
  responses: {
    200: answers(schema.MeasuresSchema, "The dead first, each whole with its parts after it."),
    ...orLinking,
  },
});

export const measureRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/measures/{id}",
  summary: "Who claims how many, and when",
  request: { params: schema.PartParams },
  responses: {
    200: answers(schema.MeasureSheetSchema, "A row for each source, its claims in the order of time."),
    ...{ ...orLinking, 404: failure("There is no such story, or it counts no such thing.") },
  },
});

export const voicesRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/voices",
  summary: "Who is heard in a story",
  request: { params: StoryParams },
  responses: { 200: answers(voices.VoicesSchema, "Who says most comes first."), ...orLinking },
});

export const voiceRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/voices/{id}",
  summary: "Everything that one voice of a story says, counts and does",
  request: { params: schema.PartParams },
  responses: {
    200: answers(voices.VoicePageSchema, "By the id of the story's source."),
    ...{ ...orLinking, 404: failure("There is no such story, or it has no such voice.") },
  },
});

export const utterancesRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/utterances",
  summary: "What was said in a story, once for all reports that tell it",
  request: { params: StoryParams },
  responses: { 200: answers(schema.UtterancesSchema, "Newest first."), ...orLinking },
});

export const movesRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/moves",
  summary: "Everything in a story that was new when it was told",
  request: { params: StoryParams },
  responses: { 200: answers(schema.MovesSchema, "Newest first."), ...orLinking },
});

export const newestMovesRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/moves/newest",
  summary: "What was new in a story when it was told last",
  request: { params: StoryParams },
  responses: { 200: answers(schema.MovesSchema, "Newest first, 500 at most."), ...orLinking },
});

export const timelineRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/timeline",
  summary: "What happened when in a story, and what is said to",
  request: { params: StoryParams },
  responses: { 200: answers(schema.TimelineSchema, "By its first day."), ...orLinking },
});

export const tellingsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/tellings",
  summary: "Which reports tell what one entry tells",
  request: { params: StoryParams, query: schema.EntryQuery },
  responses: {
    200: answers(
      schema.TellingsSchema,
      "The entry among its like, that of the report published first at the beginning.",
    ),
    ...{ ...orLinking, 404: failure("There is no such story, or no report of it has such an entry.") },
  },
});

export const whoElseRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/who-else",
  summary: "Who a source of a report may be",
  request: { params: StoryParams, query: voices.WhoElseQuery },
  responses: {
    200: answers(voices.WhoElseSchema, "Where else it is referred to, and whom it may be the same as."),
    ...{ ...orLinking, 404: failure("There is no such story, or no report of it refers to such a source.") },
  },
});

export const glanceRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/glance",
  summary: "A story on one line",
  request: { params: StoryParams },
  responses: {
    200: answers(schema.GlanceSchema, "Its main measures, what is not settled, what is new."),
    ...orLinking,
  },
});

export const mergedRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/merged",
  summary: "Who goes by another name, for a person has said that two are one",
  request: { params: StoryParams },
  responses: {
    200: answers(voices.MergedSchema, "Sources of reports, each with who it is in the story."),
    ...orLinking,
  },
});

export const questionsRoute = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/api/stories/{name}/questions",
  summary: "What is left open of a story",
  request: { params: StoryParams },
  responses: {
    200: answers(QuestionsSchema, "All that a person can settle, each in its passages."),
    ...orLinking,
  },
});
