import { list } from "./function-words.ts";

/* Where what is said ends and another saying begins. Compiled for this project. */

/**
 * "two medics were missing **and accused the army** of ignoring its calls": a past of saying behind *and* or *but*, with whom or what
 * it is said to or of.
 */
export const AND_SPOKE =
  /,? (?:and|but) (?:also |again |later |then )?(accused|blamed|urged|demanded|vowed|warned|condemned|criticised|criticized|denied|rejected|praised|called(?: on| for)?|asked|promised|threatened|announced|added|said|acknowledged|conceded|admitted|insisted|pledged|dismissed|reiterated) (?=the |an? |any |all |no |its |his |her |their |that |it |he |she |they |him |them |both |people |everyone |\p{Ll}{3,}s |\p{Lu})/u;

/** A past cannot stand beside these behind *and*: "would leave". */
export const ALL_MODALS = list(
  "will would can could may might must shall should 'll won't wouldn't can't cannot couldn't",
);

/** Nor do those speak of whom this is said: "two medics **were missing**", "the bridge was closed". */
export const STATES =
  /\b(?:is|are|was|were|been|be) (?:\p{L}+ )?(?:missing|dead|dying|killed|injured|hurt|wounded|unharmed|unaccounted|closed|open|shut|safe|unsafe|damaged|destroyed|hit|down|over|under ?way|unlikely|likely|possible|impossible|available|needed|expected|planned|ready|true|untrue|false|baseless|clear|unclear)\b/u;

/** "said **it** had lost", "claimed that **they** were safe": whoever speaks, so that a second verb is theirs whatever it hangs on. */
export const IT_CONTRACTED = /^(?:that )?it(?=[ ’'])/iu;
export const THEY_CONTRACTED = /^(?:that )?they(?=[ ’'])/iu;

/** "that the **deaths** were caused by wounds": the noun of which it is said. */
export const OF_A_NOUN =
  /^(?:that )?(?:the|this|that|these|those|an?|its|his|her|their|all|\p{Lu}[\p{L}.-]*[’']s?) (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}+) (?:is|are|was|were|has|have|had|\p{Ll}+ed) /u;

/** What calls for something as people do. */
export const MAY_CALL_FOR = list(
  "sermon song graffiti motion programme program speech plot lyrics slogan video lawsuit prayer chant",
);

/** "both **men**", "three **officials**" */
export const SEVERAL = /(?:[^s]s|men|women|people|children|police)$/u;

/** Opens a clause of somebody else's, that a second verb may hang on: "men **who** had lied". */
export const OTHERS_CLAUSE =
  /[ ,](?:who|which|whose|whom|that|what|because|after|before|when|while|if|whether|how|why|believe[sd]?|thought|thinks?|knew|knows?|fear(?:s|ed)?|hope[sd]?|heard|saw)[ ,]/iu;

/** ", **and the complaint alleges that** another was shot": somebody else, with a verb of saying. */
export const AND_SOMEBODY_SAYS =
  /^(?:,\s*)?and ((?:the|an?|his|her|its|their|\p{Lu}[\p{L}.’'-]*)(?: [\p{L}.’'-]+){0,4}) (\p{L}+) (?=that )/u;

/** ", **but her deputy added, “We will not.”**": somebody else, with words of his own to the end. */
export const SOMEBODY_IS_QUOTED =
  /,? (?:and|but) ((?:the|an?|his|her|its|their|\p{Lu}[\p{L}.’'-]*)(?: [\p{L}.’'-]+){0,4}?) (\p{L}+),? ["“][^"“”]*["”]?$/u;

/** "that there is room for it **adding that** the money should go to roads": the same speaker's next saying. */
export const ADDING_THAT = /,? (adding) (?=that )/u;

/** "that the house was hit**, denouncing it as “unacceptable”**": another saying, with whom or what it is said of. */
export const IN_PARTICIPLE =
  /, (?:and )?(?:also |again |further |strongly )?(alleging|denouncing|condemning|calling|describing|labelling|labeling|branding|dubbing|accusing|blaming|noting|stressing|underlining|emphasising|emphasizing|insisting|arguing|claiming|saying|citing|urging) (?=that |the |an? |any |all |no |its |his |her |their |this |it |he |she |they |him |them |\p{Lu}|\p{Ll}{3,}|["“])/u;

/** "calling the acts “disturbing” **and labelling** them “grave”": beside a first participle a second. */
export const AND_IN_PARTICIPLE =
  / and (alleging|denouncing|condemning|calling|describing|labelling|labeling|branding|dubbing|accusing|blaming|noting|stressing|insisting|arguing|claiming|saying|urging|adding) (?=that |the |an? |its |his |her |their |this |it |he |she |they |him |them |\p{Lu}|["“])/u;
export const IS_PARTICIPLE = /^\p{Ll}+ing$/u;

/** "**demanded** that the board recount votes, alleging fraud": who is asked to do something has not said a word. */
export const DEMANDS =
  /(?:demand|urge|request|order|call|appeal|instruct|insist|propos|recommend)(?:s|ed|ing|e|es)?(?: (?:on|for|to|upon))?$/u;

/** "**did not** demand that": what is said in a participle behind it may not be said either. */
export const NEGATED_CUE = /(?<!\p{L})(?:not|never)(?!\p{L})|n[’']t(?!\p{L})/iu;
