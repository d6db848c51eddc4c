import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReportChanges, ReportSummary } from "according/api";
import type { ReactNode } from "react";
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
      {told && before !== undefined && <Differences told={told} shown={shown} before={before} />}
    </details>
  );
}

const manyIn = ({ changes: { added, dropped, changed } }: ReportChanges): number =>
  added.length + dropped.length + changed.length;

interface DifferencesProps {
  readonly told: ReportChanges;
  readonly shown: number;
  /** The version that was published before it. */
  readonly before: number;
}

function Differences({ told, shown, before }: DifferencesProps) {
  const { added, dropped, changed } = told.changes;
  if (manyIn(told) === 0) {
    return <p className="versions-none">No statement and no figure differs from version {before}.</p>;
  }
  const { id: report } = told.report;
  return (
    <section className="versions-changes" aria-label={`Changed since version ${before}`}>
      <h2 className="overview-title">Changed since version {before}</h2>
      <ul>
        {changed.map(({ newer: id, speaker, differs, ...one }) => (
          <Difference key={id} how="changed" at={{ report, version: shown, id }} {...one}>
            {speaker && (
              <span className="versions-words">
                <del>{speaker.was ?? "open"}</del> <ins>{speaker.now ?? "open"}</ins> says it
              </span>
            )}
            <Differing differs={differs} />
          </Difference>
        ))}
        {added.map(({ id, ...one }) => (
          <Difference key={id} how="added" at={{ report, version: shown, id }} {...one} />
        ))}
        {dropped.map(({ id, ...one }) => (
          <Difference key={id} how="dropped" at={{ report, version: before, id }} {...one} />
        ))}
      </ul>
    </section>
  );
}

interface DifferenceProps {
  readonly how: "changed" | "added" | "dropped";
  /** Where it stands: an added or changed one in the newer version, a dropped one in the older. */
  readonly at: { readonly report: string; readonly version: number; readonly id: string };
  readonly entry: "statement" | "figure";
  readonly who?: string | null;
  readonly words: string;
  readonly children?: ReactNode;
}

/** Whose statement or figure it is, what of it is otherwise, and its words, which lead to its place. */
function Difference({ how, at: { report, version, id }, entry, who, words, children }: DifferenceProps) {
  const Words = { changed: "span", added: "ins", dropped: "del" }[how] as "span" | "ins" | "del";
  return (
    <li>
      <span className="tag">{how}</span>{" "}
      <span className="versions-who">{who ?? (entry === "statement" ? "speaker open" : "figure")}</span> {children}
      <Link to="/reports/$id" params={{ id: report }} search={{ version }} hash={id} className="versions-said">
        <Words>{/["“”]/.test(words) ? words : `“${words}”`}</Words>
      </Link>
    </li>
  );
}

type Differs = ReportChanges["changes"]["changed"][number]["differs"];

const Differing = ({ differs }: { readonly differs: Differs }) =>
  differs.map(({ was, now }) => (
    <span key={`${was} → ${now}`} className="versions-words">
      {was && <del>{was}</del>} {now && <ins>{now}</ins>}
    </span>
  ));
