import { list } from "./function-words.ts";

/* To whom something is said. Compiled for this project from VerbNet's class names (tell-37.2, advise-37.9, promise-37.13). */

/** What is told comes after whoever is told it: *told reporters*. */
export const TELLING = list(`
  told tell tells telling informed informs informing assured assures assuring reassured reassures briefed briefing
  reminded reminds reminding notified notifies
`);

/** Somebody may come first, if words of a content follow: *warned residents that*, *urged both sides to*. */
export const ADDRESSING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["that", "promised promises promising"],
      ["that to against about", "warned warns warning cautioned cautions cautioning"],
      ["to whether if about for why how what when", "asked asks asking"],
      [
        "to not that against",
        "urged urges urging advised advises advising ordered orders ordering instructed instructs begged implored encouraged encourages encouraging pressed",
      ],
    ] as const
  ).flatMap(([next, verbs]) => [...list(verbs)].map((verb) => [verb, list(next)] as const)),
);

/** Whoever hears stands after "to": *wrote to staff*, *admitted to police*. */
export const SAYING_TO = list(`
  wrote writes writing said says saying admitted admits admitting confessed confided explained explains complained
  conceded spoke speaking boasted bragged revealed disclosed announced suggested insisted stressed testified testifies testifying
`);

/** Nouns of something that is for somebody: "a letter **to Congress**". */
export const DIRECTED = list(`
  letter letters note message messages email e-mail emails e-mails memo memorandum address speech statement remarks testimony
  appeal cable speaking
`);

/** Bodies and people that are told something and are in no list of speakers. */
export const HEARERS = list(`
  staff nation parliament crowd crowds audience tribunal inquiry jury panel public congregation gathering colleagues
  shareholders fans lawmakers mps friends wives husbands families police congress press media world country people
  guests donors nurses cellmate brother sister mother father wife husband son daughter friend everyone anyone
  host anchor kids children audiences
`);

/** Ends of nouns for people in the plural: "supporters", "activists". */
export const PEOPLE_PLURAL = /(?:ers|ors|ists|ians|ants|ents|ees|men|women|ives|ates|crats|icans)$/;
