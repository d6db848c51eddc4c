import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Reading, ReportSummary } from "according/api";
import { versionQuery, versionsQuery } from "../api/queries.ts";
import { citedSpan } from "./citation.ts";

/** So many versions are looked at, the last first. */
const MOST = 6;

interface CitedBeforeProps {
  readonly report: ReportSummary;
  /** The current one, which is shown for want of a version in the address. */
  readonly reading: Reading;
  readonly hash: string;
}

/** Where an address names characters and no version: what stands there in versions that have other words at that place. */
export function CitedBefore({ report, reading, hash }: CitedBeforeProps) {
  const span = citedSpan(hash);
  const { data } = useQuery({ ...versionsQuery(report.id), enabled: span !== null });
  const others = (data?.items ?? []).filter(({ version }) => version !== report.version).slice(-MOST);
  const read = useQueries({ queries: others.map(({ version }) => versionQuery(report.id, version)) });
  if (!span) return null;
  const here = reading.report.text.slice(...span);
  const otherwise = read.flatMap(({ data }, i) => {
    const [version, words] = [others[i]?.version, data?.reading.report.text.slice(...span)];
    return version !== undefined && words && words !== here ? [{ version, words }] : [];
  });
  if (otherwise.length === 0) return null;
  return (
    <p className="cited-before" role="note">
      The link names no version, and this is version {report.version}. At the same characters stands
      {otherwise.map(({ version, words }, i) => (
        <span key={version}>
          {i > 0 && ","} in{" "}
          <Link to="/reports/$id" params={{ id: report.id }} search={{ version }} hash={hash}>
            version {version}
          </Link>{" "}
          {/^["“‘']/.test(words) ? words : `“${words}”`}
        </span>
      ))}
      .
    </p>
  );
}
