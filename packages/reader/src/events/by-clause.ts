import { BE_OR_NOT, WANTED_RATHER, WORRYING } from "../en/event-frames.ts";
import type { EventEntry } from "../en/predicates/events.ts";
import { BE_FORMS } from "../en/verb-groups.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, isInfinitive, isMainVerb, isTimed, word } from "../grammar/event-grammar.ts";
import { isCount, phraseFrom } from "../grammar/noun-phrases.ts";
import type { Range } from "../layers.ts";
import { afterWord } from "./event-arguments.ts";

/* Recipients of verbs that take a clause: who is asked or accused by it. */

/** Whom a verb without an object means by the clause behind `end`; null where nobody is. */
export function whomAsked(grammar: Grammar, end: number, { type, lemma, particle }: EventEntry): Range | null {
  if (particle === "concern") return whatWorries(grammar, end);
  const from = overDays(grammar, end);
  if (type === "REQUEST") return whoIsAsked(grammar, word(grammar, from) === "that" ? from : end);
  return lemma === "allege" ? whoIsAccused(grammar, from) : null;
}

/** "demanded **in early May** that" */
function overDays(grammar: Grammar, end: number): number {
  let from = end;
  while (isTimed(grammar, from) || (is(grammar, from, Class.preposition) && isTimed(grammar, from + 1))) from++;
  return from;
}

/** "demanded that **the mayor** resign", "called for **the mayor** to resign", "demanded an apology **from the mayor**"; not "that Selm be freed". */
function whoIsAsked(grammar: Grammar, end: number): Range | null {
  const that = word(grammar, end) === "that";
  const range = that ? beforeBase(grammar, phraseFrom(grammar, end + 1)) : phraseFrom(grammar, end);
  const told = range && (that || isInfinitive(grammar, range[1]));
  const asked = told ? range : that ? null : afterWord(grammar, end, "from");
  if (!asked || !mayAct(grammar, asked)) return null;
  const undergoes = told && BE_OR_NOT.has(word(grammar, that ? asked[1] : asked[1] + 1));
  const wanted = told && !that && (WANTED_RATHER.has(word(grammar, asked[0])) || isCount(grammar, asked[0]));
  return undergoes || wanted ? null : asked;
}

/** "that **the mayor** resign": without a verb that looks like the noun. */
function beforeBase(grammar: Grammar, range: Range | null): Range | null {
  if (!range || range[1] - range[0] < 2 || is(grammar, range[1] - 1, Class.capital)) return range;
  const behindName = is(grammar, range[1] - 2, Class.capital) && !mayAct(grammar, range);
  const acts = behindName || (formsOf(word(grammar, range[1] - 1)) & VerbForm.base) !== 0;
  if (!acts || word(grammar, range[1]) === ",") return range;
  const who: Range = [range[0], range[1] - 1];
  return mayAct(grammar, who) ? who : range;
}

/** "voiced concern over **Selm's plan**" */
function whatWorries(grammar: Grammar, end: number): Range | null {
  return WORRYING.has(word(grammar, end)) ? phraseFrom(grammar, end + 1) : null;
}

/* Words from a subject to the verb that tells whether it acts. */
const HELPERS = 4;

/** "alleged that **the school** had broken the law"; not "that the clerk was beaten". */
function whoIsAccused(grammar: Grammar, from: number): Range | null {
  const who = phraseFrom(grammar, word(grammar, from) === "that" ? from + 1 : from);
  if (!who || !mayAct(grammar, who)) return null;
  for (let i = who[1]; i < who[1] + HELPERS; i++) {
    if (BE_FORMS.has(word(grammar, i))) return null;
    if (!is(grammar, i, Class.auxiliary | Class.adverb | Class.negation)) return isMainVerb(grammar, i) ? who : null;
  }
  return null;
}
