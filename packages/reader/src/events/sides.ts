import { SOME_OF_THEM } from "../en/event-parties.ts";
import { type EventEntry, HURTING } from "../en/predicates/events.ts";
import { headOf, headWord, isWeapon, mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, word } from "../grammar/event-grammar.ts";
import type { Subject } from "../grammar/subject.ts";
import type { Range } from "../layers.ts";
import { BY_WEAPON, doerBefore } from "./adjectives.ts";
import { thingItself } from "./befallen.ts";
import { whomAsked } from "./by-clause.ts";
import { afterWord, agentOf, hasObject, objectOf, partnerOf } from "./event-arguments.ts";
import type { Found } from "./event-mention.ts";
import type { Standing } from "./participles.ts";
import type { Particles } from "./particles.ts";

/** One way to read a verb that stands with its particles. */
export interface Match extends Particles {
  readonly entry: EventEntry;
  readonly group: Standing;
}

/** Who does it, and whom it is done to. */
export type Sides = Pick<Found, "actor" | "recipient">;

/** Of an active verb. */
export function done(grammar: Grammar, verb: number, { entry, anchor }: Match, subject: Subject | null): Sides {
  if (entry.frame === "undergoer") return { actor: null, recipient: subject && thingItself(grammar, subject.phrase) };
  const recipient =
    entry.frame === "none" ? whomAsked(grammar, anchor[1], entry) : objectOf(grammar, verb, anchor, entry);
  return {
    actor: subject?.phrase ?? null,
    recipient: recipient ?? (MUTUAL.has(entry.type) && !entry.listed ? (subject?.second ?? null) : null),
  };
}

/** Of a passive one. */
export function undergone(grammar: Grammar, { entry, anchor, after }: Match, subject: Subject | null): Sides {
  if (entry.frame === "undergoer") return { actor: null, recipient: subject && thingItself(grammar, subject.phrase) };
  const by = agentOf(grammar, anchor[1]);
  const agent = by ? (SOME_OF_THEM.has(headWord(grammar, by)) ? null : by) : whoseDeed(grammar, entry, anchor[1]);
  const { frame, particle } = entry;
  const partner = agent && MUTUAL.has(entry.type) ? partnerOf(grammar, agent) : null;
  const given = frame === "to" && (particle ? after : hasObject(grammar, anchor[1]));
  if (frame === "object" || frame === "for" || given) return { actor: agent, recipient: subject?.phrase ?? null };
  const recipient = frame === "none" ? null : objectOf(grammar, anchor[0], anchor, entry);
  return { actor: agent, recipient: recipient ?? partner };
}

/** "killed in an **Israeli** airstrike", "wounded in **police** gunfire" */
function whoseDeed(grammar: Grammar, { lemma }: EventEntry, end: number): Range | null {
  const deed = HURTING.has(lemma) ? afterWord(grammar, end, "in") : null;
  return deed && isWeapon(grammar, deed) ? doerBefore(grammar, headOf(grammar, deed), BY_WEAPON) : null;
}

const MUTUAL = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT", "ASSAULT"]);

/** "Selm **and Brandt** backed the plan", "Toll **and Kell** were arrested": told of the second too, unless the first does it to them. */
export function ofSecond(grammar: Grammar, { actor, recipient }: Sides, subject: Subject | null): readonly Sides[] {
  if (!subject?.second || recipient === subject.second || !areBothTold(grammar, subject, subject.second)) return [];
  if (actor === subject.phrase) return [{ actor: subject.second, recipient }];
  return recipient === subject.phrase ? [{ actor, recipient: subject.second }] : [];
}

/** No list, and nobody's two: "relatives of **guards and clerks**" are neither. */
function areBothTold(grammar: Grammar, { words: [first], phrase }: Subject, second: Range): boolean {
  if (!mayAct(grammar, phrase) || !mayAct(grammar, second) || word(grammar, first - 1) === ",") return false;
  for (let i = first; i < second[0]; i++)
    if (word(grammar, i) === "," || is(grammar, i, Class.preposition)) return false;
  return true;
}
