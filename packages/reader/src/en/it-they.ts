import { list } from "./function-words.ts";

/* Around "it" and "they": who else may be meant, and what tells of others. */

/** Pronouns for one body or thing, and for several. */
export const IT = list("it");
export const THEY = list("they");

/** "**these** candidates": those who were named before. */
export const POINTING = list("these those both");

/** Pronouns for one person. */
export const SINGLE_PERSONS = list("he she i");

/** "has **not** commented", "**declined** to comment" */
export const SILENT = /\bnot\b|n[’']t\b|\b(?:declin|refus|fail)(?:es|ed|ing)\b|\b(?:has|have|had) yet to\b/;

/** "Voss **was replaced by** Moro. He …", "Voss **questioned** Moro. He …": between two, where the second may as well go on. */
export const TURNS_TO =
  /\b(?:was|were|is|are|been|being)\b[^,;]* by |\b(?:asked(?! for\b)|questioned|interviewed|quizzed|grilled|pressed|challenged|confronted|cross-examined|introduced|sentenced|jailed|fired|sacked|rescued|treated|arrested|attacked|interrupted)\b/u;

/** "discussed **a report**. It said", "said **the report** was late. It said": what has words of its own, and has been told of. */
export const TELLS_OF_DOCUMENT =
  /(?<!\p{L})(?:discuss|read|receive|review|reject|welcome|criticise|criticize|dismiss|cite|obtain|see|saw|study|examine|debate|answer|leak|publish|release|issue|call|said|says)(?:d|ed|n|s|es)? (?:(?:a|an|the|this|that|that the|that this) )(?:[\p{L}-]+ ){0,3}?(?:report|letter|memo|document|study|survey|article|book|email|lawsuit|complaint|ruling|dossier|statement)(?!\p{L})/iu;

/** Nouns by which anybody of a sex is called anew: "**the man**" may be the husband. */
export const ANYBODY = list("man woman boy girl person child teenager");

/** "struck **Harakat's** base": somebody who owns something. */
export const OWNERS = /\p{Lu}[\p{L}.-]*['’]s?(?!\p{L})/u;

/** "has yet to comment**, but** Kolm issued a statement" */
export const TURNS_TO_ANOTHER = /, (?:but|while|whereas|although|though) /u;

/** "as in April**, when Norvia** fired 300 rockets": what another did then ends the sentence. */
export const TELLS_WHEN = /, when (?:the )?\p{Lu}[^,;“”"]*,?[^,;“”"]*$/u;

/** "**The organiser** said A. It added B": they may be a firm, too. */
export const FIRMS_OR_PEOPLE = list("organiser organizer contractor provider promoter operator");

/** "**his** party", "**hers**", "Tom Hale**’s** firm": what is somebody's may be told of, too. */
export const OF_THEIRS = /(?<!\p{L})(?:his|hers?|their|theirs|its)(?!\p{L})|\p{L}['’]s(?!\p{L})|s['’](?= )/iu;

/** "they **also** said", "they **further** said": who goes on with what they said before. */
export const ALSO = /(?<!\p{L})(?:also|further|added|continued)(?!\p{L})/u;

/** "police **said**", right behind who does. */
export const SAYS_BEHIND = /^ (?:have |has )?(?:said|say|says|believe|announced|added)(?!\p{L})/u;

/** "**They** stole my car": of several who may be meant next. */
export const TELLS_OF_THEM = /(?<!\p{L})(?:they|them|their|theirs|these|those)(?!\p{L})/iu;

/** "**the pair** fled": several in one word. */
export const TELLS_OF_PAIR =
  /(?<!\p{L})(?:pair|couple|duo|trio|gang|group|crew|mob|crowd|team|band|family|youths?)(?!\p{L})/iu;

/** "It **can** now **be revealed** that": nobody says so. */
export const CAN_BE_TOLD =
  /^it (?:can|may|could|should|must|will)(?: (?:now|also|further))* be \p{L}+(?:ed|en|wn) that\b/iu;
