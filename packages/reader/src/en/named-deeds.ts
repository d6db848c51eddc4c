/* Words by which a number is told by the way, in what somebody says or holds. Compiled for this project. */

/** "**was** condemned by", "**is** expected" */
export const PASSIVE_CUE = /^(?:(?:has|have|had) )?(?:is|are|was|were|been|being)\b/i;

/** Passives that report nothing of whom a number counts: not "was reported by". */
export const NO_REPORT =
  /^(?!.*\b(?:report|announc|confirm|record|count|estimat|said|told|document|verif|stat|put|alleg|calculat)\w*)/i;

/** Of nobody in particular: what a thing is held to be, or is to be. */
export const HELD_TO_BE =
  /\b(?:expected|anticipated|seen|described|regarded|viewed|considered|dismissed|hailed|condemned|welcomed|scheduled|set|supposed|bound)$/i;

/** "are **known as** Orlayans": a name is given, and nothing said. */
export const KNOWN_AS = /\b(?:known|called|named|dubbed|nicknamed|referred to)(?: as)?$/i;

/** At the end of what stands before a number: "a country **that has gone through** two wars", "the raid, **which killed**". */
export const IN_RELATIVE =
  /[\p{L}’'”"],? (?:(?:that|which|who)(?: (?:\p{Ll}+ly|also|once|first|then|later|already))?|(?:in|during|of|from|at) (?:which|whom)(?: \p{L}+){1,3}?|whose(?: \p{L}+){1,3}?) (?:has|have|had|is|are|was|were|killed|left|took|cost|claimed|began|saw|led|hit|\p{Ll}{2,}ed)\b(?! to (?:have|be)\b)[^.;:,“”"]*$/u;
/** In it what is only claimed or thought, and by whom, is told by nobody else: "which **Norvia claims** left", "which is **thought** to have". */
export const ONLY_CLAIMED =
  /\b(?:that|which|who)(?: \p{L}+){0,4}? (?:claim|sa(?:y|id)|alleg|assert|insist|believ|thought|think|suspect|fear|report|estimat|suppos|rumou?r|deem|presum|accus)\p{Ll}*\b(?! \p{N}[\p{N},]* (?:\p{Ll}+ ){0,2}lives\b)[^.;:“”"]*$/u;
/** "the flood, **in which** 40 died" */
export const IN_WHICH = /[\p{L}’'”"], (?:in|during|of|from) (?:which|whom) $/u;

/** "**seeks** to stop raids on Orlay, **where** 40,000 people are displaced": of a wish, and of what is so where it is wished. */
export const SEEKS =
  /^(?:is |are |was |were |has been |have been )?(?:seek|want|aim|hop|wish|plan|intend|try|tri|pledg|vow|demand|call|urg)(?:e?s|e?d|ing|ies|ied)?(?: for| to(?: \p{Ll}+)?)?$/u;
export const WHERE_THERE_ARE = /\bwhere(?: (?:about|around|some|nearly|almost|an estimated))?$/u;
export const ARE_SO = /^(?: (?:of )?\p{L}[\p{L}’'-]*){1,4} (?:are|is|were|was|have|has|remain|live)(?!\p{L})/u;

/** "where 40 people are ill**, she said**": behind a comma or a dash there may stand who says it. */
export const GOES_ON_BEHIND = /^[^.!?]*(?:[,;:–—“"(]| - )|^[^.!?]*\baccording to\b/u;

/** "The gun **that** police said" */
export const ENDS_IN_RELATIVE = /\b(?:that|who|which)$/u;

/** "**was a toy killed** nine", "**is bankrupt still employs** 400": two verbs, of which nothing joins the second to the first. */
export const VERB_BEHIND =
  /^(?:is|are|was|were|has been|had been|will be) (?:(?:an?|the|its|his|her|their) )?(?:[\p{L}-]+ ){0,6}?(?!(?:an?|the|and|or|been|being|to|of|by|its|his|her|their) )[\p{L}-]+ (?:(?:also|still|now|later|since) )?(?:has |had |have |would |will )?(?:\p{Ll}{3,}ed|killed|hit|took|left|lost|cost|sold|bought|sent|shot|employs|holds|owes|owns|runs|makes|sells|has|had) (?:about |around |some |nearly |almost |at least |more than |up to )?$/u;

/** "The man who police said **shot a guard killed** nine": two verbs, of which nothing joins the second to the first. */
export const DEED_BEHIND =
  /^(?:\p{Ll}{2,}ed|shot|stole|led|drove|ran|fled|took|sold|built|held|was|were|is|are) (?:(?!(?:and|or|that|which|who|whose|to|but|while|when|where|before|after|as) )[\p{L}’'-]+ ){1,6}?(?<!\b(?:an?|the|and|or|been|was|were|being|of|by|in|at|to) )(?:killed|injured|wounded|hit|left) (?:about |around |some |nearly |almost |at least |more than |up to )?$/u;

/** "The man **who police** said" */
export const RELATIVE_OF_WHOM = /\b(?:that|who|which) (?:[\p{L}’'-]+ ){1,5}$/u;

/** "a country **of** 40 million" */
export const PEOPLED =
  /\b(?:country|nation|city|town|village|state|region|province|island|district|community|territory|land) of $/u;

/** "the killing **of** 12 clerks was condemned" */
export const DEED_OF =
  /\b(?:deaths?|killings?|murders?|loss|losses|arrests?|detention|release|abduction|kidnapping|massacre|bombing|execution|assassination) of (?:the )?$/u;
export const DEPLORING_DONE =
  /\b(?:condemn|deplor|mourn|denounc|decr|lament|hail|welcom|prais|mark|criticis|criticiz|commemorat)\w*\b/i;

/** "**quotes** several reporters" */
export const QUOTES_OR_CITES = /\b(?:quot|cit|interview)(?:e|es|ed|ing|s)$/i;
export const QUOTING_WHOM = /^ (?:the |its |his |her |as many as )?$/;

/** "The blaze **claimed** 12 lives"; not "claimed 12 lives had been lost" */
export const CLAIMING_LIVES = /\b(?:claim|tak|took|cost)\w*$/i;
export const LIVES_ALONE =
  /^ (?:\p{Ll}+ ){0,2}lives\b(?! (?:lost|were|was|had|have|has|are|would|could|will|might|may)\b)/u;

/** "**posted** a loss of $3m" */
export const POSTS_OR_BOOKS = /\b(?:post|book|chalk|suffer)(?:s|ed|ing)?$/i;
export const RESULT =
  /^ (?:an? |its |their |record )?(?:\p{L}[\p{L}-]* ){0,2}(?:loss|profit|gain|rise|fall|increase|drop|surplus|deficit|revenues?|sales|earnings)\b(?:[^.;“”"]|(?<=\d)\.(?=\d))*$/u;

/** "the **plan** would see 400 schools closed" */
export const PLAN_BEFORE =
  /\b(?:plan|deal|law|bill|agreement|accord|proposal|treaty|pact|truce|ceasefire|budget|package|scheme|contract|measure|act)s?$/i;
export const IN_PLAN =
  /^(?:(?:would|will|could|also) )*(?:see|mean|allow|require|cut|give|bring|create|call|provide|envisage|foresee|include)(?:s|d)?(?: for)?$/i;

/** "**was found guilty** of killing eight" */
export const FOUND_GUILTY = /\b(?:found guilty|convicted|acquitted|cleared|jailed|sentenced)(?: of| for| over)?$/i;

/** "a video **showing** what happened after he gave a man $100" */
export const SHOWN = /^show(?:s|ed|ing)?$/i;
export const WHAT_HAPPENED = /^(?:what (?:happened|happens)|the moments?|how) /i;

/** "Lund, **known for** a speech that lasted nine hours" */
export const KNOWN_FOR = /^(?:(?:is|are|was|were|been|also|best|better|widely|well) )*known for$/i;
