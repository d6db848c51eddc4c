import type { Glance } from "according/api";
import { useEffect, useState } from "react";

/** Up to where a story was seen. */
export interface Seen {
  /** ISO 8601: when the last report was kept that was there. */
  readonly kept: string;
  /** ISO 8601: when it was looked at. */
  readonly at: string;
}

interface Visits {
  readonly before?: Seen;
  readonly last: Seen;
}

/** Whoever comes back within so many milliseconds is still on the same visit. */
const VISIT = 30 * 60 * 1000;

const key = (story: string): string => `seen ${story}`;

function visitsOf(story: string): Visits | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(story)) ?? "null");
    return isVisits(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isVisits = (value: unknown): value is Visits =>
  typeof value === "object" && value !== null && "last" in value && typeof (value as Visits).last?.kept === "string";

const isOver = ({ last }: Visits): boolean => Date.now() - Date.parse(last.at) > VISIT;

/** What was seen on the visit before this one; undefined: this is the first. */
export function seenBefore(story: string): Seen | undefined {
  const visits = visitsOf(story);
  return visits && (isOver(visits) ? visits.last : visits.before);
}

/** The same, and on the first visit what has been seen on it. */
export const seenSoFar = (story: string): Seen | undefined => seenBefore(story) ?? visitsOf(story)?.last;

function noteSeen(story: string, kept: string): void {
  const visits = visitsOf(story);
  const before = visits && (isOver(visits) ? visits.last : (visits.before ?? firstOf(visits, kept)));
  try {
    const now: Visits = { ...(before && { before }), last: { kept, at: new Date().toISOString() } };
    localStorage.setItem(key(story), JSON.stringify(now));
  } catch {
    // No storage: nothing is remembered.
  }
}

/** What was seen of a story is seen of it under its new name. */
export function renameSeen(from: string, to: string): void {
  try {
    const kept = localStorage.getItem(key(from));
    if (kept !== null) localStorage.setItem(key(to), kept);
    localStorage.removeItem(key(from));
  } catch {
    // No storage: nothing is remembered.
  }
}

/** Of a first visit what was there when it began, once more is there. */
const firstOf = ({ last }: Visits, kept: string): Seen | undefined => (kept > last.kept ? last : undefined);

/** How many changes came with reports that were kept since. */
export const movesSince = (fresh: Glance["fresh"], { kept }: Seen): number =>
  fresh.reduce((sum, { keptAt, moves }) => sum + (keptAt > kept ? moves : 0), 0);

/**
 * What was seen before, for as long as the story is looked at; all that is `kept` counts as seen from then on. On a first visit
 * too what comes after its beginning is new.
 */
export function useSeen(story: string, kept: string | undefined): Seen | undefined {
  const now = { story, kept, was: seenBefore(story) ?? firstSeen(story, kept) };
  const [seen, setSeen] = useState(now);
  const isKnown = seen.kept !== undefined || kept === undefined;
  if (seen.story === story && isKnown) return seen.was;
  setSeen(now);
  return now.was;
}

/** What was there when a first visit began; undefined: nothing has come since. */
function firstSeen(story: string, kept: string | undefined): Seen | undefined {
  const visits = visitsOf(story);
  return visits && kept !== undefined ? firstOf(visits, kept) : undefined;
}

/** Notes what is seen now: when the last report was kept that is there. */
export function useNoteSeen(story: string, kept: string | undefined): void {
  useEffect(() => {
    if (kept) noteSeen(story, kept);
  }, [story, kept]);
}
