import type { SourceKind, Span } from "@according/record";
import type { Sex } from "../language-words.ts";

/** What a phrase that refers to a source says of it, before it is known which source it is. */
export interface Phrase {
  readonly span: Span;
  readonly words: string;
  /** The words before any apposition. */
  readonly head: string;
  /** How it refers: by a full name, a single name, an office or description, or a pronoun. */
  readonly as: "name" | "short" | "role" | "pronoun";
  readonly kind: SourceKind;
  /** The name's own words: "Hazem Qassem". */
  readonly name: readonly string[];
  readonly sex: Sex;
  readonly title?: Titled;
  /** Before the name, in lower case without its stop: "dr". */
  readonly honorific?: string;
  /** False for "a source", true for "the minister". */
  readonly definite: boolean;
  readonly plural: boolean;
  /** False where nothing says that the phrase can speak: "the attack". */
  readonly agent?: boolean;
}

/** An office and whose it is: "spokesman" of "Northern Front". */
export interface Titled {
  readonly title: string;
  readonly of?: string;
  readonly ofSpan?: Span;
  readonly span: Span;
}
