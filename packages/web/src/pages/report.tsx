import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Navigate, useLocation } from "@tanstack/react-router";
import type { Reading, ReportJudgement, ReportSummary } from "according/api";
import type { ReactNode } from "react";
import { reportQuery, type ShownReport } from "../api/queries.ts";
import { CitedContext } from "../cite/cited.ts";
import { CitedBefore } from "../cite/cited-before.tsx";
import { JudgingContext, useJudging } from "../correct/judging.ts";
import { GiveDate } from "../date/give-date.tsx";
import { WithNovelties } from "../reader/novelty.tsx";
import { Provenance } from "../reader/provenance.tsx";
import { ReaderView } from "../reader/reader-view.tsx";
import { TidyReport } from "../tidy/tidy-report.tsx";
import { Damaged, Failed, isMissing, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { Versions } from "./versions.tsx";

const route = getRouteApi("/reports/$id");

/** One report and its record. */
export function ReportPage() {
  const { id } = route.useParams();
  const { version } = route.useSearch();
  const { data, error, refetch } = useQuery(reportQuery(id, version));
  usePageTitle(data ? titleOfShown(data) : "Report");
  if (error) return <Unreadable error={error} again={refetch} />;
  if (!data) {
    return (
      <div className="page">
        <Loading what="the report" lines={12} />
      </div>
    );
  }
  // What an id begins with, as the terminal prints it, leads to its report.
  if (data.report.id !== id)
    return <Navigate to="/reports/$id" params={{ id: data.report.id }} search={true} hash={true} replace />;
  const shown = version ?? data.report.version;
  return (
    <CitedContext key={`${id} ${version}`} value={{ report: data.report.id, version: shown }}>
      <Report kept={data} shown={shown} isNamed={version !== undefined} />
    </CitedContext>
  );
}

interface ReportProps {
  readonly kept: ShownReport;
  /** The version that is shown. */
  readonly shown: number;
  /** Does the address say which? */
  readonly isNamed: boolean;
}

/** An older version by its own title. */
const titleOfShown = ({ title, report }: ReportProps["kept"]): string => title ?? report.title;

function Report({ kept, shown, isNamed }: ReportProps) {
  const { report, reading, judgements } = kept;
  const title = titleOfShown(kept);
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
        {!startsWith(reading, title) && <h1 className="report-title">{title}</h1>}
        <Provenance reading={reading} />
        <Versions report={report} shown={shown} isOpen={isNamed && hash === ""} />
        {!isNamed && <CitedBefore report={report} reading={reading} hash={hash} />}
        <TidyReport report={report} />
        {shown === report.version && <GiveDate report={report} reading={reading} />}
      </header>
      <Damaged of={kept} />
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
const startsWith = ({ report: { text } }: Reading, title: string): boolean =>
  text
    .trimStart()
    .split(/[\r\n]/, 1)[0]
    ?.trim() === title.trim();

interface UnreadableProps {
  readonly error: Error;
  readonly again: () => unknown;
}

function Unreadable({ error, again }: UnreadableProps) {
  if (isMissing(error))
    return (
      <div className="page">
        <h1>No such report</h1>
        <p>
          {error.message} It may have been taken out of its story, and be in the <Link to="/bin">bin</Link>.{" "}
          <Link to="/">The stories</Link> are a good place to go on from.
        </p>
      </div>
    );
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
