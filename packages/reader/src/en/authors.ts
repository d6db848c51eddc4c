/* Who has written a document. */

/** "**the authors**", "its **author**": by what they have written. */
export const AUTHORS =
  /^(?:the|its|both|the two|the report['’]s|the study['’]s|the paper['’]s) (?:co-|lead )?authors$/iu;

const WORD = "\\p{Lu}(?:\\.|[\\p{L}’'-]*)";
const NAME = `${WORD}(?: (?:al|bin|de|den|der|van|von|${WORD})){1,3}`;

/** "The report**, by Ana Marl and Joel Hest**", "a study written **by Ana Marl and colleagues**". */
export const WRITTEN_BY = new RegExp(
  `(?<!\\p{L})(?:report|study|paper|article|essay|book|survey|review|analysis|op-ed|letter|working paper),? (?:(?:that )?(?:is |was )?(?:co-)?(?:written|authored|prepared|compiled) )?by (${NAME}(?:(?:, ${NAME}){0,4},? and (?:${NAME}|(?:his |her |their )?(?:colleagues|others)))?)(?![\\p{L}’'-])`,
  "gu",
);

/** "Ana Marl **and** Joel Hest" */
export const SEVERAL_AUTHORS = / and /u;

/** "**A second report** came on Tuesday. The authors": of which of the two? */
export const ANOTHER_DOCUMENT =
  /(?<!\p{L})(?:an?|another|second|new|other) (?:\p{L}+ ){0,2}(?:report|study|paper|article|essay|book|survey|review|analysis|letter)(?!\p{L})/iu;
