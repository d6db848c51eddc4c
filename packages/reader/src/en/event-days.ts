import { list } from "./function-words.ts";

/* Words of events from whose day others are counted. Compiled for this project from news usage. */

/** What every vote is called here, and with "day" or "night" its date. */
export const ELECTION_DAY = "election";
export const ELECTIONS = list("election elections vote ballot");
export const VOTING = list("election polling voting");
export const DAYS_OF_EVENTS = list("day night");

/** Before "election day" these make it no date: "**every** election day". */
export const AT_LARGE = list("a an every each any some no all these those");

/** Before a day and behind its event: "the election **on** 8 November", "set **for** Sunday". */
export const ON_ITS_DAY = list("on for");

/** Between an event and its day: "the election **was held** on 8 November". */
export const HAPPENED_ON = list(`
  was were is are be been had has held took take takes taking place struck hit came happened occurred erupted fell began begins
  started starts ended set scheduled due called planned will would opened opens late early itself which ,
`);

/** The noun for what a verb tells: "The ferry **sank** on Sunday … two days after the sinking". */
export const DEED_NOUNS: ReadonlyMap<string, string> = new Map([
  ["sank", "sinking"],
  ["crashed", "crash"],
  ["exploded", "explosion"],
  ["collapsed", "collapse"],
  ["erupted", "eruption"],
  ["resigned", "resignation"],
  ["derailed", "derailment"],
  ["disappeared", "disappearance"],
  ["vanished", "disappearance"],
]);

/** Before a time that says when another was: "two years later, **in** 2005". */
export const AT_ITS_TIME = list("in on");

/** Before a time counted from another: "in July, **just** two months later". */
export const JUST_BEFORE = list("just only barely nearly almost about some exactly");

/** Between a stretch and the event with which it ends: "the last 11 days **of** the election". */
export const BEFORE_EVENTS = list("of before");

/** A report with these is of the United States, whose Election Day is set by law. */
export const STATES_THAT_VOTE = /\b(?:U\.S\.|US|United States|Republicans?|Democrats?|Electoral College|White House)\b/;

/** A report with these is about such an election, so that "election day" is its date in small letters too. */
export const ELECTION_OF_STATES = /\b(?:U\.S\.|US|American) (?:presidential |midterm |general )?election\b/;

/** One of these tells that a day named in its sentence may be to come: "As Election Day **nears**", "**will** vote on Election Day". */
export const MAY_BE_TO_COME = list(`
  will would can could may might should must shall to is are has have 's 'll 've 're do does nears approaches remains until
  expects hopes plans i we you
`);
