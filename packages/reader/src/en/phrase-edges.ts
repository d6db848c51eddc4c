import { list } from "./function-words.ts";

/* Words at the edges of noun phrases and subjects. */

/** Another clause begins with one of these, and a subject does not go back over it. */
export const NOT_IN_SUBJECT = list(`
  that if whether because although though while when where after before unless until once whereas how why what as so than
`);

/** Pronouns that are no verb's subject: "**when** he said". */
export const NEVER_SUBJECT = list("when where whose this");

/** "the first **time** Voss threatened": a name behind such a noun begins a clause of its own. */
export const ZERO_RELATIVES = list("time times day moment way reason year week month point place thing");

/** "a clerk **from** Orlay, Tesmar": before a place and the land it lies in. */
export const BEFORE_PLACES = list("of in from outside near");

/** Pronouns that are a subject and no object: "**he** and Voss left". */
export const SUBJECT_FORMS = list("he she they we i");

/** Between two nouns: "the army **and** the ministry". */
export const JOINING_NOUNS = list("and or");

/** What stands behind a subject that follows its verb and is no more of it: "said Ilan Moro **on** Friday". */
export const AFTER_SUBJECT = list(
  "on in at during after before by via through since until as when while if because about amid following",
);

/** The subject of a verb behind it: "said **he**". */
export const SUBJECTS_BEHIND = list("he she they it we i");

/** These act in nothing: "**there** was", "**many** of". */
export const EMPTY_SUBJECTS = list(
  "there it what all each one both other others this that these those many some most few one ones",
);

/** Between a noun and a name that is another's: "the killing **of** Lew Corran". */
export const BEFORE_OTHERS = list("of in at from near for to on the by with and");

/** Adjectives and nouns in -ly, which are no adverbs. */
export const NOT_ADVERBS = list("family july italy early ally bully reply supply assembly anomaly rally fly only");

/** The ends of what somebody said, as a finite verb. */
export const SAYING_ENDS = /(?:ed|said|says|told|wrote)$/;

/** "**his** house": a possessive pronoun opens a phrase. */
export const POSSESSIVE_WORDS = list("his her its their our my");
