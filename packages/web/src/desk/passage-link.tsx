import { Link } from "@tanstack/react-router";
import type { EntryAt } from "according/api";
import type { ReactNode } from "react";
import { entryId } from "../said/entry-id.ts";

interface PassageLinkProps {
  readonly at: EntryAt;
  /** The words of the passage, which show where it is pointed at or come to; what is quoted stands there, where it has room. */
  readonly words?: string | undefined;
  readonly className?: string | undefined;
  /** What it is called where it is heard; none: as it is seen. */
  readonly label?: string | undefined;
  /** Of the report; none: the current one. */
  readonly version?: number | undefined;
  readonly children: ReactNode;
}

/** Leads to the characters an entry was read from. */
export function PassageLink({ at, words, className, label, version, children }: PassageLinkProps) {
  return (
    <Link
      to="/reports/$id"
      params={{ id: at.report }}
      {...(version === undefined ? {} : { search: { version } })}
      {...(at.by === "source" ? {} : { hash: entryId(at) })}
      className={className}
      aria-label={label}
      {...(className === "quoted" ? { "data-whole": words } : { "data-means": words })}
      data-entry={entryId(at)}
      data-report={at.report}
    >
      {children}
    </Link>
  );
}
