import type { Move, ReportSummary } from "according/api";
import type { Seen } from "../desk/seen.ts";
import { oneOf } from "../ui/address.ts";

/** From when on: the last visit, an hour of this day, or so many days before the last report. */
export const SPANS = ["visit", "morning", "today", "day", "week", "all"] as const;
export type Span = (typeof SPANS)[number];

/** From a day on, or from a minute of it in UTC: "2026-03-06", "2026-03-06T05:00Z". */
export type From = `${number}-${number}-${string}`;
export type Since = Span | From;

/** What the address of a story's changes says. */
export interface ChangesFilter {
  readonly since?: Since;
}

export const isFrom = (since: unknown): since is From =>
  typeof since === "string" && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}Z)?$/.test(since) && !Number.isNaN(Date.parse(since));

/** A day and an hour of the place where the page is looked at, as it stands in the address; empty: no hour. */
export const fromOf = (day: string, hour: string): string =>
  hour === "" ? day : `${new Date(`${day}T${hour}`).toISOString().slice(0, 16)}Z`;

/** Reads the address; what it does not understand it leaves out. */
export const changesFilter = ({ since }: Record<string, unknown>): ChangesFilter =>
  isFrom(since) ? { since } : oneOf("since", since, SPANS);

const DAYS: Readonly<Partial<Record<Since, number>>> = { day: 1, week: 7 };
const MS_A_DAY = 86_400_000;
/** The hour from which on something has come this day. */
const HOURS: Readonly<Partial<Record<Since, number>>> = { morning: 6, today: 0 };

/** What came since then: by when it was kept since the last visit, else by when it was published. */
export function changesSince(
  moves: readonly Move[],
  report: (id: string) => ReportSummary | undefined,
  since: Since,
  seen: Seen | undefined,
  now = new Date(),
): readonly Move[] {
  const by = ({ revised, since: older, report: id }: Move) => revised ?? older ?? report(id);
  const keptAt = (one: Move): string => by(one)?.keptAt ?? "";
  if (since === "visit") return seen ? moves.filter((one) => keptAt(one) > seen.kept) : moves;
  const publishedAt = (one: Move): string => by(one)?.publishedAt ?? "";
  const hour = HOURS[since];
  const begin = isFrom(since) ? Date.parse(since) : hour === undefined ? null : new Date(now).setHours(hour, 0, 0, 0);
  if (begin !== null) return moves.filter(fromTimeOn(begin, publishedAt, latest));
  const days = DAYS[since];
  if (days === undefined) return moves;
  const last = Math.max(...[...new Set(moves.map(publishedAt))].flatMap((told) => Date.parse(told) || []));
  return moves.filter(fromTimeOn(last - days * MS_A_DAY, publishedAt, Date.parse));
}

/** Whether it was published then or later; each time that is told is reckoned once. */
function fromTimeOn(begin: number, publishedAt: (one: Move) => string, timeOf: (told: string) => number) {
  const known = new Map<string, boolean>();
  return (one: Move): boolean => {
    const told = publishedAt(one);
    const isFrom = known.get(told) ?? timeOf(told) >= begin;
    known.set(told, isFrom);
    return isFrom;
  };
}

/** When it may have been published at the latest: of a day without an hour its end. */
const latest = (publishedAt: string): number =>
  Date.parse(publishedAt) + (publishedAt.includes("T") ? 0 : MS_A_DAY - 1);
