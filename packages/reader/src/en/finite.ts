import { list } from "./function-words.ts";

/* Which forms are taken for the past where only their ending or their lemma tells. From general knowledge of English. */

/** Pasts that are base forms of other verbs, or nouns, less often: "found", "shot". */
export const PASTS_ABOVE_ALL = list("found shot wound bound hurt were");

/** Participles that stand before a noun, or for people, as often: "the **wounded**". */
export const PAST_ADJECTIVES = list("aged armed united wounded injured displaced disabled accused deceased");
