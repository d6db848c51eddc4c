import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.ts";
import { noStory, orMissing } from "./failure.ts";
import * as route from "./view-routes.ts";

/** The API of a story as it is looked at: now, its figures, voices, timeline and statements. */
export function viewApi(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route.nowRoute, async (c) => {
    const now = await desk.now(c.req.valid("param").name, c.req.valid("query").seen);
    return c.json(orMissing(now, noStory), 200);
  });
  app.openapi(route.measuresRoute, async (c) =>
    c.json(orMissing(await desk.measures(c.req.valid("param").name), noStory), 200),
  );
  app.openapi(route.measureRoute, async (c) => {
    const { name, id } = c.req.valid("param");
    return c.json(orMissing(await desk.measure(name, id), "The story counts no such thing."), 200);
  });
  app.openapi(route.voicesRoute, async (c) =>
    c.json({ items: orMissing(await desk.voices(c.req.valid("param").name), noStory) }, 200),
  );
  app.openapi(route.voiceRoute, async (c) => {
    const { name, id } = c.req.valid("param");
    return c.json(orMissing(await desk.voice(name, id), "The story has no such voice."), 200);
  });
  app.openapi(route.utterancesRoute, async (c) =>
    c.json(orMissing(await desk.utterances(c.req.valid("param").name), noStory), 200),
  );
  app.openapi(route.movesRoute, async (c) =>
    c.json(orMissing(await desk.moves(c.req.valid("param").name), noStory), 200),
  );
  app.openapi(route.timelineRoute, async (c) =>
    c.json(orMissing(await desk.timeline(c.req.valid("param").name), noStory), 200),
  );
  app.openapi(route.glanceRoute, async (c) =>
    c.json(orMissing(await desk.glance(c.req.valid("param").name), noStory), 200),
  );
}
