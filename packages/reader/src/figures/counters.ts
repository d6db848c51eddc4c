import { TIME_PREPOSITIONS } from "../en/calendar.ts";
import { COORDINATORS, SUBORDINATORS, TIME_NOUNS } from "../en/function-words.ts";
import { BEFORE_COUNTING, COUNTING_PRONOUNS, ESTIMATED_NOUNS, NO_COUNTERS } from "../en/keepers.ts";
import { SOMEBODY_LINKS } from "../en/phrase-words.ts";
import { SAID } from "../en/predicates/saying.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { Class } from "../grammar/classes.ts";
import { type Clause, is, lower } from "../grammar/clause.ts";
import { phraseBefore, phraseEnd } from "../grammar/noun-phrases.ts";
import { Part } from "../grammar/parts/part.ts";
import type { Range } from "../layers.ts";

/* A name or an office between commas has no more words than these. */
const LENGTH = 9;

/** The phrase for somebody that ends before `end`: "Health officials in Rohanpur". */
export const somebodyBefore = (clause: Clause, end: number): Range | null => phraseBefore(clause, end, SOMEBODY_LINKS);

/** The phrase for somebody between `from` and `end`; empty where there is none. */
export const somebodyFrom = (clause: Clause, from: number, end: number): Range => [
  from,
  Math.min(phraseEnd(clause, from, { links: SOMEBODY_LINKS }), end),
];

/** Who does what the verb at `verb` says: "A study from 2012 **counted**", "The minister, Sal Ormond, **put**", "which the Lantern **put**". */
export function subjectOf(clause: Clause, verb: number, start: number): Range | undefined {
  let end = verb;
  while (
    end > start &&
    verb - end < 3 &&
    (BEFORE_COUNTING.has(lower(clause, end - 1)) || is(clause, end - 1, Class.adverb))
  )
    end--;
  if (TIME_PREPOSITIONS.has(lower(clause, end - 2)) && /^\d{4}$/.test(lower(clause, end - 1))) end -= 2;
  if (lower(clause, end - 1) !== ",") return agent(clause, somebodyBefore(clause, end), start);
  for (let comma = end - 2; comma > Math.max(start, end - LENGTH); comma--) {
    if (lower(clause, comma) !== ",") continue;
    const named = somebodyBefore(clause, end - 1);
    const main = somebodyBefore(clause, comma);
    if (!main || !named || named[0] !== comma + 1) return undefined;
    const name =
      named[1] - named[0] >= 2 &&
      clause.segmented.tokens.slice(...named).every(({ kind, text }) => kind === "word" && /^\p{Lu}/u.test(text));
    return name && atHead(clause, main, start) ? named : agent(clause, main, start);
  }
  return undefined;
}

/** A phrase for somebody at the head of its clause; else nothing. */
function agent(clause: Clause, range: Range | null, start: number): Range | undefined {
  return range && isAgent(clause, range) && atHead(clause, range, start) ? range : undefined;
}

function atHead(clause: Clause, [first]: Range, start: number): boolean {
  const before = clause.segmented.tokens[first - 1];
  return (
    first === start ||
    !before ||
    before.kind === "quote" ||
    /^[,;:—–(]$/.test(before.lower) ||
    COORDINATORS.has(before.lower) ||
    SUBORDINATORS.has(before.lower) ||
    TIME_NOUNS.has(before.lower) ||
    SAID.has(before.lower) ||
    (ESTIMATED_NOUNS.has(before.lower) && is(clause, first, Class.determiner))
  );
}

/** Can these words stand for somebody who counts or tells? */
export function isAgent(clause: Clause, [first, last]: Range): boolean {
  const words = clause.segmented.tokens.slice(first, last);
  if (last - first === 1 && clause.parts[first] === Part.pronoun) return COUNTING_PRONOUNS.has(lower(clause, first));
  if (words.some(({ lower: word }) => NO_COUNTERS.has(word))) return false;
  return canSpeak(words);
}
