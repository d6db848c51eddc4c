import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReportChanges, ReportSummary } from "according/api";
import { changesQuery, versionsQuery } from "../api/queries.ts";
import { When } from "../desk/when.tsx";
import { count } from "../ui/words.ts";

interface VersionsProps {
  readonly report: ReportSummary;
  /** The one that is shown. */
  readonly shown: number;
  /** Somebody has come for what differs. */
  readonly isOpen: boolean;
}

/**
 * The versions of a report to choose from, and what the one shown tells otherwise than the one before it: folded to a line,
 * so that the text begins near the top.
 */
export function Versions({ report, shown, isOpen }: VersionsProps) {
  const { data } = useQuery(versionsQuery(report.id));
  const all = data?.items ?? [];
  const place = all.findIndex(({ version }) => version === shown);
  const before = all[place - 1]?.version;
  const { data: told } = useQuery({ ...changesQuery(report.id, before ?? 0, shown), enabled: before !== undefined });
  if (all.length < 2) return null;
  const areInTurn = all.every(({ version }, i) => i === 0 || version > (all[i - 1]?.version ?? 0));
  return (
    <details className="versions" open={isOpen}>
      <summary>
        Version {shown} of {all.length}
        {told && before !== undefined && (
          <span className="versions-many">
            , {count(manyIn(told), "change")} since version {before}
          </span>
        )}
      </summary>
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
      {told && before !== undefined && <Differences told={told} before={before} />}
    </details>
  );
}

const manyIn = ({ changes: { added, dropped, changed } }: ReportChanges): number =>
  added.length + dropped.length + changed.length;

interface DifferencesProps {
  readonly told: ReportChanges;
  /** The version that was published before it. */
  readonly before: number;
}

function Differences({ told, before }: DifferencesProps) {
  const { added, dropped, changed } = told.changes;
  if (manyIn(told) === 0) {
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
  return (
    <section className="versions-changes" aria-label={`Changed since version ${before}`}>
      <h2 className="overview-title">Changed since version {before}</h2>
      <ul>{rows}</ul>
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
