import { list } from "./function-words.ts";

/* Small words in and beside noun phrases. */

/** What joins a phrase to the one before it: "a spokesman **for** the ministry", "officials **in** Orlay". */
export const PHRASE_LINKS = list("of in at near for from below");

/** Of these, what joins a phrase for somebody to where and for whom they stand. */
export const SOMEBODY_LINKS = list("of for in at");

/** "**some** of his rivals": a part, and what stands behind its "of" tells of what. */
export const PARTITIVES = list("some many most all several each few both any none half two three four");

/** "some of **them**": these say nothing of what the whole is. */
export const WHOLES_UNTOLD = list("them us you whom which those these it this that");

/** Behind a noun: what follows only says more of it. "a person **familiar** with", "people **interviewed** for" */
export const ENDS_HEAD = list(`
  of in for at with from on to by who that which familiar close briefed seen obtained released published issued run led and near
  told known nicknamed interviewed surveyed polled contacted questioned including set there i we he she they
`);

/** "non-**governmental** and **international** organisations": of what kind, twice, before a noun. */
export const OF_WHAT_KIND = /(?:national|regional|governmental|political|medical|legal|local|economic|religious)$/u;

/** What always says more of the noun before it, and joins a part to its whole: "two **of** them". */
export const OF = list("of");

/** Before a number: "**at least** 14 people". */
export const QUALIFIERS = list(
  "at least most more fewer less than up to as many about around nearly almost over some only another",
);

/** "After nineteen **years** Dorrak": a name behind them is another phrase. */
export const TIME_SPANS = list(`
  hour hours day days week weeks month months year years minute minutes decade decades time times
`);

export const SEASONS = list("spring summer autumn fall winter weekend");

/** "**last** week", "**next** autumn": before a span of time, which is no part of a phrase before it. */
export const LAST_OR_NEXT = list("last next past");

/** "the **daily** Arnsk Morning": nouns for what appears so often, where a name follows. */
export const PERIODICALS = list("daily weekly monthly");

/** Small words that stand behind a verb or beside a phrase, and in none. */
export const BESIDE_PHRASES = list(
  "off out up down away back apart aside along forward ago overnight alongside abroad together alone again",
);

export const ARTICLES = list("a an the");
export const THE = list("the");

/** Behind whoever something is of: "the army**'s**". */
export const POSSESSIVE_MARKS = list("'s '");

/** "**each other**" names nobody new. */
export const EACH = list("each");
export const OTHER = list("other");

/** "two **others**" */
export const OTHERS = list("others");

/** "hundreds **more**": behind its noun it is no part of the phrase. */
export const MORE = list("more");
