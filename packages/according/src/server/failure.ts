import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import { StoreError } from "../desk.ts";
import { Refusal } from "../intake/intake.ts";
import type { Failure } from "./api.ts";

const titles: Partial<Record<ContentfulStatusCode, string>> = {
  400: "Not understood",
  401: "Not signed in",
  403: "Refused",
  404: "Not found",
  405: "Not allowed",
  409: "Taken",
  413: "Too large",
  415: "Not JSON",
  421: "Not this server",
  422: "Not read",
  429: "Too many",
  500: "Failed",
  503: "Not available",
};

/** Answers with problem details (RFC 9457); `detail` is one sentence for people. */
export function fail(c: Context, status: ContentfulStatusCode, detail: string): Response {
  const failure: Failure = { type: "about:blank", title: titles[status] ?? "Failed", status, detail };
  return c.body(JSON.stringify(failure), status, { "content-type": "application/problem+json" });
}

/** What `zod` found wrong with a request, as one sentence that names the first parameter at fault. */
export function refuseInvalid(
  result: { success: boolean; error?: z.core.$ZodError },
  c: Context,
): Response | undefined {
  const issue = result.error?.issues[0];
  if (result.success || !issue) return undefined;
  const where = issue.path.join(".") || "the body";
  return fail(c, 400, `The value of ${where} is not understood: ${issue.message}.`);
}

/** A store's own words reach the user; anything else is a defect, told to the terminal and not to the page. */
export function failUnexpectedly(error: unknown, c: Context): Response {
  if (c.req.raw.signal.aborted) return fail(c, 400, "Nobody waits for the answer any more.");
  if (error instanceof Refusal) return fail(c, 422, `The report ${error.message}`);
  if (error instanceof StoreError) return fail(c, 503, error.message);
  if (error instanceof HTTPException && error.status === 404) return fail(c, 404, error.message);
  if (error instanceof HTTPException && error.status === 409) return fail(c, 409, error.message);
  if (error instanceof HTTPException) return fail(c, 400, `The request is not understood: ${error.message}.`);
  console.error(`According failed to answer ${c.req.method} ${c.req.path}:`, error);
  return fail(c, 500, "According failed to answer; what it keeps is unchanged. The terminal it runs in says more.");
}

export const noStory = "No such story is kept.";

/** What was found, or a refusal where nothing was. */
export function orMissing<T>(kept: T | null, otherwise: string): T {
  if (kept === null) throw new HTTPException(404, { message: otherwise });
  return kept;
}
