import { list } from "./function-words.ts";

/* Two who were named together, by what they are. */

/** "**both men**", "**the two leaders**": what two are called of whom nothing else is said. */
export const THE_PAIR = /^(?:both|(?:the|these) two) (\p{Ll}+)$/iu;

/** What two people are called. */
export const PAIR_OF_PEOPLE = list(
  "men women leaders ministers presidents premiers candidates senators lawmakers politicians friends brothers sisters",
);

/** "**Norsoft and Activa**", "**the Orlay Trust** and **the Harrow Fund**": two names, of no longer list, and what stands before them. */
export const TWO_NAMES =
  /(?<=^|(\p{L}+),? )(?<!\p{Lu}[\p{L}.’'&-]*,? (?:and |or |of |for )?(?:the )?)([Tt]he )?(\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|for|the) )*\p{Lu}[\p{L}\p{N}.’'&-]*)*) and (the )?(\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|for|the) )*\p{Lu}[\p{L}\p{N}.’'&-]*)*)(?![\p{L}\p{N}]| \p{Lu}| (?:and|or) |, (?:and |or )?(?:the )?\p{Lu})/gu;

/** Before the two with whom a sentence opens. */
export const OPENS_PAIR = /^(?:(?:(?:On|In) \p{Lu}?\p{L}+|(?:Last|This) \p{L}+), )?$/u;

/** Before "both men" in their sentence: nobody else of whom it is told. */
export const BEFORE_PAIR = /^(?:["“'‘])?(?:(?:But|And|Yet|So|Now|Still) |\p{L}+, )?$/u;

/** Behind the two with whom a sentence opens: others who may be meant, "met **Max Orn**", "were beaten by **two** gunmen". */
export const OTHERS_BESIDE_PAIR = /(?<!\p{L})(?:two|both|\p{Lu}[\p{L}.]* \p{Lu}\p{L}*)(?!\p{L})/u;
