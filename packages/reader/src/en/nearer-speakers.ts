import { list } from "./function-words.ts";

/* Around who says it, where somebody nearer, or a part, is taken for them. */

/** "quipped Vale **of his role**", "said Vale **of her former boss, Rolf Gant**": what or whom it is said of. */
export const SAID_OF = / of (?:his|her|their|its) \p{Ll}[\p{L} -]*(?:, \p{Lu}[\p{L}.’' -]*)?$/u;

/** "said Vale **of the mayor, Rolf Gant**": of somebody who is described and named; the noun for him. */
export const SAID_OF_WHOM =
  / of (?:the|an?) (?:\p{Ll}[\p{L}-]* )*(?<noun>\p{Ll}[\p{L}-]*), \p{Lu}[\p{L}.’'-]* [\p{L}.’' -]+$/u;

/** "The quay, say **shipwrights**, opens the north": who is named in between, and the verb that goes on behind. */
export const SAID_BETWEEN =
  /^((?:(?:the|an?|some|many|most|several|both|two|three|his|her|its|their) )?(?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+), (?=(?:\p{L}+(?:s|ed)|is|are|was|were|has|have|had|will|would|may|might|could|can|must|should|do|does|did) )/u;

/** "say shipwrights": a verb of saying before who says it. */
export const SAYS_BETWEEN = list("say says said argue argues argued warn warns warned");

/** "a post **that** said": a thing that holds what is said, told of in a clause of its own. */
export const WHAT_SAID =
  /(?:^|\s)((?:an?|the|one|another|some|his|her|its|their) (?:[\p{L}-]+ ){0,4}(?:post|posts|letter|report|statement|message|article|note|document|video|tweet|memo|email|filing|leaflet|poster|sign)) (?:that|which) $/u;

/** "**That** is according to the ministry": what was said before. */
export const POINTS_BACK = /^(?:That|This|It|Those|These)$/;

/** "told **reporters** the case had been closed" */
export const HEARER_OPENS = /^ (?:reporters|journalists|parliament|lawmakers|MPs|state media|local media|us|me)(?= )/u;

/** "told reporters **the case** had been closed": of what it is said, before the verb. */
export const SUBJECT_BETWEEN =
  /^ ((?:the|an?|its|his|her|their|this|these|those|some|all|no|more|most|many|both) (?:[\p{L}\d’'-]+ ){0,5}[\p{L}\d’'-]+) $/u;

/** "**Martin Voss**, according to a witness, **had said** that": he says it, and the witness tells of it. */
export const TOLD_ASIDE =
  /^(?<who>(?:The|An?|His|Her|Its) (?:\p{Ll}+ ){0,4}\p{Ll}+|(?:\p{Lu}[\p{L}.’'-]* ){0,4}\p{Lu}[\p{L}.’'-]*), according to (?:[\p{L}.’'-]+ ){0,5}[\p{L}.’'-]+(?:, (?:who|which|an?|the) [^,“”"]+)?, (?<cue>(?:(?:has|had|have|also|later|then|once|never) )*(?<verb>\p{Ll}+))(?= (?:that|reporters|\p{Ll}|\p{Lu}|\d))/u;

/** "the row led **Voss** to claim": who does it, not what makes him. */
export const MAKES_SOMEBODY =
  /^.* (?:allowed|allows|enabled|enables|led|leads|prompted|prompts|forced|forces|caused|causes|helped|helps) (?=(?:the |an? |his |her )?[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*$)/su;

/** ", **the council said**, according to Radio Merle": what it said stands before. */
export const ONLY_WHO_SAID =
  /^(?:[Tt]he |[Aa]n? |[Ii]ts |[Hh]is |[Hh]er )?(?:[\p{L}’'-]+ ){1,8}(?:said|says|announced|reported|added|told reporters)(?: on \p{Lu}\p{Ll}+day)?$/u;

/** What somebody does who goes on to accuse: "had **scolded** it, accusing". */
export const SCOLDING = list(
  "scolded criticised criticized attacked denounced condemned blasted slammed rebuked chided assailed lashed",
);

/** "**In** a call with", "**Speaking** beside": how, and with whom beside. */
export const OPENS_CIRCUMSTANCE = /^(?:In|At|On|After|Before|During|Following|Speaking|Standing|Appearing) /;

/** "**Minister David Orsk,** Anna Sorley, a union leader" */
export const FIRST_OF_TWO =
  /^(?:\p{Lu}[\p{L}.’'-]* ){0,4}\p{Lu}[\p{L}.’'-]*, (?=(?:\p{Lu}[\p{L}.’'-]* ){1,4}\p{Lu}[\p{L}.’'-]*(?:,|$))/u;

/** "that the dam was safe**, to which she replied** that": what is answered is another's. */
export const ANSWERED_TO =
  /(?:,|(?<=,["”])) to which (?:(?!had |has |have )[\p{L}.’'-]+,? ){1,8}?(?:replie[sd]|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)|sa(?:id|ys)|shot back)(?![\p{L}])/u;
