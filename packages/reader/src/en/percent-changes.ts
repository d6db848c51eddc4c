import { list } from "./function-words.ts";

/* Words by which so many per cent are told to be a change, and no share of anything. Compiled for this project. */

/** "fares **rose** 12 percent", "sales **fell** by a third": what has become more or less by so much. */
export const HAS_CHANGED = list(`
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing drop drops dropped dropping
  climb climbs climbed climbing jump jumps jumped jumping increase increases increased increasing decrease decreases
  decreased decreasing decline declines declined declining shrink shrinks shrank shrunk shrinking expand expands expanded
  expanding contract contracts contracted contracting soar soars soared soaring surge surges surged surging plunge plunges
  plunged plunging plummet plummets plummeted plummeting slump slumps slumped slumping tumble tumbles tumbled tumbling
  slide slides slid sliding slip slips slipped slipping edge edges edged edging ease eases eased easing sink sinks sank sunk sinking swell swells swelled swollen swelling dwindle dwindled dwindling
  rally rallied rebound rebounds rebounded depreciate depreciated appreciated spike spiked spiking
  lose loses lost losing shed sheds shedding gain gains gained gaining
`);

/** "**lost** 54 percent to 46 percent", "**gained** 12 percent in the election": what each has of the votes. */
export const WINS_OR_LOSES = list("lose loses lost losing gain gains gained gaining");
export const VOTE_NEARBY = list(
  "election elections vote votes poll polls ballot ballots seats referendum primary runoff",
);

/** "**cut** its use of water **by** 40%": only behind "by" by how much. */
export const IS_CHANGED_BY = list(`
  cut cuts cutting reduce reduces reduced reducing raise raises raised raising lower lowers lowered lowering boost boosts
  boosted boosting slash slashes slashed slashing hike hiked trim trimmed trims trimming curb curbed shorten shortened widen widened
  slow slowed slowing narrow narrowed improve improved improving improves weaken weakened strengthen strengthened inflate inflated outpaced
  exceed exceeds exceeded exceeding higher lower cheaper dearer more less up down accelerate accelerated scale scaled
`);

/** "**up** 4 percent", "closed **down** 2.7 percent"; not "make up 7 percent". */
export const UP_OR_DOWN_BY = list("up down");
export const BEFORE_UP = list(`
  make makes made making take takes took taken taking pick picks picked picking give gives gave given giving end ends ended ending wind
  winds wound come comes came coming set sets setting eat eats ate eaten soak soaked snap snapped buy buys bought add adds added sign signed
  gobble gobbled mop mopped put puts putting
`);

/** "a 4.5% **increase**", "an **increase** of 0.5 percent". */
export const CHANGE_NOUNS = list(`
  increase increases rise rises decrease decreases reduction reductions decline declines drop drops fall falls jump jumps growth
  hike hikes surge slump plunge cut cuts gain gains uptick upturn downturn dip dips contraction expansion improvement
  loss losses reversal boost raise raises uplift devaluation depreciation spike swing rebound markup mark-up slowdown shrinkage escalation
`);

/** "rose **sharply** 12 percent", "grew **at** 3 percent" */
export const BEFORE_CHANGE = list(
  "at just only another further fully a an sharply slightly steeply steadily rapidly quickly dramatically",
);

/** "240 percent **higher** than", "4 percent **fewer** workers". */
export const HIGHER_OR_LOWER = list(`
  higher lower more less fewer larger bigger smaller greater cheaper costlier dearer faster slower longer shorter heavier lighter stronger
  weaker better worse
`);

/** "5.9 percent **below** its peak": against what was. */
export const ABOVE_OR_BELOW = list("above below");
export const LEVELS_OF_BEFORE = list(`
  peak level levels average averages norm trend year price prices value pace rate rates target targets forecast forecasts estimate estimates
  high low maximum minimum baseline
`);

/** "an increase **in** sales of 4 percent" */
export const CHANGE_IN = list("in on for to");

/** "has fallen **below** 5 percent", "up **from** 70 percent": what it came to, or from. */
export const IS_VALUE = list("below above under from between");

/** "12 percent growth **in**": no verb goes on behind the noun, as in "42 percent fall into that group". */
export const BEHIND_CHANGE = list("in on for of . , ; ) from compared over since by and but last this at");
