import { dateInWords } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { EntryRow, OverviewRows, Series } from "according/api";
import { entryId, type Rows } from "../said/entry-line.tsx";
import { shortDate } from "../ui/dates.ts";
import { count, spaced } from "../ui/words.ts";
import { OverviewPart } from "./overview-part.tsx";

const RELATIONS: Readonly<Record<Series["relation"], string>> = {
  agree: "all agree",
  update: "it moved",
  contradiction: "sources contradict each other",
};

/** Of each thing that is counted the latest value by each source: none is added up or judged. */
export function OverviewFigures({
  overview: { series, totals },
  rows,
}: {
  readonly overview: OverviewRows;
  readonly rows: Rows;
}) {
  if (series.length === 0) return null;
  return (
    <OverviewPart title="Figures" aside={`${series.length} of ${totals.series}, the latest by each source`}>
      {series.map((one) => (
        <div key={one.id} className="overview-series">
          <h3 className="overview-counted">
            {one.kind === "other" ? one.of : spaced(one.kind)}
            {one.place && ` ${one.place}`}
            <span className="overview-aside" data-doubt={one.relation === "contradiction" || undefined}>
              {RELATIONS[one.relation]} · {count(one.values.length, "value")}, {count(one.origins, "origin")}
            </span>
          </h3>
          <ul className="overview-latest">
            {one.latest.map((at) => {
              const row = rows({ by: "figure", ...at });
              return row && <LatestValue key={at.figure} row={row} />;
            })}
          </ul>
        </div>
      ))}
    </OverviewPart>
  );
}

function LatestValue({ row: { what, who, words, when, doubt, report, entry } }: { readonly row: EntryRow }) {
  return (
    <li>
      <strong>{what}</strong>
      <span>
        {who}
        {doubt && <span className="tag tag-doubt">{doubt}</span>}
      </span>
      <Link to="/reports/$id" params={{ id: report.id }} hash={entryId(entry)}>
        “{words}”
      </Link>
      <span className="overview-aside">
        {[
          when ? `as of ${dateInWords(when)}` : undefined,
          report.outlet,
          report.publishedAt && shortDate(report.publishedAt),
        ]
          .filter(Boolean)
          .join(", ")}
      </span>
    </li>
  );
}
