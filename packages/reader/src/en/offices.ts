import { list } from "./function-words.ts";

/* Offices of those who speak for others. Compiled for this project from newspaper style guides. */

/** Speak for a body or for somebody: the word alone, or after one of these. */
export const SPEAKS_FOR: ReadonlyMap<string, ReadonlySet<string> | null> = new Map<string, ReadonlySet<string> | null>([
  ...[...list("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen")].map(
    (word) => [word, null] as const,
  ),
  ["secretary", list("press")],
  ["director", list("communications press")],
  ["officer", list("press")],
  ["communications", list("of corporate")],
  ["affairs", list("external corporate public")],
  ["relations", list("media press public")],
]);

/** Behind these they speak for it, not behind others: "**head** of communications", not "professor of communications". */
export const OF_WHAT_IS_SPOKEN = list("communications affairs relations");
export const HEADS_OF_SPEAKERS = list("head director chief vice-president president manager officer executive lead");

/** Speak for whoever employs them, if it is said who that is: "her lawyer", "a lawyer for the bank". */
export const SPEAKS_FOR_CLIENT = list(
  "lawyer lawyers attorney attorneys solicitor solicitors barrister barristers publicist",
);

/** An attorney of the state speaks for no client. */
export const STATE_ATTORNEYS = list("district state u.s. us united states city county prosecuting assistant federal");

/** They held the office once. */
export const FORMER = list("former ex onetime one-time erstwhile");

/** Before an office, these are no part of the body: "a senior ministry spokesman". */
export const RANKS = list(
  "senior chief deputy top longtime long-time lead acting new personal own main official principal veteran another one national local",
);

/** Bodies named by a small word before an office, that are in no list of bodies. */
export const ATTRIBUTIVE_BODIES = list(
  "company police campaign airline school state city county family league district utility rebel opposition bank firm zoo museum",
);

/** A company under whichever name. */
export const FIRMS = list("company firm airline manufacturer");
