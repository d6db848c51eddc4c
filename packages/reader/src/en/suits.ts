/* Who has sued, and what they are called then. Compiled for this project. */

/** "**The plaintiff**": whoever has sued. */
export const PLAINTIFF = /^the (?:plaintiff|claimant|complainant|petitioner)$/iu;

/** "Dara Voss**, a clerk, has sued** the board": behind the name of whoever has. */
export const HAS_SUED =
  /^(?:, [^.,;:“”"]{1,60})?,? (?:(?:has|have|had|is|are|also|then|on \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day) ){0,2}(?:sued|sues|suing|filed (?:an?|the|his|her|its) (?:\p{L}+ ){0,2}(?:law)?suit|filed suit|instituted (?:an?|the) (?:\p{L}+ )?(?:law)?suit)(?!\p{L})/u;

/** "**the plaintiffs**", "**another plaintiff**", "the **plaintiff Ivo Rell**": of more than one, or by a name. */
export const OF_MORE_PLAINTIFFS =
  /(?<!\p{L})(?:(?:plaintiff|claimant|complainant|petitioner)s(?!\p{L})|(?:other|another|first|second|third|co-)[ -]?(?:plaintiff|claimant|complainant|petitioner)|(?:plaintiff|claimant|complainant|petitioner),? (?:\p{Lu}\p{L}*\.? )*\p{Lu}\p{Ll}|counter-?(?:suit|sued|claim))/u;
