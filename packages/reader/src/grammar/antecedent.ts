import { CALENDAR } from "../en/calendar.ts";
import { AND, FROM } from "../en/links.ts";
import { BODIES, PEOPLE_NOUNS, STATE_BODIES, TITLES } from "../en/people.ts";
import { PHRASE_LINKS } from "../en/phrase-words.ts";
import * as en from "../en/subjects.ts";
import type { Range } from "../layers.ts";
import { headOf, headWord, isNamed, mayAct } from "./agency.ts";
import { Class } from "./classes.ts";
import { type Clause, is, lower, token } from "./clause.ts";
import { isDeterminer } from "./event-grammar.ts";
import { isCount, isNominal, phraseBefore } from "./noun-phrases.ts";
import { isSomebody } from "./people.ts";

/* Between those who know and what they know stand fewer words. */
const KNOWING = 8;

/** What a relative pronoun stands for. */
export interface Antecedent {
  readonly phrase: Range;
  /** Nothing beside it could be meant as well. */
  readonly sure: boolean;
}

/** What the relative pronoun at `pronoun` stands for: "**the clerk**, who resigned"; null where nothing before it can be. */
export function antecedentOf(clause: Clause, pronoun: number): Antecedent | null {
  const word = lower(clause, pronoun);
  if (en.THAT_BEHIND_NOUN.has(word) && !isNominal(clause, pronoun - 1)) return null;
  const range = phraseBefore(clause, lower(clause, pronoun - 1) === "," ? pronoun - 1 : pronoun);
  if (!range) return null;
  const known = whoKnows(clause, range);
  if (known) return { phrase: known, sure: true };
  const phrase = nameAlone(clause, nearest(clause, range, word));
  if (is(clause, phrase[0] - 1, Class.negation)) return null;
  const beside = phrase[0] === range[0] && isBesideAnother(clause, phrase, word);
  const doubtful = beside || isPredicate(clause, phrase) || isOneOfTwo(clause, phrase);
  return { phrase, sure: !doubtful && suits(clause, word, phrase) };
}

/** "in the conference call **Clinton**, who": a name behind a noun that is nobody's. */
function nameAlone(clause: Clause, [first, end]: Range): Range {
  let from = end;
  while (from > first && is(clause, from - 1, Class.capital)) from--;
  const noun = lower(clause, from - 1);
  const isThing = from > first && from < end && isNominal(clause, from - 1) && !isSomebody(noun) && !TITLES.has(noun);
  return isThing && !is(clause, from - 1, Class.preposition | Class.possessive) ? [from, end] : [first, end];
}

/** "**people with close knowledge of the deal**, who asked": those who know of a thing, not the thing. */
function whoKnows(clause: Clause, [from, end]: Range): Range | null {
  if (!en.THINGS_KNOWN.has(lower(clause, end - 1))) return null;
  for (let i = from - 1; i >= from - KNOWING && token(clause, i)?.kind === "word"; i--) {
    const word = lower(clause, i);
    const known = isSomebody(word) || isSomebody(word.replace(/s$/, "")) ? phraseBefore(clause, i + 1) : null;
    if (known) return [known[0], end];
  }
  return null;
}

/** "the mother of Eva Lund, who", "a spokesman for the army, which": of two it cannot be told which is meant. */
function isOneOfTwo(clause: Clause, range: Range): boolean {
  const link = linkIn(clause, range);
  if (link === null || !en.BESIDE_HEADS.has(lower(clause, link))) return false;
  const named = is(clause, headOf(clause, range), Class.capital) && !FROM.has(lower(clause, link));
  return !named && mayAct(clause, [range[0], link]) && mayAct(clause, [link + 1, range[1]]);
}

/** "a spokesman **for** the army": what joins two phrases that are one; null where it is one by itself. */
function linkIn(clause: Clause, range: Range): number | null {
  for (let i = headOf(clause, range) + 1; i + 1 < range[1]; i++) if (PHRASE_LINKS.has(lower(clause, i))) return i;
  return null;
}

/** "Who" is no institute, and "which" no man. */
function suits(clause: Clause, pronoun: string, range: Range): boolean {
  const head = headWord(clause, range);
  if (en.WHICH.has(pronoun)) return !isPersonNoun(clause, headOf(clause, range));
  const opens = headOf(clause, range) === clause.sentence.tokens[0];
  return !en.WHO.has(pronoun) || opens || !isNamed(clause, range) || !isInstitution(head);
}

const isInstitution = (noun: string): boolean =>
  BODIES.has(noun) || STATE_BODIES.has(noun) || en.NAMED_BODIES.has(noun);

/** "the president", "winners"; not "the Lisk Dock Workers", a name. */
const isPersonNoun = (clause: Clause, noun: number): boolean =>
  !is(clause, noun, Class.capital) &&
  [lower(clause, noun), lower(clause, noun).replace(/s$/, "")].some((one) => PEOPLE_NOUNS.has(one) || TITLES.has(one));

/** "He is a racist and **birther** who": said of him, and nobody's name. */
const isPredicate = (clause: Clause, [first, end]: Range): boolean =>
  end - first === 1 && !is(clause, first, Class.capital) && !en.PLURAL_BY_ITSELF.test(lower(clause, first));

/** Of "the death of **Emre Toll**, who was shot", "a reply from **the mayor**, who", "six in **ten voters** who" the one who can be meant. */
function nearest(clause: Clause, range: Range, pronoun: string): Range {
  const link = linkIn(clause, range);
  if (link === null || canBe(clause, [range[0], link], pronoun)) return range;
  const inner = nearest(clause, [link + 1, range[1]], pronoun);
  return isAmountOrTime(clause, headOf(clause, range)) || canBe(clause, inner, pronoun) ? inner : range;
}

/** Can they be meant: somebody of whom the pronoun is said? */
function canBe(clause: Clause, range: Range, pronoun: string): boolean {
  const head = headOf(clause, range);
  const isOther = isAmountOrTime(clause, head) || (en.WHICH.has(pronoun) && isPersonNoun(clause, head));
  return !isOther && mayAct(clause, range);
}

const isAmountOrTime = (clause: Clause, head: number): boolean =>
  isCount(clause, head) || CALENDAR.has(lower(clause, head));

/** "a source at **Tarsia Customs and** Border Protection who": where a name begins whose last words stand behind *and*. */
function firstOfName(clause: Clause, at: number): number {
  if (!AND.has(lower(clause, at - 1)) || !is(clause, at, Class.capital)) return at;
  let from = at - 1;
  while (is(clause, from - 1, Class.capital)) from--;
  if (from === at - 1) return at;
  return isDeterminer(clause, from - 1) ? from - 1 : from;
}

/** "a democrat familiar **with** the campaign, who": of two who can be meant it cannot be told which is. */
function isBesideAnother(clause: Clause, phrase: Range, pronoun: string): boolean {
  const link = firstOfName(clause, phrase[0]) - 1;
  if (!is(clause, link, Class.preposition) || en.OF_ONE_ANTECEDENT.has(lower(clause, link))) return false;
  if (isDeterminer(clause, link - 1)) return true;
  if (!isNominal(clause, link - 1)) return false;
  const other = is(clause, link - 1, Class.capital) || isSomebody(lower(clause, link - 1));
  return other || !canBe(clause, phrase, pronoun) || isInstitution(headWord(clause, phrase));
}
