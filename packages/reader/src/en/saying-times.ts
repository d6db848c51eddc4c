import { list } from "./function-words.ts";

/** Words between a word of saying and the time at which it is said: "said **late on** Friday", "told them **in** March". */
export const BEFORE_TIME = list("on in at late early later earlier last this");

/** Words before a time that opens a sentence and is that of what is said next: "**And late on** Friday, the army said". */
export const OPENS_WITH_TIME = list("on in at late early later earlier last this and but then");

/** Words before the time of an occasion at which something is said: "said **at** Friday's debate". */
export const OF_OCCASION = list("at in");
