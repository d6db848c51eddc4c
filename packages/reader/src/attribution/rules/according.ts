import { Class } from "../../grammar/classes.ts";
import { contentEnd, type Grammar, inQuotation, is, lower } from "../../grammar/grammar.ts";
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
function fromAccordingTo(grammar: Grammar, i: number): Found | null {
  if (lower(grammar, i) !== "according" || lower(grammar, i + 1) !== "to") return null;
  const end = accordingEnd(grammar, i + 2);
  if (end <= i + 2) return null;
  const source: Range = [i + 2, end];
  const [first] = grammar.sentence.tokens;
  const content: Range[] = [];
  if (i > first) {
    const before = contentBefore(grammar, i);
    if (before) content.push(before);
  }
  if (lower(grammar, end) === "," && (i === first || lower(grammar, i - 1) === ","))
    content.push(...contentAfter(grammar, end + 1, null));
  if (!content.length) return null;
  return make(grammar, source, [[i, i + 2]], wholeQuotations(grammar, content), "state", 0.9);
}

/** The source of "according to" with its appositions: to the end of the sentence, or to the comma that ends a fronted phrase. */
function accordingEnd(grammar: Grammar, from: number): number {
  const end = contentEnd(grammar);
  const fronted = from - 2 === grammar.sentence.tokens[0];
  for (let i = from; i < end; i++) {
    if (inQuotation(grammar, i)) return i;
    const word = lower(grammar, i);
    if (word === ";" || word === ":" || word === "—" || word === "--") return i;
    if (word !== ",") continue;
    if (!fronted && is(grammar, i + 1, Class.determiner | Class.relative)) continue;
    return i;
  }
  return end;
}
