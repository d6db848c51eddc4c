import type { Assertion } from "@according/record";
import {
  ALLEGED,
  ALLEGED_ONES,
  DISBELIEVED,
  FEARS,
  FICTION,
  IMAGINING,
  OPENING_CONDITIONS,
  QUESTION_WORDS,
  STRICT_CONDITIONS,
  SUSPECTING,
} from "../en/assertion.ts";
import { BEINGS } from "../en/hedges.ts";
import { DURATIONS } from "../en/units.ts";
import { Class } from "../grammar/classes.ts";
import { at, type Grammar, is, isPronoun, saysSo, word } from "../grammar/event-grammar.ts";
import { isSomebody } from "../grammar/people.ts";
import { type Place, type Saying, sentenceHas } from "./place.ts";
import { isGiven } from "./presupposed.ts";

/* What stands around a clause and leaves open whether it is so, or whose word it is. */

/** Is it told under a condition, asked, feared or hoped? */
export const isLeftOpen = (place: Place, mode: Assertion["mode"]): boolean =>
  isConditional(place, mode) || isAsked(place);

/* Words back to the "if" of a clause. */
const REACH = 60;

/** "**if** the dyke breaks", "fears **that** …", "**how many** were killed"; what is to come, also before and behind its "if". */
export function isConditional({ grammar, anchor }: Place, mode: Assertion["mode"]): boolean {
  if (mode === "planned" && sentenceHas(grammar, STRICT_CONDITIONS)) return true;
  const [first] = grammar.sentence.tokens;
  for (let i = anchor[0] - 1; i >= first && i > anchor[0] - REACH && !saysSo(grammar, i); i--) {
    if (isGiven(grammar, i)) return false;
    if (opensCondition(grammar, i) || FEARS.has(word(grammar, i)) || isUndecided(grammar, i)) return true;
    if (/^[;:]$/.test(word(grammar, i))) return false;
    if (word(grammar, i) === "," && (mode === "actual" || !is(grammar, first, Class.subordinator))) return false;
  }
  return false;
}

/** Not "**until** 2012", "a month **until** the vote", nor "that is **why**". */
const opensCondition = (grammar: Grammar, i: number): boolean =>
  OPENING_CONDITIONS.has(word(grammar, i)) &&
  !(
    word(grammar, i) === "until" &&
    (at(grammar, i + 1)?.kind === "number" || (DURATIONS.has(word(grammar, i - 1)) && !isPronoun(grammar, i + 1)))
  ) &&
  !(word(grammar, i) === "why" && (BEINGS.has(word(grammar, i - 1)) || /['’]s$/.test(word(grammar, i - 1))));

/** "**how many** were killed", "police **suspect that** …" */
const isUndecided = (grammar: Grammar, i: number): boolean =>
  (word(grammar, i) === "how" && /^(?:many|much)$/.test(word(grammar, i + 1))) ||
  (SUSPECTING.has(word(grammar, i)) && word(grammar, i + 1) === "that");

function isAsked({ grammar, anchor }: Place): boolean {
  const end = grammar.sentence.tokens[1];
  let i = anchor[1];
  while (i < end && !asksFurther(grammar, i)) i++;
  return at(grammar, i < end ? i : end - 1)?.text === "?";
}

/** "Millions vote**, but when** will it be known?": what is asked begins behind what is told. */
const asksFurther = (grammar: Grammar, i: number): boolean =>
  word(grammar, i) === "," && is(grammar, i + 1, Class.coordinator) && QUESTION_WORDS.has(word(grammar, i + 2));

/* Words before and behind among which "allegedly" stands. */
const BEFORE = 4;
const BEHIND = 2;

/** The reporter's own, and held at arm's length: "**allegedly**"; "Selm **alleged**" is what she did. */
export const isAlleged = ({ grammar, anchor: [first, end] }: Place, said: Saying | undefined): boolean =>
  !said &&
  Array.from({ length: end - first + BEFORE + BEHIND }, (_, i) => first - BEFORE + i).some(
    (i) => i !== first && ALLEGED.has(word(grammar, i)) && !isOfThose(grammar, end, i),
  );

/** "25 **alleged members** of a gang": so many they are, whatever they are. */
const isOfThose = (grammar: Grammar, end: number, i: number): boolean =>
  i === end &&
  ALLEGED_ONES.has(word(grammar, i)) &&
  at(grammar, i - 1)?.kind === "number" &&
  isSomebody(word(grammar, i + 1));

/* Characters in front of a cue that are looked at. */
const AROUND = 24;

/** "**wrongly** said …", "**tried to** say …" */
export function isDisbelieved({ grammar }: Place, said: Saying | undefined): boolean {
  const [first, last] = [said?.cue[0], said?.cue.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    DISBELIEVED.test(grammar.segmented.text.slice(Math.max(0, first[0] - AROUND), last[1]))
  );
}

/** "**Imagine** that Dorrak invades", "it looked **as though** …", "in the **film** …" */
export function isImagined({ grammar, from, staged }: Place): boolean {
  if (IMAGINING.has(word(grammar, grammar.sentence.tokens[0]))) return true;
  if (/^(?:though|if)$/.test(word(grammar, from - 1)) && word(grammar, from - 2) === "as") return true;
  return staged && sentenceHas(grammar, FICTION);
}
