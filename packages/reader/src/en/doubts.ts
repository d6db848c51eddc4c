import { list } from "./function-words.ts";

/* Words that tell whether a verb speaks. Compiled for this project from dictionary senses. */

/** Where people are admitted without anything being said. */
export const WARDS = list("hospital hospitals clinic ward care prison jail university college practice bar");

/** What is accepted in words, besides what is said or asked. */
export const ACCEPTED = list(`
  nomination responsibility resignation result results loss defeat outcome role position post job fact reality premise
  need challenge help aid principle principles legitimacy decision conditions condition views view recommendation
  recommendations compromise agreement settlement guilt legality
`);
