import { expect, test } from "vitest";
import { grammarsOf, isMainVerb } from "../src/grammar/grammar.ts";
import { verbGroupAt } from "../src/grammar/verb-groups.ts";
import { segment } from "../src/text/segment.ts";

test.each([
  ["The clerk has not yet left.", "left", "has not yet left: have, active, present, negated, actual"],
  ["Two clerks were shot at the gate.", "shot", "were shot: be, passive, past, actual"],
  ["The clerk would have been freed.", "freed", "would have been freed: be, passive, no tense, possible"],
  ["The clerk will not only leave, he will talk.", "leave", "will not only leave: none, active, future, planned"],
  ["They can't just leave.", "leave", "can't just leave: none, active, no tense, negated, possible"],
  ["The mill was burning.", "burning", "was burning: be, active, past, actual"],
  ["The clerk left.", "left", "left: none, active, past, actual"],
  ["The clerk says so.", "says", "says: none, active, present, actual"],
  ["A man killed by soldiers was found.", "killed", "killed: none, active, no tense, actual"],
  ["Nobody did say why.", "say", "did say: do, active, past, actual"],
])("%s: the group of %s is %s", (text, verb, expected) => {
  const segmented = segment(text);
  const [grammar] = grammarsOf(segmented);
  if (!grammar) throw new Error("no sentence");
  const at = segmented.tokens.findIndex(({ lower }, i) => lower === verb && isMainVerb(grammar, i));
  const { start, auxiliary, voice, tense, negated, mode } = verbGroupAt(grammar, at);
  const words = segmented.text.slice(segmented.tokens[start]?.start, segmented.tokens[at]?.end);
  expect(
    `${words}: ${[auxiliary ?? "none", voice, tense ?? "no tense", ...(negated ? ["negated"] : []), mode].join(", ")}`,
  ).toBe(expected);
});

test.each([
  ["The clerk has not yet left.", "left", "leave"],
  ["Two clerks were shot at the gate.", "shot", "shoot"],
  ["The mill was running.", "running", "run"],
  ["The clerk denies it.", "denies", "deny"],
  ["The men lay in the road.", "lay", null],
  ["Two men were found.", "found", "find"],
  ["They want to found a school.", "found", "found"],
  ["The crew zibbed the mast.", "zibbed", null],
])("%s: the lemma of %s is %s", (text, verb, expected) => {
  const segmented = segment(text);
  const [grammar] = grammarsOf(segmented);
  const at = segmented.tokens.findIndex(({ lower }) => lower === verb);
  expect(grammar && verbGroupAt(grammar, at).lemma).toBe(expected);
});

test("the lemma of a verb that stands alone, an auxiliary otherwise, is be, have or do", () => {
  const segmented = segment("The clerk was ill.");
  const [grammar] = grammarsOf(segmented);
  expect(grammar && verbGroupAt(grammar, 2).lemma).toBe("be");
});
