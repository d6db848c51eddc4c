/* Words by which a number in somebody's statement is of a thing that the reporter describes. Compiled for this project. */

/**
 * Behind the verb: "rejected **the claim that** 40 had died" tells what is said, "hails **as** a success a rate of 4%" how it
 * is put, "criticised the school **for** charging $300" of what it is accused, "defended **his call** for 40 beds" what he wants.
 */
export const SAID_OF_IT =
  /["“”]| as | for \p{L}+ing |\b(?:his|her|its|their|our) (?:own )?(?:[\p{L}-]+ )?(?:calls?|proposals?|plans?|demands?|requests?|bids?|pledges?|promises?|ideas?)\b|\b(?:that|whether|claims?|reports?|accusations?|allegations?|suggestions?|assertions?|statements?|figures?|estimates?|findings?|forecasts?|polls?)\b/iu;

/** "apologised **to** the two women": whom it is done to. */
export const ENDS_IN_TO = /(?<!point(?:s|ed|ing)?) to$/iu;

/** Behind it: "to **the** two women", and no "to dismiss". */
export const OPENS_THING = /^ (?:the|an?|his|her|its|their|our|these|those|some|about|\d)(?![\p{L}])/iu;

/** "declared an emergency **after** three villagers died": what came before it; a verb before it would be of what is told. */
export const ONLY_AFTER = /^ (?:(?!after |following |that |whether )[\p{L}’'-]+ ){1,6}(?:after|following) /u;
export const HAS_A_VERB =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|should|must|did|does|do|to|\p{L}+ed)(?!\p{L})/u;

/** "the hamlet **of some 40 people**, **nine miles east** of Orlay": how many live in a place, and where it lies. */
export const LIVING_THERE =
  /(?:^|[^\p{L}])(?:country|nation|city|town|village|hamlet|region|province|island|district|community|territory|settlement) of (?:about |around |some |just |only |roughly |nearly |almost |fewer than |more than )?$/u;
export const WHO_LIVE_THERE = /^ (?:people|residents|inhabitants|souls)(?!\p{L})/u;
export const LIES_BEHIND =
  /(?:^|[^\p{L}])(?:people|residents|inhabitants|village|town|city|port|island|camp|prison|base|mine|plant)(?:,| \(|),? (?:about |around |some |just |only |roughly |nearly |almost )?$/u;
export const LIES_THERE =
  /^ (?:(?:north|south|east|west|inland|offshore|away|outside|from)(?:-?(?:east|west))?)(?:ern)?(?!\p{L})/u;
