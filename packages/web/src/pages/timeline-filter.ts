import { isIncident, kindOf } from "@according/wording";
import type { TimelineRow } from "according/api";
import { oneOf, text } from "../ui/address.ts";

export const STATUSES: readonly TimelineRow["status"][] = ["actual", "planned", "possible", "threatened", "denied"];

/** What the address of a story's timeline says. */
export interface TimelineFilter {
  /** Id of the story's source who says so. */
  readonly source?: string;
  readonly place?: string;
  /** A kind of happening in words, or what statements name. */
  readonly kind?: string;
  readonly status?: TimelineRow["status"];
}

/** Reads the address; what it does not understand it leaves out. */
export const timelineFilter = ({ source, place, kind, status }: Record<string, unknown>): TimelineFilter => ({
  ...text("source", source),
  ...text("place", place),
  ...text("kind", kind),
  ...oneOf("status", status, STATUSES),
});

/** "attack", "flood"; a time that a statement names has no kind. */
export const happeningKind = ({ type, mode }: TimelineRow): string =>
  type === undefined ? "named in a statement" : kindOf({ type, ...(mode && isIncident(type) && { mode }) });

export const isShown = (row: TimelineRow, { source, place, kind, status }: TimelineFilter): boolean =>
  (source === undefined || row.sources.includes(source)) &&
  (place === undefined || row.place === place) &&
  (kind === undefined || happeningKind(row) === kind) &&
  (status === undefined || row.status === status);

/** How many rows have each value, most first. */
export function counted(values: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}
