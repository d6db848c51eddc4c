import { list } from "./function-words.ts";

/* Words about sentences at whose end stands who says them. Compiled for this project. */

/** "…, the minister **told** parliament." */
export const TOLD_AT_END = list("said says told added warned insisted announced");

/** What is told after the telling, opened by these, is the reporter's. */
export const REPORTERS_TAIL = list("as while when after before");

/** "**Asked** whether …, the minister said": the sentence opens with words of the reporter's. */
export const REPORTERS_OPENING = list("asked pressed meanwhile instead however");

/** A clause that they open is not whole without the one that follows. */
export const HALF_CLAUSE = list("as when while after before if although though because since asked speaking");

/** So end words that open no noun phrase: "**closing** the dam", "**reportedly**". */
export const NO_NOUN_OPENING = /ing$|ed$|ly$/;

/** "**Imogen** Tarrant", "**officials**", "**police**": they open a noun phrase without an article. */
export const BARE_NOUN_OPENING = /^\p{Lu}|s$|^police$/u;

/** "said **that** the weir had held", "said **she** would stay": what is said opens as a clause does. */
export const OPENS_CLAUSE = /^(?:that|he|she|they|it)(?![\p{L}’'])/u;

/** "**but added**": a second saying of the same speaker. */
export const SAYS_NEXT = /,? (?:and|but) (?:\p{L}+ly |also |then |later )?(\p{L}+)(?=,? (?:["“]|that ))/u;

/** "claimed **responsibility for the raid**, which they say is a reply" */
export const CLAIMED_DEED = /^responsibility for [^,.;:]*?(?=,| (?:which|that|who|where|after|as|in what) |$)/u;

/** "has **blamed** the flood **on** the dam": with whom and what, it is an accusation told in whole. */
export const BLAMING = /(?:^|\s)(?:blamed|blames|accused|accuses)$/u;
/** "two letters **for** her defeat" */
export const BLAMED_FOR = /^[^,;:."“”]* (?:for|on|of) /u;

/** "refused to concede and **demanded** a recount" */
export const DEMANDING = list("demanded demands");

/** "posted on a page **that was** made for him": of the page, and not what was posted. */
export const RELATIVE_THAT = /^that (?:is|are|was|were|has|had|have|will|would|can|could) /iu;
