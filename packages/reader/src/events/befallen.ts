import { ANY_UNDERGOERS, COMPOUND_STRUCTURES, UNDERGOERS } from "../en/incidents.ts";
import type { EventEntry } from "../en/predicates/events.ts";
import type { Undergoer } from "../en/predicates/predicate.ts";
import { headWord } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, word } from "../grammar/event-grammar.ts";
import type { Range } from "../layers.ts";

/* Which things are befallen by what nobody does. */

/** Is it told of what nobody does? Then the record has neither an actor nor whom it is done to, and at most a thing. */
export const isIncident = ({ frame }: Pick<EventEntry, "frame">): boolean =>
  frame === "undergoer" || frame === "happens";

/** Is the phrase one of the things that this befalls: a ferry that sinks, a bridge that collapses? */
export const isBefallen = (
  grammar: Grammar,
  range: Range | null,
  { befalls = ANY_UNDERGOERS }: Pick<EventEntry, "befalls">,
): boolean =>
  range !== null &&
  befalls.some((kind) => [headWord(grammar, range), word(grammar, range[0])].some((one) => isOfUndergoers(kind, one)));

/** "ferry", and by its last part "**boat**house", "ware**house**". */
const isOfUndergoers = (kind: Undergoer, noun: string): boolean =>
  UNDERGOERS[kind].has(noun) || (kind === "structures" && COMPOUND_STRUCTURES.test(noun));

/** Without what it carries, or where it is: "**a passenger plane** with 90 people on board", "**the roof of a school** in Lisk". */
export function thingItself(grammar: Grammar, [first, end]: Range): Range {
  for (let i = first + 1; i < end; i++)
    if (is(grammar, i, Class.preposition) && word(grammar, i) !== "of") return [first, i];
  return [first, end];
}
