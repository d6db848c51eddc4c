import { list } from "./function-words.ts";

/* Words that tell whether a verb reports. Compiled for this project from a grammar of English. */

/** "**would** say": nothing is said yet. */
export const MODALS = list("would could should must can may might shall will");

/** "**was** told", "**got** told": before a participle a passive, before a gerund what goes on. */
export const BE_BEFORE_CUE = list("is are was were be been being am isn't aren't wasn't weren't gets got");

/** Third persons that are more often plural nouns. */
export const PLURAL_NOUNS = list(`
  states reports claims calls plans shows fears hopes views demands requests offers charges promises doubts questions
  answers posts tweets estimates forecasts projects wishes supports favors favours orders comments remarks advises learns
`);

/** "**they** believe": a base form beside them is a verb. */
export const PLURAL_SUBJECTS = list("i we they you who");

/** "**officials** say", "**police** say", "**some** say": so do words end that a base form may have as its subject. */
export const PLURAL_END = /(?:s|men|people|police|others|some|many|critics)$/;

/** "he **issued** a wider threat:": so does a verb end before a colon. */
export const VERB_END = /(?:ed|s)$/;

/** "issued a wider **threat**:" */
export const THREATS = /threat|ultimatum/;
