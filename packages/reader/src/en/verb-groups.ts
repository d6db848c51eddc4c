import { list } from "./function-words.ts";

/* The small words of a verb group, and the verbs that govern another. */

/** "**was** killed", "**has been** shelled" */
export const BE_FORMS = list("is are was were be been being isn't aren't wasn't weren't 're");

/** "**has** said" */
export const HAVE_FORMS = list("has have had having hasn't haven't hadn't 've");

/** "**did** not say" */
export const DO_FORMS = list("do does did don't doesn't didn't");

/** Helpers by the tense that they give a verb: "**was** shot", "**has** left". */
export const PAST_HELPERS = list("was were wasn't weren't had hadn't did didn't");
export const PRESENT_HELPERS = list("is are isn't aren't 're am 'm has have hasn't haven't 've do does don't doesn't");

/** Of these, those that have no tense behind "to": "to **be** held", "to **have** left"; not "asked that he **be** held". */
export const UNTENSED = list("be have");

/** What is to be done: "**plans** to march", "is **due** to visit". */
export const PLANS = list(
  "plan plans planned planning intend intends intended decided set due expected scheduled about preparing prepares going vote votes voted voting moved",
);

/** What may be done: "**wants** to march". */
export const WISHES = list(`
  want wants wanted hope hopes hoped seek seeks sought seeking wishes wished tried tries trying attempted ready willing free
`);

/** What may be done, before a verb in -ing: "**considers** marching". */
export const CONSIDERING = list(`
  consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing contemplate contemplates
  contemplated contemplating
`);

/** What is done, before a verb: "**helped** lead the march", "**managed** to flee". */
export const DONE_BY_HELP = list("help helps helped helping manages managed proceeds proceeded");

/** What is done, before an infinitive or a verb in -ing: "**began** to shoot", "**kept** shelling". */
export const BEGINNING = list(`
  begin begins began begun start starts started continue continues continued continuing keep keeps kept resumes resumed
`);

/** What is not done: "**refused** to release". */
export const REFUSALS = list(`
  refuse refuses refused refusing fail fails failed decline declines declined declining
`);

/** "has **not** said", "can**not** say" */
export const NEGATIVE_HELPER = /^(?:not|never|neither|nor)$|n't$|^cannot$/;

/** "was **nearly** killed" was not. */
export const ALMOST = list("nearly almost narrowly hardly scarcely barely");

/** "not **only** said" is said. */
export const MERELY = list("only just merely simply");

/** "**due** to", "**according** to": before a "to" that opens no infinitive. */
export const BEFORE_OTHER_TO = list("due according");

/** Contractions and negations among the words that help a verb. */
export const OTHER_HELPERS = list("'ve 'll 're neither nor");

/** Behind an auxiliary it is of its subject: "were **all** arrested". */
export const OF_ALL = list("all");

/** With a capital letter a name or a month: "Mrs **May** praised". */
export const NAMES_TOO = list("may");
