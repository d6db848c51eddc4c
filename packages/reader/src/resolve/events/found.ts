import type { EventEntry } from "../../lang/en/event-verbs.ts";
import type { Event } from "../../model/event.ts";
import type { Range } from "../../model/layers.ts";
import type { Statement } from "../../model/statement.ts";
import type { Grammar } from "./grammar.ts";

/** An event as written, before it is known who "he" is and who says so. */
export interface Found {
  readonly grammar: Grammar;
  readonly entry: EventEntry;
  /** The verb or noun with its particles. */
  readonly anchor: Range;
  readonly actor: Range | null;
  readonly recipient: Range | null;
  readonly negated: boolean;
  readonly status: Event["status"];
  /** The subject is not named: it is whoever speaks the statement that this opens, or is the one accused in it. */
  readonly governed?: boolean;
}

/** An event with the statement it stands in. */
export interface Voiced extends Found {
  readonly voice: Statement | undefined;
}
