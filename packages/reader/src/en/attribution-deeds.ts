import type { Act } from "@according/record";
import { list } from "./function-words.ts";

/* Words that tell whether somebody does a deed in words. Compiled for this project from a grammar of English. */

/** The verbs of each deed, in the present and the past. */
export const DOING: ReadonlyMap<Act, RegExp> = new Map([
  ["deny", /^(?:den(?:y|ies|ied)|disput(?:e|es|ed))$/],
  ["threaten", /^threaten(?:s|ed)?$/],
  ["promise", /^(?:vow|promis|pledg)(?:e|es|s|ed)?$/],
  ["offer", /^offer(?:s|ed)?$/],
  ["reject", /^(?:reject|dismiss|rebuff)(?:s|es|ed)?$/],
  ["agree", /^(?:agree|accept)(?:s|d|ed)?$/],
  ["request", /^(?:demand|urge|ask|call)(?:s|d|ed)?$/],
  ["claim-responsibility", /^claim(?:s|ed)?$/],
]);

/** "**accepted** the offer": of what is agreed to in one word the object tells. */
export const ACCEPTING = /^accept/;

/** "claimed responsibility the town **is** calm": in a caption without a stop a second sentence follows. */
export const SECOND_SENTENCE = list("has have is are leads");

/** "the head **of** the union": the head of a phrase stands before them. */
export const BEHIND_HEAD = list("of at in on from for who which that with to along under behind near");

/** Pronouns for people who are spoken of. */
export const PERSONS = list("he she they");

/** Words that name nobody of whom a report tells a deed. */
export const NO_DOERS = list("it that this which who what there i we you his her its their");
