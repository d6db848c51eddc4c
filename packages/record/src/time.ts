import type { Span } from "./span.ts";

/** A time expression, resolved against the report's publication date and never against the machine's clock. */
export interface Time {
  readonly id: string;
  readonly span: Span;
  /** Extended Date/Time Format, ISO 8601-2 ("2023-10-07", "2024-12", "199X"); null where it cannot be told. */
  readonly edtf: string | null;
  /** What the value rests on: the expression alone, the publication date, or nothing. */
  readonly basis: "text" | "publication" | "none";
}
