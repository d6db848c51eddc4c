import type { Move, ReportSummary } from "according/api";
import type { Seen } from "../desk/seen.ts";
import { oneOf } from "../ui/address.ts";

/** From when on: the last visit, or so many days before the last report. */
export const SPANS = ["visit", "day", "week", "all"] as const;
export type Span = (typeof SPANS)[number];

/** One of them, or from a day on: "2026-03-06". */
export type Since = Span | `${number}-${number}-${number}`;

/** What the address of a story's changes says. */
export interface ChangesFilter {
  readonly since?: Since;
}

export const isDay = (since: unknown): since is Exclude<Since, Span> =>
  typeof since === "string" && /^\d{4}-\d{2}-\d{2}$/.test(since) && !Number.isNaN(Date.parse(since));

/** Reads the address; what it does not understand it leaves out. */
export const changesFilter = ({ since }: Record<string, unknown>): ChangesFilter =>
  isDay(since) ? { since } : oneOf("since", since, SPANS);

const DAYS: Readonly<Partial<Record<Since, number>>> = { day: 1, week: 7 };
const MS_A_DAY = 86_400_000;

/** What came since then: by when it was kept since the last visit, else by when it was published. */
export function changesSince(
  moves: readonly Move[],
  report: (id: string) => ReportSummary | undefined,
  since: Since,
  seen: Seen | undefined,
): readonly Move[] {
  if (since === "visit") return seen ? moves.filter((one) => (report(one.report)?.keptAt ?? "") > seen.kept) : moves;
  const published = (one: Move): number => Date.parse(report(one.report)?.publishedAt ?? "");
  if (isDay(since)) return moves.filter((one) => published(one) >= Date.parse(since));
  const days = DAYS[since];
  if (days === undefined) return moves;
  const from = Math.max(...moves.flatMap((one) => published(one) || [])) - days * MS_A_DAY;
  return moves.filter((one) => published(one) >= from);
}
