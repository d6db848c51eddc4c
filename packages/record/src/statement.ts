import type { Span } from "./span.ts";

/** The share of the content inside quotation marks: all, some, none. */
export type Form = "direct" | "mixed" | "indirect";

/** The speech acts of the record. */
export type Act =
  | "state"
  | "confirm"
  | "deny"
  | "accuse"
  | "threaten"
  | "request"
  | "promise"
  | "agree"
  | "reject"
  | "offer"
  | "praise"
  | "criticise"
  | "estimate"
  | "announce"
  | "claim-responsibility"
  | "decline-to-comment"
  | "no-response";

/** An attribution with its speaker resolved. `source`, `cue` and `content` are as written in the report. */
export interface Statement {
  readonly id: string;
  readonly form: Form;
  /** Empty where nothing was said: *declined to comment*. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Id of a source; null when it cannot be told, and then `candidates` has the possible ones. */
  readonly speaker: string | null;
  readonly candidates?: readonly Candidate[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly via: readonly Via[];
  /** Id of the source a spokesperson speaks for. */
  readonly onBehalfOf?: string;
  readonly addressee?: Addressee;
  readonly medium?: Medium;
  readonly act: Act;
  /** Not asserted but denied by the cue itself: *did not say*, *never endorsed*. */
  readonly polarity?: "negated";
  /** Not said, or not yet: *would say* is possible, *will announce* is planned. */
  readonly status?: "possible" | "planned";
  /** Words of the content that say under which condition it is said to hold: "if the money is not here by Friday". */
  readonly condition?: Span;
  /** As written: "reportedly", "allegedly", "believed", "presumed", "unconfirmed". */
  readonly hedge?: string;
  /** Id of the time at which it was said. */
  readonly time?: string;
  /** Id of the statement that contains this one. */
  readonly within: string | null;
  /** Id of the statement whose speech goes on in this paragraph. */
  readonly continues: string | null;
}

export interface Candidate {
  readonly source: string;
  readonly confidence: number;
}

/**
 * How a link of the chain came by it: it was told; it reported or quoted; another report credits it with having been
 * first; it published the words; it obtained or saw the document.
 */
export type Relation = "told" | "reported" | "first-reported" | "published" | "obtained";

/** One link of the chain between the speaker and this report, nearest to the speaker first. */
export interface Via {
  readonly source: string;
  readonly relation: Relation;
  readonly span: Span;
}

export interface Addressee {
  readonly span: Span;
  readonly source?: string;
}

export interface Medium {
  readonly span: Span;
  /** "statement", "social-media", "press-conference", "briefing", "interview", "speech", "letter", "court-filing", "document", ... */
  readonly kind: string;
  /** The platform of a social media post, as written: "Telegram". */
  readonly platform?: string;
}
