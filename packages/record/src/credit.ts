import type { Span } from "./span.ts";

/** Whose work a report says it is, in a byline, a dateline or a closing line. A credit is no source: it has said nothing. */
export interface Credit {
  /** As written: "Corvin Press". */
  readonly name: string;
  readonly span: Span;
  readonly kind: "author" | "agency";
}
