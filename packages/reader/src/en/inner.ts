import { list } from "./function-words.ts";

/* Words that tell what is said inside what is said. Compiled for this project from a grammar of English. */

/** Who speaks of himself or to his hearer: his "think" and "know" are ways of speaking. */
export const SELVES = list("i we you one it that this which who what there i'm i've i'd i'll we're we've you're");

/** Nouns that take an infinitive without anything being said. */
export const NOUNS_OF_INTENT = list(`
  decision desire willingness intention effort efforts attempt attempts plan plans support opposition concern concerns fear fears hope hopes
  doubt doubts belief view idea notion
`);

/** Before a subject: what follows did not happen, or not yet. */
export const IRREAL = list("if unless whether until before should");

/** Before a subject: its verb has what it says before it. */
export const OPENS_WHAT = list("what whatever than as");
