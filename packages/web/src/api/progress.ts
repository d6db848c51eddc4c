import { useSyncExternalStore } from "react";
import { getLinked, type Linking } from "./client.ts";

/* Which stories are being linked just now, as far as somebody waits for them. */

const waiting = new Map<string, Linking>();
const listeners = new Set<() => void>();

function note(story: string, linking: Linking | null): void {
  if (linking) waiting.set(story, linking);
  else if (!waiting.delete(story)) return;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** null: nobody waits for it. */
export const useLinkingOf = (story: string): Linking | null =>
  useSyncExternalStore(listen, () => waiting.get(story) ?? null);

/** What is shown of a story that is linked anew is asked for again after so many milliseconds. */
const AGAIN = 2000;

export const againWhileLinking = (story: string) => (): number | false => (waiting.has(story) ? AGAIN : false);

/** GET a view of a story, which may have to be linked first. */
export const view = <T>(story: string, path: string, signal: AbortSignal): Promise<T> =>
  getLinked<T>(`stories/${encodeURIComponent(story)}/${path}`, {}, signal, (linking) => note(story, linking));
