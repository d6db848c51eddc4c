import { AsyncLocalStorage } from "node:async_hooks";
import type { Role } from "./roles.ts";

/** Whoever changes the record, and from where: an address, or a user of this machine. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly from: string;
  /** When what is under way was asked for, see `instant`; none: it is not measured. */
  readonly asked?: number;
}

/** Milliseconds, by a clock that threads share and that is never put back. */
export const instant = (): number => performance.timeOrigin + performance.now();

/**
 * Who acts in what is under way: whatever is changed in it is noted in the record's list of changes, in the transaction that
 * changes it. Nobody: a desk of one, of whom nothing is noted.
 */
export const acting = new AsyncLocalStorage<Actor>();
