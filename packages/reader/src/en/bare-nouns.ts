import { list } from "./function-words.ts";

/* Words beside a bare number by which its noun is found elsewhere. Compiled for this project. */

/** "310 moorings, **a figure that** rose to 420", "a **total** of": what was counted before it. */
export const THAT_FIGURE = list("figure number total count tally sum average");
export const COUNT_OF = list("of for");
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
  "stood stands stand totaled totalled totals total numbered number averaged averages average hit hits reached reaches reach exceeded exceeds exceed topped surpassed was were is are remained remains remain peaked peak stabilise stabilised stabilize stabilized settled settle levelled leveled plateaued",
);
export const CAME_TO_LINKS = list("at to by from of");

/** "neared the 1,000 **mark**": no more than how many they are. */
export const MARKS = list("mark threshold milestone barrier");
export const COMES_TO_MARK = list(`
  near nears neared nearing pass passes passed passing cross crosses crossed crossing approach approaches approached approaching breach
  breached breaches hit hits hitting reach reaches reached reaching top tops topped topping exceed exceeds exceeded surpass surpassed surpasses
`);

/** "while **those from** Dolna let 12" */
export const THOSE = list("those");
export const THOSE_WHERE = list("from in at of on who");

/** "**bought** 12 boats and **sold** five": the same things go to and fro; not "closed 12 mills and fired 300". */
export const TRADED = list(
  "buy sell keep return lend borrow order scrap repair build plant cancel deliver receive rent lease hire purchase acquire donate export import",
);

/** "40 boats sank. Of **these**, 12 were", "of **whom** 12" */
export const THOSE_OF_WHOM = list("these those them");

/** "came in **at** 13 million", "led with 14 million" */
export const CAME_IN_AT = list("at with");

/** Between a subject and its verb they begin another clause. */
export const CLAUSE_OPENS = list(
  "that where when while whereas as because if but ; : — – ( after before since although",
);
