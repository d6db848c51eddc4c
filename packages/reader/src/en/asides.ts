import { list } from "./function-words.ts";

/* Words of asides in which somebody else denies or names what is told. Compiled for this project. */

/** "which Orlay neither confirmed **nor** denied" */
export const NOT_EVEN = list("nor");

export const WHICH_OR_THAT = list("which that");

/** ", **a charge** her family denies" */
export const CHARGE = list("charge claim allegation accusation assertion suggestion account version");
export const A_WORD = list("a an");
export const IN = list("in");
export const WHAT = list("what");

/** ", which Orlay **denies**" */
export const DENIES = list("denies deny denied disputes dispute disputed refutes refute refuted");

/** "which has denied **involvement**": with another object it is refused, not said to be untrue. */
export const DENIED_CHARGES = list(`
  involvement responsibility wrongdoing guilt it this that any all doing having being attacking killing shelling the its
  charge charges accusation accusations allegation allegations claim claims report reports
`);

/** "…, which the rebels denied, **saying** three had died" */
export const SAYING_SO = list("saying adding insisting claiming arguing");

/** "in what the governor **called** …" */
export const CALLING_ASIDE = list("called calls termed dubbed labelled labeled");

const SOMEBODY = "(?:[\\p{L}'’-]+ ){1,7}?";
const DENY = "(?:denies|denied|deny|disputes|disputed|refutes|refuted)";
const CALL = "(?:called|calls|termed|dubbed|labelled|labeled)";

/* How somebody says something, and not how anything is done: "without giving **details**"; not "without giving him the money". */
const WITHOUT =
  "without (?:elaborating(?: further)?|going into (?:any )?details?|(?:specifying|saying)(?: (?:who|which|what|when|where|how)(?: [^,]{1,80})?)?|(?:naming|identifying|mentioning)(?: (?:him|her|them|it|any|anyone|anybody|names|an?y? (?:day|date|time|person|source|country|name)))?(?: by name)?|(?:giving|providing|offering|presenting) (?:(?:any|a|further|more|specific|exact) ){0,2}(?:details?|specifics|dates?|days?|times?|timetable|reasons?|evidence|proof|examples?|figures|numbers|names?|explanations?)(?: (?:for|of|to support) [^,]{1,60})?)";

/** Such an aside behind what is said, up to its end, and "**, without naming him**": of how it was said. */
export const CLOSING_ASIDE = new RegExp(
  `(?:,|(?<=,["”]))\\s+(?:(?:which|an? (?:charge|claim|allegation|accusation|assertion|suggestion)(?: that| which)?) ${SOMEBODY}${DENY}(?:, (?:${[...SAYING_SO].join("|")}) [^,]*)?|in what ${SOMEBODY}${CALL} [^,]*|${WITHOUT}|which (?:is|was|are|were) (?:clearly |obviously |plainly |simply |just |of course )?(?:a lie|lies|false|untrue|wrong|nonsense|not true|absurd|ridiculous)(?:,? and .*)?)$`,
  "u",
);

/** And before it: "in what the mayor called a warning, **that the dam would close**". */
export const OPENING_ASIDE = new RegExp(`^in what ${SOMEBODY}${CALL} [^,]*, (?=that )`, "u");
