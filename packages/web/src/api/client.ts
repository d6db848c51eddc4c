import type { Failure } from "according/api";

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
export function get<T>(path: string, values: Values = {}, signal?: AbortSignal): Promise<T> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  const search = query.size > 0 ? `?${query}` : "";
  return answer<T>(`/api/${path}${search}`, signal);
}

/** Ask for something to be done. Rejects with `ApiError`. */
export function send<T>(method: "POST" | "DELETE" | "PATCH", path: string, body?: unknown): Promise<T> {
  const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return answer<T>(`/api/${path}`, undefined, { method, ...(body === undefined ? {} : json) });
}

async function answer<T>(url: string, signal: AbortSignal | undefined, init: RequestInit = {}): Promise<T> {
  const response = await fetch(url, { ...init, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError(
      0,
      "According is not answering. See whether it is still running in its terminal, then try again.",
    );
  });
  if (response.ok) return (await response.json()) as T;
  const failure = (await response.json().catch(() => null)) as Failure | null;
  throw new ApiError(response.status, failure?.detail ?? `The server answered ${response.status}.`);
}
