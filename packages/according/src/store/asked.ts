import type { Form } from "@according/reader";
import type { Owner } from "@according/wording";

/* What may be asked of a store, and in which order it comes. */

/** Which part of a list is asked for. */
export interface Part {
  /** Default 100, at most 1000. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Of one story, or of all. */
export interface StoryPart extends Part {
  readonly story?: string;
  /** When it comes, nobody waits for what was asked any more: looking for words is given up, in the database too where it can be. */
  readonly signal?: AbortSignal;
}

/** What is searched, and in which order it comes: the best first, else by publication. */
export interface SearchPart extends StoryPart {
  readonly order?: "best" | "newest" | "oldest";
}

export interface ReportFilter extends StoryPart {
  /** How the id begins. */
  readonly idBegins?: string;
  /** By publication; undated last. Default "newest". */
  readonly order?: "newest" | "oldest";
}

export interface StatementFilter extends StoryPart {
  readonly report?: string;
  /** The speaker's name as stored, whole. */
  readonly speaker?: string;
  readonly form?: Form;
  readonly outlet?: string;
  /** Words that must all occur in the content, or in the cue of a statement without content. */
  readonly words?: string;
}

/**
 * "newest": newest report first; "oldest": in the order of publication; "kind": by what is counted, the dead first, each
 * kind in the order of publication; "largest": by the upper bound, else the lower one.
 */
export type FigureOrder = "newest" | "oldest" | "kind" | "largest";

/** What casualty recorders count comes first, in their order; then the rest by name, what has no kind of its own last. */
export const FIGURE_KINDS: readonly string[] = [
  ...["killed", "injured", "casualties", "missing", "held", "arrested", "displaced", "evacuated", "rescued"],
  ...["released", "alive", "attacked", "destroyed"],
];

export interface FigureFilter extends StoryPart {
  readonly report?: string;
  /** As in the record: "killed". */
  readonly kind?: string;
  /** The name as stored, whole, of the source whose figures they are. */
  readonly source?: string;
  /** Whose: a source's, the report's own, or not to be told. */
  readonly owner?: Owner;
  /** Default "newest". */
  readonly order?: FigureOrder;
}

export interface DateFilter extends StoryPart {
  readonly report?: string;
}

/** A source of a report, by the ids of both. */
export interface SourceIn {
  readonly report: string;
  readonly source: string;
}

/** Whom the name that is asked for means besides those whom their reports call so, and which of these it does not mean. */
export interface WhoIsMeant {
  readonly also?: readonly SourceIn[];
  readonly not?: readonly SourceIn[];
}

/** Of entries as they were read. */
export interface WithoutReports {
  /** Ids of reports whose entries are left out. */
  readonly without?: readonly string[];
}
