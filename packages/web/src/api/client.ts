import type { Failure } from "according/api";
import { noteSignedOut } from "./signed-out.ts";

/** A call that failed; `message` is a sentence for people. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** HTTP status; 0: no answer came. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

type Values = Readonly<Record<string, string | number | undefined>>;

/** GET a path of the API; undefined and empty values are left out of the query. Rejects with `ApiError`. */
export async function get<T>(path: string, values: Values = {}, signal?: AbortSignal): Promise<T> {
  const response = await fetched(addressOf(path, values), signal);
  return (await response.json()) as T;
}

/** GET what is asked of a story as a whole: as long as it is being linked, `hear` is told how far that is. */
export async function getLinked<T>(
  path: string,
  values: Values,
  signal: AbortSignal,
  hear: (linking: Linking | null) => void,
): Promise<T> {
  for (;;) {
    const response = await fetched(addressOf(path, values), signal, { headers: { prefer: "wait=1" } });
    const answer: unknown = await response.json();
    if (response.status !== 202) {
      hear(linkingOf(response.headers.get("according-linking")));
      return answer as T;
    }
    hear((answer as { readonly linking: Linking | null }).linking ?? { done: 0, of: 0 });
  }
}

/** Of an answer of the story as it was: how far the linking is of what it is now. */
function linkingOf(header: string | null): Linking | null {
  const [done, of] = (header ?? "").split("/").map(Number);
  return header === null ? null : { done: done ?? 0, of: of ?? 0 };
}

/** How many reports of a story are linked; of none it is not known. */
export interface Linking {
  readonly done: number;
  readonly of: number;
}

function addressOf(path: string, values: Values): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  return `/api/${path}${query.size > 0 ? `?${query}` : ""}`;
}

/** Ask for something to be done. Rejects with `ApiError`. */
export async function send<T>(method: "POST" | "DELETE" | "PATCH" | "PUT", path: string, body?: unknown): Promise<T> {
  const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetched(`/api/${path}`, undefined, { method, ...(body === undefined ? {} : json) });
  return (await response.json()) as T;
}

async function fetched(url: string, signal: AbortSignal | undefined, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { ...init, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError(
      0,
      "According is not answering. See whether it is still running in its terminal, then try again.",
    );
  });
  if (response.ok) return response;
  if (response.status === 401) noteSignedOut(true);
  const failure = (await response.json().catch(() => null)) as Failure | null;
  throw new ApiError(response.status, failure?.detail ?? `The server answered ${response.status}.`);
}
