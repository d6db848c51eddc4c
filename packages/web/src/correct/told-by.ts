import type { EntryAt, Tellings } from "according/api";
import { outletOf } from "../desk/in-story.ts";
import { clockOf, dayOf } from "../ui/dates.ts";

/** Which report tells it, and when: "Orlay Radio, 3 Mar 2026 19:40". */
export function toldBy({ reports }: Tellings, { report: id }: EntryAt): string {
  const report = reports.find((one) => one.id === id);
  const when = report?.publishedAt;
  return [outletOf(report), when && [dayOf(when), clockOf(when)].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}
