import { DEFINITE, FACT_THAT, HIDING, JUST, LEFT_TO_GO, RANKING, TRIED_FOR_DEEDS } from "../en/assertion.ts";
import { COUNTED, DEEDS_DONE } from "../en/counted.ts";
import { NEGATIONS } from "../en/function-words.ts";
import { WITH_SO_MANY } from "../en/part-whole.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { type Grammar, word } from "../grammar/event-grammar.ts";
import type { Range } from "../layers.ts";
import { joinLower } from "../text/words.ts";

/* What is taken as known, whatever is said of it. */

/** "**the** 40 hostages", "**with** 50 days **to go**" */
export const isTakenAsKnown = (grammar: Grammar, [first, last]: Range): boolean =>
  isDefinite(grammar, first) || isLeftToGo(grammar, [first, last]) || isOfDeedDone(grammar, first);

/** "**charged with the murder of** two guards": what somebody is tried for has been done; not "would end in the deaths of". */
const isOfDeedDone = (grammar: Grammar, first: number): boolean =>
  OF.has(word(grammar, first - 1)) &&
  (DEEDS_DONE.has(word(grammar, first - 2)) || COUNTED.get(word(grammar, first - 2))?.as === "noun") &&
  THE.has(word(grammar, first - 3)) &&
  TRIED_FOR_DEEDS.test(joinLower(grammar.tokens, Math.max(0, first - 6), first - 3));

/** "**the** 40 hostages", "**their** last 200 ships", "**all** three" */
const isDefinite = (grammar: Grammar, first: number): boolean =>
  DEFINITE.has(word(grammar, first - 1)) ||
  (DEFINITE.has(word(grammar, first - 2)) && RANKING.has(word(grammar, first - 1)));

/* Between so many and the words that tell that they are left stands no more than what is counted. */
const NOUN = 2;

/** "**with** less than 50 days **to go**", "**with** 12 seats **already** lost" */
function isLeftToGo(grammar: Grammar, [first, last]: Range): boolean {
  const before = JUST.has(word(grammar, first - 1)) ? first - 2 : first - 1;
  if (!WITH_SO_MANY.has(word(grammar, before))) return false;
  for (let i = last; i <= last + NOUN; i++)
    if (LEFT_TO_GO.has(word(grammar, i)) || LEFT_TO_GO.has(joinLower(grammar.tokens, i, i + 2))) return true;
  return false;
}

/** Begins here what is a fact: "could not disguise **the fact that** 40 had left", "could not **hide** that"? */
export const isGiven = (grammar: Grammar, i: number): boolean =>
  (word(grammar, i) === "that" && FACT_THAT.has(joinLower(grammar.tokens, i - 2, i))) ||
  (HIDING.test(word(grammar, i)) && NEGATIONS.has(word(grammar, i - 1)));
