import type { Span } from "./span.ts";

/** Something that happened, or is said to have: PLOVER's types and modes, with the voice that asserts it. */
export interface Event {
  readonly id: string;
  readonly span: Span;
  readonly type: string;
  readonly mode?: string;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly place?: Span;
  readonly time?: string;
  /** "reporter", or the id of the statement in which it is asserted. */
  readonly voice: string;
  readonly polarity: "asserted" | "negated";
  readonly status: "actual" | "possible" | "planned" | "historical";
}
