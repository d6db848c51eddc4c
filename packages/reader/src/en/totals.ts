import { list } from "./function-words.ts";

/* A total and its number, what it was before, and numbers of those held, lost or paid. */

/** "The **dead included** 55 minors": of whom those counted are some. */
export const INCLUDED_AMONG = list("include included includes");
export const WERE = list("were are");
export const AMONG_WHOM: ReadonlyMap<string, string> = new Map([
  ...["dead", "killed", "fatalities", "deaths"].map((word) => [word, "killed"] as const),
  ...["wounded", "injured"].map((word) => [word, "injured"] as const),
  ["missing", "missing"],
]);

/** "the **number** of boats that the club owns **is** 40" */
export const NUMBERS = list("number total");
/** "from an original **estimate** of 660": of what is told before it. */
export const ESTIMATES = list("estimate estimates");
export const NUMBER_IS = list("is was to at reached hit passed exceeded stands stood exceeds exceed");

/** Of them the one behind which a number is also an age or an hour: "pupils who leave **at** 16"; "stood **at** 16" comes to so many. */
export const AT_A_NUMBER = list("at");
export const STANDS_AT = list(
  "stands stood stand standing put puts is was remains remained peaked estimated now still down up level",
);

/** Between a deed and those it was done to: "the deaths **last** Friday of seven". */
export const WHEN_DONE = list(
  "on in last this since earlier late early week month year weekend yesterday today overnight",
);

/** "put it at 30", "raised the number of guards to 40". */
export const REVISED_TO = list("at to");

/** Right before the number of a total: "the death toll rose to 12". */
export const TOTAL_LINKS = list(`
  to at of from reached hit passed exceeded was is stood topped reaching surpassed reach exceed surpass climbed risen rose : as
  reaches hits passes exceeds tops topping surpasses surpassing exceeding passing crosses crossed crossing nears neared
  nearing approaches approached approaching past
`);

/** Of them those behind which a number alone is the total: "the toll **crossed** 90", not "the toll crossed two borders". */
export const PASSING_TOTALS = list(
  "passes passing crosses crossed crossing nears neared nearing approaches approached approaching past hits",
);

/** What a toll is that is paid: "the toll **road** passes 14 villages". */
export const TOLLS_PAID = list(
  "road roads bridge bridges gate gates plaza plazas booth booths lane lanes collector collectors",
);

/** Of them those behind which a bare number is by how much it went up: "**rose** 300 overnight"; "rose above 300" comes to so many. */
export const WENT_UP = list("climbed risen rose");

/** Between a number and the one it was before: "at 14, up from 6", "to 126 from 98". */
export const CHANGE_LINKS = list(
  ", up down from sharply slightly just revised compared with to an a the earlier previous",
);

/** The last of them: "up from 6". */
export const CHANGED_FROM = list("from");

/** Before a share that tells how much there is, and not by how much it went up: "rose **to** 71 percent from 64". */
export const BEFORE_LEVEL = list("to at is was are were of");

/** "rose from 11 **to** 14" */
export const CHANGED_TO = list("to");

/** Right before a sum: "bringing the total to 39". */
export const SUM_LINKS = list("to at is was reached stands stood");

/** "still holds 22 sailors". */
export const HOLD = list("holds holding hold");

/** Before a verb of holding: "**still** holds 22 sailors". */
export const STILL = list("still");

/** "are **holding** 12" */
export const HOLDING = list("holding");

/** "claimed 12 **lives**" */
export const LIVES = list("lives");

/** "**let** nine go" */
export const LETTING = list("let");

/** "212 **cases** of fever, 14 of them **fatal**": so many have died; of accidents and attacks it is not told how many. */
export const FATAL = list("fatal deadly");
export const ILLNESSES = list("case cases infection infections");

/** "**shot dead** three people" */
export const SHOT = list("shot shoot shoots shooting stabbed");
export const DEAD = list("dead");

/** "**dispute** that figure and **say** 85": another number in the place of one. */
export const DISPUTE = list(
  "dispute disputes disputed disputing reject rejects rejected rejecting contest contests contested deny denies denied challenge challenges challenged dismiss dismisses dismissed",
);
export const SAY_INSTEAD = list("say says said saying");

/** "84 **votes** to 71" */
export const VOTES = list("vote votes");

/** Before "holding" without a noun behind the number: "are holding 12". */
export const BE_HOLDING = list("is are was were be been");

/** "claimed 12 lives", "has cost 12 lives". */
export const CLAIM_LIVES = list("claims claimed claiming claim takes taking taken took cost costs costing");

/** "40 lives were **lost**", "the **loss** of 40 lives" */
export const LOST = list("lost");
export const LOSS = list("loss losses");

/** "let nine go". */
export const LET_GO = list("go leave");

/** Between a verb and its number: "lost **just** 12 soldiers". */
export const BARELY = list("just only");

/** "lost three men". */
export const LOSE = list("lost lose loses losing");

/** "drove thousands from". */
export const DRIVE_OUT = list("driven drove forced forcing driving");

/** "drove thousands from". */
export const OUT_OF = list("from out");

/** Before so many of no unit these make it a sum of money: "**earned** millions", "**raking in** millions". */
export const EARN = list(`
  earn earns earned earning worth raised donated invest invested investing make makes making made steal steals stole stolen stealing owe owes owed owing siphon siphoned siphoning embezzle embezzled embezzling borrow borrowed borrowing waste wasted wasting squander squandered
`);
export const OWED = list("owed");

/** "**stole** millions from the fund" */
export const TAKE_AWAY = list(
  "steal steals stole stolen stealing siphon siphoned siphoning embezzle embezzled embezzling",
);
export const EARN_IN = list("rake rakes raked raking pull pulls pulled pulling bring brings brought bringing");
export const VAGUE_SUMS = list("millions billions trillions");

/** Before a bare number these make it a sum of money: "cost 400". */
export const SPEND = list("cost costs costing spent spend spends spending paid pays paying");

/** Kinds whose nouns stand before those they happened to. */
export const KILLED_WORD = list("killed");

/** Before "from" and an earlier value: "14, **up** from 6". */
export const UP_OR_DOWN = list("up down");

/** Before an earlier value, or before the noun of one: "from an **initial** 98", "an **earlier** toll of 47". */
export const FORMER = list("earlier previous initial prior former preliminary original current present");

/** Between "from" and an earlier value: "from **an** initial 98". */
export const BEFORE_FORMER = list("a an the its their");

/** With these somebody told an earlier value: "had **earlier** put the toll at 47". */
export const FORMERLY = list("earlier previously initially originally");

/** Before them: "**had** earlier put". */
export const HAD = list("had");

/** Nouns of what has one value after the other: "an earlier **toll** of 47". */
export const REVISABLE = list(`
  toll tolls count tally total number figure estimate forecast projection target goal death
`);

/** "126, **compared** with 98 a day earlier" */
export const COMPARED = list("compared compares against");

/** "compared **with** 98" */
export const COMPARED_WITH = list("with to");

/** Between the noun of a toll and its number: "the toll is **now** 21". */
export const BY_NOW = list("now already currently still");

/** Whose earlier number is put right: "An earlier **version** of this report gave". */
export const VERSIONS = list("version report story article headline");

/** "**repealed** billions in gas taxes": before a sum of a kind that has no currency. */
export const BEFORE_VAGUE_SUMS = list(`
  pay pays paid paying cost costs costing spend spends spent spending owe owes owed owing repeal repealed repealing raise
  raised raising earn earned earning lose lost losing
`);

/** Behind "in" these tell what a sum is of, and make one of a bare number: "billions in gas **taxes**", "£4m in **jewellery**". */
export const SUMS_IN = list(`
  taxes tax taxation revenue revenues sales income earnings profit profits loss losses cost costs spending savings damage
  damages debt debts arrears fines penalties aid assistance relief funding funds grants loans subsidies investment investments
  contracts fees wages salaries pay bonuses benefits pensions donations contributions bribes kickbacks cash ransom ransoms
  jewellery jewelry goods merchandise assets property bonds shares stock equity exports imports trade deals compensation
  restitution refunds rent bills payments premiums subsidy credits cuts gold
`);
