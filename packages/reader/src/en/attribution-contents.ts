import { list } from "./function-words.ts";

/* Words about where what is said begins and ends. Compiled for this project. */

/** "said **in** a statement", "said **on** Friday": they open what stands between a cue and what is said. */
export const ADJUNCT_OPENERS = list("in on at during after before through via to by from with over");

/** "told **them** that …": whoever is told, in one word. */
export const HEARER_PRONOUNS = list("him her them me us it you");

/** "said **late** on Friday", "said **again** that …": one word between a cue and what is said. */
export const BESIDE_CUE = list("late early earlier later also again");

/** "on Sunday **night**" */
export const PARTS_OF_DAY = list("morning afternoon evening night");

/** "said in a **statement**", "by **telephone**": in what something is said. */
export const SAID_IN = list(`
  statement interview post tweet letter speech briefing conference email message memo report video filing affidavit
  television twitter facebook telegram radio telephone phone
`);

/** "in an interview **with** the Gazette": what follows belongs to the medium. */
export const OF_MEDIUM = list("with on to");

/** "…, **adding** that …": the content before has ended. */
export const GOING_ON = list(`
  saying adding noting arguing telling citing calling claiming suggesting insisting warning writing explaining stressing
  describing
`);

/** "**But** the dam is safe": they stand before a sentence's own words. */
export const SENTENCE_OPENERS = list("but and still however meanwhile");
