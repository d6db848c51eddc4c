import { ADJACENT, ADVERBS_AS_PARTICLES, BEFORE_NO_PARTICLE, OTHER_VERB } from "../en/event-frames.ts";
import { SOMEBODY_LINKS } from "../en/phrase-words.ts";
import { type EventEntry, lookedUp } from "../en/predicates/events.ts";
import { Class } from "../grammar/classes.ts";
import { at, type Grammar, is, isInfinitive, isTimed, saysSo, word } from "../grammar/event-grammar.ts";
import { behindQualifiers } from "../grammar/noun-phrases.ts";
import type { Group } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";

/** Where a verb and its particles stand. */
export interface Particles {
  readonly anchor: Range;
  /** They stand after the verb, none of them as the subject of its passive. */
  readonly after: boolean;
}

/* Words between a verb and the last of its particles. */
export const BETWEEN = 7;

/** From the verb to the last of its particles; null where one is missing. In a passive a noun among them is the subject. */
export function withParticle(
  grammar: Grammar,
  verb: number,
  { particle, listed, frame }: EventEntry,
  group: Group,
): Particles | null {
  if (!particle)
    return OTHER_VERB.has(word(grammar, verb + 1)) && frame !== "undergoer"
      ? null
      : { anchor: [verb, verb + 1], after: true };
  if (listed && particle === "with" && nextBut(grammar, verb + 1) !== particle) return null;
  const words = particle.split(" ");
  const subject = group.passive ? words.findIndex((one) => sameNoun(word(grammar, group.start - 1), one)) : -1;
  const wanted = words.filter((_, i) => i !== subject);
  const end = wanted.length === 0 ? verb + 1 : lastOf(grammar, verb, wanted);
  return end === null ? null : { anchor: [verb, end], after: subject < 0 };
}

/** The next word but an adverb. */
const nextBut = (grammar: Grammar, i: number): string =>
  word(grammar, is(grammar, i, Class.adverb) && !ADVERBS_AS_PARTICLES.has(word(grammar, i)) ? i + 1 : i);

const sameNoun = (a: string, b: string): boolean => lookedUp(a) === lookedUp(b);

function lastOf(grammar: Grammar, verb: number, wanted: readonly string[]): number | null {
  let next = 0;
  if (ADJACENT.test(wanted.join(" ")) && wanted[0] !== nextBut(grammar, verb + 1)) return null;
  if (behindQualifiers(grammar, verb + 1) > verb + 1) return null;
  for (let i = verb + 1; i <= verb + BETWEEN && at(grammar, i); i++) {
    if (
      word(grammar, i) === "," ||
      is(grammar, i, Class.auxiliary | Class.relative) ||
      saysSo(grammar, i) ||
      isInfinitive(grammar, i)
    )
      return null;
    if (BEFORE_NO_PARTICLE.has(word(grammar, i))) return null;
    if (sameNoun(word(grammar, i), wanted[next] as string) && !isTimed(grammar, i)) next++;
    else if (
      is(grammar, i, Class.coordinator) ||
      (is(grammar, i, Class.preposition) && !SOMEBODY_LINKS.has(word(grammar, i)))
    )
      return null;
    if (next === wanted.length) return i + 1;
  }
  return null;
}
