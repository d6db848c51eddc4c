import type { Span } from "./span.ts";

/** Something the reader could not do, as data with a place in the text. Reading never throws for what a text contains. */
export interface Problem {
  /** Stable, for programs: "unclosed-quotation", "speaker-undecided", "language-unsupported", ... */
  readonly code: string;
  /** One sentence for people. */
  readonly message: string;
  readonly span?: Span;
}
