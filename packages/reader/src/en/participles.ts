import { list } from "./function-words.ts";

/* What stands before a participle of saying where somebody else is nearer. Compiled for this project. */

/** "has **sent a letter to** the mayor, ": before whom somebody has written to. */
export const SENT_TO =
  /\b(?:sent|send|wrote|written|addressed|delivered|penned|signed|submitted|issued) (?:\p{L}+ ){0,4}?(?:letters?|petitions?|notes?|memos?|e-?mails?|appeals?|messages?) to (?:[^.;:“”"]{0,80}, )?(?:(?:the|his|her|its|their) )?(?:[\p{L}.’'-]+ ){0,6}$/u;

/** "a **letter to** the mayor, ", and what is asked of whom it is to: "urging **her**". */
export const LETTER_TO =
  /\b(?:letter|petition|note|memo|e-?mail|appeal|message) to (?:[^.;:“”"]{0,80}, )?(?:(?:the|his|her|its|their) )?(?:[\p{L}.’'-]+ ){0,4}$/u;
export const OPENS_WITH_OBJECT = /^(?:him|her|them|it) /u;

/** "in a release **titled: **", before its title. */
export const TITLED =
  /\b(?:release|statement|letter|memo|message|alert|paper|report|article|petition|post|note|document|communiqu[eé]|bulletin|circular|publication)(?:[\s,][^.;“”"]{0,120})?,? (?:titled|entitled|headlined|tagged|captioned|themed)[:,]? ["“‘']?$/u;

/** "**The service**, in a release": whose words those are. */
export const PUTS_IT_OUT =
  /^((?:\p{L}+ ){0,2}?\p{Lu}[\p{L}.’'-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}.’'-]*)){0,6}),? (?:(?:said |has )?(?:in|through|via) an?|has (?:issued|released) an?) /u;

/** "with **some** calling her out, " */
export const SOME_WHO =
  /\bwith (?<who>(?:some|others|many|several|most|critics|opponents|users|fans|one|a few)(?: (?:of|in|on) [^,.;:]{1,30}| \p{Ll}+)?) calling (?:her|him|them) out(?!\p{L})[^.;:“”"]*, $/u;

/** "saying **she lied**": what nobody says of herself, and what only those do who call her out. */
export const SAYS_OF_HER =
  /^(?:that )?(?:she|he|they) (?!(?:would|will|had|has|have|did|does|was|is|were|are|never|knew)(?!\p{L}))\p{L}+/u;

/** "Voss **pushed back when** Moro praised it": behind whoever answers. */
export const HITS_BACK =
  /^ (?:\p{L}+ly )?(?:(?:pushed|hit|shot|fired|struck|bit|fought|snapped|clapped) back|countered|retorted|objected|interjected|demurred|bristled) (?:when|after|as) (?:the )?(?:\p{Lu}[\p{L}.’'-]* )*$/u;

/** ", **noting** the cost": with these whoever answers goes on, and the other would hardly. */
export const CLEARLY_HIS = list("noting saying arguing insisting adding stating explaining stressing");
