import { Link } from "@tanstack/react-router";
import type { Added } from "according/api";

const OUTCOMES = {
  new: "Kept",
  "new-version": "Kept as a new version",
  "new-details": "Kept with new details",
  same: "Kept already",
} as const;

/** What became of each report, and what to do where nothing came of it. */
export function AddedList({ added, close }: { readonly added: readonly Added[]; readonly close: () => void }) {
  return (
    <ul className="added" aria-live="polite" aria-label="What became of it">
      {added.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
        <li key={i}>
          {"problem" in one ? (
            <span className="added-problem">{one.problem}</span>
          ) : (
            <>
              {OUTCOMES[one.outcome]}:{" "}
              <Link to="/reports/$id" params={{ id: one.report.id }} onClick={close}>
                {one.report.title}
              </Link>
              {one.report.publishedAt === undefined && " – it has no date: give it on its page."}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
