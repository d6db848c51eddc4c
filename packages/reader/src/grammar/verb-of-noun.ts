import { Class } from "./classes.ts";
import { at, type Grammar, is, word } from "./event-grammar.ts";
import { isNominal } from "./noun-phrases.ts";
import { Part } from "./parts/part.ts";

/* Words from a noun to its verb. */
const REACH = 12;

/** The first verb behind a noun and what says where it is; null where a comma or a clause begins before. */
export function verbOfNoun(grammar: Grammar, from: number): number | null {
  for (let i = from; i < from + REACH && at(grammar, i); i++) {
    if (/^[,;:("“]$/.test(word(grammar, i)) || is(grammar, i, Class.relative | Class.coordinator)) return null;
    if (grammar.parts[i] === Part.finite || grammar.parts[i] === Part.participle) return i;
    if (is(grammar, i, Class.auxiliary)) continue;
    if (grammar.parts[i] === Part.gerund && !isNominal(grammar, i)) return null;
  }
  return null;
}
