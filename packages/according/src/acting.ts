import { AsyncLocalStorage } from "node:async_hooks";

/** What somebody may do, each more than the one before: look at all; add, judge and tidy; see who did what. */
export const ROLES = ["reader", "editor", "owner"] as const;

export type Role = (typeof ROLES)[number];

export const mayAs = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** Whoever changes the record, and from where: an address, or a user of this machine. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly from: string;
}

/**
 * Who acts in what is under way: whatever is changed in it is noted in the record's list of changes, in the transaction that
 * changes it. Nobody: a desk of one, of whom nothing is noted.
 */
export const acting = new AsyncLocalStorage<Actor>();
