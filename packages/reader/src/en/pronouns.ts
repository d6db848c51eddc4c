import { NOBODY_THERE } from "./assertion.ts";
import { list } from "./function-words.ts";

/* Pronouns by whom they mean: somebody told of before, or nobody who is told. */

/** Of a third party: "**its** servers", "**her** Hask counterpart". */
export const THIRD_POSSESSIVES = list("his her its their");

/** Somebody who is not told: "without arresting **anyone**". */
export const ANYONE = list("anyone anybody someone somebody");

/** Whoever speaks: "**we** condemn the raid". */
export const SPEAKERS = list("i we");

/** Of whom no event is told: "**whoever** attacked the convoy". */
export const WHOEVER = list("anyone anybody whoever everyone everybody few");

/** Subjects that may act, without being anybody in the record. */
export const ACTING_PRONOUNS: ReadonlySet<string> = new Set([...NOBODY_THERE, "somebody", "someone"]);

/** Before an object, of which there is none then: "killed **no** soldiers". */
export const NO_OBJECT = list("neither no");

/** "neither rebels **nor** soldiers" */
export const NOR = list("nor");

/** Nobody in the record is meant by them, nor by the two words that they begin. */
export const NOBODY_TOLD = list(`
  each one both others everyone everybody nobody anyone anybody someone somebody something no none neither all we us you me
  my our your those these many some most ones who which that
`);

/** Before people they tell of some of them, whoever these are: "**all** parents". */
export const SOME_OF = list("all both many most some");

/** "**what** she called": by the way in a clause, whose subject says it. */
export const BY_THE_WAY = list("what");

/** "suspended **by** Voss over what she called": whoever is named behind it may say it. */
export const BY_WHOM = list("by from against");

/** "**died** after what she called": whoever does so says nothing of it. */
export const UNDERGONE = list(`
  died dies die dying dead killed drowned perished collapsed vanished disappeared faces faced facing found lost stripped jailed hanged
`);

/** "**He** said": who is spoken of before, and nobody new. */
export const I_HE_OR_THEY = /^(?:i|we|you|he|she|it|they)$/i;

/** "Moro **was hanged**", "Moro **died**": nothing more is said by whoever did or had that. */
export const IS_DONE = list("was had died drowned perished");
export const ENDED = list("died drowned perished hanged killed executed murdered buried");
