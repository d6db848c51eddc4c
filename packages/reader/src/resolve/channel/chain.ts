import type { Attribution } from "../../model/layers.ts";
import type { Span } from "../../model/span.ts";
import type { Relation } from "../../model/statement.ts";
import type { Places } from "../places.ts";

/** The chain of one attribution as written, before it is known who its links are. */
export interface Chain {
  /** The words for who said it, where they are not the source of the attribution: "Radio Merle reported, citing **two pilots**". */
  readonly speaker?: Span;
  /** Nearest to the speaker first. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly span: Span;
  readonly relation: Relation;
}

/** Through whose hands a statement came, from the words around it. */
export function readChain(_places: Places, _attribution: Attribution): Chain {
  return { links: [] };
}
