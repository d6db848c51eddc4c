import type { Reading, ReportMeta } from "@according/reader";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { acting } from "../acting.ts";
import type { Asking } from "../asking/asking.ts";
import { type Desk, DRAFTED } from "../desk.ts";
import type { ReadingChoice } from "../engine.ts";
import { parseDateLoosely } from "../intake/dates.ts";
import { inBytes } from "./answering.ts";
import { noStory, orMissing } from "./failure.ts";
import { given } from "./given.ts";
import * as route from "./story-routes.ts";

/**
 * Reads a text, by the server's own engine where no other is asked for; given up when the signal says that nobody waits for
 * it any more. Rejects with `HTTPException` where the engine cannot run here.
 */
export type ReadText = (
  text: string,
  meta: ReportMeta,
  signal: AbortSignal,
  choice?: ReadingChoice,
) => Promise<Reading>;

/** The API of stories as a whole: what their reports share, drafts held against them, and what people judge. */
export function storyApi(app: OpenAPIHono, desk: Desk, asking: Asking, read: ReadText): void {
  asked(app, desk, asking);
  judged(app, desk);
  app.openapi(route.checkRoute, async (c) => {
    const { text, ...meta } = c.req.valid("json");
    const { name } = c.req.valid("param");
    orMissing(await desk.story(name), noStory);
    const draft = await read(text, given(meta), c.req.raw.signal, DRAFTED);
    const { reports, ...check } = orMissing(await desk.check(name, draft), noStory);
    const places = check.checked.flatMap(({ told, instead = [] }) => [...told, ...instead]);
    return c.json({ check, passages: orMissing(await desk.passages(name, places), noStory), reports }, 200);
  });
}

function asked(app: OpenAPIHono, desk: Desk, asking: Asking): void {
  app.openapi(route.linkedRoute, async (c) =>
    inBytes(c, orMissing(await asking.ask("shared", c.req.valid("param").name), noStory)),
  );
  app.openapi(route.overviewRoute, async (c) =>
    inBytes(c, orMissing(await asking.ask("overview", c.req.valid("param").name), noStory)),
  );
  app.openapi(route.newsRoute, async (c) => {
    const [{ name }, { since, report }] = [c.req.valid("param"), c.req.valid("query")];
    orMissing(await desk.story(name), noStory);
    const id = report === undefined ? undefined : orMissing(await desk.report(report), NOT_IN_STORY).report.id;
    if (id !== undefined) return inBytes(c, orMissing(await asking.ask("newsIn", name, id), NOT_IN_STORY));
    if (since === undefined) throw new HTTPException(400, { message: "say since when, or in which report" });
    return inBytes(c, orMissing(await asking.ask("news", name, await sinceOf(desk, name, since)), noStory));
  });
  app.openapi(route.whoRoute, async (c) => {
    const { name, source } = c.req.valid("param");
    return inBytes(c, orMissing(await asking.ask("who", name, source), noStory));
  });
  app.openapi(route.versionsRoute, async (c) => c.json({ items: await desk.versions(c.req.valid("param").id) }, 200));
  app.openapi(route.changesRoute, async (c) => {
    const { from, to } = c.req.valid("query");
    const {
      report,
      from: older,
      to: newer,
      ...changes
    } = orMissing(
      await desk.changes(c.req.valid("param").id, from, to),
      "No such report is kept, or not in these versions.",
    );
    return c.json({ report, from: older, to: newer, changes }, 200);
  });
}

const NOT_IN_STORY = "The story has no such report.";

/** The beginning of a day, a moment, or the id of a report of the story. */
async function sinceOf(desk: Desk, story: string, since: string): Promise<string> {
  const date = parseDateLoosely(since);
  if (date !== null) return date.length === 10 ? `${date}T00:00:00Z` : date;
  const kept = await desk.report(since);
  if (kept === null) throw new HTTPException(400, { message: `"${since}" is neither a date nor the id of a report` });
  return orMissing(kept.report.story === story ? kept.report.id : null, NOT_IN_STORY);
}

function judged(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route.judgedReportRoute, async (c) =>
    c.json(orMissing(await desk.judgedReport(c.req.valid("param").id), "No such report is kept."), 200),
  );
  app.openapi(route.judgementsRoute, async (c) =>
    c.json(orMissing(await desk.judgements(c.req.valid("param").name), noStory), 200),
  );
  app.openapi(route.judgeRoute, async (c) => {
    const wish = given(c.req.valid("json"));
    // Whoever has signed in judges under that name and no other.
    const judging = { ...wish, judge: acting.getStore()?.name ?? wish.judge ?? "", at: new Date().toISOString() };
    const judgement = orMissing(await desk.judge(c.req.valid("param").name, judging), noStory);
    if ("problem" in judgement) throw new HTTPException(400, { message: judgement.problem.replace(/\.$/, "") });
    return c.json(judgement, 201);
  });
  app.openapi(route.takeBackRoute, async (c) => {
    const { name, id } = c.req.valid("param");
    const { items } = orMissing(await desk.judgements(name), noStory);
    const known = items.some(({ judgement }) => judgement.id === id);
    const judgement = known ? await desk.takeBack(id, new Date().toISOString()) : null;
    return c.json(orMissing(judgement, "The story has no such judgement."), 200);
  });
}
