import { Link } from "@tanstack/react-router";
import type { EntryAt, EntryRow } from "according/api";
import type { ReactNode } from "react";
import { When } from "../desk/when.tsx";
import { SpeakerName } from "../ui/speaker.tsx";
import { entryId } from "./entry-id.ts";

/** The words of an entry; undefined: it is not there any more. */
export type Rows = (at: EntryAt) => EntryRow | undefined;

export function rowsByEntry(entries: readonly EntryRow[]): Rows {
  const key = (at: EntryAt) => `${at.report} ${entryId(at)}`;
  const found = new Map(entries.map((row) => [key(row.entry), row]));
  return (at) => found.get(key(at));
}

interface EntryLineProps {
  readonly row: EntryRow;
  /** What is to be said of it first: "figure moved". */
  readonly mark?: string;
  readonly children?: ReactNode;
}

/** Who says or counts what, in its own words, which lead to its place in the report. */
export function EntryLine({ row, mark, children }: EntryLineProps) {
  const { entry, words, who, what, doubt, report } = row;
  const named = entry.by === "statement" && who ? <SpeakerName name={who} /> : <span>{who}</span>;
  return (
    <div className="entry-line">
      <p className="entry-head">
        {mark && <span className="tag">{mark}</span>}
        {entry.by === "figure" && <strong>{what}</strong>}
        {who && named}
        {entry.by !== "figure" && what && <span>{what}</span>}
        {doubt && <span className="tag tag-doubt">{doubt}</span>}
      </p>
      <p className="passage">
        <Link to="/reports/$id" params={{ id: report.id }} {...(entry.by === "source" ? {} : { hash: entryId(entry) })}>
          {entry.by === "source" || /["“”]/.test(words) ? words : `“${words}”`}
        </Link>
      </p>
      <p className="row-facts">
        <span className="outlet">{report.outlet ?? report.title}</span>
        {report.publishedAt && <When iso={report.publishedAt} />}
        {children}
      </p>
    </div>
  );
}
