import { list } from "./function-words.ts";

/* Words that say how exact a number is: about so many, at least so many. */

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

/** They bound the number behind them: "gifts have **topped** $50,000". */
export const EXCEEDING = list(
  "topped tops topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing",
);
export const PASSING = list("passed passes passing crossed crosses crossing");

/** "the toll **never** crossed 90": it is said not to be so, and no bound. */
export const NEVER_PASSED = /(?:^| )never$/;

/** Behind a toll: "the toll **neared** 400": so many at most, and not much fewer. */
export const NEARING = list("nears neared nearing approaches approached approaching");
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

/** Before a number far from its toll: "the toll from the fire that left two dead blocks rose to 10". */
export const TOLL_VERBS = list("rose risen rises climbed climbs stands stood reached grew grown jumped increased");

/** Before a stretch of time: "**over** two days". */
export const OVER = list("over");

/** "**handed** over 40 rifles": the word belongs to the verb, and is no bound. */
export const GIVEN_OVER = list("hand hands handed handing turned turning pulled pulling signed signing");
