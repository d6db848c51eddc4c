import { list } from "./function-words.ts";

/* Statements, letters and other documents that are put out, and how it is told whose they are. Compiled for this project. */

const DOCUMENT =
  "(statement|announcement|letter|memo|email|message|post|tweet|report|document|filing|lawsuit|complaint|note|release|communique)";

/** "**The statement** said": a document that was spoken of. */
export const THE_DOCUMENT = new RegExp(`^(?:the|this|that) ${DOCUMENT}$`, "i");

/** "The statement**, signed by** twelve states": whose words it has. */
export const SIGNED_BY =
  /^(?:the|this|that|an?|another|their)(?: \p{L}+){0,2} (?:statement|letter|declaration|petition|appeal|communique), (?:which was )?signed by /iu;

/** "signed by Norvia **in May**", "by Tom Hale **and sent to the council**", "by the mayor **on behalf of the residents**": what is no more of who has signed. */
export const BEHIND_SIGNERS =
  /,? (?:(?:in|on|at|from|during|before|after|since|last|this|earlier|late|early|yesterday|today|including|among|calling|asking|urging|demanding|saying|warning|for)(?!\p{L})|(?:(?:and|or|but|then|later) )*(?:\p{L}+ly )?(?:\p{Ll}+ed|sent|seen|written|given|made|shown|read|put|sold|won) (?:by|to|in|on|at|with|from|for|as|\p{Lu}\p{Ll}+day)(?!\p{L})).*$/su;

/** "Norvia and **then leaked**", "Norvia **against** Tarsia": more than the names of those who have signed. */
export const MORE_THAN_SIGNERS =
  /(?<!\p{L})(?:and|or|but|then) (?:\p{L}+ly )?(?:then |later )?(?:\p{Ll}+ed|sent|seen|written|given|made|shown|read|put)(?:[,.]?$|,)|(?<!\p{L})(?:with|by|to|as|which|who|whom|whose|that|against|despite)(?!\p{L})/u;

/** Words for one thing that a body puts out. */
export const ANNOUNCING = list("statement announcement release communique");

/** "said **in a statement**" */
export const SAID_IN_PAPER = new RegExp(
  `\\b(?:in|via|through) (?:an?|its|his|her|their|the)(?: \\p{L}+){0,2}? ${DOCUMENT}\\b`,
  "u",
);

/** "said **in a statement**": put out by who says it. */
export const ISSUED_IN = new RegExp(
  `\\b(?:in|via|through|issued|released|published|posted|sent|wrote) (?:an?|its|his|her|their|the)(?: \\p{L}+){0,2}? ${DOCUMENT}\\b`,
  "u",
);

/** "**In its statement** on Sunday, the army said": what whoever speaks has put out, if no other is named with it. */
export const OPENS_IN = new RegExp(
  `^(?:in|through|via) (?:an?|its|his|her|their|the)(?: \\p{L}+){0,2}? ${DOCUMENT}\\b(?!.* (?:by|from) )`,
  "u",
);

/** "The board **on Saturday released another statement** accusing …", right behind who does. */
export const ISSUES = new RegExp(
  `^(?: [a-z]+day| on [a-z]+day| later| also| then| has| had| have|,? in response,?){0,3} (?:issued|released|published|posted|sent|wrote|signed|circulated|put out) (?:an?|another|a joint|its|his|her|their)(?: \\p{L}+){0,2}? ${DOCUMENT}\\b`,
  "u",
);

/** "released a statement **on Monday, blaming** the board", and no more of it: whoever released it made it. */
export const IS_OWN =
  /^(?: (?:late |early )?(?:on )?[a-z]+day| (?:last|this|earlier this) [a-z]+| in response)?(?:["”]?[.!]?["”]?$|,? (?!quoting|citing|carrying|containing|including|describing)[a-z]+ing\b)/u;

/** "The union **released its own**": one more, of which it is not told what it is. */
export const ISSUES_OWN =
  /\b(?:issued|released|published|posted|sent|wrote|put out) (?:its|his|her|their) own\b|\b(?:issued|released|published|put out) (?:one|another)\b(?! \p{L}+)|\b(?:repl(?:y|ies|ied)|respon(?:se|ses|ded)|answer(?:s|ed)?|(?:hit|shot|fired) back)\b/u;

/** "in a statement **by the board**": somebody else's. */
export const FROM_ANOTHER = /^ (?:from|by|of) /u;

/** "a statement **from** the board" */
export const FROM_OR_BY = list("from by");

/** "a statement **issued** by the board" */
export const PUT_OUT_BY = list("issued released published written penned posted");

/** An outlet "**reported** that": what it said is its report. */
export const REPORTS = /\breport(?:ed|s)\b/;

/** "reported that police had **a report**, **an audit**": of which may be spoken next. */
export const ANOTHER_REPORT =
  /\b(?:reports?|audits?|stud(?:y|ies)|surveys?|findings|documents?|reviews?|inquiry|investigation|analysis)\b/iu;

/** "30 shelters **published an open letter** on Monday": what *it* may mean next. */
export const PUTS_OUT_ONE =
  /(?<!\p{L})(?:published|issued|released|posted|sent|wrote|signed|penned|circulated) (?:an?|another|one) ((?:\p{L}+[ -]){0,3}?(letter|statement|memo|report|petition|manifesto|document|declaration|complaint))(?!\p{L})/u;

/** "The boy's family **issued a tribute for him via the police.**": right behind whoever's words they are. */
export const PUTS_OUT =
  /^ (?:(?:has|have|had|also|later|then|on \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day) ){0,3}(?:issued|released|published|put out|shared|posted|read out|paid) (?:an?|another|the following|their|its|this) (?:\p{L}+ ){0,2}(?:statement|tribute|letter|message|appeal|post)(?!\p{L})(?!.* (?:from|by|of) (?:the|an?|his|her|their|\p{Lu}))/u;
