import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarsOf, is, lower, token } from "../../grammar/grammar.ts";
import type { Range, Segmented } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter } from "./contents.ts";

export const accusation: Rule = {
  name: "accused of",
  standing: "named",
  shows: [
    ["Hazo Lind was accused by Voss of killing 12 people.", "Voss | was accused | of killing 12 people"],
    ["The army was never accused by Voss of killing 12 people.", "Voss | was never accused | of killing 12 people"],
    ["Hazo Lind has not been accused by Voss of theft.", "Voss | has not been accused | of theft"],
    ["Voss accused Hazo Lind in a letter."],
  ],
  find: ({ segmented }) => findAccused(segmented),
};

/**
 * Accusations in the passive, also in a clause about a source: "Lind, who **was accused by Voss of killing 12 people**,
 * said …".
 */
const findAccused = (segmented: Segmented): readonly Found[] =>
  grammarsOf(segmented).flatMap((grammar) => {
    const [first, last] = grammar.sentence.tokens;
    const found: Found[] = [];
    for (let i = first; i < last; i++) {
      const one = lower(grammar, i) === "accused" ? accusedBy(grammar, i) : null;
      if (one) found.push(one);
    }
    return found;
  });

/** "was accused by **Voss** of killing 12 people", "is accused of …": whoever accuses, it is not the reporter. */
function accusedBy(grammar: Grammar, i: number): Found | null {
  let start = i;
  while (is(grammar, start - 1, Class.auxiliary | Class.negation | Class.adverb)) start--;
  if (![start, i - 1].some((at) => is(grammar, at, Class.auxiliary))) return null;
  const by = lower(grammar, i + 1) === "by";
  let of = i + 1;
  while (of < i + LONGEST_ACCUSER && token(grammar, of) && lower(grammar, of) !== "of" && lower(grammar, of) !== ",")
    of++;
  if (lower(grammar, of) !== "of" || (!by && of !== i + 1)) return null;
  const content = contentAfter(grammar, of, null).map(([from, to]): Range => [from, commaBefore(grammar, from, to)]);
  const source: Range | null = by && of > i + 2 ? [i + 2, of] : null;
  return content.length
    ? make(grammar, source, [[start, i + 1]], wholeQuotations(grammar, content), "accuse", 0.65)
    : null;
}

const LONGEST_ACCUSER = 12;

function commaBefore(grammar: Grammar, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (lower(grammar, i) === ",") return i;
  return to;
}
