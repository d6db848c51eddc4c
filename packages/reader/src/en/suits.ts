/* Who has sued, and what they are called then. Compiled for this project. */

/** "**The plaintiff**": whoever has sued. */
export const PLAINTIFF = /^the (?:plaintiff|claimant|complainant|petitioner)$/iu;

/** "Dara Voss**, a clerk, has sued** the board": behind the name of whoever has. */
export const HAS_SUED =
  /^(?:(?:, (?!who|which|that|and|but)[^.,;:“”"]{1,60},)? |, (?=has |have |had |is |are ))(?!(?:is|are) (?:\p{L}+ )?sued)(?:(?:has|have|had|is|are|also|then|on \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day) ){0,2}(?:sued|sues|suing|filed (?:an?|the|his|her|its) (?:\p{L}+ ){0,2}(?:law)?suit|filed suit|instituted (?:an?|the) (?:\p{L}+ )?(?:law)?suit)(?!\p{L}| (?:\p{L}+ ){0,3}by(?!\p{L}))/u;

/** "**the plaintiffs**", "**another plaintiff**", "the **plaintiff Ivo Rell**": of more than one, or by a name. */
export const OF_MORE_PLAINTIFFS =
  /(?<!\p{L})(?:(?:plaintiff|claimant|complainant|petitioner)s(?!\p{L})|(?:other|another|first|second|third|co-)[ -]?(?:plaintiff|claimant|complainant|petitioner)|(?:plaintiff|claimant|complainant|petitioner),? (?:\p{Lu}\p{L}*\.? )*\p{Lu}\p{Ll}|counter-?(?:suit|sued|claim))/u;

/** "sued it **in 2020 and lost**", "**In another case**", "is **itself** in court": no suit that goes on, or not the only one. */
export const OTHERWISE_SUED =
  /(?<!\p{L})(?:another|other|separate|separately|previous|previously|earlier|itself|himself|herself|lost|won|settled|dismissed|withdrew|dropped|years? ago|last year|until|once)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;

/** A word that tells of a suit or of a trial. */
const SUIT =
  "(?<!\\p{L})(?:(?:law)?suits?|sued|sues?|suing|counter-?claims?|trials?|complaints?|prosecut\\p{L}+|charged|defendants?|accused)(?!\\p{L})";

/** "**The trial** of her brother opened": of another suit, in another sentence. */
export const TELLS_OF_SUIT = new RegExp(`${SUIT}|(?<!\\p{L})(?:courts?|case|cases|tribunals?)(?!\\p{L})`, "iu");

/** How often a sentence tells of one. */
export const SUITS = new RegExp(SUIT, "giu");

/** Before a name, that another has sued with whoever bears it: "Dara Voss **and** Ivo Rell have sued". */
export const SECOND_OF_TWO = /\band\s$/;
