import { list } from "./function-words.ts";

/* To whom something is said. Compiled for this project from VerbNet's class names (tell-37.2, advise-37.9, promise-37.13). */

/** Nouns of something that is for somebody: "a letter **to Congress**". */
export const DIRECTED = list(`
  letter letters note message messages email e-mail emails e-mails memo memorandum address speech statement remarks testimony
  appeal cable speaking
`);

/** Nouns of talking with somebody: "in a **call with** donors". */
export const MET = list("call conversation meeting");
export const WITH = list("with");

/** Before such a noun something is said there; not "after a meeting with staff". */
export const DURING_TALK = list("in on during at over");

/** Bodies and people that are told something and are in no list of speakers. */
export const HEARERS = list(`
  staff nation parliament crowd crowds audience tribunal inquiry jury panel public congregation gathering colleagues
  shareholders fans lawmakers mps friends wives husbands families police congress press media world country people
  guests donors nurses cellmate brother sister mother father wife husband son daughter friend everyone anyone
  host anchor kids children audiences
`);

/** Ends of nouns for people in the plural: "supporters", "activists". */
export const PEOPLE_PLURAL = /(?:ers|ors|ists|ians|ants|ents|ees|men|women|ives|ates|crats|icans)$/;
