import { list } from "./function-words.ts";

/* Words that tell whether a clause is of what was or of what is to come. */

/** What a clause says of the future does not reach over these. */
export const TENSE_STOPS = list("; after ”");

/** "postponed until June". */
export const UNTIL = list("until till");

/** Behind "due on the 14th" these tell that it has passed: "have not come". */
export const HAVE = list("have has had");

/** Before "expected to" and "due" these put it in the past. */
export const BEEN = list("been was were");

/** Of the future with nothing behind them: "is due on Friday". */
export const DUE = list("due scheduled");

/** Of the future before a day: "is expected on Friday". */
export const EXPECTED = list("expected planned");

/** "is expected on Friday". */
export const IS = list("is are");

/** "is expected on Friday". */
export const BEFORE_EXPECTED_DAY = list("in on by for at");

/** Before a day or a month: "opens on Saturday". */
export const ON = list("on in at");

/** Behind a time these link another clause, with a tense of its own. */
export const CLAUSE_LINKS = list("and but that ;");

/** Right behind a time: "a cut in June could not be excluded". */
export const POSSIBLY = list("could may might must should");

/** What a weekday in front of these is of is awaited: "Friday's vote would". */
export const SCHEDULED = list(`
  election elections referendum vote ballot runoff run-off primary primaries caucus caucuses poll polls deadline summit
  meeting talks hearing hearings trial launch opening match game final debate conference congress concert visit session
  ceremony inauguration release premiere race contest contests showdown
`);

/** What happens without a date set for it: "the May 22 raid". */
export const UNPLANNED = list(`
  attack attacks assault raid raids operation strike strikes bombing bombings shooting shootings massacre killing killings
  murder murders coup mutiny uprising riot riots revolt crash collision collapse explosion blast earthquake quake tsunami
  flood floods fire storm hurricane cyclone landslide disaster accident derailment sinking spill leak outage incident
  stabbing kidnapping abduction ambush clash clashes invasion incursion siege arrest arrests death deaths breach
`);

/** Before a day or month these put it in the past. */
export const SINCE = list("since ago");

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

/** "**due** on the 14th" */
export const DUE_ON = list("due");

/** "must **have** left", "**have** to leave" */
export const BARE_HAVE = list("have");

/** "invited both sides **for** Sunday" */
export const FOR = list("for");
