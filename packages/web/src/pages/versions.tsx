import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReportChanges, ReportSummary } from "according/api";
import { changesQuery, versionsQuery } from "../api/queries.ts";
import { When } from "../desk/when.tsx";

interface VersionsProps {
  readonly report: ReportSummary;
  /** The one that is shown. */
  readonly shown: number;
}

/** The versions of a report to choose from, and what the one shown tells otherwise than the one before it. */
export function Versions({ report, shown }: VersionsProps) {
  const { data } = useQuery(versionsQuery(report.id));
  const all = data?.items ?? [];
  if (all.length < 2) return null;
  const place = all.findIndex(({ version }) => version === shown);
  const before = all[place - 1];
  const areInTurn = all.every(({ version }, i) => i === 0 || version > (all[i - 1]?.version ?? 0));
  return (
    <div className="versions">
      <nav aria-label="Versions" className="versions-choice">
        {all.map(({ version, publishedAt }) => (
          <Link
            key={version}
            to="/reports/$id"
            params={{ id: report.id }}
            search={version === report.version ? {} : { version }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={version === shown ? "page" : undefined}
            className="button"
          >
            Version {version}
            {publishedAt && (
              <span className="versions-date">
                <When iso={publishedAt} clock />
              </span>
            )}
          </Link>
        ))}
      </nav>
      {!areInTurn && (
        <p className="versions-none">In the order of publication; the numbers are those of the order of keeping.</p>
      )}
      {before && <Differences report={report} shown={shown} before={before.version} />}
    </div>
  );
}

interface DifferencesProps extends VersionsProps {
  /** The version that was published before it. */
  readonly before: number;
}

function Differences({ report, shown, before }: DifferencesProps) {
  const { data } = useQuery(changesQuery(report.id, before, shown));
  if (!data) return null;
  const { added, dropped, changed } = data.changes;
  if (added.length + dropped.length + changed.length === 0) {
    return <p className="versions-none">No statement and no figure differs from version {before}.</p>;
  }
  const rows = [
    ...changed.map((one) => (
      <li key={one.newer}>
        <span className="tag">changed</span> {one.entry}: <Differing differs={one.differs} />
        {one.speaker && (
          <span className="versions-words">
            {one.words}: <del>{one.speaker.was ?? "open"}</del> <ins>{one.speaker.now ?? "open"}</ins> says it
          </span>
        )}
      </li>
    )),
    ...added.map(({ id, entry, words }) => (
      <li key={id}>
        <span className="tag">added</span> {entry}: <ins>{words}</ins>
      </li>
    )),
    ...dropped.map(({ id, entry, words }) => (
      <li key={id}>
        <span className="tag">dropped</span> {entry}: <del>{words}</del>
      </li>
    )),
  ];
  const left = rows.slice(FIRST);
  return (
    <section className="versions-changes" aria-label={`Changed since version ${before}`}>
      <h2 className="overview-title">Changed since version {before}</h2>
      <ul>{rows.slice(0, FIRST)}</ul>
      {left.length > 0 && (
        <details>
          <summary>{left.length} more</summary>
          <ul>{left}</ul>
        </details>
      )}
    </section>
  );
}

/** So many of the differences are shown before the text. */
const FIRST = 4;

type Differs = ReportChanges["changes"]["changed"][number]["differs"];

const Differing = ({ differs }: { readonly differs: Differs }) =>
  differs.map(({ was, now }) => (
    <span key={`${was} → ${now}`} className="versions-words">
      {was && <del>{was}</del>} {now && <ins>{now}</ins>}
    </span>
  ));
