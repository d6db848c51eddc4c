import { list } from "./function-words.ts";

/* Words beside numbers that place something: on a scale, in a year, at an hour, among things of one name. */

/** "magnitude 6.4", "a 6.4 magnitude quake". */
export const SCALES = list("magnitude magnitudes richter");

/** Between "magnitude" and its number: "a magnitude of 6.4". */
export const SCALE_LINKS = list("of was at is around about");

/** "6.4 on the Richter scale". */
export const SCALE_NOUNS = list("scale");

/** The heights of buildings: "rises 12 storeys". */
export const STOREYS = list("storey storeys");

/** Heights of buildings where "high" or "tall" follows: "12 stories high". */
export const STORIES = list("stories story");

/** Behind four digits: "1451 GMT". */
export const ZONES = list(
  "gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet eest msk ist jst hkt sgt aest nzst z",
);

/** Before four digits and "hours": "at 1430 hours". */
export const BEFORE_HOURS = list("at by until from till around before after");

export const HOURS = list("hours hrs hr");

/** Before a year and what is of it: "the 1851 treaty". */
export const BEFORE_YEARS = list("the a an this that its their his her our 's");

/** Behind a number and a blank: "the 93 year-old". */
export const YEARS_OLD = list("year-old year-olds years-old month-old month-olds months-old week-old day-old");

/** Numbers to call for help, behind these: "a **call to** 911". */
export const CALLED_FOR_HELP = list("call calls called calling dial dials dialled dialed dialling dialing tip tips");
export const HELPLINES: ReadonlySet<number> = new Set([112, 911, 999]);

/** Lines that are called "**on** 101", as their digits are written, behind a word for calling, and before no noun. */
export const LINES: ReadonlySet<string> = new Set(
  "000 101 105 110 111 112 116 119 190 191 192 193 911 988 995 999".split(" "),
);
export const BEFORE_DIALLED = list("on ring dial call phone via");
export const BEFORE_PHONE_NUMBER = list(
  "call calling contact contacting ring ringing dial dialling phone phoning telephone reach hotline helpline crimestoppers",
);

/** "report it on 101 **quoting** log 12" */
export const CITING_NUMBER = list("quoting citing stating");

/** These may stand behind a number that is dialled. */
export const BEHIND_HELPLINES = list("quoting or and with for if immediately using citing stating giving straight as");

/** Behind the number of a stretch of street: "the 10700 **block** of Arno Drive". */
export const BLOCKS = list("block");

/** Before the place that a clause opens with: "In Orlay 3 houses burned". */
export const LEADS_TO_PLACE = list("in at near from outside across around , to");

/** "a seven **story building**" */
export const STORY = list("story");
export const NUMBERED_BUILDINGS = list(
  "building house tower hotel block apartment office home structure mill school hospital warehouse library prison villa mansion palace museum factory",
);

/** So many carats are of these: "18K **gold**". */
export const PRECIOUS = list("gold white-gold rose-gold");

/** Behind three digits the name of a model goes on with these: "737 **MAX**". */
export const MODEL_FAMILIES = new Set(["MAX", "Max", "Dreamliner", "Turbo", "NEO", "neo"]);

/** Numbers that airliners go by, and what stands behind them: "the **737 jet**". */
export const AIRLINERS: ReadonlySet<number> = new Set([
  707, 717, 727, 737, 747, 757, 767, 777, 787, 320, 330, 340, 350, 380,
]);
export const OF_AIRLINERS = list("jet airliner plane aircraft crash");
export const BEFORE_AIRLINERS = list("the a an this that its");

/** Behind a channel's number: "9 **News**". */
export const CHANNEL_NAMES = new Set(["News", "NEWS"]);

/** Weapons that go by a name with a number: "Fadi 2 **missiles**". */
export const WEAPONS = list(
  "missile missiles rocket rockets drone drones torpedo torpedoes bomb bombs jet jets bomber bombers shell shells launchers",
);

/** Behind a number of how wide a barrel is: "a .50 **calibre** gun". */
export const CALIBRES = list("calibre caliber calibers calibres gauge");

/** Run over so many kilometres: "a charity 5K **race**". */
export const RUN_OVER = list("race races run runs walk walks fun");

/** Before such a name: "**fired** Fadi 2 missiles", "**its** Fadi 2 missiles". */
export const FIRING = list("fired firing launched launching fire launch used using unveiled tested test-fired");
export const ONE_OF_ITS_KIND = list("a an its their several");

/** Peoples are so called: "the **Tarsians** 40 drones". */
export const OF_PEOPLES = /(?:ian|ish|ese|s)$/;

/** In capitals before a number of weapons these are who has them: "gave its **Navy** 12 jets". */
export const ARMED_SERVICES = list("navy army guard force corps police air command ministry government parliament");

/** "the **Group** of 20": behind the article and in capitals, of so many states. */
export const GROUPS_OF_STATES = new Set(["Group"]);
export const STATES_IN_GROUP: ReadonlySet<number> = new Set([7, 8, 10, 20, 24, 77]);

/** "the Group of 20 **leaders**"; other people behind it are counted. */
export const OF_STATES = list("leaders ministers officials members negotiators diplomats chiefs presidents bankers");

/** Before digits these make the name of a type of aircraft or weapon: "an **ATR** 72 aircraft", "an **AK** 47 rifle". */
export const TYPES_BY_NUMBER = new Set(
  "ATR CRJ ERJ Learjet Cessna Embraer Antonov Tupolev Ilyushin Sukhoi Fokker Bombardier Gulfstream Dornier MiG Mig MIG AK Challenger Citation".split(
    " ",
  ),
);

/** "**the value of** one life", "**the size of** one field": of any, and none is counted. */
export const WORTH_OF_ONE = /^(?:value|worth|size|length|width|height|weight|sanctity|dignity) of$/;

/** Behind a given name these are what somebody wins: "one Tony **Award**". */
export const WON_BY_NAME = list("award awards prize medal trophy cup title statuette church school college street");

/** Before "one" and a name: "a letter **from** one Ada Bell", "sent **to** one Mr Ilan Moro". */
export const DONE_BY_ONE = list("by from against to");

/** Before "one" and the name of a certain somebody: "belonging **to** one Nadira Eran", "**by** one Orlay Relief Committee". */
export const BEFORE_NAMED_ONE = list("by to from against called named between");

/** "**named** one Golola" */
export const NAMING_ONE = list("named called identified");

/** At the end of a name these can be counted: "from one Varga **Prize** to the next". */
export const NO_NAMED_ONE = list(
  "award awards prize medal trophy cup title statuette oscar emmy grammy church school college university street day year party state county",
);

/** Before a name these are titles: "one **Dr** Ada Obi". */
export const TITLES_OF_ONE = list(
  "mr mr. messr messrs mrs mrs. ms ms. dr dr. prof prof. alhaji alhaja engr engr. barrister pastor malam mallam sir madam",
);

/** Behind a name these tell what somebody does: "one Alec Moro **complaining**". */
export const DOING_OR_DONE = /(?:ing|ed)$/;

/** What goes by a name with a stretch of time in it: "the Six-Day **War**". */
export const NAMED_SPANS: ReadonlySet<string> = new Set(["War", "Wars", "Plan", "Rule"]);

/** Behind so many millimetres: "a 9 mm **pistol**". */
export const FIREARMS = list(
  "pistol pistols handgun handguns gun guns rifle rifles luger cannon casing casings semiautomatic semi-automatic automatic",
);
