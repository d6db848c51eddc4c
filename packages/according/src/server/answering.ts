import type { Context, TypedResponse } from "hono";
import { accepts } from "hono/accepts";
import type { Answer, Asking, Progress, Question } from "../asking/asking.ts";
import type { Desk } from "../desk.ts";
import { isZipped, unzipped } from "../zipped.ts";
import { orMissing } from "./failure.ts";

type Told<T> = Response & (TypedResponse<T, 200, "json"> | TypedResponse<Linking, 202, "json">);

/** A story is still being linked; `null`: how far is not known. */
interface Linking {
  readonly linking: Progress | null;
}

/**
 * Answers as JSON. Whoever prefers not to wait (RFC 7240) hears how far the linking is, and where it was linked before it
 * changed what was answered then: the header `according-linking` says so.
 */
export const answering =
  (asking: Asking) =>
  async <Q extends Question>(
    c: Context,
    otherwise: string,
    question: Q,
    ...of: Parameters<Desk[Q]>
  ): Promise<Told<NonNullable<Answer<Q>>>> => {
    const json = await inTime(asking.ask(question, ...of), c.req.header("prefer"));
    if (json !== undefined) return inBytes(c, orMissing(json, otherwise));
    const [story] = of;
    const linking = asking.progress(story);
    const before = of.length === 1 ? asking.before(question, story) : null;
    if (!before) return c.json({ linking } satisfies Linking, 202) as Told<never>;
    return inBytes(c, before, { "according-linking": linking ? `${linking.done}/${linking.of}` : "0/0" });
  };

/** JSON as it was answered: it is not made anew, and stays packed for whoever takes it so. */
export async function inBytes(
  c: Context,
  json: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response & TypedResponse<never, 200, "json">> {
  const takes = accepts(c, { header: "Accept-Encoding", supports: ["gzip", "identity"], default: "identity" });
  const staysZipped = isZipped(json) && takes === "gzip";
  const body = staysZipped ? json : await unzipped(json);
  const encoding = staysZipped ? { "content-encoding": "gzip" } : {};
  const type = { "content-type": "application/json", vary: "accept-encoding" };
  return handedOn(c, body, { ...type, ...encoding, ...headers }) as never;
}

/** Answers with bytes as they are: those that a response is given it copies, and not those of a stream. */
export function handedOn(c: Context, bytes: Uint8Array, headers: Readonly<Record<string, string>>): Response {
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return c.body(stream, 200, { ...headers, "content-length": String(bytes.byteLength) });
}

const MOST_SECONDS = 60;

/** undefined: it takes longer than somebody prefers to wait. */
async function inTime<T>(answer: Promise<T>, prefer: string | undefined): Promise<T | undefined> {
  const seconds = /(?:^|[,;\s])wait=(\d{1,4})/.exec(prefer ?? "")?.[1];
  if (seconds === undefined) return answer;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), Math.min(Number(seconds), MOST_SECONDS) * 1000);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}
