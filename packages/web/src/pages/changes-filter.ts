import type { Move, ReportSummary } from "according/api";
import type { Seen } from "../desk/seen.ts";
import { oneOf } from "../ui/address.ts";

/** From when on: the last visit, or so many days before the last report. */
export const SPANS = ["visit", "day", "week", "all"] as const;
export type Since = (typeof SPANS)[number];

/** What the address of a story's changes says. */
export interface ChangesFilter {
  readonly since?: Since;
}

/** Reads the address; what it does not understand it leaves out. */
export const changesFilter = ({ since }: Record<string, unknown>): ChangesFilter => oneOf("since", since, SPANS);

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
  const days = DAYS[since];
  if (days === undefined) return moves;
  const times = moves.flatMap((one) => Date.parse(report(one.report)?.publishedAt ?? "") || []);
  const from = Math.max(...times) - days * MS_A_DAY;
  return moves.filter((one) => Date.parse(report(one.report)?.publishedAt ?? "") >= from);
}
