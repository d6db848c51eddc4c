/* Words by which it is told that nothing is said though a verb of saying stands there. Compiled for this project. */

/** "**dodged** several questions on whether": what somebody does not answer. */
export const DODGING =
  /(?<!\p{L})(?:dodg|duck|evad|avoid|sidestepp?|deflect)(?:e|ed|es|s|ing)? (?:\p{L}+ ){0,4}questions?(?: \p{L}+)?$/u;

/** "**have to declare** any gift": a rule. */
export const HAVING_TO =
  /^(?:have|has|had|must|(?:is|are|were|was) (?:required|obliged|supposed)) (?:to )?(?:declare|register|disclose|report|notify|submit|record)$/u;

/** "had to disclose **that hackers stole** files": what has been told, and no rule. */
export const A_CLAUSE = /^(?:that|how|it|he|she|they|there) /u;

/** "accepted **the donations** so that they could": what is taken and given, and no words. */
export const TAKING = /^(?:(?:has|have|had|also|initially|repeatedly) ){0,3}accept(?:ed|s|ing)?$/u;
export const GOODS =
  /^(?:(?:the|a|an|his|her|their|these|those|such|some|more|any|\p{Ll}+) ){0,2}(?:donations?|gifts?|presents?|clothes|clothing|tickets|cash|money|bribes?|payments?|freebies|hospitality|funds|grants?|loans?)(?!\p{L})/u;

/** "was **calling to report** their presence", "was calling **the guards to report** it": by telephone. */
export const CALLING_ONLY = /(?<!\p{L})call(?:ed|s|ing)?$/u;
export const CALLS_TO = /^ (?:\p{L}+ ){0,3}to (?:report|tell|say|ask|warn|check|thank|inform|complain) $/u;
export const WHOM_IS_CALLED =
  /^(?:(?:the|a|an|his|her|their|some) )?(?:\p{L}+ )?\p{L}+ to (?:report|tell|say|ask|check|thank|inform|complain)(?!\p{L})/u;

/** "**Nothing** you have said sheds light": what is told of all that somebody says. */
export const ALL_THAT = /(?:^|[\s"“‘'])(?:nothing|everything|none of what|much of what|little of what)(?: that)? $/iu;

/** "stands **at** the head of a movement opposed to it": a place, and no one. */
export const ENDS_IN_AT = /(?:^|\s)at $/iu;
export const PLACE_AHEAD = /^the (?:head|forefront|helm|heart|centre|center) of /u;

/** "was **responding to** media reports that it was late", "reacted to **claims that** he had lied": others' words, which whoever answers has not said. */
export const ANSWERING_OTHERS =
  /^(?:(?:was|were|is|are|had|has|have|been|also|later|quickly) ){0,3}(?:(?:respond|react)(?:ed|s|ing)?(?: (?:angrily|strongly|swiftly|furiously|calmly|publicly|on \p{Lu}\p{Ll}+))? to|asked (?:about|on)) (?:(?:the|these|those|some|many|several|recent|earlier|new|media|press|local|online|news|social|newspaper|public|growing|widespread|widely|circulating|his|her|its|their|unconfirmed) ){0,4}(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|complaints?|charges?|concerns?|fears?|criticisms?|assertions?|insinuations?)(?: (?:by|from|in|on) [^,.]{1,60}?)? that /iu;
