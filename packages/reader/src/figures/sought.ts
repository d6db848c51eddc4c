import { RELATIVES } from "../en/function-words.ts";
import { SEEKING } from "../en/keepers.ts";
import { A } from "../en/links.ts";
import { SPAN_WORDS, UNIT_WORDS } from "../en/units.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import type { Pattern } from "./citation.ts";
import { counterBefore } from "./counters.ts";

/* Sums and stretches of time that somebody asks for. */

/** "Prosecutors **are seeking a 12-year** sentence", "the union demanded a 5% rise": whoever asks for so much. */
export const sought: Pattern = (grammar, [first, last]) => {
  const verb = A.has(lower(grammar, first - 1)) ? first - 2 : first - 1;
  if (!SEEKING.has(lower(grammar, verb)) || token(grammar, last)?.kind === "quote") return undefined;
  const measured = /\d|-/.test(lower(grammar, first)) || token(grammar, first)?.kind === "symbol";
  const relative = RELATIVES.has(lower(grammar, verbGroupAt(grammar, verb).start - 1));
  const source = measured && !relative && isAmount(grammar, [first, last]) ? counterBefore(grammar, verb) : undefined;
  return source && { source, cue: [verb, first] };
};

/** "$3m", "5%", "a 12-year sentence" */
const isAmount = (grammar: Grammar, [first, last]: Range): boolean =>
  /^[%$£€]$/.test(lower(grammar, first)) ||
  /^(?:%|[$£€])$/.test(lower(grammar, last - 1)) ||
  UNIT_WORDS.has(lower(grammar, last - 1)) ||
  SPAN_WORDS.has(lower(grammar, last - 1).split("-")[1] ?? "");
