import type { Event, Time } from "@according/record";
import { assertionIn } from "../assertion/asserted.ts";
import { isConditional } from "../assertion/doubt.ts";
import type { Place } from "../assertion/place.ts";
import type { Attribution } from "../layers.ts";
import type { Voiced } from "./event-mention.ts";
import { isHistory } from "./history.ts";

export interface Telling {
  readonly said: Attribution | undefined;
  readonly time: Time | undefined;
  readonly published: string | undefined;
}

/** Whether it is said to have happened; null where nobody vouches for it: a report or rumour of it, or "allegedly". */
export function assertionOfDeed(
  found: Voiced,
  { said, time, published }: Telling,
): Pick<Event, "assertion" | "historical"> | null {
  const place = placeOfDeed(found);
  const { vouched, ...assertion } = assertionIn(place, { negated: found.negated, mode: found.status }, said);
  if (!vouched || (found.entry.noun && isConditional(place, found.status))) return null;
  const { mode } = assertion;
  const past = mode === "actual" && (found.historical || (time !== undefined && isHistory(found, time, published)));
  return { assertion, ...(past && { historical: true }) };
}

/** A drill may be called one of cooperation or mobilisation, and is nonetheless held. */
const placeOfDeed = ({ grammar, anchor, from, actor, recipient, entry }: Voiced): Place => ({
  ...{ grammar, anchor, from },
  embedded: [actor, recipient].some((range) => range !== null && range[0] === from),
  staged: entry.type !== "COOPERATE" && entry.type !== "MOBILIZE",
  presupposed: false,
});
