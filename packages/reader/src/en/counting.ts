import { list } from "./function-words.ts";

/* Words between a number and what it counts, and between a total and its number. */

/** Before a participle that tells what became of those counted: "were killed", "feared dead". */
export const BE = list(`
  is are was were be been being get gets got left found believed presumed reported feared confirmed pronounced
`);

/** Before a participle in the perfect: "have fled". */
export const HAVE = list("have has had having");

/** Behind a verb these begin its object: "12 gunmen killed the guard". */
export const OBJECTS = list(`
  the a an their his her its our my this that these those him them us me you it at up more nearly about some
`);

/** These end the reach of a predicate: another clause begins. */
export const CLAUSE_STARTS = list(
  "but when while after because as since if until following amid although though whereas",
);

/** Before a word for what became of people these make a noun of it: "buried **those** killed", "a camp for **the** displaced". */
export const HEADS_OF_STATES = list("those the for");

/** Of several the finite verb of a passive: "21 girls abducted by raiders **have** been freed". */
export const THEIR_VERBS = list("have had were are");

/** Behind "the" and these another clause may begin with no word of its own: "the **day** hostages were freed". */
export const WHEN_NOUNS = list("day night week month year moment time place way raid");

/** Before such a participle, behind a wish: "asked **to be** rescued". */
export const TO_BE = new Set(["to be"]);
export const ASKING_FOR = list(
  "ask asks asked asking want wants wanted wanting hope hopes hoped hoping beg begged begging",
);

/** Of those who were **ordered** to be deported nobody is told to be gone. */
export const ORDERED_TO = list("ordered");

/** Behind "died" these tell of no dead: "the shocks have died **down**". */
export const AWAY_AND_DOWN = list("down away out off");

/** They end like plurals and are no objects: "killed **overseas**". */
export const NO_PLURAL_ENDS = /(?:wards|seas|times|ways)$/;

/** May stand inside a predicate: "have also been taken to hospital". */
export const INSIDE_PREDICATES = list(`
  also still already now since to being taken rushed brought among the not all either both reportedly allegedly in
  into treated lost their
`);

/** Before a verb in its bare form: "would free 20 prisoners". */
export const BEFORE_BARE_VERBS = list("to will would could may might should");

/** Before somebody's name and a bare verb: "**saw** Hamal release". */
export const SEEING_DO = list("saw sees see seen let lets made makes had");

/** "The **dead included** 55 minors": of whom those counted are some. */
export const INCLUDED_AMONG = list("include included includes");
export const WERE = list("were are");
export const AMONG_WHOM: ReadonlyMap<string, string> = new Map([
  ...["dead", "killed", "fatalities", "deaths"].map((word) => [word, "killed"] as const),
  ...["wounded", "injured"].map((word) => [word, "injured"] as const),
  ["missing", "missing"],
]);

/** May stand between a verb and its number: "killing at least another 12". */
export const BEFORE_COUNTED = list(`
  another a the an further other up to about all his her their its additional estimated also total of
`);

/** Behind a number that stands for those counted before: "and one in Orlay". */
export const PLACE_AFTER_ONE = list("in at near");

/** May stand between a qualifier and its number: "at least another 12". */
export const BETWEEN_QUALIFIER_AND_NUMBER = list("another additional further a an the");

/** Prepositions of place as often as qualifiers: none before a small word or after a verb of place ("hung over 12 isles"). */
export const PLACE_QUALIFIERS = new Set(["over", "above", "under", "below", "beyond", "around", "about", "close to"]);

/** Before "estimated" these are whoever estimates, or a verb: "they estimated 4,500". */
export const ESTIMATORS = list("he she they we i who which has have had");

/** "that **least** 53 died": with a word lost, and not "the least 12". */
export const LEAST = "least";
export const LEAST_FOR_AT_LEAST = list("that and , when after where said in killed of injured wounded leaving with");

/** "a **little** over two hours" */
export const A_LITTLE = list("little bit shade touch fraction");

/** "has **built about** 5,000 planes": so many, and not where. */
export const ABOUT = list("about");
export const BUILT = list("built placed erected laid put drawn");

/** "pointing out **that** over 50 years Tarsia had moved them" */
export const OPENS_CONTENT = list("that and but because as");

/** Of place only with a number this small: "around one", "about one". */
export const NEARBY = list("around about");

/** A qualifier behind a number begins with one of these: "or more". */
export const TRAILING_STARTS = list("or at and");

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

/** They bound the number behind them: "gifts have **topped** $50,000". */
export const EXCEEDING = list(
  "topped tops topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing",
);
export const PASSING = list("passed passes");
export const FALLING_SHORT = /^(?:fall|falls|fell|fallen|falling) (?:\p{Ll}+ )?short of$/u;
export const NOT_REACHING =
  /(?:^| )(?:not|never|fails?|failed|failing|\p{Ll}+n['’]t)(?: to)?(?: (?:reach|have|has|had))?(?: reached)?$/u;
export const REACH_BOUND = list("reach reached");

/** Of these nothing is so many at most or at least: "failed to reach 40 **families**", "topped 12 **charts**", "fell short of three **goals**". */
export const NO_AMOUNTS = list(`
  families households villages towns homes places areas communities charts lists polls bills tables rankings leagues podiums
  goals targets objectives aims expectations
`);

/** "fewer than" a number that was to come: "10 days **to go** at least". */
export const TO_GO = new Set(["to go"]);

/** "hovered **around** 60 percent": about so much, and not where. */
export const HOVERING = list("hover hovers hovered hovering");

/** "the **number** of boats that the club owns **is** 40" */
export const NUMBERS = list("number total");
export const NUMBER_IS = list("is was to at reached hit passed exceeded stands stood exceeds exceed");

/** Of them the one behind which a number is also an age or an hour: "pupils who leave **at** 16"; "stood **at** 16" comes to so many. */
export const AT_A_NUMBER = list("at");
export const STANDS_AT = list(
  "stands stood stand standing put puts is was remains remained peaked estimated now still down up level",
);

/** Between a deed and those it was done to: "the deaths **last** Friday of seven". */
export const WHEN_DONE = list(
  "on in last this since earlier late early week month year weekend yesterday today overnight",
);

/** "the total reached 40". */
export const REACHED = list(`
  totals totalled totaled totalling totaling total reaches reached reaching reach numbered numbering exceeds
  exceeded exceeding exceed surpasses surpassed surpassing surpass topped topping
`);

/** "stood at 236", "the total to 39", "up from 198". */
export const TOTAL_WORDS = list("stood stands total number down up rose fell risen fallen");

/** Between a noun of counting and its number: "the count is 31". */
export const COUNT_IS = list("is was of");

/** "put it at 30", "raised the number of guards to 40". */
export const REVISED_TO = list("at to");

/** "stood at 236", "rose to 40", "up from 198". */
export const STOOD_AT = list("at to from");

/** Behind a bare number the clause ends: "We buried 63." */
export const CLAUSE_ENDS = list(". , ; ! ? ) and but or");

/** "let nine go". */
export const LET = list("go leave in out");

/** Between a verb and its number: "they sent us seventeen". */
export const PERSONS_GIVEN = list("us them him her me");

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
  stations airports ports universities islands
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

/** Right before the number of a total: "the death toll rose to 12". */
export const TOTAL_LINKS = list(`
  to at of from reached hit passed exceeded was is stood topped reaching surpassed reach exceed surpass climbed risen rose : as
`);

/** Of them those behind which a bare number is by how much it went up: "**rose** 300 overnight"; "rose above 300" comes to so many. */
export const WENT_UP = list("climbed risen rose");

/** Between a number and the one it was before: "at 14, up from 6", "to 126 from 98". */
export const CHANGE_LINKS = list(
  ", up down from sharply slightly just revised compared with to an a the earlier previous",
);

/** The last of them: "up from 6". */
export const CHANGED_FROM = list("from");

/** "rose from 11 **to** 14" */
export const CHANGED_TO = list("to");

/** "within two points of **one another**": of nothing that is counted. */
export const EACH_OTHER = new Set(["one another", "each other"]);

/** Before a number far from its toll: "the toll from the fire that left two dead blocks rose to 10". */
export const TOLL_VERBS = list("rose risen rises climbed climbs stands stood reached grew grown jumped increased");

/** Right before a sum: "bringing the total to 39". */
export const SUM_LINKS = list("to at is was reached stands stood");

/** "still holds 22 sailors". */
export const HOLD = list("holds holding hold");

/** Before a verb of holding: "**still** holds 22 sailors". */
export const STILL = list("still");

/** "are **holding** 12" */
export const HOLDING = list("holding");

/** "claimed 12 **lives**" */
export const LIVES = list("lives");

/** "**let** nine go" */
export const LETTING = list("let");

/** "**shot dead** three people" */
export const SHOT = list("shot shoot shoots shooting stabbed");
export const DEAD = list("dead");

/** "84 **votes** to 71" */
export const VOTES = list("vote votes");

/** "**dispute** that figure and **say** 85": another number in the place of one. */
export const DISPUTE = list(
  "dispute disputes disputed disputing reject rejects rejected rejecting contest contests contested deny denies denied challenge challenges challenged dismiss dismisses dismissed",
);
export const SAY_INSTEAD = list("say says said saying");

/** "**put** it at 30" */
export const PUT_IT = list("put puts");
export const PUT_IT_AT = list("at");

/** Behind a number of those on a ship: "12 **on board**". */
export const ON_BOARD = "on board";

/** Before a number it tells for how many something is: "a room **for** thirty". */
export const ROOM = list("for");

/** A state of people, or what soldiers do to a town: "**captured** 12". */
export const STATE_OR_DEED = list("captured");

/** "were **among** the dead" */
export const AMONG_THE = list("among");

/** Before "holding" without a noun behind the number: "are holding 12". */
export const BE_HOLDING = list("is are was were be been");

/** "claimed 12 lives", "has cost 12 lives". */
export const CLAIM_LIVES = list("claims claimed claiming claim takes taking taken took cost costs costing");

/** "40 lives were **lost**", "the **loss** of 40 lives" */
export const LOST = list("lost");
export const LOSS = list("loss losses");

/** "let nine go". */
export const LET_GO = list("go leave");

/** Between a verb and its number: "lost **just** 12 soldiers". */
export const BARELY = list("just only");

/** "lost three men". */
export const LOSE = list("lost lose loses losing");

/** "drove thousands from". */
export const DRIVE_OUT = list("driven drove forced forcing driving");

/** "drove thousands from". */
export const OUT_OF = list("from out");

/** Before so many of no unit these make it a sum of money: "**earned** millions", "**raking in** millions". */
export const EARN = list("earn earns earned earning worth raised donated invested investing make makes making made");
export const EARN_IN = list("rake rakes raked raking pull pulls pulled pulling bring brings brought bringing");
export const VAGUE_SUMS = list("millions billions trillions");

/** Before a bare number these make it a sum of money: "cost 400". */
export const SPEND = list("cost costs costing spent spend spends spending paid pays paying");

/** Kinds whose nouns stand before those they happened to. */
export const DONE_TO = list("killed");

/** Between two vague numbers: "tens or even hundreds of people". */
export const VAGUE_LINKS = list("or even , if not perhaps possibly");

/** Before "from" and an earlier value: "14, **up** from 6". */
export const UP_OR_DOWN = list("up down");

/** Before an earlier value, or before the noun of one: "from an **initial** 98", "an **earlier** toll of 47". */
export const FORMER = list("earlier previous initial prior former preliminary original current present");

/** Between "from" and an earlier value: "from **an** initial 98". */
export const BEFORE_FORMER = list("a an the its their");

/** With these somebody told an earlier value: "had **earlier** put the toll at 47". */
export const FORMERLY = list("earlier previously initially originally");

/** Before them: "**had** earlier put". */
export const HAD = list("had");

/** Nouns of what has one value after the other: "an earlier **toll** of 47". */
export const REVISABLE = list(`
  toll tolls count tally total number figure estimate forecast projection target goal death
`);

/** "126, **compared** with 98 a day earlier" */
export const COMPARED = list("compared compares against");

/** "compared **with** 98" */
export const COMPARED_WITH = list("with to");

/** Between the noun of a toll and its number: "the toll is **now** 21". */
export const BY_NOW = list("now already currently still");

/** Before a stretch of time: "**over** two days". */
export const OVER = list("over");

/** Of them those that do so only before a bound: "wounded **at** least 12"; not "killed **at** the gate". */
export const BEFORE_BOUNDS = list("at up");
export const BOUNDED = list("least most to");

/** Between a noun of counting and the number it was given: "gave the number of those freed **as** 18". */
export const GIVEN_AS = list("as");

/** Where an earlier value is put right these open the next sentence: "**It was** 17." */
export const IT_WAS = new Set(["it was", "it is"]);

/** Whose earlier number is put right: "An earlier **version** of this report gave". */
export const VERSIONS = list("version report story article headline");

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

/** "a **group** of 12 soldiers was captured": they are one, and what is told of it is told of them. */
export const GROUPS_OF = list("group family team gang patrol unit pair trio party band class number further");

/** "Three **have since** died": no other clause begins. */
export const HAVE_SINCE = /^(?:have|has|had) since$/;

/** "3,000 prisoners have **joined** the army": they are not told to be held. */
export const NOT_HELD = list("joined enlisted volunteered fought served signed escaped fled voted applied");

/** "lost one man, **and another** was hurt": of somebody else. */
export const ANOTHER = list("another");
export const IS_ONE = list("was is has");

/** "A **driver** of 12 students was killed", "a **statue** of two boys": it is not what so many make up. */
export const NOT_OF_MANY = /(?:er|or|ist|ian|man|statue|study|portrait|painting)$/;

/** "They have **so far** been killed" */
export const SO_FAR: ReadonlySet<string> = new Set(["so far"]);

/** "A boat **carrying** 40 migrants was rescued": what is told of it is told of those in it. */
export const CARRYING = list("carrying transporting ferrying");

/** "costs millions **thanks to** appeals": no thanks are counted. */
export const THANKS_TO = new Set(["thanks to", "due to", "owing to"]);

/** Before "of the three accounts, two were fake": a clause begins. */
export const BEFORE_OF_WHOLES = list("that and but");

/** "**repealed** billions in gas taxes": before a sum of a kind that has no currency. */
export const BEFORE_VAGUE_SUMS = list(`
  pay pays paid paying cost costs costing spend spends spent spending owe owes owed owing repeal repealed repealing raise
  raised raising earn earned earning lose lost losing
`);

/** Behind "in" these tell what a sum is of, and make one of a bare number: "billions in gas **taxes**", "£4m in **jewellery**". */
export const SUMS_IN = list(`
  taxes tax taxation revenue revenues sales income earnings profit profits loss losses cost costs spending savings damage
  damages debt debts arrears fines penalties aid assistance relief funding funds grants loans subsidies investment investments
  contracts fees wages salaries pay bonuses benefits pensions donations contributions bribes kickbacks cash ransom ransoms
  jewellery jewelry goods merchandise assets property bonds shares stock equity exports imports trade deals compensation
  restitution refunds rent bills payments premiums subsidy credits cuts gold
`);

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
