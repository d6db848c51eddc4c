/* Words that tell an interview from a column that asks itself questions. Compiled for this project. */

const NAME = "(?:\\p{Lu}[\\p{L}.’'-]* ){1,7}\\p{Lu}[\\p{L}’'-]*\\p{L}";
const OFFICE = "(?:[\\p{L}’'-]+,? ){0,8}?";

/** "**spoke with** the poet", "**Q&A**": an interview follows. */
export const INTERVIEWING =
  /\b(?:(?<!\b(?:[Ii]n|[Dd]uring) (?:an?|the|his|her|their) )interview(?:s|ed|ing)?|Q ?& ?A|(?:spoke|speaks|talked|talks|chatted|sat down|caught up) (?:to|with|by)|we met (?:up with )?(?:him|her|them|the|at|in|on)|conversation with|edited for (?:length|clarity|space)|(?:our|your|my|these|few|some|ten|five) questions|answers? questions|here,? (?:he|she|they|the [\p{L}\p{N}-]+(?: [\p{L}-]+){0,2}) (?:explains?|tells?|talks?|discuss(?:es)?|answers?|reflects?|shares?))(?!\p{L})/iu;

/** Before these an interview is one that somebody gave: "in an interview with Ann Pell" names who asks. */
const GIVEN =
  "(?<!\\b(?:[Ii]n|[Dd]uring|[Gg]ave|[Gg]iven|[Tt]old) (?:(?:an?|the|his|her|their|this|its) )?(?:\\p{Ll}+ )?)";

/** "**We** spoke with", "**The Weekly** sat down with": who asks; "**Halm** spoke with Ann Pell" tells of who answers. */
const ASKERS =
  "(?<!\\p{L})(?:[Ww]e|I|[Oo]ur \\p{L}+(?: \\p{Lu}[\\p{L}’'-]+){0,2}|The \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})";

/** "Dara Vale sat down with **the board chair** Ilan Moro": an office, of no paper's. */
const OF_NO_PAPER =
  "(?:the |our )?(?!(?:[\\p{L}’'-]+ ){0,4}(?:reporter|writer|correspondent|editor|columnist|journalist|host|anchor|presenter|blogger))(?:\\p{Ll}[\\p{L}’'-]* ){1,4}";

/** "an interview with **Ilan Moro**", "We spoke with the poet **Ilan Moro**": who answers. */
export const WHO_ANSWERS: readonly RegExp[] = [
  new RegExp(
    `${GIVEN}(?:interview(?:ed)?(?: with)?|conversation with|Q ?& ?A with|questions (?:for|to)) ${OFFICE}(?<who>${NAME})`,
    "du",
  ),
  new RegExp(
    `${ASKERS} (?:recently |also )?(?:spoke|speaks|talked|talks|chatted|sat down|caught up) (?:to|with) ${OFFICE}(?<who>${NAME})`,
    "du",
  ),
  new RegExp(
    `(?:spoke|speaks|talked|talks|chatted|sat down|caught up) (?:to|with) ${OF_NO_PAPER}(?<who>${NAME})`,
    "du",
  ),
  new RegExp(`(?<who>${NAME})(?:, [^,.]{1,60},)? (?:answers|answered|discusses|discussed) `, "du"),
];

/** "**You** were seeing things": said to whoever answers. */
export const TO_YOU = /(?<![\p{L}’'])(?:[Yy]ou|[Yy]our|[Yy]ours)(?![\p{L}])/u;

/** "**I** was ten when **my** mother left": whoever answers speaks of himself. */
export const OF_MYSELF = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|my|My|me)(?![\p{L}])/u;

/** "We spoke to **her son**", "asked **the dockers' leader**", "**died**": somebody else answers than who is named. */
export const ANOTHER_ANSWERS =
  /(?<!\p{L})(?:(?:asked|interviewed|tells? us|told us|answers? (?:our|the|your)|(?:spoke|speaks|talked|talks) (?:to|with)) (?:his|her|their|its|the|an?|two|three|some) (?!(?:in|at|on|for|by|during|over|before|after|outside)(?!\p{L}))\p{Ll}|(?:[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ )?(?:\p{Ll}+) (?:tells?|told|spoke|speaks|answers)|(?:died|dead|killed|late) )/u;

/** Beside a name it is one of two: "Emma Vale **and** Rachel Orr". */
export const AND_BESIDE = /^(?:, (?:and )?| and | & )\p{Lu}/u;
export const AND_BEFORE = /\p{Lu}[\p{L}’'-]*,? (?:and|&) $/u;
