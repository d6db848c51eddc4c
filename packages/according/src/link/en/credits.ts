/* English of linking: who had it first. Data, no logic. */

/** By which a report says that an outlet had something first. */
export const WAS_FIRST = /\bfirst\b/i;
