import { Class } from "../../grammar/classes.ts";
import { type Clause, contentEnd, inQuotation, is, lower } from "../../grammar/clause.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter, contentBefore } from "./contents.ts";
import { wordRule } from "./frames.ts";

export const accordingTo: Rule = wordRule(
  "according to",
  [
    [
      "According to the harbour ministry, two ships have sunk.",
      "the harbour ministry | According to | two ships have sunk",
    ],
    ["Two ships have sunk, according to the ministry.", "the ministry | according to | Two ships have sunk"],
    ["The two accounts were not according well."],
  ],
  fromAccordingTo,
);

/** "according to X" before, after or inside its content. */
function fromAccordingTo(clause: Clause, i: number): Found | null {
  if (lower(clause, i) !== "according" || lower(clause, i + 1) !== "to") return null;
  const end = accordingEnd(clause, i + 2);
  if (end <= i + 2) return null;
  const source: Range = [i + 2, end];
  const [first] = clause.sentence.tokens;
  const content: Range[] = [];
  if (i > first) {
    const before = contentBefore(clause, i);
    if (before) content.push(before);
  }
  if (lower(clause, end) === "," && (i === first || lower(clause, i - 1) === ","))
    content.push(...contentAfter(clause, end + 1, null));
  if (!content.length) return null;
  return make(clause, source, [[i, i + 2]], wholeQuotations(clause, content), "state", 0.9);
}

/** The source of "according to" with its appositions: to the end of the sentence, or to the comma that ends a fronted phrase. */
function accordingEnd(clause: Clause, from: number): number {
  const end = contentEnd(clause);
  const fronted = from - 2 === clause.sentence.tokens[0];
  for (let i = from; i < end; i++) {
    if (inQuotation(clause, i)) return i;
    const word = lower(clause, i);
    if (word === ";" || word === ":" || word === "—" || word === "--") return i;
    if (word !== ",") continue;
    if (!fronted && is(clause, i + 1, Class.determiner | Class.relative)) continue;
    return i;
  }
  return end;
}
