/* Where what is said begins or ends by its clauses: behind when it was said, before what is of whoever tells it. Compiled for this project. */

/** "said **after the court had ruled** that …, there had been spies": what hangs on it is of when, and ends with its verb. */
export const SAID_WHEN =
  /^ (?:after|before|when|once|while|as) (?!(?:he|she|it|they|we|I)\s)[^.;:“”"]*?\s(?:ruled|decided)(?: (?:on|in|last|this|earlier) (?:[\p{L}\d]+ ?){1,4}?)? $/u;

/** "said **after** Voss had warned": the word before who speaks. */
export const OPENS_WHEN = /(?<!\p{L})(?:after|before|when|once|while|as|although|though)\s(?:the )?$/iu;

/** "when **he testified** that": what he says goes on in it. */
export const ITSELF_TELLS = /^(?:he|she|it|they|we|I)(?!\p{L})|(?<!\p{L})testif(?:y|ies|ied)$/iu;

/** "that Voss must go**, there had been** spies": the main clause. */
export const COMMA_BEFORE_CLAUSE =
  /, (?=\p{L})(?!(?:and|but|or|nor|so|who|which|whose|whom|where|when|while|as|if|because|after|before|although|though|with|since|until)(?!\p{L}))/gu;

/** "**that if** it rains, the dam will fail": whose main clause comes behind the comma. */
export const HANGS_AT_ONCE =
  /^(?:that )?(?:if|when|whenever|once|unless|until|because|since|as|while|although|though|even|after|before|should|had|were|in|on|at|by|with|without|despite)(?!\p{L})/iu;

/** "has lacked “empathy” **during a private discussion** on 16 October": behind a quoted word, on a day that the perfect does not go with. */
export const SAID_DURING =
  /(?=during )(?<=^(?:that )?(?:(?!who |which |that |when |where |after |to )\S+ ){1,6}?(?:has|have) (?:(?!who |which |that |when |where |after |to )\S+ )*?[“"][\p{L}-]+[”"] (?:(?!who |which |that |when |where |after |to )\S+ )*?)during (?:an?|his|her|their) (?:[\p{L}-]+ ){0,2}?(?:discussion|meeting|interview|briefing|conversation|call|speech|debate)(?!\p{L})(?=.* (?:on (?:\d|\p{Lu})|last (?:week|month|year)|yesterday))/u;

/** "**has vowed** in its campaign pledges": a verb of promising, and in what it is promised. */
export const VOWS_IN =
  /^((?:(?:has|have|had|also) )*(?:vow|pledg|promis)(?:ed|es|s|e)?) in (?:its|his|her|their|the|an?) /u;

/** "to end it**, yet the** programme has grown": a clause of its own. */
export const BUT_CLAUSE =
  /, (?:yet|but) (?=(?:the|it|they|he|she|this|that|these|those|there|no|nothing|its|his|her|their|\p{Lu}[\p{L}’-]+) )/u;

/** "**to** end it", and nothing said or thought in it. */
export const OPENS_TO = /^to \p{Ll}+/u;
export const TELLS_WITHIN = /(?<!\p{L})(?:that|say|tell|admit|warn|argue|claim|whether|if)(?!\p{L})|["“”]/u;
