import { CALLING_ASIDE, DENYING_ASIDE, HAVING, IN, WHAT, WHICH } from "../../en/asides.ts";
import { MANNER } from "../../en/evaluations.ts";
import { type Clause, lower, spanOf, token } from "../../grammar/clause.ts";
import { type Found, make } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { sentenceRule } from "./frames.ts";

/* Who says it in such an aside has no more words than these. */
const LONGEST = 8;

/** What somebody else denies or calls it, in a clause hung on what is said: "…, **which Orlay denies**". */
export const denyingAside: Rule = {
  ...sentenceRule(
    "which somebody denies",
    [
      ["Veldra has accused Orlay of backing the attack, which Orlay denies.", "Orlay | denies | which"],
      ["The ministry blamed the Front, which has denied involvement.", "which | has denied | involvement"],
      ["The bridge, which the army holds, was shut."],
    ],
    (clause) => eachToken(clause, deniedIn),
  ),
  standing: "named",
};

export const callingAside: Rule = {
  ...sentenceRule(
    "in what somebody called",
    [
      [
        "Six people died, officials said, in what the governor called “the worst flood of all”.",
        "the governor | called | “the worst flood of all”",
      ],
      ["They met in what was a barn."],
    ],
    (clause) => eachToken(clause, calledIn),
  ),
  standing: "named",
};

function eachToken(clause: Clause, read: (clause: Clause, i: number) => Found | null): readonly Found[] {
  const [first, last] = clause.sentence.tokens;
  const found: Found[] = [];
  for (let i = first + 1; i < last; i++) {
    const one = read(clause, i);
    if (one) found.push(one);
  }
  return found;
}

/** ", which **Orlay denies**", ", which **has denied** involvement" */
function deniedIn(clause: Clause, i: number): Found | null {
  if (!WHICH.has(lower(clause, i)) || token(clause, i - 1)?.text !== ",") return null;
  const verb = verbAmong(clause, i + 1, DENYING_ASIDE);
  if (verb === null) return null;
  const start = denialStart(clause, verb);
  if (start > i + 1)
    return make(clause, [i + 1, start], [[start, verb + 1]], [spanOf(clause, [i, i + 1])], "deny", 0.7);
  const end = endOfAside(clause, verb + 1);
  if (end === verb + 1) return null;
  return make(clause, [i, i + 1], [[start, verb + 1]], [spanOf(clause, [verb + 1, end])], "deny", 0.7);
}

/** "in what **the governor called** …" */
function calledIn(clause: Clause, i: number): Found | null {
  if (!WHAT.has(lower(clause, i)) || !IN.has(lower(clause, i - 1)) || token(clause, i - 2)?.text !== ",") return null;
  const verb = verbAmong(clause, i + 1, CALLING_ASIDE);
  if (verb === null || verb === i + 1) return null;
  const end = endOfAside(clause, verb + 1);
  if (end === verb + 1) return null;
  return make(clause, [i + 1, verb], [[verb, verb + 1]], [spanOf(clause, [verb + 1, end])], "state", 0.7);
}

/** "**has strongly** denied" */
function denialStart(clause: Clause, verb: number): number {
  let start = verb;
  while (HAVING.has(lower(clause, start - 1)) || MANNER.test(lower(clause, start - 1))) start--;
  return start;
}

function verbAmong(clause: Clause, from: number, words: ReadonlySet<string>): number | null {
  for (let i = from; i < from + LONGEST; i++) {
    if (token(clause, i)?.kind === undefined || token(clause, i)?.text === ",") return null;
    if (words.has(lower(clause, i))) return i;
  }
  return null;
}

/** Where the aside ends: at a comma outside quotation marks, or with its sentence. */
function endOfAside(clause: Clause, from: number): number {
  const [, last] = clause.sentence.tokens;
  let end = from;
  while (end < last && token(clause, end)?.text !== "," && token(clause, end)?.text !== ".") end++;
  return end;
}
