/* Words that show that a number is not of what is said within a statement. Compiled for this project. */

/** "Norvia **responded with** a raid that killed 40": by a deed. */
export const RESPONDING = /\b(?:respond|repl|answer|retaliat|react)(?:y|ies|ied|ed|ing|s|e|es)$/i;
export const WITH_A_DEED = /^ (?:\p{Ll}+ly )?(?:with|by) /u;

/** "“**While** Voss agreed to it, …": a clause that hangs on the one behind it, right before its subject. */
export const OPENS_WITH_CLAUSE =
  /(?:^|[.!?]["”]? |["“])(?:While|Although|Though|As|When|Even though|Since|Because|After) (?:[\p{L}.’'-]+ ){0,3}$/u;

/** "…, **the union has** sought": another subject begins, with its verb. */
export const NEW_SUBJECT = /, (?:\p{L}[\p{L}’'-]* ){1,4}(?:has|have|had|is|are|was|were|will|would|did|does) /u;

/** "**8% of** voters", "**half** of those asked": of whom a poll has asked some. */
export const SHARE_OF_PEOPLE = /(?:\p{N}|\p{N} )%|\bper ?cent\b|\b(?:half|thirds?|quarters?|majority) of\b/u;
