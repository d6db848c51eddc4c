import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReportSummary } from "according/api";
import { reportsQuery, storyQuery } from "../api/queries.ts";
import { Save } from "../desk/save.tsx";
import { pageNumber } from "../ui/address.ts";
import { clockOf, dayOf, inUtc } from "../ui/dates.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { Pager } from "./pager.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/reports");

const PAGE = 100;

/** One story: its reports in the order of publication. */
export function StoryPage() {
  const { name } = route.useParams();
  usePageTitle(`Reports: ${name}`);
  const { page = 1 } = route.useSearch();
  const part = { limit: PAGE, offset: (page - 1) * PAGE };
  const { data, error, refetch, isPlaceholderData } = useQuery(reportsQuery({ story: name, order: "oldest", ...part }));
  return (
    <StoryFrame name={name} facts={<Totals name={name} />}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="reports" />
      ) : (
        <div className="results" data-stale={isPlaceholderData}>
          <Days reports={data.items} />
          <Pager
            page={page}
            pages={Math.ceil(data.total / PAGE)}
            link={(to, words) => (
              <Link to="/stories/$name/reports" params={{ name }} search={pageNumber(to)} className="button">
                {words}
              </Link>
            )}
          />
          <Save story={name} of="reports" />
        </div>
      )}
    </StoryFrame>
  );
}

/** How many reports, outlets and statements a story has. */
export function Totals({ name }: { readonly name: string }) {
  const { data: story } = useQuery(storyQuery(name));
  return (
    story && (
      <p className="row-facts">
        <span>{count(story.reports, "report")}</span>
        {story.outlets > 0 && <span>{count(story.outlets, "outlet")}</span>}
        <span>
          <Link to="/ledger" search={{ story: name }}>
            {count(story.statements, "statement")} in the ledger
          </Link>
          , one for each telling;{" "}
          <Link to="/stories/$name/statements" params={{ name }}>
            each once
          </Link>
        </span>
      </p>
    )
  );
}

function Days({ reports }: { readonly reports: readonly ReportSummary[] }) {
  if (reports.length === 0) return <Empty title="This story has no reports" />;
  const days = Map.groupBy(reports, ({ publishedAt }) => (publishedAt === undefined ? "No date" : dayOf(publishedAt)));
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

function ReportRow({ report }: { readonly report: ReportSummary }) {
  return (
    <li className="row row-report">
      <p className="row-time" data-means={report.publishedAt && inUtc(report.publishedAt)}>
        {report.publishedAt === undefined ? "" : clockOf(report.publishedAt)}
      </p>
      <h3 className="row-title">
        <Link to="/reports/$id" params={{ id: report.id }} data-whole={report.title}>
          {report.title}
        </Link>
      </h3>
      <p className="row-facts">
        {report.outlet && <span className="outlet">{report.outlet}</span>}
        <span>{count(report.statements, "statement")}</span>
        <span>{count(report.figures, "figure")}</span>
        {report.version > 1 && <span>version {report.version}</span>}
      </p>
    </li>
  );
}
