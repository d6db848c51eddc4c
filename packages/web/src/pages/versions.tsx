import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReportChanges, ReportSummary } from "according/api";
import { changesQuery } from "../api/queries.ts";

interface VersionsProps {
  readonly report: ReportSummary;
  /** The one that is shown. */
  readonly shown: number;
}

/** The versions of a report to choose from, and what the one shown tells otherwise than the one before it. */
export function Versions({ report, shown }: VersionsProps) {
  if (report.version === 1) return null;
  const all = Array.from({ length: report.version }, (_, index) => index + 1);
  return (
    <div className="versions">
      <nav aria-label="Versions" className="versions-choice">
        {all.map((version) => (
          <Link
            key={version}
            to="/reports/$id"
            params={{ id: report.id }}
            search={version === report.version ? {} : { version }}
            aria-current={version === shown ? "page" : undefined}
            className="button"
          >
            Version {version}
          </Link>
        ))}
      </nav>
      {shown > 1 && <Differences report={report} shown={shown} />}
    </div>
  );
}

function Differences({ report, shown }: VersionsProps) {
  const { data } = useQuery(changesQuery(report.id, shown - 1, shown));
  if (!data) return null;
  const { added, dropped, changed } = data.changes;
  if (added.length + dropped.length + changed.length === 0) {
    return <p className="versions-none">No statement and no figure differs from version {shown - 1}.</p>;
  }
  return (
    <section className="versions-changes" aria-label={`Changed since version ${shown - 1}`}>
      <h2 className="overview-title">Changed since version {shown - 1}</h2>
      <ul>
        {changed.map((one) => (
          <li key={one.newer}>
            <span className="tag">changed</span> {one.entry}: <Differing differs={one.differs} />
          </li>
        ))}
        {added.map(({ id, entry, words }) => (
          <li key={id}>
            <span className="tag">added</span> {entry}: <ins>{words}</ins>
          </li>
        ))}
        {dropped.map(({ id, entry, words }) => (
          <li key={id}>
            <span className="tag">dropped</span> {entry}: <del>{words}</del>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Differs = ReportChanges["changes"]["changed"][number]["differs"];

const Differing = ({ differs }: { readonly differs: Differs }) =>
  differs.map(({ was, now }) => (
    <span key={`${was} → ${now}`} className="versions-words">
      {was && <del>{was}</del>} {now && <ins>{now}</ins>}
    </span>
  ));
