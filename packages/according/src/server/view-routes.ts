import { createRoute } from "@hono/zod-openapi";
import { answers, failure, refusals } from "./routes.ts";
import { StoryParams } from "./schema.ts";
import * as schema from "./view-schema.ts";

const missing = { 404: failure("There is no such story."), ...refusals };

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
