import type { Assertion } from "@according/record";
import type { EventEntry } from "../en/predicates/events.ts";
import type { Grammar } from "../grammar/event-grammar.ts";
import type { Governed } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";

/** An event as written, before it is known who "he" is and who says so. */
export interface Found {
  readonly grammar: Grammar;
  readonly entry: EventEntry;
  /** The verb or noun with its particles. */
  readonly anchor: Range;
  /** Where the clause of the verb begins: its subject, or the verb where that stands outside the clause. */
  readonly from: number;
  /** The first word of its own clause, where its subject stands in another: "left in 2010 after **being** accused". */
  readonly own?: number;
  readonly actor: Range | null;
  readonly recipient: Range | null;
  /** The name of a place that is hit: "an earthquake struck **Orlay**". */
  readonly where?: Range;
  /** What it was done with, where that is told as who did it: "**a missile** hit the market". */
  readonly weapon?: Range;
  readonly negated: boolean;
  readonly status: Assertion["mode"];
  /** Told of as long past by its own words: "the anniversary of the siege". */
  readonly historical?: true;
  /** The subject is not named: it is whoever speaks, or has a part in what governs the verb. */
  readonly governed: Governed | null;
  /** Joined by "and" to a verb before it, whose subject it takes. */
  readonly joined: boolean;
}

/** An event with what it is said in: the index of an attribution, or -1 for the reporter's own. */
export interface Voiced extends Found {
  readonly voice: number;
  /** The actor is whoever speaks there: "denied having visited". */
  readonly ownAct: boolean;
}
