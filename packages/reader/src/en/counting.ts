import { list } from "./function-words.ts";

/* Words between a number and what it counts, and between a total and its number. */

/** Before a participle that tells what became of those counted: "were killed", "feared dead". */
export const BE = list(`
  is are was were be been being isn't aren't wasn't weren't get gets got left found believed presumed reported feared confirmed pronounced
`);

/** Before a participle in the perfect: "have fled". */
export const HAVE = list("have has had having");

/** Before a verb in its bare form: "would free 20 prisoners". */
export const BEFORE_BARE_VERBS = list("to will would could may might should");

/** Before somebody's name and a bare verb: "**saw** Hamal release". */
export const SEEING_DO = list("saw sees see seen let lets made makes had");

/** May stand between a verb and its number: "killing at least another 12". */
export const BEFORE_COUNTED = list(`
  another a the an further other up to about all his her their its additional estimated also total of
  only just exactly precisely merely
`);

/** Behind a number that stands for those counted before: "and one in Orlay". */
export const PLACE_AFTER_ONE = list("in at near");

/** Behind a fraction and "of" these make a stretch of time of it: "half of an hour". */
export const RATES = list("an hour");

/** "of whom a third". */
export const WHOLE_PRONOUNS = list("which whom");

/** Before a fraction these make a share of it: "nearly a third say". */
export const SHARE_QUALIFIERS = list("nearly almost about roughly over than approximately around only just some");

/** Behind a share that stands for those counted: a verb or the end of the clause. */
export const AFTER_SHARES = list(". , ; say said are were have had support oppose want think believe did do");

/** Behind "several of" these begin the whole: "several of the houses". */
export const WHOLES = list("the them those whom which these his her its their our");

/** Behind "four of" also people: "four of us". */
export const OF_WHOM: ReadonlySet<string> = new Set([...WHOLES, "us"]);

/** "several were hurt". */
export const AFTER_VAGUE = list("were are have had");

/** Before a large number: "the sample is 834". */
export const EQUALS = list("is was are were totalled totaled reached numbered numbering hit exceeded counted buried");

/** "the total reached 40". */
export const REACHED = list(`
  totals totalled totaled totalling totaling total reaches reached reaching reach numbered numbering exceeds
  exceeded exceeding exceed surpasses surpassed surpassing surpass topped topping
`);

/** "stood at 236", "the total to 39", "up from 198". */
export const TOTAL_WORDS = list("stood stands total number down up rose fell risen fallen");

/** Between a noun of counting and its number: "the count is 31". */
export const COUNT_IS = list("is was of");

/** "stood at 236", "rose to 40", "up from 198". */
export const STOOD_AT = list("at to from");

/** Behind a bare number the clause ends: "We buried 63." */
export const CLAUSE_ENDS = list(". , ; ! ? ) and but or");

/** "let nine go". */
export const LET = list("go leave in out");

/** Between a verb and its number: "they sent us seventeen". */
export const PERSONS_GIVEN = list("us them him her me");

/** Before "to" these tell what those will do, or beside what a sum stands: "ten **set** to leave", "R3bn **relative** to the plan". */
export const BOUND_TO = list(
  "set due expected scheduled ready bound poised likely relative compared equal similar close",
);

/** Before a number with nothing behind it: "**there were** 40". */
export const THERE_WERE = new Set(["there were", "there are"]);

/** "a room for thirty". */
export const ROOM_FOR = list("room meant space built made designed seats beds food enough");

/** Between a verb and its number: "picked up seventeen". */
export const VERB_PARTICLES = list("out up down in off back away");

/** Behind a number that stands for those counted: "Three have pleaded guilty". */
export const AFTER_SUBJECT_NUMBERS = list("are were have had will remain remained who whose");

/** The same behind a number in words: "two **may** have been older". */
export const AFTER_SPELT_SUBJECTS = list("may might could");

/** Before a number that is no subject: "by two were". */
export const BEFORE_NO_SUBJECT = list("at on by in to until than is was since");

/** Before a second number whose noun is left out: "and 900 in Dolna". */
export const ELLIPSIS_LINKS = list("and , ; but");

/** Behind such a number: "and 900 in Dolna". */
export const PLACE_AFTER_NUMBER = list("in at from near");

/** "60 people in two **cities**, 40 in Orlay": not what the parts are counted in. */
export const PLACES_AND_HOLDERS = list(`
  cities states mosques villages hospitals plants countries provinces districts towns regions counties areas places
  locations sites prisons camps schools churches neighbourhoods neighborhoods suburbs homes houses buildings factories
  stations airports ports universities islands mines pits boats ships buses cars vehicles trains planes tents rooms wards
  blocks camps bases posts farms fields streets
`);

/** Behind "tens" and "scores" these show that they count: "scores killed". */
export const AFTER_SCORES = list("of more killed dead injured wounded others were are have had fled died");

/** "quite a few". */
export const BEFORE_A_FEW = list("quite only not just");

/** Behind "the pair" these are what it does: "the pair were"; not "the pair said", who were told of before. */
export const AFTER_THE_PAIR = list("were are was have had met and who also will");

/** Behind "half" its whole begins: "half the town". */
export const HALF_OF_WHAT = list("the its their his her our my your all");

/** With "half the" these are no share: "half the time". */
export const HALF_IDIOMS = list(`
  time battle fun job story price size length way night day game match season reason problem
`);

/** What is counted in scores: "a score of monks"; not "a score of 75". */
export const SCORED = /^\p{Ll}{3,}s$|^(?:people|men|women|children)$/u;

/** "within two points of **one another**": of nothing that is counted. */
export const EACH_OTHER = new Set(["one another", "each other"]);

/** "**put** it at 30" */
export const PUT_IT = list("put puts");
export const PUT_IT_AT = list("at");

/** Behind a number of those on a ship: "12 **on board**". */
export const ON_BOARD = "on board";

/** Before a number it tells for how many something is: "a room **for** thirty". */
export const ROOM = list("for");

/** A state of people, or what soldiers do to a town: "**captured** 12". */
export const STATE_OR_DEED = list("captured");

/** Between two vague numbers: "tens or even hundreds of people". */
export const VAGUE_LINKS = list("or even , if not perhaps possibly");

/** Between a noun of counting and the number it was given: "gave the number of those freed **as** 18". */
export const AS_BEFORE_NUMBER = list("as");

/** Where an earlier value is put right these open the next sentence: "**It was** 17." */
export const IT_WAS = new Set(["it was", "it is"]);

/** Behind a number they are what those do that it counts, and no part of their name: "two **carried** knives". */
export const DOES = list(`
  made carried wore got gave took went saw came became felt kept met ran spoke told tried thought wanted needed refused agreed
  declined moved stayed go touch come want said
`);

/** Before a time behind a number: "sold 9 million **last** year". */
export const BEFORE_TIMES = list("last this next");

/** Behind a word in -ing they show that it tells what is done: "seven **falling in** a field". */
export const BEHIND_DOING = list(
  "in on at to into onto from the a an out off near over behind his her its their toward towards away through along across past up down back",
);

/** At the end of a noun phrase they are none of it: "cocaine **worth** $3m", "a study of 40,000 patients **found that**". */
export const ENDS_COUNTED = list("worth");
/** "a petition signed by 400,000 people **calls** for it" */
export const CALLS = list("calls says shows demands asks urges claims warns");
export const FOUND = list("found");
export const BEHIND_FOUND = list(". that");

/** Things that end so: "a 90-minute **meeting** in May". */
export const ING_NOUNS = list(`
  meeting building hearing briefing filing ruling training painting warning wedding sitting rating landing drawing recording
  crossing holding listing offering setting spring string king ring thing wing morning evening beginning ceiling clothing feeling
`);

/** "**all but** three survived" */
export const ALL_BUT = new Set(["all but"]);

/** Nouns of those who are as many as the number behind their "of": "a **crowd** of 3,000". */
export const COLLECTIVES = list(`
  crowd list population staff workforce crew garrison audience membership readership congregation readers following
  delegation contingent entourage convoy fleet squad
`);

/** "3,000 prisoners have **joined** the army": they are not told to be held. */
export const NOT_HELD = list("joined enlisted volunteered fought served signed escaped fled voted applied");

export const IS_ONE = list("was is has");

/** "costs millions **thanks to** appeals": no thanks are counted. */
export const THANKS_TO = new Set(["thanks to", "due to", "owing to"]);

/** Before "of the three accounts, two were fake": a clause begins. */
export const BEFORE_OF_WHOLES = list("that and but");

/** Joined to a number they are those who are counted: "a 15-**member** team"; of other things the team is not so many. */
export const JOINED_PERSONS = list("member person people man woman nation country strong");

/** What a bare number counts that tells how many live there: "Orlay, **population** 4,850". */
export const POPULATION = list("population populations");

/** Between a population and its number: "its population**, which peaked** above 9,000". */
export const POPULATION_LINKS = list(`
  , : of is was stands stood at which has had grown grew rose risen fell fallen peaked reached shrank shrunk dropped declined increased
  to now then estimated put swelled dwindled
`);

/** "The government **says** 18", "the union **counts** 30": before a number that is all that is said. */
export const SAY_ALONE = list("say says said claim claims claimed report reports reported insist insists insisted");

/** "Asked his **age**, he said 18": what is asked for is no count; "it had **first** said 18": a value that holds no longer. */
export const NO_COUNT_ASKED = list(
  "age aged old asked score time year number many had first initially originally earlier previously",
);

/** "the 25 **accused**": people, as in the courts of many countries. */
export const ACCUSED = list("accused");

/** "three oppose **it**" */
export const OBJECTS_BEHIND = list("it them him her us me");
