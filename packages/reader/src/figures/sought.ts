import { RELATIVES } from "../en/function-words.ts";
import { CHARGED, CHARGED_WITH, SEEKING } from "../en/keepers.ts";
import { A } from "../en/links.ts";
import { SPAN_WORDS, UNIT_WORDS } from "../en/units.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import type { Pattern } from "./citation.ts";
import { counterBefore } from "./counters.ts";

/* Sums and stretches of time that somebody asks for, and what somebody is charged with. */

/** "Prosecutors **are seeking a 12-year** sentence", "the union demanded a 5% rise": whoever asks for so much. */
export const sought: Pattern = (grammar, quantity) => soughtAmount(grammar, quantity) ?? charged(grammar, quantity);

const soughtAmount: Pattern = (grammar, [first, last]) => {
  const verb = A.has(lower(grammar, first - 1)) ? first - 2 : first - 1;
  if (!SEEKING.has(lower(grammar, verb)) || token(grammar, last)?.kind === "quote") return undefined;
  const measured = /\d|-/.test(lower(grammar, first)) || token(grammar, first)?.kind === "symbol";
  const relative = RELATIVES.has(lower(grammar, verbGroupAt(grammar, verb).start - 1));
  const source = measured && !relative && isAmount(grammar, [first, last]) ? counterBefore(grammar, verb) : undefined;
  return source && { source, cue: [verb, first] };
};

/* So many words back stands the verb of a charge, and so many behind it the "with". */
const CHARGE = 16;
const CHARGED_WHOM = 6;

/** "The ministry **has charged** Hask **with** publishing hundreds of files": whoever charges somebody with it; not "charged 12 men with theft", "a man charged with it". */
const charged: Pattern = (grammar, [first]) => {
  for (let verb = first - 2; verb > Math.max(grammar.sentence.tokens[0], first - CHARGE); verb--) {
    const word = token(grammar, verb);
    if (word?.kind === "quote" || /^[.;:,]$/.test(word?.text ?? "") || RELATIVES.has(word?.lower ?? ""))
      return undefined;
    if (!CHARGED.has(word?.lower ?? "")) continue;
    if (CHARGED_WITH.has(lower(grammar, verb + 1))) return undefined;
    const behind = grammar.segmented.tokens.slice(verb + 1, Math.min(first, verb + CHARGED_WHOM));
    const source = behind.some(({ lower: next }) => CHARGED_WITH.has(next)) ? counterBefore(grammar, verb) : undefined;
    const passive = verbGroupAt(grammar, verb).voice === "passive";
    return source && !passive ? { source, cue: [verb, verb + 1] } : undefined;
  }
  return undefined;
};

/** "$3m", "5%", "a 12-year sentence" */
const isAmount = (grammar: Grammar, [first, last]: Range): boolean =>
  /^[%$£€]$/.test(lower(grammar, first)) ||
  /^(?:%|[$£€])$/.test(lower(grammar, last - 1)) ||
  UNIT_WORDS.has(lower(grammar, last - 1)) ||
  SPAN_WORDS.has(lower(grammar, last - 1).split("-")[1] ?? "");
