import { list } from "./function-words.ts";

/* "No one was killed": words that count none. */

/** Of nobody by themselves. */
export const NOBODY = list("nobody no-one noone none");

/** Before "one", and before a noun for people: "no one", "no civilians". */
export const NO = list("no");

/** Behind "no": "no one". */
export const ONE = list("one");

/** What is told as done: "was killed", "had been hurt"; not "should be hurt". */
export const TOLD = list("was were has have had been");

/** Between those and what happened: "was seriously hurt". */
export const BEFORE_FATE = list("also reportedly seriously badly either immediately fatally yet so far otherwise");

/** Before "no one" these make a wish or an aim of it: "we hope no one was hurt". */
export const HOPES_THAT = list(
  "hope hopes hoped hoping if whether ensure ensuring pray prayed unless sure wish wished",
);

/** Those of them that make a passive: "had been hurt"; not "has captured the mood". */
export const WAS_OR_BEEN = list("was were been");

/** What happens to people without anybody doing it: "no one died". */
export const DIED = list("died drowned perished disappeared vanished fled survived");

/** What becomes of things as well: "none of these problems will have **disappeared**". */
export const GONE = "missing";

/** "and **another** wounded": one more. */
export const ANOTHER_ONE = list("another");

/** "**while** another **was** wounded" */
export const ANOTHER_WITH = list("while with was");

/** "some of the 162 passengers **survived**": of how many is open. */
export const SURVIVED = list("survived fled escaped");
