import { list } from "./function-words.ts";

/* Words that say in which way a number with its unit is meant. */

/** Behind a length these say which way it is meant: "1.9m high". */
export const DIMENSIONS = list("high tall deep wide long thick");

/** Joined to a number and its unit: "a 72-hour-long siege". */
export const JOINED_DIMENSIONS = list("long tall high deep wide thick plus");

/** Behind "pound" these say that it is money: "a 20-pound note". */
export const PRICED = list("note notes bill fine bet ticket tickets voucher fee reward charge bonus");

/** Some words before "pounds" these say that it is a weight. */
export const WEIGHING = list("weighs weighed weighing weigh");

/** "**carried** 80 pounds **in their** rucksacks": so heavy; not "carried 80 pounds in cash". */
export const CARRYING_WEIGHT = list(
  "carry carries carried carrying haul hauled hauling lift lifted lifting lug lugged",
);
export const LOADED_IN = list("in on");

/** How tall somebody is: "six-**foot**-two", "6**ft** 2**in**", "5'11 **tall**". */
export const FEET = list("foot");
export const FEET_WORDS = list("foot feet ft ft.");
export const INCHES = list("inch inches in ins");
export const TALL = list("tall");

/** Between how tall somebody is and how heavy: "5-foot-11 **and about** 215 pounds". */
export const ABOUT_SO_HEAVY = list("and , about around approximately roughly tall weighing");

/** "**lost** 40 pounds": what somebody weighs less or more. */
export const WEIGHT_CHANGES = new Set("lost,losing,gained,gaining,shed,shedding,put on,putting on".split(","));

/** Behind a weight: "lost 40 pounds **since** May", "in six **months**". */
export const SINCE_WHEN = list("since");
export const IN_SO_LONG = list("weeks week months month years year days");
export const FAT = list("fat weight muscle flesh");

/** Around pounds these tell that they are money. */
export const TOLD_OF_MONEY = list(`
  share shares stock stocks price prices value bet bets bookmaker casino scam fraud fraudster fraudsters benefit benefits
  wage wages pay pension pensions fine bill bills cash money fee fees ticket tickets income rent profit profits cost costs
  sterling currency dollar dollars euro euros market markets worth purse wallet savings job per each
`);

/** They stand for somebody whose height is told. */
export const SOMEBODY = list("he she him his her who i suspect");

/** Before how tall somebody is: "**is** 5'11\"". */
export const BEFORE_HEIGHTS = list("is was 's are were be stands stood standing a an the at about , (");

/** Near minutes and seconds, or an angle: "the **song** is 4'11\"". */
export const TIMED_OR_ANGLED = list(`
  song track album single film time minutes minute seconds metres meters mile race record lap clip video north south east
  west degrees degree latitude longitude
`);

/** "60 miles per hour", "90 kilometres an hour". */
export const PER = list("per an");
export const HOUR = list("hour");
export const SECOND = list("second");

/** What a number of these is joined to says how it is meant, and not what it counts: "1,000-strong", "forty-odd". */
export const JOINED_QUALIFIERS: ReadonlyMap<string, "exactly" | "about"> = new Map([
  ["strong", "exactly"],
  ["plus", "exactly"],
  ["odd", "about"],
]);

/** Units of time, the next lesser one and how many of these the greater has: "1 minute and 45 **seconds**". */
export const LESSER_SPANS: ReadonlyMap<string, readonly [unit: string, size: number]> = new Map([
  ["h", ["min", 60]],
  ["min", ["s", 60]],
  ["a", ["mo", 12]],
  ["wk", ["d", 7]],
]);

/** Before a stretch of time that is told for itself: "within a **period of** 15 years successive governments bought". */
export const PERIODS_OF = new Set(["period of", "space of", "span of"]);

/** Before two stretches of time these make a range of them: "**between** one hour and 30 minutes". */
export const BETWEEN_AND_FROM = list("between from either both");

/** Behind the second of two stretches of time these show that it is another: "and 30 minutes **later**". */
export const NOT_ONE_SPAN = list(
  "later after before earlier ago afterwards of into respectively more less longer each he she they it we i to",
);

/** Written on to a sum: "£40,000**-a-year**", "$9-an-hour". */
export const EACH_SO_LONG = /^-an?-(?:year|month|week|day|night|head|hour|piece)$/;
