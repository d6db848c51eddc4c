import { BODIES, PEOPLE_NOUNS, STATE_BODIES, TITLES } from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import * as en from "../en/subjects.ts";
import type { Range } from "../layers.ts";
import { headOf, headWord, isNamed, mayAct } from "./agency.ts";
import { Class } from "./classes.ts";
import { type Clause, is, lower } from "./clause.ts";
import { isDeterminer } from "./event-grammar.ts";
import { isNominal, phraseBefore } from "./noun-phrases.ts";

/** What the relative pronoun at `pronoun` stands for: "**the clerk**, who resigned"; null where it cannot be told. */
export function antecedentOf(clause: Clause, pronoun: number): Range | null {
  const comma = lower(clause, pronoun - 1) === ",";
  if (en.THAT_BEHIND_NOUN.has(lower(clause, pronoun)) && !isNominal(clause, pronoun - 1)) return null;
  const range = phraseBefore(clause, comma ? pronoun - 1 : pronoun);
  if (!range || is(clause, range[0] - 1, Class.negation) || isDoubtful(clause, range[0] - 1)) return null;
  if (isPredicate(clause, range) || isOneOfTwo(clause, range)) return null;
  return suits(clause, lower(clause, pronoun), range) ? nearest(clause, range) : null;
}

/** "the mother of Eva Lund, who", "a spokesman for the army, which": of two it cannot be told which is meant. */
function isOneOfTwo(clause: Clause, [first, end]: Range): boolean {
  const head = headOf(clause, [first, end]);
  const linked = en.BESIDE_HEADS.has(lower(clause, head + 1)) && head + 2 < end;
  return linked && !is(clause, head, Class.capital) && mayAct(clause, [first, end]) && mayAct(clause, [head + 2, end]);
}

/** "Who" is no institute, and "which" no man. */
function suits(clause: Clause, pronoun: string, range: Range): boolean {
  const head = headWord(clause, range);
  if (en.WHICH.has(pronoun)) return !PEOPLE_NOUNS.has(head) && !TITLES.has(head);
  const opens = headOf(clause, range) === clause.sentence.tokens[0];
  const isBody = BODIES.has(head) || STATE_BODIES.has(head) || en.STUDIES.has(head);
  return !en.WHO.has(pronoun) || opens || !isNamed(clause, range) || !isBody;
}

/** "He is a racist and **birther** who": said of him, and nobody's name. */
const isPredicate = (clause: Clause, [first, end]: Range): boolean =>
  end - first === 1 && !is(clause, first, Class.capital) && !en.PLURAL_BY_ITSELF.test(lower(clause, first));

/** Of "the death of **Emre Toll**, who was shot" he who was shot. */
function nearest(clause: Clause, range: Range): Range {
  const head = headOf(clause, range);
  const another = OF.has(lower(clause, head + 1)) && head + 2 < range[1];
  return another && !mayAct(clause, range) ? [head + 2, range[1]] : range;
}

/** "a democrat familiar **with** the campaign, who": of two nouns it cannot be told which is meant. */
const isDoubtful = (clause: Clause, i: number): boolean =>
  is(clause, i, Class.preposition) &&
  !en.OF_ONE_ANTECEDENT.has(lower(clause, i)) &&
  (isNominal(clause, i - 1) || isDeterminer(clause, i - 1));
