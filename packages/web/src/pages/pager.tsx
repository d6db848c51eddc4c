import { Link } from "@tanstack/react-router";
import type { LedgerFilter } from "./ledger-filter.ts";

interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly filter: LedgerFilter;
}

export function Pager({ page, pages, filter }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 && (
        <Link to="/ledger" search={page === 2 ? filter : { ...filter, page: page - 1 }} className="button">
          Previous
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link to="/ledger" search={{ ...filter, page: page + 1 }} className="button">
          Next
        </Link>
      )}
    </nav>
  );
}
