import { COUNTING_MEDIA, COUNTING_PRONOUNS, NO_COUNTERS } from "../en/keepers.ts";
import { SOMEBODY_LINKS } from "../en/phrase-words.ts";
import { canSpeak, headAmong } from "../grammar/can-speak.ts";
import { type Grammar, lower } from "../grammar/grammar.ts";
import { phraseBefore, phraseEnd } from "../grammar/noun-phrases.ts";
import { Part } from "../grammar/parts/part.ts";
import { subjectOf } from "../grammar/subject.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";

/** The phrase for somebody that ends before `end`: "Health officials in Rohanpur". */
export const somebodyBefore = (grammar: Grammar, end: number): Range | null =>
  phraseBefore(grammar, end, SOMEBODY_LINKS);

/** The phrase for somebody between `from` and `end`; empty where there is none. */
export const somebodyFrom = (grammar: Grammar, from: number, end: number): Range => [
  from,
  Math.min(phraseEnd(grammar, from, { links: SOMEBODY_LINKS }), end),
];

/** Who does what the verb at `verb` says, somebody who counts or tells: "The minister, Sal Ormond, **has since put**"; not "has not put". */
export function counterBefore(grammar: Grammar, verb: number): Range | undefined {
  const { start, negated, mode } = verbGroupAt(grammar, verb);
  const subject = negated || mode !== "actual" ? null : subjectOf(grammar, start);
  return subject && isAgent(grammar, subject.phrase) ? subject.phrase : undefined;
}

/** Can these words stand for somebody who counts or tells? */
export function isAgent(grammar: Grammar, [first, last]: Range): boolean {
  const words = grammar.segmented.tokens.slice(first, last);
  if (last - first === 1 && grammar.parts[first] === Part.pronoun) return COUNTING_PRONOUNS.has(lower(grammar, first));
  if (words.some(({ lower: word }) => NO_COUNTERS.has(word))) return false;
  return canSpeak(words) || COUNTING_MEDIA.has(headAmong(words)?.lower ?? "");
}
