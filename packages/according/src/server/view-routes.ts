import { createRoute } from "@hono/zod-openapi";
import { answers, failure } from "./routes.ts";
import { StoryParams } from "./schema.ts";
import { missing } from "./story-routes.ts";
import * as schema from "./view-schema.ts";

export const nowRoute = createRoute({
  method: "get",
  path: "/api/stories/{name}/now",
  summary: "What is known of a story now",
  request: { params: StoryParams, query: schema.SeenQuery },
  responses: {
    200: answers(schema.NowSchema, "Figures by source, changes, disputes, what is not told and what is open."),
    ...missing,
  },
});

export const measuresRoute = createRoute({
  method: "get",
  path: "/api/stories/{name}/measures",
  summary: "What is counted in a story",
  request: { params: StoryParams },
  responses: { 200: answers(schema.MeasuresSchema, "The dead first, each whole with its parts after it."), ...missing },
});

export const measureRoute = createRoute({
  method: "get",
  path: "/api/stories/{name}/measures/{id}",
  summary: "Who claims how many, and when",
  request: { params: schema.MeasureParams },
  responses: {
    200: answers(schema.MeasureSheetSchema, "A row for each source, its claims in the order of time."),
    ...{ ...missing, 404: failure("There is no such story, or it counts no such thing.") },
  },
});
