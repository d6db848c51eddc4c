import { UNNAMED_OWNERS } from "../../en/attribution-frames.ts";
import { CUE_NOUNS } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import { type Clause, inQuotation, is, isBreak, lower, token } from "../../grammar/clause.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter } from "./contents.ts";
import { wordRule } from "./frames.ts";

export const nounOfSaying: Rule = wordRule(
  "noun of saying",
  [
    [
      "The town laughed at the minister's claim that the dam was safe.",
      "the minister's | claim | that the dam was safe",
    ],
    ["The town laughed at the claim that the dam was safe."],
  ],
  fromNoun,
);

/** "the minister's claim that …", "its refusal to …". */
function fromNoun(clause: Clause, i: number): Found | null {
  const noun = CUE_NOUNS.get(lower(clause, i));
  if (!noun?.takes.has(lower(clause, i + 1)) || inQuotation(clause, i + 1)) return null;
  const owner = possessor(clause, i);
  if (!owner) return null;
  const opens = lower(clause, i + 1) === "that" || lower(clause, i + 1) === "to";
  const content = contentAfter(clause, opens ? i + 1 : i + 2, null);
  if (!content.length) return null;
  return make(clause, owner, [[owner[1], opens ? i + 1 : i + 2]], wholeQuotations(clause, content), noun.act, 0.6);
}

/** "the minister's" or "its" before a noun, at most two adjectives away. */
function possessor(clause: Clause, noun: number): Range | null {
  for (let i = noun - 1; i >= noun - 3; i--) {
    if (!is(clause, i, Class.possessive)) {
      if (isBreak(clause, i) || is(clause, i, Class.preposition | Class.determiner)) return null;
      continue;
    }
    if (lower(clause, i) !== "'s") return UNNAMED_OWNERS.has(lower(clause, i)) ? null : [i, i + 1];
    let from = i - 1;
    while (
      is(clause, from - 1, Class.capital) ||
      (is(clause, from, Class.determiner) === false && is(clause, from - 1, Class.determiner))
    )
      from--;
    return token(clause, from) ? [from, i + 1] : null;
  }
  return null;
}
