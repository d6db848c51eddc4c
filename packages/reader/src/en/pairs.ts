import { list } from "./function-words.ts";

/* Two who were named together, by what they are. */

/** "**both companies**", "**the two men**", "the companies", "the Nordic neighbours": what is called so, and whether it says that they are two. */
export const THE_PAIR = /^(?:(both|the two|these two)|the)(?: (?:\p{Lu}?[\p{L}-]+ )?([\p{Ll}-]+))?$/iu;

/** What two people are called. */
export const PAIR_OF_PEOPLE = list(
  "men women leaders ministers presidents premiers candidates senators lawmakers politicians rivals friends brothers sisters officials",
);

/** What two bodies are called. */
export const PAIR_OF_BODIES = list(`
  companies firms groups organizations organisations parties unions agencies banks airlines ministries universities clubs charities
  institutions outlets carriers automakers newspapers associations
`);

/** What two states are called. */
export const PAIR_OF_STATES = list("countries nations states neighbours neighbors governments allies sides rivals");

/** "**Norsoft and Activa**", "**the Orlay Trust** and **the Harrow Fund**": two names, of no longer list, and what stands before them. */
export const TWO_NAMES =
  /(?<=^|(\p{L}+),? )(?<!\p{Lu}[\p{L}.’'&-]*,? (?:and |or |of |for )?(?:the )?)([Tt]he )?(\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|for|the) )*\p{Lu}[\p{L}\p{N}.’'&-]*)*) and (the )?(\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|for|the) )*\p{Lu}[\p{L}\p{N}.’'&-]*)*)(?![\p{L}\p{N}]| \p{Lu}| (?:and|or) |, (?:and |or )?(?:the )?\p{Lu})/gu;

/** Before the two with whom a sentence opens. */
export const OPENS_PAIR = /^(?:(?:(?:On|In) \p{Lu}?\p{L}+|(?:Last|This) \p{L}+), )?$/u;

/** "in **Norway and Sweden**" */
export const BEFORE_PLACES = list("in near outside across off at from to around throughout");

/** Before "both companies" in their sentence: nobody else of whom it is told. */
export const BEFORE_PAIR = /^(?:["“'‘])?(?:(?:But|And|Yet|So|Now|Still) |\p{L}+, )?$/u;
