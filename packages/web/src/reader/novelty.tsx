import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EntryRow, NewsRows, ReportSummary } from "according/api";
import { createContext, type ReactNode, use, useMemo } from "react";
import { newInQuery, storyQuery, versionsQuery } from "../api/queries.ts";
import { NotTheSame } from "../correct/not-the-same.tsx";
import { When } from "../desk/when.tsx";
import { entryId } from "../said/entry-id.ts";
import { rowsByEntry } from "../said/entry-line.tsx";
import { Term } from "../ui/term.tsx";

/** Whether an entry is told here for the first time in its story; else the earliest that told it, of an older version in which. */
type Novelty = "first" | { readonly row: EntryRow; readonly since?: string; readonly version?: number };

const Novelties = createContext<ReadonlyMap<string, Novelty>>(new Map());

/** All that there are are "first": it is said once. */
const areAllFirst = (novelties: ReadonlyMap<string, Novelty>): boolean =>
  novelties.size > 0 && [...novelties.values()].every((one) => one === "first");

interface NoveltiesProps {
  readonly report: ReportSummary;
  readonly children: ReactNode;
}

/** Lets the cards of a report's current version say what is told first in it. In a story of one report and version all is. */
export function WithNovelties({ report, children }: NoveltiesProps) {
  const { data: story } = useQuery(storyQuery(report.story));
  const { data: versions } = useQuery(versionsQuery(report.id));
  const { data } = useQuery({
    ...newInQuery(report.story, report.id),
    enabled: (story?.reports ?? 1) > 1 || (versions?.items.length ?? 1) > 1,
  });
  const novelties = useMemo(() => (data ? noveltiesOf(data) : new Map<string, Novelty>()), [data]);
  return <Novelties value={novelties}>{children}</Novelties>;
}

function noveltiesOf({ news, entries }: NewsRows): ReadonlyMap<string, Novelty> {
  const rows = rowsByEntry(entries);
  const before = news.repeats.flatMap(({ entry, first, since, version }) => {
    const row = rows(first);
    const told = { ...(since && { since }), ...(version !== undefined && { version }) };
    return row ? [[entryId(entry), { row, ...told }] as const] : [];
  });
  return new Map<string, Novelty>([...news.items.map(({ entry }) => [entryId(entry), "first"] as const), ...before]);
}

/** Says it of the whole report where nothing in it was told before. */
export function AllFirst() {
  if (!areAllFirst(use(Novelties))) return null;
  return (
    <span className="record-first">
      all <Term of="first here" />
    </span>
  );
}

/** "first here", or by whom it was told before, which leads there; nothing where it is said of the whole report. */
export function NoveltyOf({ entry }: { readonly entry: string }) {
  const novelties = use(Novelties);
  const novelty = novelties.get(entry);
  if (novelty === undefined || areAllFirst(novelties)) return null;
  if (novelty === "first")
    return (
      <p className="card-novelty">
        <Term of="first here" />
      </p>
    );
  const { row, since, version } = novelty;
  const { report } = row;
  const isOwn = entryId(row.entry) === entry && version !== undefined;
  return (
    <>
      <p className="card-novelty">
        <Term of="told before" />:{" "}
        <Link
          to="/reports/$id"
          params={{ id: report.id }}
          {...(version === undefined ? { hash: entryId(row.entry) } : { search: { version } })}
        >
          {!isOwn && (report.outlet ?? report.title)}
          {!isOwn && version !== undefined && ", "}
          {version !== undefined && <>version {version}</>}
          {since && (
            <>
              , <When iso={since} />
            </>
          )}
        </Link>
      </p>
      {!isOwn && <NotTheSame entry={entry} first={row.entry} />}
    </>
  );
}
