import type { Made, Reading, ReportMeta } from "@according/reader";

/** What the page asks of a worker. */
export interface Ask {
  /** Goes back with every answer, so that the answers to what was asked before can be told apart. */
  readonly id: number;
  readonly text: string;
  readonly meta: ReportMeta;
  readonly by: ReadBy;
}

/** What reads in the page, as the server says it. */
export type ReadBy = Pick<Made, "program" | "engine" | "weights">;

/** What the worker answers: where it is with the text, and last the reading or a sentence saying why there is none. */
export type Answer = { readonly id: number } & (
  | { readonly step: "loading" | "reading" }
  | { readonly step: "read"; readonly reading: Reading }
  | { readonly step: "failed"; readonly message: string }
);
