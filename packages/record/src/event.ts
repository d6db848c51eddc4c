import type { Span } from "./span.ts";

/** The sixteen types of PLOVER (Open Event Data Alliance), from cooperation in words to force. */
export type EventType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** Something that happened, or is said to have: PLOVER's types and modes, with the voice that tells it. */
export interface Event {
  readonly id: string;
  /** From the first to the last of the words for the deed and its parties. */
  readonly span: Span;
  readonly type: EventType;
  /** One of PLOVER's modes of the type, left out where the words do not tell: "arrest", "aerial", "resign". */
  readonly mode?: string;
  /** Id of the source that does it; null: not told, or not to be told. */
  readonly actor: string | null;
  /** Id of the source or thing that it is done to; null: nobody, not told, or not to be told. */
  readonly recipient: string | null;
  /** The words of where. */
  readonly place?: Span;
  /** Id of the time. */
  readonly time?: string;
  /** "reporter", or the id of the statement in which it is told. */
  readonly voice: string;
  /** Negated: told as not having happened, or denied by the voice. */
  readonly polarity: "asserted" | "negated";
  /** Possible: threatened, demanded, feared, asked, or bound to a condition. Historical: of two years ago or more. */
  readonly status: "actual" | "possible" | "planned" | "historical";
}
