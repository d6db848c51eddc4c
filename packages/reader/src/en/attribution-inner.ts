import { list } from "./function-words.ts";

/* Forms of what is said inside what is said. Compiled for this project from a grammar of English. */

/** Besides verbs they may tell of whom words are: "**according** to", "a claim **by**". */
export const TELLING_WHOSE = list("according by from");

/** "a claim **by** the union": whoever follows has said it. */
export const OWNING = list("by from");

/** "Who told you?", "a thing that said"; "they look at her I believe" runs two clauses together. */
export const NO_SPEAKER = /^(?:that|this|what|there|Who)$|^everything | I$/;

/** "**even** said", "**reportedly** said": no source by itself. */
export const BESIDE_VERB = /^(?:almost|even|just|only|\p{Ll}+ly)$/u;

/** "**more than** he said" */
export const ENDS_IN_MORE_THAN = / (?:more|less|fewer) than $/i;

/** "but **had** always denied": the same tense says that the same person's words go on. */
export const SAME_TENSE = /^(?:had|has|have)\b/i;

/** "his denial **of**", "a claim **that**": a noun of saying with what follows it, and no verb. */
export const NOUN_WITH_TAKEN = /^(?:\p{L}+ )?(?:by|from|that|of|to|for)$/u;
