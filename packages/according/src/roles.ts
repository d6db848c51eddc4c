/** What somebody may do, each more than the one before: look at all; add, judge and tidy; see who did what. */
export const ROLES = ["reader", "editor", "owner"] as const;

export type Role = (typeof ROLES)[number];

export const mayAs = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
