import type { Quantity } from "../layers.ts";
import type { Counts } from "../numbers/measures.ts";

/** A quantity in its sentence, with what it counts. */
export interface Counted {
  readonly quantity: Quantity;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly counts: Counts;
}
