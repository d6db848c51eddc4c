import { COUNTED } from "../en/counted.ts";
import { CLAUSE_ENDS } from "../en/counting.ts";
import { LIST_LINKS } from "../en/links.ts";
import { ANOTHER_ONE, ANOTHER_WITH } from "../en/nobody.ts";
import { Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type Measured, PLAIN } from "./numerals.ts";

/** "One soldier was killed and **another** wounded", "killed one guard and hurt **another**": one more, of whom it is told what became. */
export function anotherAt(tokens: readonly Token[], i: number): Measured | undefined {
  if (!ANOTHER_ONE.has(lower(tokens, i))) return undefined;
  return isHarmedToo(tokens, i) || isHarmedBy(tokens, i)
    ? { ...PLAIN, first: i, last: i + 1, value: 1, spelt: true }
    : undefined;
}

/** "and another **wounded**", "and another **was wounded**": nothing that he does to others. */
function isHarmedToo(tokens: readonly Token[], i: number): boolean {
  if (!LIST_LINKS.has(lower(tokens, i - 1)) && !ANOTHER_WITH.has(lower(tokens, i - 1))) return false;
  const at = ANOTHER_WITH.has(lower(tokens, i + 1)) ? i + 2 : i + 1;
  const told = COUNTED.get(lower(tokens, at));
  if (!told || told.as === "noun" || told.as === "verb") return false;
  const next = tokens[at + 1];
  const part = textGrammar({ tokens }).parts[at + 1];
  return next === undefined || CLAUSE_ENDS.has(next.lower) || part === Part.preposition || part === Part.adverb;
}

/** "killed one guard and **hurt** another." */
function isHarmedBy(tokens: readonly Token[], i: number): boolean {
  const told = COUNTED.get(lower(tokens, i - 1));
  const ends = tokens[i + 1] === undefined || CLAUSE_ENDS.has(lower(tokens, i + 1));
  return ends && told !== undefined && (told.as === "verb" || told.as === "done");
}
