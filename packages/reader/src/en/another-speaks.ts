/* What stands behind what is said and is another's or the reporter's, and what is said of who speaks. Compiled for this project. */

/** "was shocked**, while Tom Hale** called it sad": a clause of somebody else, whom no pronoun means. */
export const WHILE_CLAUSE =
  /, (?:while|whereas) (?!(?:he|she|it|they|we|I|you|this|that|there)(?!\p{L}))(?=\p{Lu}|the \p{Ll}|(?:some|many|others|critics|officials|police) )/u;

/** "to stand against it**, gambling that** it would fail": what those may hope of it. */
export const HOPES_BEHIND =
  /^(to [^“”"]{8,}?), (?:gambling|betting|wagering|calculating|hoping|reckoning) that(?!\p{L})/u;

/** "**this**, using social media to plan it": what is pointed at, and no more of what is said. */
export const POINTS_AT = /^(this|it|them|him|her), (?!during )\p{Ll}+ing /u;

/** "himself chairman**, further deepening** the rift": what comes of it. */
export const COMES_OF_IT =
  /^((?:himself|herself|itself|themselves) [^“”"]{4,}?)(?<!(?:^| )(?:to|of|for|in|with|against|on|by|from|any|no)),? (?:further|thus|thereby|effectively) \p{L}{2,}ing (?=(?:the|an?|his|her|its|their) )/u;

/** "any claim of it**, stating,** “It is late.”", "that it was sold **stressing thus:** “It was late.”": between what is told and quoted. */
export const VERB_BEFORE_QUOTATION =
  /^(?<before>[^“”"]{8,}?)(?<verb>(?:, (?:stating|stressing|saying|insisting|adding|explaining)|,? (?:stating|stressing|saying|adding|explaining) thus)[,:]? )["“][^“”"]*["”]?$/u;

/** "has **called** it": the verb behind those that help it. */
export const ITS_VERB = /^(?:(?:has|have|had|also) )*([\p{L}-]+)/u;
