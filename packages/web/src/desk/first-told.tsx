import type { CreditedBy } from "according/api";
import { clockOf, dayOf } from "../ui/dates.ts";
import { outletOf, type Told } from "./in-story.ts";
import { When } from "./when.tsx";

interface FirstToldProps {
  /** The report that told it first; none: only whom reports credit is said. */
  readonly report?: string | undefined;
  /** When it told it, where an older version of it did. */
  readonly at?: string | undefined;
  readonly credited: readonly CreditedBy[];
  readonly told: Told;
  readonly year?: string | undefined;
  /** The day stands beside it: the time of day is enough. */
  readonly clockOnly?: boolean;
}

/** "first: Orlay Radio, 3 Mar 19:40; Harrow Post credits Radio Calder": who told it first, of the reports that are kept. */
export function FirstTold({ report: id, at, credited, told, year, clockOnly = false }: FirstToldProps) {
  const report = id === undefined ? undefined : told.report(id);
  const when = at ?? report?.publishedAt;
  const credits = new Set(credited.map((one) => `${outletOf(told.report(one.entry.report))} credits ${one.name}`));
  const clock = when && clockOf(when);
  if (!report && credits.size === 0) return null;
  const day = when && [dayOf(when, year), clock].filter(Boolean).join(" ");
  const first = report && [`first: ${outletOf(report)}`, clockOnly ? clock : day].filter(Boolean).join(", ");
  return (
    <span className="first-told" data-whole={[first, ...credits].filter(Boolean).join("; ")}>
      {report && (
        <>
          first: {outletOf(report)}
          {clockOnly ? clock && `, ${clock}` : ", "}
          {!clockOnly && <When iso={when} year={year} clock />}
        </>
      )}
      {report && credits.size > 0 && "; "}
      {[...credits].join("; ")}
    </span>
  );
}
