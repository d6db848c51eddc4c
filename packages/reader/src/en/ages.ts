import { list } from "./function-words.ts";

/* Words that tell how old somebody is. */

/** "the **62-year-old**": somebody, by an age. */
export const AGED = /^\p{N}{1,3}-year-olds?$/u;

/** "the **36**-year-old", "the **61**-year-old retiree": somebody who is called by an age, and its years. */
export const BY_AGE = /^the (\p{N}{1,3})-year-old(?: \p{Ll}+)?$/iu;

/** "the **comedian-turned-politician**": somebody who is called by what he was. */
export const BY_WHAT_HE_WAS = /^the (\p{Ll}+)-turned-(\p{Ll}+)$/iu;

/** "Dara Voss**, 36,**", "Dara Voss**, a 36-year-old** clerk", "Dara Voss (36)": behind the words of a name. */
export const AGE_BEHIND = /^[^,(\n]{1,60}(?<! )(?: \(|, (?:who is |aged |an? )?)(\p{N}{1,3})(?=[,.;)]|-year-old|$)/u;

/** Whoever holds one of these offices is called so, too. */
export const POLITICIANS = list("politician president leader statesman");
export const OFFICES_OF_POLITICIANS = list("president premier chancellor minister senator governor mayor lawmaker mp");
