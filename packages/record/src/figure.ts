import type { Span } from "./span.ts";

/** How many, of what, according to whom. */
export interface Figure {
  readonly id: string;
  /** The number with its qualifier and unit: "at least 48", "up to 24", "$3.5bn". */
  readonly span: Span;
  /** null: open below. */
  readonly minimum: number | null;
  /** null: open above. */
  readonly maximum: number | null;
  readonly approximate: boolean;
  /** As written, lower case: "at least", "about". */
  readonly qualifier?: string;
  readonly measure: Measure;
  readonly place?: Span;
  /** EDTF. */
  readonly asOf?: string;
  /** EDTF. */
  readonly since?: string;
  /** Id of the source whose figure it is; null: the reporter's own, or a source that cannot be told. */
  readonly attributedTo: string | null;
  /** Id of the statement it stands in; null: in none. */
  readonly statement: string | null;
  /** The words that name whose it is, where its own clause does: "the **ministry**'s figure of 300". */
  readonly source?: Span;
  /** It cannot be told whether the figure is the reporter's: it stands in what may be a statement. */
  readonly undecided?: true;
  /** Not told as a fact: what holds it is denied, may or might be so, or is threatened. Left out where it is asserted. */
  readonly status?: FigureStatus;
  /** Id of the figure of which this one is a part: "one of them", "including 12 children". */
  readonly partOf: string | null;
}

export type FigureStatus = "denied" | "possible" | "threatened";

export interface Measure {
  /** The words that say what is counted: "people have been killed", "US citizens". */
  readonly span: Span;
  /** "killed", "injured", "missing", "held", "arrested", "displaced", "money", "share", "distance", ... or "other". */
  readonly kind: string;
  /** ISO 4217 for money ("USD"); UCUM for the rest ("km", "%"). */
  readonly unit?: string;
}
