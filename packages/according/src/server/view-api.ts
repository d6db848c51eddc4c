import type { EntryAt } from "@according/reader";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Asking } from "../asking/asking.ts";
import { answering } from "./answering.ts";
import { noStory } from "./failure.ts";
import * as route from "./view-routes.ts";

/** The API of a story as it is looked at: now, its figures, voices, timeline and statements. */
export function viewApi(app: OpenAPIHono, asking: Asking): void {
  const tell = answering(asking);
  app.openapi(route.nowRoute, (c) => tell(c, noStory, "now", c.req.valid("param").name));
  app.openapi(route.measuresRoute, (c) => tell(c, noStory, "measures", c.req.valid("param").name));
  app.openapi(route.measureRoute, (c) => {
    const { name, id } = c.req.valid("param");
    return tell(c, "The story counts no such thing.", "measure", name, id);
  });
  app.openapi(route.voicesRoute, (c) => tell(c, noStory, "voices", c.req.valid("param").name));
  app.openapi(route.voiceRoute, (c) => {
    const { name, id } = c.req.valid("param");
    return tell(c, "The story has no such voice.", "voice", name, id);
  });
  app.openapi(route.utterancesRoute, (c) => tell(c, noStory, "utterances", c.req.valid("param").name));
  app.openapi(route.movesRoute, (c) => tell(c, noStory, "moves", c.req.valid("param").name));
  app.openapi(route.newestMovesRoute, (c) => tell(c, noStory, "newestMoves", c.req.valid("param").name));
  app.openapi(route.timelineRoute, (c) => tell(c, noStory, "timeline", c.req.valid("param").name));
  app.openapi(route.tellingsRoute, (c) => {
    const { by, report, entry } = c.req.valid("query");
    const at = { by, report, [by]: entry } as unknown as EntryAt;
    return tell(c, "The story has no such entry.", "tellings", c.req.valid("param").name, at);
  });
  app.openapi(route.whoElseRoute, (c) => {
    const { report, source, words } = c.req.valid("query");
    return tell(c, "The story has no such source.", "whoElse", c.req.valid("param").name, report, source, words);
  });
  app.openapi(route.questionsRoute, (c) => tell(c, noStory, "questions", c.req.valid("param").name));
  app.openapi(route.mergedRoute, (c) => tell(c, noStory, "merged", c.req.valid("param").name));
  app.openapi(route.glanceRoute, (c) => tell(c, noStory, "glance", c.req.valid("param").name));
}
