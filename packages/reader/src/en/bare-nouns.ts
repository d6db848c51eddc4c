import { list } from "./function-words.ts";

/* Words beside a bare number by which its noun is found elsewhere. Compiled for this project. */

/** "310 moorings, **a figure that** rose to 420", "a **total** of": what was counted before it. */
export const THAT_FIGURE = list("figure number total count tally sum");
export const WHICH_BECAME = list("that which");

/** Before a bare number they are alike in two members of a list: "Hask **with** 47 tents and Velin **with** 31". */
export const ALIKE_BEFORE = list("with in at on by for from to ( of voted");

/** Behind a bare number that is a member of such a list, or ends what is told. */
export const ENDS_MEMBER = list(", . ; ) and or but while");

/** "**All** three are at home", "**the** seven are held": those told of before. */
export const ALL_OF_THEM = list("all the both these those");

/** "last year **there were** 86" */
export const THERE_STOOD = new Set(["there were", "there are", "there have been", "there had been", "there was"]);

/** "Deeds of sale **stood at** 6,757", "new cases **totalled** 12": what the subject came to. */
export const CAME_TO = list(
  "stood stands stand totaled totalled totals total numbered number averaged averages hit hits reached reaches exceeded exceeds topped surpassed was were is are remained remains peaked",
);
export const CAME_TO_LINKS = list("at to by from of");

/** Between a subject and its verb they begin another clause. */
export const CLAUSE_OPENS = list(
  "that where when while whereas as because if but ; : — – ( after before since although",
);
