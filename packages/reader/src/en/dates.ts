import { list } from "./function-words.ts";

/* Small words inside and beside expressions of time. */

/** Between the parts of one time: "11pm on Thursday", "the morning of 7 October". */
export const TIME_LINKS = list(", on of at around about in the");

/** Behind a day these are a part of it: "Thursday evening". */
export const PARTS_OF_DAY = list("morning afternoon evening night");

/** Between a day and its hour: "Friday at 9pm". */
export const BEFORE_CLOCK = new Set(["", ",", "at", "around", "about"]);

/** Between an hour and its day: "11pm on Thursday". */
export const BEFORE_DAY = new Set(["", ",", "on", "of"]);

/** "about an hour before midnight". */
export const ROUGHLY_CLOCK = list("about around");

/** Between the two ends of an interval: "from May 12 to June 2". */
export const INTERVAL_LINKS = list("and to until till through");

/** Before "from May to October": what goes on in that part of every year. */
export const LASTS_THROUGH = list("runs run lasts last goes go extends stretches open opens");

/** Behind the beginning of an interval: "from May onwards". */
export const ONWARDS = list("on onwards onward");

/** "late into the night". */
export const INTO_THE_NIGHT = list("late well deep far");

/** "the morning of 7 October". */
export const OF_DAY = list("of on");

/** "11:30pm", "6.11", "18:30": hours, minutes and half of the day. */
export const CLOCK = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm)?$/;

/** Before "18:30" these show that it is a time of day. */
export const CALLED_CLOCK = list("at around about by until from since before after and to");

/** "7" or "7th". */
export const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** Before four digits these make a year of them even if it is not of our time: "in 1644". */
export const BEFORE_OLD_YEARS = list("in since until from before after");

/** "about 1611". */
export const CIRCA = list("about circa around c.");

/** "**around** 1800 houses": so many, and no year. */
export const SOME_SO_MANY = list("about around some nearly almost over roughly approximately");

/** Before a plural these make a count of what reads like a year: "examined 2019 players". */
export const DONE_ON_DAY = list(`
  examined counted killed wounded injured arrested detained rescued evacuated treated tested screened inspected
  interviewed surveyed registered recorded received issued hired employs employed sold built found freed
`);

/** Behind four digits these make a count of them: "2019 people". */
export const COUNTED_NOT_DATED = list(`
  % percent people per million billion troops places seats soldiers men women children votes dollars euros miles km
  others
`);

/** Before four digits and a noun these make a count of them: "at least 2019 players". */
export const BEFORE_COUNTS_LIKE_YEARS = list("least than to some nearly almost roughly approximately");

/** "7th", "21st". */
export const ORDINAL_DIGITS = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** The "19th" of "19th-century". */
export const TWO_ORDINAL_DIGITS = /^(\d{2})(?:st|nd|rd|th)$/;

/** "the first half of last year". */
export const POINTERS = list("last this next");

/** Behind "the 14th" as a day of a month. */
export const AFTER_DAY = list(`
  . , ; : ! ? ) and but or when after before to at in by as while because of for with have has had will was were is
  are that
`);

/** "on the 14th". */
export const BEFORE_DAY_ALONE = list("on until till by since");

/** Behind a season and before its year: "the winter **semester** of 2023". */
export const PARTS_OF_SEASONS = list("semester term season holidays break session");

/** Between "for" and a stretch: "held for **over** nine years after she fled". */
export const ABOUT_SO_LONG = list("over about around almost nearly some roughly approximately");

/** "the last few weeks". */
export const VAGUE_COUNTS = list("few several");

/** Before "the last week" these make a stretch of it: "over the last week". */
export const STRETCHED = list("in over for during within throughout of");

/** Before "the next week" these make a stretch of it: "within the next week". */
export const WITHIN = list("within over during throughout for");

/** Behind a stretch these count it from another time: "two days later". */
export const AWAY = list("later earlier after before");

/** "over the weekend". */
export const OVER_WEEKEND = list("over at during");

/** Before "two years ago". */
export const ROUGHLY = list("about around some nearly almost roughly approximately than over");

/** "several years ago". */
export const MANY = list("several many some");

/** "a week after", "a week before". */
export const AFTER_OR_BEFORE = list("after before");

/** "two days later". */
export const LATER = list("after later");

/** Behind "the day after" the clause ends. */
export const ENDS_DATE = new Set(["", ".", ",", ";", ":", "and", "but"]);

/** Behind an hour: the half of the day it is of. */
export const HALVES_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["am", "am"],
  ["pm", "pm"],
  ["a.m", "am"],
  ["p.m", "pm"],
  ["a.m.", "am"],
  ["p.m.", "pm"],
  ["o'clock", "o'clock"],
]);

/** Before four digits these make a name: "flight 1915", "room 1990". */
export const YEAR_LABELS = list("flight room form route number numbered no. bus train unit page channel model votes");

/** "the following year", "the same day": how many units from the time told before. */
export const FOLLOWING: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["same", 0],
]);

/** Before "tomorrow" these make a noun of it: "a better tomorrow". */
export const HOPED_FOR = list("a better brighter new different safer greener no every");

/** Before "last" and a count these make a verb of it: "would last two days". */
export const BEFORE_BASE = list("to will would can could may might must should shall not cannot won't can't didn't");

/** "two years **ago**" */
export const AGO = list("ago");

/** "the 19th **century**" */
export const CENTURY = list("century");
export const CENTURY_JOINED = "-century";

/** "the first half of last **year**" */
export const YEAR = list("year");

/** "in two days' **time**", "local **time**" */
export const TIME = list("time");

/** Before "time" they name a zone: "**local** time". */
export const ZONE_NAMES = list("local eastern");

/** Before "day", of no date that is told: "**some** day", "the **other** day". */
export const SOME = list("some");
export const OTHER = list("other");

/** "the **early** hours", "the early hours of the **morning**" */
export const EARLY = list("early");
export const MORNING = list("morning");

/** Parts of the day that come after its night. */
export const SMALL_HOURS = new Set(["early hours", "morning"]);

/** "**late** Thursday" */
export const LATE = list("late");

/** "the year's **end**" */
export const END = list("end");

/** "the **end** of the next decade" */
export const ENDS = list("end start beginning middle turn");

/** "**earlier** this weekend" */
export const EARLIER = list("earlier");

/** "more **than** two years ago" */
export const THAN = list("than");

/** "late **into** the night" */
export const INTO = list("into");

/** Of no time that is told. */
export const RECENTLY = list("recently");

/** Behind "this" they point themselves: "this **past** Friday", "this **coming** week". */
export const POINTING_BEHIND_THIS: ReadonlyMap<string, "last" | "next"> = new Map([
  ["past", "last"],
  ["coming", "next"],
]);

/** Parts of a day that "last" points at: "last **night**". */
export const LAST_PARTS = list("night evening");

/** The day from which two are counted: "the day after **tomorrow**". */
export const BESIDE_TODAY: ReadonlyMap<string, 1 | -1> = new Map([
  ["tomorrow", 1],
  ["yesterday", -1],
]);

/** From a clock time: "an hour **before** midnight". */
export const BEFORE_OR_AFTER_CLOCK: ReadonlyMap<string, 1 | -1> = new Map([
  ["before", -1],
  ["after", 1],
]);

/** Minutes in what is counted from a clock time. */
export const CLOCK_UNITS: ReadonlyMap<string, number> = new Map([
  ["hour", 60],
  ["hours", 60],
  ["minute", 1],
  ["minutes", 1],
]);

/** Joined before a month, a year or a decade: "**mid-**March". */
export const MID_JOINED = "mid-";

/** Behind a day's digits they make a measure of it: "May 7 **percent**". */
export const NOT_BEHIND_DAY = list("% percent million billion");

/** Between a date and its year: "October**,** 2023", "the summer **of** 2023". */
export const BEFORE_YEAR = list(", of");

/** Before a unit or a part of the day, of the time told: "**that** night", "later **that** year". */
export const THAT = list("that");

/** Before a year or month that opens its sentence: "**In** July 2021". */
export const IN_YEAR = list("in by");

/** Between a year and a month of it: "the riots of 2021 **began** in July". */
export const STARTING = list("began begun started ended erupted broke opened closed peaked resumed");

/** Before a stretch they tell how long, and no time: "soak them **for** several hours before cooking". */
export const FOR_SO_LONG = list("for take takes took taken taking spend spends spent");

/** Between two days of a sentence these tell the second in passing: "on Sunday … two fewer **than** on Thursday". */
export const TOLD_IN_PASSING = list("than after before since who which whose when while compared");

/** Between a year and a month these open another clause, which may be of another year. */
export const OTHER_CLAUSES = list("and but or who which that since");

/** Behind an hour these make it one of any day: "his 9 p.m. **slot**". */
export const SHOWS = list("show slot programme bulletin newscast broadcast newsreel");
