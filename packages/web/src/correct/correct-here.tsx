import type { EntryAt } from "according/api";
import { createContext, use } from "react";

/** What somebody sees to be wrong: an entry of a report. */
export interface Fault {
  readonly at: EntryAt;
  /** Where entries of several stories stand in one list. */
  readonly story?: string | undefined;
  /** What it is called where it is seen: "12 killed, health ministry". */
  readonly label: string;
  /** Beside which what can be said of it opens. */
  readonly opener: HTMLElement;
}

/** Opens what can be said of an entry; null: nothing can be corrected here. */
export const CorrectingContext = createContext<((fault: Fault) => void) | null>(null);

type CorrectHereProps = Omit<Fault, "opener">;

/** A quiet button in a row, which opens what can be said of the entry that stands there; nothing where nothing can be. */
export function CorrectHere({ at, story, label }: CorrectHereProps) {
  const open = use(CorrectingContext);
  if (!open) return null;
  return (
    <button
      type="button"
      className="correct-here"
      aria-haspopup="dialog"
      aria-label={`Correct: ${label}`}
      onClick={({ currentTarget }) => open({ at, story, label, opener: currentTarget })}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" data-means="Correct">
        <path d="M2.500 13.500l.7-3.100 7.900-7.900 2.400 2.400-7.900 7.900zM9.400 4.200l2.400 2.400" />
      </svg>
    </button>
  );
}
