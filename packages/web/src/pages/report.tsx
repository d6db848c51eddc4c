import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import type { JudgedReport, KeptReport, Reading, ReportJudgement, ReportSummary } from "according/api";
import type { ReactNode } from "react";
import { reportQuery } from "../api/queries.ts";
import { JudgingContext, useJudging } from "../correct/judging.ts";
import { WithNovelties } from "../reader/novelty.tsx";
import { Provenance } from "../reader/provenance.tsx";
import { ReaderView } from "../reader/reader-view.tsx";
import { TidyReport } from "../tidy/tidy-report.tsx";
import { Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { Versions } from "./versions.tsx";

const route = getRouteApi("/reports/$id");

/** One report and its record. */
export function ReportPage() {
  const { id } = route.useParams();
  const { version } = route.useSearch();
  const { data, error, refetch } = useQuery(reportQuery(id, version));
  usePageTitle(data?.report.title ?? "Report");
  if (error) return <Unreadable error={error} again={refetch} />;
  if (!data) {
    return (
      <div className="page">
        <Loading what="the report" lines={12} />
      </div>
    );
  }
  return <Report key={`${id} ${version}`} kept={data} shown={version ?? data.report.version} />;
}

interface ReportProps {
  readonly kept: KeptReport & Partial<JudgedReport>;
  /** The version that is shown. */
  readonly shown: number;
}

function Report({ kept: { report, reading, judgements }, shown }: ReportProps) {
  const hash = useLocation({ select: (location) => location.hash });
  return (
    <div className="page page-wide">
      <header className="report-header">
        <p className="trail">
          <Link to="/">Stories</Link>
          <Link to="/stories/$name" params={{ name: report.story }}>
            {report.story}
          </Link>
        </p>
        {!startsWithTitle(reading) && <h1 className="report-title">{report.title}</h1>}
        <Provenance reading={reading} />
        <Versions report={report} shown={shown} />
        <TidyReport report={report} />
      </header>
      {judgements ? (
        <WithNovelties report={report}>
          <Judged report={report} judgements={judgements}>
            <ReaderView reading={reading} hash={hash} />
          </Judged>
        </WithNovelties>
      ) : (
        <ReaderView reading={reading} hash={hash} />
      )}
    </div>
  );
}

interface JudgedProps {
  readonly report: ReportSummary;
  readonly judgements: readonly ReportJudgement[];
  readonly children: ReactNode;
}

/** Lets a person say what is read wrongly. */
function Judged({ report, judgements, children }: JudgedProps) {
  const judging = useJudging(report.story, report.id, judgements);
  return <JudgingContext value={judging}>{children}</JudgingContext>;
}

/** A text that begins with its title shows it itself, marks and all. */
function startsWithTitle({ report: { text, title } }: Reading): boolean {
  return (
    title !== undefined &&
    text
      .trimStart()
      .split(/[\r\n]/, 1)[0]
      ?.trim() === title.trim()
  );
}

function Unreadable({ error, again }: { readonly error: Error; readonly again: () => unknown }) {
  return (
    <div className="page">
      <header className="page-header">
        <h1>Report</h1>
      </header>
      <Failed error={error} again={again} />
      <p className="after">
        <Link to="/">Back to the stories</Link>
      </p>
    </div>
  );
}
