import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { StatementRow } from "according/api";
import { mergedQuery } from "../api/view-queries.ts";

/** Who a speaker is in the story, where a person has said that two names are one. */
interface InStoryAs {
  readonly id: string;
  readonly name: string;
}

export type MergedNames = (row: StatementRow) => InStoryAs | undefined;

/** Asked of the stories of these rows; until it is known a name stands as its report has it. */
export function useMergedNames(rows: readonly StatementRow[]): MergedNames {
  const stories = [...new Set(rows.map(({ report }) => report.story))];
  const found = useQueries({ queries: stories.map(mergedQuery) });
  const merged = found.flatMap(({ data }) => data?.items ?? []);
  const otherwise = merged.filter(({ called, name }) => called.toLowerCase() !== name.toLowerCase());
  const names = new Map(otherwise.map((one) => [`${one.report} ${one.source}`, one] as const));
  return ({ report, statement }) => names.get(`${report.id} ${statement.speaker}`);
}

interface MergedNameProps {
  readonly story: string;
  readonly as: InStoryAs | undefined;
}

/** "the same as Tesmar’s army", which leads to everything that they say. */
export function MergedName({ story, as }: MergedNameProps) {
  if (!as) return null;
  return (
    <span className="merged-name" data-means="Somebody has judged that the two are one">
      the same as{" "}
      <Link to="/stories/$name/voices/$source" params={{ name: story, source: as.id }}>
        {as.name}
      </Link>
    </span>
  );
}
