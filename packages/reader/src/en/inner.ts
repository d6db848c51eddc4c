import { list } from "./function-words.ts";

/* Words that tell what is said inside what is said. Compiled for this project from a grammar of English. */

/** Who speaks of himself or to his hearer: his "think" and "know" are ways of speaking. */
export const SELVES = list("i we you one it that this which who what there i'm i've i'd i'll we're we've you're");

/** Verbs in a form that tells of something said at another time. */
export const TALK = list("said told asked wrote warned replied answered promised denied shouted claimed");

/** Verbs of belief that carry a clause. */
export const THINKING = list(`
  believe believes believed think thinks thought suspect suspects suspected doubt doubts doubted fear feared fears hope
  hopes hoped concluded
`);

/** Verbs of speech that oftener tell of an attitude or a deed. */
export const ATTITUDES = list(`
  support back favor welcome email continue remember read favor favour embrace seek offer question recognize recognise counter describe reference address celebrate
  defend oppose push reveal approve press order express discuss talk highlight cite quote
`);

/** Nouns that take an infinitive without anything being said. */
export const PLANS = list(`
  decision desire willingness intention effort plan plans support opposition concern concerns fear fears hope hopes
  doubt doubts belief view idea notion
`);

/** Before a subject: what follows did not happen, or not yet. */
export const IRREAL = list("if unless whether until before should");

/** Before a subject: its verb has what it says before it. */
export const WHAT = list("what whatever than as");
