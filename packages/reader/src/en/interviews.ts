/* Words that tell an interview from a column that asks itself questions. Compiled for this project. */

const NAME = "(?:\\p{Lu}[\\p{L}.’'-]* ){1,3}\\p{Lu}[\\p{L}’'-]*\\p{L}";
const OFFICE = "(?:[\\p{L}’'-]+,? ){0,8}?";

/** "**spoke with** the poet", "**Q&A**": an interview follows. */
export const INTERVIEWING =
  /\b(?:(?<!\b(?:[Ii]n|[Dd]uring) (?:an?|the|his|her|their) )interview(?:s|ed|ing)?|Q ?& ?A|(?:spoke|speaks|talked|talks|chatted|sat down|caught up) (?:to|with|by)|conversation with|(?:our|your|my|these|few|some|ten|five) questions|answers? questions|here,? (?:he|she|they|the [\p{L}\p{N}-]+(?: [\p{L}-]+){0,2}) (?:explains?|tells?|talks?|discuss(?:es)?|answers?|reflects?|shares?))(?!\p{L})/iu;

/** "spoke with the poet **Ilan Moro**", "an interview with **Ilan Moro**": who answers. */
export const WHO_ANSWERS: readonly RegExp[] = [
  new RegExp(
    `(?:interview(?:ed)?(?: with)?|(?:spoke|speaks|talked|talks|chatted|sat down|caught up) (?:to|with)|conversation with|questions (?:for|to)) ${OFFICE}(?<who>${NAME})`,
    "du",
  ),
  new RegExp(`(?<who>${NAME})(?:, [^,.]{1,60},)? (?:answers|answered|discusses|discussed) `, "du"),
];

/** "**You** were seeing things": said to whoever answers. */
export const TO_YOU = /(?<![\p{L}’'])(?:[Yy]ou|[Yy]our|[Yy]ours)(?![\p{L}])/u;

/** "**I** was ten when **my** mother left": whoever answers speaks of himself. */
export const OF_MYSELF = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|my|My|me)(?![\p{L}])/u;
