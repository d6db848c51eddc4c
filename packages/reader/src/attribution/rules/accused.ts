import { Class, type Classes } from "../../grammar/classes.ts";
import { type Clause, clausesOf, is, lower, token } from "../../grammar/clause.ts";
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
    ["Voss accused Hazo Lind in a letter."],
  ],
  find: ({ segmented, classes }) => findAccused(segmented, classes),
};

/**
 * Accusations in the passive, also in a clause about a source: "Lind, who **was accused by Voss of killing 12 people**,
 * said …".
 */
const findAccused = (segmented: Segmented, classes: Classes): readonly Found[] =>
  clausesOf(segmented, classes).flatMap((clause) => {
    const [first, last] = clause.sentence.tokens;
    const found: Found[] = [];
    for (let i = first; i < last; i++) {
      const one = lower(clause, i) === "accused" ? accusedBy(clause, i) : null;
      if (one) found.push(one);
    }
    return found;
  });

/** "was accused by **Voss** of killing 12 people", "is accused of …": whoever accuses, it is not the reporter. */
function accusedBy(clause: Clause, i: number): Found | null {
  const start = is(clause, i - 1, Class.negation | Class.adverb) ? i - 2 : i - 1;
  if (!is(clause, start, Class.auxiliary)) return null;
  const by = lower(clause, i + 1) === "by";
  let of = i + 1;
  while (of < i + LONGEST_ACCUSER && token(clause, of) && lower(clause, of) !== "of" && lower(clause, of) !== ",") of++;
  if (lower(clause, of) !== "of" || (!by && of !== i + 1)) return null;
  const content = contentAfter(clause, of, null).map(([from, to]): Range => [from, commaBefore(clause, from, to)]);
  const source: Range | null = by && of > i + 2 ? [i + 2, of] : null;
  return content.length
    ? make(clause, source, [[start, i + 1]], wholeQuotations(clause, content), "accuse", 0.65)
    : null;
}

const LONGEST_ACCUSER = 12;

function commaBefore(clause: Clause, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (lower(clause, i) === ",") return i;
  return to;
}
