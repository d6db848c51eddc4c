import { list } from "./function-words.ts";

/* Nouns for a number that somebody has given, claimed or awaits, and the words that tell whose it is. Compiled for this project. */

/** Nouns of a count that goes up: "the ministry's **toll** has risen to 22". */
export const TOLL_NOUNS = list("toll tolls tally count total figure headcount");

/** Before them, of what they are a count: "the ministry's **death** toll". */
export const LOSS_OF = list("death casualty injury body head");

/** Behind them: "the ministry's count of the **dead** has risen to 22". */
export const OF_THE_DEAD = list("dead injured wounded missing killed displaced arrested detained");

/** "the ministry's toll **rose** to 22": how a toll comes to its number. */
export const COMES_TO = list(`
  was is stood stands came comes rose risen rises climbed climbs reached reaches hit hits grew grown jumped increased went passed
`);

/** "a tally **kept** by the Monitor **lists** 300 names" */
export const KEPT_COUNT = list("kept compiled made maintained published issued run");
export const TELLS_COUNT = list("lists listed shows showed runs ran totals names has gives puts");

/** Beside them between a toll and its number: "**has** risen **to**". */
export const UNTIL_IT_COMES_TO = list("has have had to at from now already since currently");

/** Who counts the dead and is not counted among them: not the army, a team, a county. */
export const TOLL_KEEPERS = list(`
  ministry government office department agency authority authorities officials council commission committee bureau union association
  society league federation foundation institute organisation organization network directorate secretariat taskforce prefecture
  coastguard charity monitor monitors morgue registry observatory watchdog tribunal regulator ombudsman inspectorate commissariat
  administration researchers
`);

/** What somebody claims is his, whoever speaks of it: "the rebels' **claim** of 40 dead". */
export const CLAIM_NOUNS = list(`
  claim claims assertion assertions allegation allegations contention insistence boast boasts suggestion suggestions announcement
  concern concerns fear fears worry worries warning warnings belief prediction predictions admission admissions
  acknowledgement acknowledgment confession revelation vow vows pledge pledges promise promises commitment
`);

/** Behind a claim: what follows is a clause, and denied with it. */
export const THAT_WORD = "that";

/** Between it and what is claimed. */
export const CLAIM_LINKS = list("of to that");

/** "a **toll** given by the rebels" */
export const GIVEN_NOUNS = list("toll tally count total figure figures number numbers estimate");

/** "a toll **given** by the rebels" */
export const GIVEN = list("given released issued provided published announced supplied compiled");

/** "the rebels **gave** a figure of 40" */
export const GIVING = list("gave gives issued released published announced reported");

/** Between the noun of a figure and its number, where it was given: "gave the toll **as** 40". */
export const GIVEN_AS = list("was is as at ,");

/** Behind "the" and a number: "the 1,500 jobs the union had **feared**". */
export const AWAITED = list(`
  feared expected forecast predicted projected promised pledged estimated claimed reported announced foresaw envisaged envisioned
`);

/** The same where nothing stands between, and the number is what was given: "the 35 that the ministry **gave**". */
export const GIVEN_BARE = list("gave given gives cited named reported reports claims said says");

/** The same where the number is set beside another: "fewer than the 200 homes the union had **wanted**". */
export const AWAITED_BESIDE = list("wanted sought demanded hoped asked requested needed");

/** Before "the" and a number that is set beside another: "fewer **than** the 1,500". */
export const SET_BESIDE = list("than");

/** Behind a number and its noun: "the 35 **that** the ministry gave". */
export const WHICH_WAS = list("that which");

/** "the union **had** feared" */
export const HAS_OR_HAD = list("has have had");

/** Before somebody's claim: whoever speaks denies what is claimed. */
export const DISPUTING =
  /^(?:den|dismiss|reject|ridicul|disput|contradict|refut|rebut|debunk|scoff|mock|doubt|question|contest|challeng|derid|scorn)\p{L}*(?:ed|es|s|ies|ied|ing)$/u;

/** "40 boats sank, **per** the Clarion." */
export const PER_WHOM = list("per");

/** Behind whoever is named so, what is inserted ends. */
export const CLOSES_INSERTED = /^[.,;)—–]$|^$/;

/** Behind a number in a list: "313 (40 **in** May, 273 **in** June**)**". */
export const LISTED_BEHIND = list("in at on for from ) ,");

/** ", **based on** the records" */
export const BASED_UPON = new Set(["based on", "going by", "judging by"]);

/** ", **reported by** the Clarion," */
export const REPORTED_BY = new Set(["reported by", "first reported by"]);
