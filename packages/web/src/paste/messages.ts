import type { Reading, ReportMeta } from "@according/reader";

/** What the page asks of the worker. */
export interface Ask {
  /** Goes back with every answer, so that the answers to what was asked before can be told apart. */
  readonly id: number;
  readonly text: string;
  readonly meta: ReportMeta;
}

/** What the worker answers: where it is with the text, and last the reading or a sentence saying why there is none. */
export type Answer = { readonly id: number } & (
  | { readonly step: "loading" | "reading" }
  | { readonly step: "read"; readonly reading: Reading }
  | { readonly step: "failed"; readonly message: string }
);
