import { BODIES, STATE_BODIES } from "../en/bodies.ts";
import { CALENDAR } from "../en/calendar.ts";
import { AND, FROM } from "../en/links.ts";
import { PEOPLE_NOUNS, TITLES } from "../en/people.ts";
import { OF, PHRASE_LINKS } from "../en/phrase-words.ts";
import * as en from "../en/subjects.ts";
import type { Range } from "../layers.ts";
import { headOf, headWord, isNamed, mayAct } from "./agency.ts";
import { Class } from "./classes.ts";
import { isDeterminer } from "./event-grammar.ts";
import { type Grammar, is, lower, token } from "./grammar.ts";
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
export function antecedentOf(grammar: Grammar, pronoun: number): Antecedent | null {
  const word = lower(grammar, pronoun);
  if (en.THAT_BEHIND_NOUN.has(word) && !isNominal(grammar, pronoun - 1)) return null;
  const range = phraseBefore(grammar, lower(grammar, pronoun - 1) === "," ? pronoun - 1 : pronoun);
  if (!range) return null;
  const known = whoKnows(grammar, range);
  if (known) return { phrase: known, sure: true };
  const phrase = withoutApposition(grammar, behindDeeds(grammar, nearest(grammar, range, word)));
  if (is(grammar, phrase[0] - 1, Class.negation)) return null;
  const beside = phrase[0] === range[0] && isBesideAnother(grammar, phrase, word);
  const doubtful =
    beside || isPredicate(grammar, phrase) || isOneOfTwo(grammar, phrase) || isAtSomebodys(grammar, phrase);
  return { phrase, sure: !doubtful && suits(grammar, word, phrase) };
}

/** "reminded Velin **of the deeds of Bo Kell**, who": a name has no deeds behind "of the"; who is named last did it. */
function behindDeeds(grammar: Grammar, [first, end]: Range): Range {
  for (let of = end - 1; of > first + 1; of--)
    if (OF.has(lower(grammar, of)) && is(grammar, of + 1, Class.capital) && isBehindNameOf(grammar, first, of))
      return [of + 1, end];
  return [first, end];
}

/** "**Velin of the deeds** of" */
function isBehindNameOf(grammar: Grammar, first: number, of: number): boolean {
  if (!isNominal(grammar, of - 1) || is(grammar, of - 1, Class.capital)) return false;
  for (let i = of - 2; i > first; i--)
    if (OF.has(lower(grammar, i)) && isDeterminer(grammar, i + 1)) return is(grammar, i - 1, Class.capital);
  return false;
}

/** "Ana Ferro **at the house of Luis Bram**, who": a name where something of another is. */
function isAtSomebodys(grammar: Grammar, [first, end]: Range): boolean {
  for (let of = end - 1; of > first + 1; of--)
    if (OF.has(lower(grammar, of)) && is(grammar, of + 1, Class.capital) && isNominal(grammar, of - 1))
      for (let i = of - 2; i > first; i--)
        if (is(grammar, i, Class.preposition) && isDeterminer(grammar, i + 1))
          return is(grammar, i - 1, Class.capital) && !is(grammar, of - 1, Class.capital);
  return false;
}

/** "in the conference call **Clinton**, who": a name behind a noun that is nobody's. */
function withoutApposition(grammar: Grammar, [first, end]: Range): Range {
  let from = end;
  while (from > first && is(grammar, from - 1, Class.capital)) from--;
  const noun = lower(grammar, from - 1);
  const isThing = from > first && from < end && isNominal(grammar, from - 1) && !isSomebody(noun) && !TITLES.has(noun);
  return isThing && !is(grammar, from - 1, Class.preposition | Class.possessive) ? [from, end] : [first, end];
}

/** "**people with close knowledge of the deal**, who asked": those who know of a thing, not the thing. */
function whoKnows(grammar: Grammar, [from, end]: Range): Range | null {
  if (!en.THINGS_KNOWN.has(lower(grammar, end - 1))) return null;
  for (let i = from - 1; i >= from - KNOWING && token(grammar, i)?.kind === "word"; i--) {
    const word = lower(grammar, i);
    const known = isSomebody(word) || isSomebody(word.replace(/s$/, "")) ? phraseBefore(grammar, i + 1) : null;
    if (known) return [known[0], end];
  }
  return null;
}

/** "the mother of Eva Lund, who", "a spokesman for the army, which": of two it cannot be told which is meant. */
function isOneOfTwo(grammar: Grammar, range: Range): boolean {
  const link = linkIn(grammar, range);
  if (link === null || !en.BESIDE_HEADS.has(lower(grammar, link))) return false;
  const named = is(grammar, headOf(grammar, range), Class.capital) && !FROM.has(lower(grammar, link));
  return !named && mayAct(grammar, [range[0], link]) && mayAct(grammar, [link + 1, range[1]]);
}

/** "a spokesman **for** the army": what joins two phrases that are one; null where it is one by itself. */
function linkIn(grammar: Grammar, range: Range): number | null {
  for (let i = headOf(grammar, range) + 1; i + 1 < range[1]; i++) if (PHRASE_LINKS.has(lower(grammar, i))) return i;
  return null;
}

/** "Who" is no institute, and "which" no man. */
function suits(grammar: Grammar, pronoun: string, range: Range): boolean {
  const head = headWord(grammar, range);
  if (en.WHICH.has(pronoun)) return !isPersonNoun(grammar, headOf(grammar, range));
  const opens = headOf(grammar, range) === grammar.sentence.tokens[0];
  return !en.WHO.has(pronoun) || opens || !isNamed(grammar, range) || !isInstitution(head);
}

const isInstitution = (noun: string): boolean =>
  BODIES.has(noun) || STATE_BODIES.has(noun) || en.NAMED_BODIES.has(noun);

/** "the president", "winners"; not "the Lisk Dock Workers", a name. */
const isPersonNoun = (grammar: Grammar, noun: number): boolean =>
  !is(grammar, noun, Class.capital) &&
  [lower(grammar, noun), lower(grammar, noun).replace(/s$/, "")].some(
    (one) => PEOPLE_NOUNS.has(one) || TITLES.has(one),
  );

/** "He is a racist and **birther** who": said of him, and nobody's name. */
const isPredicate = (grammar: Grammar, [first, end]: Range): boolean =>
  end - first === 1 && !is(grammar, first, Class.capital) && !en.PLURAL_BY_ITSELF.test(lower(grammar, first));

/** Of "the death of **Emre Toll**, who was shot", "a reply from **the mayor**, who", "six in **ten voters** who" the one who can be meant. */
function nearest(grammar: Grammar, range: Range, pronoun: string): Range {
  const link = linkIn(grammar, range);
  if (link === null || canBe(grammar, [range[0], link], pronoun)) return range;
  const inner = nearest(grammar, [link + 1, range[1]], pronoun);
  return isAmountOrTime(grammar, headOf(grammar, range)) || canBe(grammar, inner, pronoun) ? inner : range;
}

/** Can they be meant: somebody of whom the pronoun is said? */
function canBe(grammar: Grammar, range: Range, pronoun: string): boolean {
  const head = headOf(grammar, range);
  const isOther = isAmountOrTime(grammar, head) || (en.WHICH.has(pronoun) && isPersonNoun(grammar, head));
  return !isOther && mayAct(grammar, range);
}

const isAmountOrTime = (grammar: Grammar, head: number): boolean =>
  isCount(grammar, head) || CALENDAR.has(lower(grammar, head));

/** "a source at **Tarsia Customs and** Border Protection who": where a name begins whose last words stand behind *and*. */
function firstOfName(grammar: Grammar, at: number): number {
  if (!AND.has(lower(grammar, at - 1)) || !is(grammar, at, Class.capital)) return at;
  let from = at - 1;
  while (is(grammar, from - 1, Class.capital)) from--;
  if (from === at - 1) return at;
  return isDeterminer(grammar, from - 1) ? from - 1 : from;
}

/** "a democrat familiar **with** the campaign, who": of two who can be meant it cannot be told which is. */
function isBesideAnother(grammar: Grammar, phrase: Range, pronoun: string): boolean {
  const link = firstOfName(grammar, phrase[0]) - 1;
  if (!is(grammar, link, Class.preposition) || en.OF_ONE_ANTECEDENT.has(lower(grammar, link))) return false;
  if (isDeterminer(grammar, link - 1)) return true;
  if (!isNominal(grammar, link - 1)) return false;
  const other = is(grammar, link - 1, Class.capital) || isSomebody(lower(grammar, link - 1));
  return other || !canBe(grammar, phrase, pronoun) || isInstitution(headWord(grammar, phrase));
}
