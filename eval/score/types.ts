import type { Span } from "@according/reader";

/** The three parts of an attribution, in the order of every table. */
export const ROLES = ["content", "source", "cue"] as const;
export type Role = (typeof ROLES)[number];

/** How much of a content stands inside double quotation marks: all, some, none. */
export const KINDS = ["direct", "mixed", "indirect"] as const;
export type Kind = (typeof KINDS)[number];

/** Who said what, as spans over an article's text. */
export type Attribution = { readonly [role in Role]: readonly Span[] };

/** An article with the attributions people marked in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly attributions: readonly Attribution[];
}

/** One attribution an engine found. `confidence` is 0 to 1. */
export interface Predicted extends Attribution {
  readonly kind?: Kind;
  readonly confidence?: number;
  /** The rule or engine that read it. */
  readonly by?: string;
  /** No words tell that it was said: somebody wants, supports or fears it. */
  readonly attitude?: boolean;
}
