import { UNNAMED_OWNERS } from "../../en/attribution-frames.ts";
import { CUE_NOUNS } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, inQuotation, is, isBreak, lower, token } from "../../grammar/grammar.ts";
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
function fromNoun(grammar: Grammar, i: number): Found | null {
  const noun = CUE_NOUNS.get(lower(grammar, i));
  if (!noun?.takes.has(lower(grammar, i + 1)) || inQuotation(grammar, i + 1)) return null;
  const owner = possessor(grammar, i);
  if (!owner) return null;
  const opens = lower(grammar, i + 1) === "that" || lower(grammar, i + 1) === "to";
  const content = contentAfter(grammar, opens ? i + 1 : i + 2, null);
  if (!content.length) return null;
  return make(grammar, owner, [[owner[1], opens ? i + 1 : i + 2]], wholeQuotations(grammar, content), noun.act, 0.6);
}

/** "the minister's" or "its" before a noun, at most two adjectives away. */
function possessor(grammar: Grammar, noun: number): Range | null {
  for (let i = noun - 1; i >= noun - 3; i--) {
    if (!is(grammar, i, Class.possessive)) {
      if (isBreak(grammar, i) || is(grammar, i, Class.preposition | Class.determiner)) return null;
      continue;
    }
    if (lower(grammar, i) !== "'s") return UNNAMED_OWNERS.has(lower(grammar, i)) ? null : [i, i + 1];
    let from = i - 1;
    while (
      is(grammar, from - 1, Class.capital) ||
      (is(grammar, from, Class.determiner) === false && is(grammar, from - 1, Class.determiner))
    )
      from--;
    return token(grammar, from) ? [from, i + 1] : null;
  }
  return null;
}
