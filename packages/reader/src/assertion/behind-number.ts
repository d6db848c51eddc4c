import type { Assertion } from "@according/record";
import { ABLE, ENDS_DESCRIPTION, FUTURE_MODALS, POSSIBLE_MODALS, PRESUMED, UNABLE, WHO_WORD } from "../en/assertion.ts";
import { NEGATIONS } from "../en/function-words.ts";
import { BEINGS } from "../en/hedges.ts";
import { at, type Grammar, isPronoun, saysSo, word } from "../grammar/event-grammar.ts";

/* What a verb behind those who are counted makes of it: that they may, or will. */

/* So many words behind a number are looked at. */
const ON = 8;

/** "130 people **might** have reached it", "60 are **feared** dead". */
export function modeBehind(grammar: Grammar, last: number): Assertion["mode"] {
  for (let i = last; at(grammar, i) && i < last + ON; i++) {
    const text = at(grammar, i)?.text ?? "";
    if (text === WHO_WORD) return modeBehindRelative(grammar, i);
    if (BEINGS.has(text)) return PRESUMED.has(word(grammar, i + 1)) ? "possible" : "actual";
    if (ENDS_DESCRIPTION.test(text) || saysSo(grammar, i) || isPronoun(grammar, i)) return "actual";
    if (POSSIBLE_MODALS.has(text)) return isUnable(grammar, i) ? "actual" : "possible";
    if (FUTURE_MODALS.has(text)) return "planned";
  }
  return "actual";
}

/** "Two marches **could not** hide": what is not able to do so is there; not "could not have". */
const isUnable = (grammar: Grammar, i: number): boolean => {
  const not = ABLE.has(word(grammar, i)) && NEGATIONS.has(word(grammar, i + 1)) ? i + 1 : i;
  return (not > i || UNABLE.has(word(grammar, i))) && word(grammar, not + 1) !== "have";
};

/* So many words describe whom a number counts: "who are **very ill**". */
const DESCRIBING = 2;

/** "three who are ill **would** be freed": what becomes of them stands behind the clause that tells what they are. */
function modeBehindRelative(grammar: Grammar, relative: number): Assertion["mode"] {
  if (!BEINGS.has(word(grammar, relative + 1))) return "actual";
  for (let i = relative + 3; i <= relative + 2 + DESCRIBING; i++) {
    const text = at(grammar, i)?.text ?? "";
    if (ENDS_DESCRIPTION.test(text) || saysSo(grammar, i) || isPronoun(grammar, i)) return "actual";
    if (POSSIBLE_MODALS.has(text)) return "possible";
    if (FUTURE_MODALS.has(text)) return "planned";
  }
  return "actual";
}
