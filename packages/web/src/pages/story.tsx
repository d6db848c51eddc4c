import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReportSummary } from "according/api";
import { reportsQuery } from "../api/queries.ts";
import { longDate, timeOfDay } from "../ui/dates.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name");

/** One story: its reports in the order of publication. */
export function StoryPage() {
  const { name } = route.useParams();
  usePageTitle(name);
  const { data, error, refetch } = useQuery(reportsQuery(name));
  return (
    <StoryFrame name={name} facts={data && data.length > 0 && <Totals name={name} reports={data} />}>
      {error ? <Failed error={error} again={refetch} /> : data ? <Days reports={data} /> : <Loading what="reports" />}
    </StoryFrame>
  );
}

function Totals({ name, reports }: { readonly name: string; readonly reports: readonly ReportSummary[] }) {
  const outlets = new Set(reports.flatMap(({ outlet }) => outlet ?? []));
  const statements = reports.reduce((sum, report) => sum + report.statements, 0);
  return (
    <p className="row-facts">
      <span>{count(reports.length, "report")}</span>
      {outlets.size > 0 && <span>{count(outlets.size, "outlet")}</span>}
      <span>
        <Link to="/ledger" search={{ story: name }}>
          {count(statements, "statement")} in the ledger
        </Link>
      </span>
    </p>
  );
}

function Days({ reports }: { readonly reports: readonly ReportSummary[] }) {
  if (reports.length === 0) return <Empty title="This story has no reports" />;
  const days = Map.groupBy(inOrder(reports), ({ publishedAt }) =>
    publishedAt === undefined ? "No date" : longDate(publishedAt),
  );
  return [...days].map(([day, published]) => (
    <section key={day} className="day">
      <h2 className="day-title">{day}</h2>
      <ol className="rows">
        {published.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ol>
    </section>
  ));
}

/** Earliest publication first; reports without a date last. */
function inOrder(reports: readonly ReportSummary[]): readonly ReportSummary[] {
  const time = ({ publishedAt }: ReportSummary) => (publishedAt === undefined ? Infinity : Date.parse(publishedAt));
  return reports.toSorted((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
}

function ReportRow({ report }: { readonly report: ReportSummary }) {
  return (
    <li className="row row-report">
      <p className="row-time">{report.publishedAt === undefined ? "" : timeOfDay(report.publishedAt)}</p>
      <div>
        <h3 className="row-title">
          <Link to="/reports/$id" params={{ id: report.id }}>
            {report.title}
          </Link>
        </h3>
        <p className="row-facts">
          {report.outlet && <span className="outlet">{report.outlet}</span>}
          <span>{count(report.statements, "statement")}</span>
          <span>{count(report.figures, "figure")}</span>
          {report.version > 1 && <span>version {report.version}</span>}
        </p>
      </div>
    </li>
  );
}
