import { clockOf, dayOf, inUtc } from "../ui/dates.ts";

interface WhenProps {
  /** ISO 8601: a day, or a moment with its zone. */
  readonly iso: string | undefined;
  /** A year that need not be said. */
  readonly year?: string | undefined;
  /** With the time of day. */
  readonly clock?: boolean;
}

/** A day, and a time of day in the zone in which it was given, with UTC where it is pointed at. */
export function When({ iso, year, clock = false }: WhenProps) {
  if (iso === undefined) return <span className="when">no date</span>;
  return (
    <time className="when" dateTime={iso} data-means={inUtc(iso)}>
      {dayOf(iso, year)}
      {clock && clockOf(iso) && <span className="when-clock"> {clockOf(iso)}</span>}
    </time>
  );
}
