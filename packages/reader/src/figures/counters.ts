import { COUNTING_PRONOUNS, NO_COUNTERS } from "../en/keepers.ts";
import { SOMEBODY_LINKS } from "../en/phrase-words.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { Class } from "../grammar/classes.ts";
import { type Clause, is, lower } from "../grammar/clause.ts";
import { phraseBefore, phraseEnd } from "../grammar/noun-phrases.ts";
import { Part } from "../grammar/parts/part.ts";
import { subjectOf } from "../grammar/subject.ts";
import { groupStart, modeOf } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";

/** The phrase for somebody that ends before `end`: "Health officials in Rohanpur". */
export const somebodyBefore = (clause: Clause, end: number): Range | null => phraseBefore(clause, end, SOMEBODY_LINKS);

/** The phrase for somebody between `from` and `end`; empty where there is none. */
export const somebodyFrom = (clause: Clause, from: number, end: number): Range => [
  from,
  Math.min(phraseEnd(clause, from, { links: SOMEBODY_LINKS }), end),
];

/** Who does what the verb at `verb` says, somebody who counts or tells: "The minister, Sal Ormond, **put**", "which the Lantern **put**". */
export function counterBefore(clause: Clause, verb: number): Range | undefined {
  const start = groupStart(clause, verb);
  if (!isDone(clause, [start, verb])) return undefined;
  const subject = subjectOf(clause, start);
  return subject && isAgent(clause, subject.phrase) ? subject.phrase : undefined;
}

/** "has since put"; not "has not put", "would put". */
const isDone = (clause: Clause, [from, verb]: Range): boolean => {
  const helpers = clause.tokens.slice(from, verb);
  return (
    modeOf(helpers.map((one) => one.lower)) === "actual" &&
    !helpers.some((_, i) => is(clause, from + i, Class.negation))
  );
};

/** Can these words stand for somebody who counts or tells? */
export function isAgent(clause: Clause, [first, last]: Range): boolean {
  const words = clause.segmented.tokens.slice(first, last);
  if (last - first === 1 && clause.parts[first] === Part.pronoun) return COUNTING_PRONOUNS.has(lower(clause, first));
  if (words.some(({ lower: word }) => NO_COUNTERS.has(word))) return false;
  return canSpeak(words);
}
