import type { Span } from "./span.ts";

/** `thing` is no source: a bridge, a ship, a house to which something is done. */
export type SourceKind =
  | "person"
  | "organisation"
  | "government"
  | "outlet"
  | "document"
  | "group"
  | "unnamed"
  | "thing";

/** Somebody or something that is referred to and may be the origin of a statement or a figure. */
export interface Source {
  readonly id: string;
  /** The fullest form found in the report: "Mara Velin", "a Tesmar source". */
  readonly name: string;
  readonly kind: SourceKind;
  /** What a metonym stands for: "government of the United States" for "Washington". */
  readonly standsFor?: string;
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
}

/** An office or description held: title "spokesman" of "Northern Front". */
export interface Role {
  readonly title: string;
  readonly of?: string;
  readonly span: Span;
}

export interface Mention {
  readonly span: Span;
  readonly as: "name" | "short" | "role" | "pronoun";
}
