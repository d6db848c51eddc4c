import { list } from "./function-words.ts";
import { PHRASE_LINKS } from "./phrase-words.ts";

/* Words at a subject, and at what a relative pronoun stands for. */

/** A subject that stands for another phrase: "the clerk **who** resigned". */
export const RELATIVE_SUBJECTS = list("who which that");
/** Of these, for somebody, and for a thing. */
export const WHO = list("who");
export const WHICH = list("which");
/** "the boat **that** sank": a relative pronoun only behind a noun. */
export const THAT_BEHIND_NOUN = list("that");

/** "the mother **of** Eva Lund, who": behind a noun, another of which the clause may be. */
export const BESIDE_HEADS = list("of for to from");

/** "shot **by** soldiers who": before the one noun that the clause is of. */
export const OF_ONE_ANTECEDENT = list("by from between among including");

/** Plural, or people without an ending, so that it is no predicate: "he is a **birther** who". */
export const PLURAL_BY_ITSELF = /s$|people|men$|police/;

/** Behind a name these are bodies: "Marrow Law **School**". */
export const NAMED_BODIES = list(
  "studies school university college academy institute center centre church hospital administration",
);

/** Between a subject and its verb a day stands behind it: "the clerk **on** Friday resigned". */
export const ON_DAYS = list("on");

/** Between two who do it together: "the army **and** the ministry". */
export const JOINING = list("and &");

/** Before two who are told apart: "**both** the army and the ministry". */
export const BOTH = list("both");

/** "The mill, **according** to the clerk, burned". */
export const ACCORDING = list("according");

/** What joins a phrase to a subject that ends with it: "a law **on** tolls", "those **with** the keys". */
export const SUBJECT_LINKS = new Set([...PHRASE_LINKS, ...list("on against with")]);

/** What people know who ask not to be named: "people familiar with the **matter**, who". */
export const THINGS_KNOWN = list(
  "matter matters situation case talks plan plans discussions issue investigation deal subject events negotiations",
);
