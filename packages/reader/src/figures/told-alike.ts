import { COUNTED, FLEEING } from "../en/counted.ts";
import { AFTER_VAGUE } from "../en/counting.ts";
import { HURT_OR_NOT } from "../en/fates.ts";
import { TELLING_WHOM } from "../en/keepers.ts";
import { AND } from "../en/links.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OWN_PREDICATE } from "../en/part-whole.ts";
import { SAID } from "../en/predicates/saying.ts";
import { POSSIBLY } from "../en/tenses.ts";
import { phraseEnd } from "../grammar/noun-phrases.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";

/* Whether what is told of one of two numbers is told of the other, too. */

/** "Two people died, and 200 others **may have been** exposed": something else is told of them. */
export function hasOwn(tokens: readonly Token[], one: Counted | undefined): boolean {
  const end = one?.quantity.tokens[1] ?? 0;
  const verb = lower(tokens, nounPhraseEnd(tokens, end, end + 8));
  return POSSIBLY.has(verb) || OWN_PREDICATE.has(verb) || tells(tokens, nounPhraseEnd(tokens, end, end + 8));
}

/** Is the same told of the second number as of the first: "killed nine and hurt"; not "20 **deaths** and 190 infections", "nine died, and 40 **are in hospital**"? */
export const isToldAlike = (tokens: readonly Token[], before: Counted | undefined, one: Counted | undefined): boolean =>
  !hasOwn(tokens, one) && !isByNoun(tokens, before, one) && !areElsewhere(tokens, before, one);

/** "20 **deaths** and 190 infections": the kind is in the noun of the one, and the other has a noun of its own. */
export function isByNoun(tokens: readonly Token[], told: Counted | undefined, one: Counted | undefined): boolean {
  if (!told || !one) return false;
  const end = nounPhraseEnd(tokens, told.quantity.tokens[1], told.counts.last);
  const noun = COUNTED.get(lower(tokens, end - 1));
  const [own] = [one.quantity.tokens[1]];
  return (
    noun?.as === "noun" &&
    noun.kind === told.counts.kind &&
    told.counts.last === end &&
    nounPhraseEnd(tokens, own, own + OWN_NOUN) > own &&
    !PEOPLE.has(lower(tokens, nounPhraseEnd(tokens, own, own + OWN_NOUN) - 1))
  );
}

/* A noun phrase has hardly more words. */
const OWN_NOUN = 8;

/** "Nine **died**, and hundreds **are** in hospital": what was told of the one is done, and of the other another thing is told. */
function areElsewhere(tokens: readonly Token[], before: Counted | undefined, one: Counted | undefined): boolean {
  if (!before || !one) return false;
  const [first, last] = one.quantity.tokens;
  const noun = nounPhraseEnd(tokens, before.quantity.tokens[1], first);
  if (!ENDS_ALL.has(before.counts.kind) && before.counts.last <= noun) return false;
  return before.counts.last <= first && AFTER_VAGUE.has(lower(tokens, nounPhraseEnd(tokens, last, last + OWN_NOUN)));
}

/* Who is killed is nothing else any more; of 30 whom they arrested nine may be minors. */
const ENDS_ALL: ReadonlySet<string> = new Set(["killed"]);

/** "killing all 176, **three officials told** reporters", "two medics **and a nurse said**": who tells of it is not counted in it. */
function tells(tokens: readonly Token[], at: number): boolean {
  const verb = AND.has(lower(tokens, at)) ? phraseEnd(textGrammar({ tokens }), at + 1) : at;
  return SAID.has(lower(tokens, verb)) || TELLING_WHOM.has(lower(tokens, verb));
}

/** "including 10 children, and **injuring** 202": a deed that is done to the second alone. */
export const isDoneToNext = (tokens: readonly Token[], other: Counted | undefined): boolean =>
  COUNTED.get(lower(tokens, (other?.quantity.tokens[0] ?? 0) - 1))?.as === "verb";

/** "Dozens of shoppers **fled** and two people were hurt": of the first another thing is told. */
export function hasFled(tokens: readonly Token[], one: Counted | undefined): boolean {
  const noun = one?.quantity.tokens[1] ?? 0;
  return FLEEING.has(lower(tokens, nounPhraseEnd(tokens, noun, noun + 8) - 1));
}

/** "28 people **shot** and 10 people killed": what was done to the first is told, and another thing. */
export function areHurtOrNot(tokens: readonly Token[], one: Counted | undefined): boolean {
  const noun = one?.quantity.tokens[1] ?? 0;
  for (let at = noun; at < noun + OWN_NOUN && tokens[at]?.kind === "word"; at++)
    if (HURT_OR_NOT.has(lower(tokens, at)) && AND.has(lower(tokens, at + 1))) return true;
  return false;
}
