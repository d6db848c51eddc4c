import { list } from "./function-words.ts";

/* Words that tell whether a clause is of what was or of what is to come. */

/** What a clause says of the future does not reach over these. */
export const TENSE_STOPS = list("; after ”");

/** "postponed until June". */
export const UNTIL = list("until till");

/** Behind "due on the 14th" these tell that it has passed: "have not come". */
export const OF_THE_PERFECT = list("have has had");

/** Before "expected to" and "due" these put it in the past. */
export const BEEN_OR_WAS = list("been was were");

/** "**was** due to" */
export const WAS = list("was were");

/** "was **due** to meet": what was to come then. */
export const PLANNED_THEN = list("due expected scheduled set slated planning");

/** Of the future with nothing behind them: "is due on Friday". */
export const DUE = list("due scheduled");

/** Of the future before a day: "is expected on Friday". */
export const EXPECTED = list("expected planned");

/** "is expected on Friday". */
export const IS = list("is are");

/** "is expected on Friday". */
export const BEFORE_EXPECTED_DAY = list("in on by for at");

/** Before a day or a month: "opens on Saturday". */
export const ON_OR_AT = list("on in at");

/** Behind a time these link another clause, with a tense of its own. */
export const CLAUSE_LINKS = list("and but that ;");

/** Right behind a time: "a cut in June could not be excluded". */
export const POSSIBLY = list("could may might must should");

/** Behind a time: what is still to be done. */
export const MUST = list("must");

/** What a weekday in front of these is of is awaited: "Friday's vote would". */
export const SCHEDULED = list(`
  election elections referendum vote ballot runoff run-off primary primaries caucus caucuses poll polls deadline summit
  meeting talks hearing hearings trial convention conventions launch opening match game final debate conference congress concert visit session
  ceremony inauguration release premiere race contest contests showdown
`);

/** Before "release" these make a document of it. */
export const BEFORE_RELEASE = list("news press media");

/** What happens without a date set for it: "the May 22 raid". */
export const UNPLANNED = list(`
  attack attacks assault raid raids operation strike strikes bombing bombings shooting shootings massacre killing killings
  murder murders coup mutiny uprising riot riots revolt crash collision collapse explosion blast earthquake quake tsunami
  flood floods fire storm hurricane cyclone landslide disaster accident derailment sinking spill leak outage incident
  stabbing kidnapping abduction ambush clash clashes invasion incursion siege arrest arrests death deaths breach
`);

/** Of what is unplanned that which never has a day set for it: "Tuesday's **earthquake**". */
export const QUAKES = list(`
  attack attacks assault shooting shootings massacre killing killings murder murders crash collision collapse explosion blast
  earthquake quake tsunami landslide disaster accident derailment sinking spill stabbing kidnapping abduction ambush
`);

/** Before a day or month these put it in the past. */
export const SINCE_OR_AGO = list("since ago");

/** Two words in front of a day or month that is to come: "ahead of Sunday's vote", "no later than Friday". */
export const AHEAD_PAIRS: ReadonlyMap<string, string> = new Map([
  ["ahead", "of"],
  ["later", "than"],
  ["up", "for"],
  ["have", "until"],
]);

/** "the deadline on Friday". */
export const DEADLINES = list("deadline");

/** Between two clauses the second of which is what is said. */
export const CONTENT_LINKS = list("that whether");

/** Before "until" these keep a verb from lasting to what is to come. */
export const HAD_LASTED = list("had ; :");

/** Before a verb these put it ahead: "**would** meet", "**let's** meet". */
export const AHEAD_HELPERS = list("will would shall won't 'll let");

/** Before a participle these tell what was: "**since** announcing in May". */
export const SINCE_DOING = list("since after");

/** Before a participle these leave open when it was: "quit **before** announcing in May", "helped, **including** offering". */
export const BEFORE_DOING = list("before while when including by");

/** What one "**could** not" do or "**could** see" was so then. */
export const COULD = list("could couldn't");

/** Before a month that is to come: "**come** November". */
export const COME = list("come");

/** Pasts of what a document or plan has in it, of whatever time: "the memo **outlined** cuts in June and July". */
export const OUTLINING = list("outlined detailed listed proposed foresaw envisaged envisioned forecast projected");

/** "**due** on the 14th" */
export const DUE_ON = list("due");

/** "must **have** left", "**have** to leave" */
export const BARE_HAVE = list("have");

/** "invited both sides **for** Sunday" */
export const FOR = list("for");

/** Between a verb and its time: "resigned **late in** May". */
export const BEFORE_ITS_TIME = list("on in at late early later earlier last back");

/** Participles of what is to come: "talks **planned** in May". */
export const TO_COME = list(
  "planned expected scheduled set slated timed billed booked fixed tipped needed supposed known",
);

/** Before a participle these leave it to come, or undone: "to **be** signed", "**if** elected", "**could** cut". */
export const NOT_DONE_YET = list(`
  be being is are get gets to if unless once until when not never will would could may might must should can shall
`);

/** Behind a modal verb: "could **not** reach". */
export const NOT = list("not");

/** "could **be** seen" */
export const BE_BARE = list("be");

/** What one could do then, and not may do later: "could **see** the smoke". */
export const SENSED = list(`
  see hear feel smell sense tell find sleep breathe walk remember believe understand seen heard felt smelt found smelled afford
  barely hardly only
`);

/** With "to" behind whoever is told, these await what is told: "**told** the Front to free them by Friday". */
export const TELLING_TO = list(
  "told tell tells instructed instructs warned warns commanded requires required obliges obliged",
);

/** With these somebody has so long: "**gave** them until Friday noon". */
export const GRANTING = list("gave give gives given giving granted grants allowed allows");

/** Before "for" and a day these are of what was: "**thanked** the crew for Sunday". */
export const FOR_WHAT_WAS = list(`
  thank thanks thanked thanking blame blames blamed blaming praise praised apologise apologised apologized apology sorry
  responsible responsibility criticised criticized charged arrested punished fined
`);

/** Right before "for" these set a day: "was **set** for Monday". */
export const SET_FOR = list("set scheduled planned slated called");

/** Behind such a day it did not come about: "was scheduled for Monday **but** was put off". */
export const PUT_OFF = list("but");

/** Before "to" these put a plan in the past: "**had** planned to". */
export const HAD_PLANNED = list("had");

/** Before "set for" these put it in the past: "had **been** set for Monday". */
export const HAD_BEEN = list("been had");

/** "is **on** November 3" */
export const ON_DAY = list("on");

/** Before "to" what is still to be done: "**has** to move through a June hearing". */
export const HAS_TO = list("has have");

/** Before a participle these make an adjective of it: "**the** crowded April vote". */
export const BEFORE_ADJECTIVES = list("the a an his her its their our my your this these those");

/** At the head of a sentence these are orders: "**Open** the gate by Friday". */
export const ORDERS = list(`
  open send free release leave stop let give come go return hand pay sign bring take put withdraw lift end close keep hold tell
  get make meet pull vote apply call submit write reply move clear surrender vacate book register file
`);

/** Before somebody and a participle: "**want** him tried on April 20". */
export const WISHING = list("want wants need needs wish wishes demand demands prefer prefers see");
