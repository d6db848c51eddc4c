/* Verbs before a verb of saying that tell whether it is said at all. Compiled for this project. */

/** "**refused to** say", "**apologised for** saying": whoever does so does not say it, or takes it back. */
export const WITHHOLDS =
  /(?:^|\s)(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|apologi[sz](?:e|es|ed|ing) for|regret(?:s|ted|ting)?|stop(?:s|ped|ping)? short of|avoid(?:s|ed|ing)?)(?: to)?$/i;

/** "refused **to confirm** that", "regretted **saying** that": a verb at the beginning, and what comes behind it. */
export const VERB_AND_CLAUSE =
  /^(?:(?:to )?(?<told>\p{Ll}+)(?= (?:that|whether|if|who|what|why|how|when|where)\b)|(?<gerund>\p{Ll}+ing)(?= (?:the|an?|his|her|its|their)\b))/u;

/** "neither … **nor** said": it stands before the verb that it denies. */
export const NOR_BEFORE = /(?:^|[\s,])nor\s$/i;
export const ENDS_IN_NEITHER = /(?:^|\s)neither$/i;

/** "accused **of hiding** it": of what somebody is accused. */
export const ACCUSED_OF = /(?:^|\s)accused$/i;
export const OF_WHAT_ACCUSED = /^of (?=\S)/;

/** "Voss **was asked** whether", "residents **were told** that", "owners **have been urged** to": whoever is asked or told says nothing. */
export const IS_ASKED =
  /^(?:(?:has|had|have) )?(?:was|were|is|are|been|being)(?: \p{Ll}+)? (?:asked|questioned|quizzed|pressed|told|informed|warned|assured|notified|urged|advised|encouraged|reminded|instructed|implored)(?: \p{Ll}+ly)?(?: (?:about|on|over))?$/iu;

/** "said **as** the bell rang": what happened meanwhile is told by the reporter. */
export const MEANWHILE = /^\s?(?:as|while|when)\s$/;

/** "a group **calling itself** the Ninth": whoever names himself so says nothing. */
export const NAMES_ITSELF = /^(?:calling|styling|naming) (?:himself|herself|itself|themselves)$/;

/** "**ordered** 16 lorries": goods, not an order to somebody. */
export const ORDERING = /^order(?:s|ed|ing)?$/;

/** "**rejected criticism** from the union that it was late": a verb of denying, and what somebody else has said. */
export const DENIED_SAYING =
  /^(?<verb>(?:[\p{L}’'-]+ )*(?:reject|den[iy]|dismiss|disput|refut|rebut|counter)\p{L}*) (?:\p{L}+ )?(?:claims?|criticisms?|allegations?|accusations?|charges|suggestions?|assertions?|reports|complaints?)$/u;

/** "rejected criticism **from the union** that": whose it is, between the noun and what was said. */
export const WHOSE_SAYING = /^ (?:from|by|of) [^.,;:]{2,60} $/;
