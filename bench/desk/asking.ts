import type { createApp } from "according/server";
import { quantile, type Result } from "../shared.ts";

export type App = ReturnType<typeof createApp>;

const TIMES = 40;
/** So often a file, which is made whole each time, and whatever reads a text. */
const TIMES_OF_FILES = 2;
/** No call may take longer in 95 of 100; of processor time, which other programs do not lengthen. */
const GOAL_MS = 50;

export const HEADING: Result = {
  name: `each asked ${TIMES} times, in process`,
  value: "half of the calls within / 95 of 100 within / 95 of 100 of processor time, size as sent",
};

export const HEADING_AFTERWARDS: Result = {
  name: "judged, taken out and put back, with who did it",
  value: "the same",
};

export const HEADING_OF_FILES: Result = {
  name: `files, made whole, and texts that are read: each asked ${TIMES_OF_FILES} times`,
  value: "the same, without a goal",
};

export const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

export async function answerOf(app: App, path: string): Promise<unknown> {
  const response = await app.request(addressOf(path), { headers: { host: "localhost" } });
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Every path that the API describes as read with GET. */
export async function pathsOf(app: App): Promise<readonly string[]> {
  const { paths } = (await answerOf(app, "/api")) as { readonly paths: Readonly<Record<string, object>> };
  return Object.entries(paths).flatMap(([path, methods]) => ("get" in methods ? [path] : []));
}

/** What lies outside the API begins with a stroke. */
const addressOf = (path: string): string => (path.startsWith("/") ? path : `/api/${path}`);

/** A request with a body. */
export const posted = (body: object, method = "POST"): RequestInit => ({
  method,
  headers: { "content-type": "application/json", host: "localhost" },
  body: JSON.stringify(body),
});

/** What is kept packed is sent so. */
const AS_BROWSERS: RequestInit = { headers: { "accept-encoding": "gzip, deflate, br, zstd" } };

/** `as` is whoever is signed in. */
export async function ask(app: App, path: string, as: RequestInit = AS_BROWSERS): Promise<Result> {
  const { times, work, bytes } = await asked(app, path, as, TIMES);
  const over = quantile(work, 0.95) > GOAL_MS ? ` (over ${GOAL_MS})` : "";
  return { name: `GET ${decodeURIComponent(addressOf(path))}`, value: `${within(times, work)}${over}, ${kB(bytes)}` };
}

export async function askForFile(app: App, path: string, request = AS_BROWSERS): Promise<Result> {
  const { times, work, bytes } = await asked(app, path, request, TIMES_OF_FILES);
  const name = `${request.method ?? "GET"} ${decodeURIComponent(addressOf(path))}`;
  return { name, value: `${within(times, work)}, ${kB(bytes)}` };
}

async function asked(app: App, path: string, request: RequestInit, often: number) {
  const [times, work]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let i = 0; i < often; i++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const response = await app.request(addressOf(path), request);
    const body = await response.arrayBuffer();
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1000);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    bytes = body.byteLength;
  }
  return { times, work, bytes };
}

const within = (times: readonly number[], work: readonly number[]): string =>
  `${[quantile(times, 0.5), quantile(times, 0.95), quantile(work, 0.95)].map((ms) => ms.toFixed(1)).join(" / ")} ms`;

const kB = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
