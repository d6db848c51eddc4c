import type { ReactNode } from "react";

interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** A link to a page, called as given. */
  readonly link: (page: number, words: string) => ReactNode;
}

export function Pager({ page, pages, link }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 && link(page - 1, "Previous")}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && link(page + 1, "Next")}
    </nav>
  );
}
