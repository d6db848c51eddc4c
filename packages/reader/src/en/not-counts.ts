import { list } from "./function-words.ts";

/* Words beside a number that tell an age, a name, a place in a row or somebody told before, and no count. */

/** Behind a stretch of years these make an age of it: "17-year old". */
export const OLD = list("old olds");

/** Between two numbers that share an age: "two and five years **old**". */
export const OF_AGE = list("age");

/** Behind a number they stand for things counted all the same: "12 **more**", "40 **points**". */
export const THINGS_COUNTED = list("more other points");

/** Parts of a year or a game: "three quarters". */
export const PARTS_OF_GAMES = list("quarters quarter thirds third");

/** Between two numbers that share a noun: "two and five years". */
export const COUNT_LINKS = list("and or to");

/** Behind a stretch of years these tell an age: "34 years older". */
export const AGED_AFTER = list("old older younger olds");

/** Before a stretch of time these make an age or a date of it: "the first 100 days". */
export const BEFORE_SPANS_OF_DATES = list("first last final past next previous aged age ages every each day week year");

/** Behind a stretch of time these tell how often: "24 hours a day". */
export const HOW_OFTEN = list("a per each every");

/** Of these what is a verb behind "would" and "to": "supplies would **last** two days". */
export const TO_LAST = list("last");

/** With "one" these are an idiom: "one day". */
export const SINGLE_SPANS = list("day night second minute");

/** Before a number these tell an age: "aged 34". */
export const AGED_BEFORE = list("aged age ages turned turning");

/** "children **as young as** ten" */
export const AS_YOUNG_AS = new Set(["as young as", "as old as"]);

/** Between people and an age: "children under 12". */
export const AGE_LIMITS = list("under over");

/** "children **younger than** 5": none older or none younger. */
export const YOUNGER_THAN = new Set(["younger than", "older than"]);

/** Whose ages are limited: "people under 18". */
export const LIMITED_BY_AGE = list(
  "voters workers drivers players patients pupils residents citizens drinkers mothers men people those children anyone everyone women men the boys girls adults person aged",
);

/** "treated patients over 60 **times**": no age. */
export const TIMES = list("times");

/** Ages up to which, or from which, something is allowed: "were under **18**". */
export const AGES_LIMITED: ReadonlySet<number> = new Set([12, 13, 14, 15, 16, 18, 21, 65]);

/** Before digits it is short for "number": "**No** 10". */
export const NUMBER_SIGNS = new Set(["No", "Nos", "Nº"]);

/** Before a half these make a date of it: "the **first** half of the year". */
export const FIRST_OR_SECOND = list("first second third fourth last latter former");
export const PARTS_OF_YEARS = list("year season century decade month");

/** Nouns that are the same for one and for several: "12 **police** units". */
export const PLURAL_ALIKE = list(`
  police staff crew infantry cavalry cattle sheep fish poultry livestock personnel aircraft percent per dead wounded injured
  more others other young elderly wildfire foot
`);

/** Behind an age between commas: ", 34, of Orlay", ", 34, who". */
export const AFTER_AGE = list(", . and ; of from ) who");

/** Before an age without its unit: "when he **was** 16". */
export const BEING_AGED = list("was is 's am 'm were");

/** Who is so old: "when **he** was 16", "Dahl, **who** was 21 then". */
export const WHO_IS_AGED = list("he she i who");

/** Behind such an age: "who was 21 **at** the time". */
export const AFTER_OWN_AGE = list(", . ; ? ! ) at when and but then in on by");

/** "a woman of eighty **was** killed" */
export const BEHIND_AGE_OF: ReadonlySet<string> = new Set([...AFTER_OWN_AGE, ...WHO_IS_AGED, ...BEING_AGED]);

/** Before a number in words these are verbs and nouns, and no labels: "call two". */
export const SPELT_LABELS = list("call calling called act mark point case rule");

/** Before a number these tell a place in a row: "the top 10". */
export const ORDER_WORDS = list("top first last final bottom past next previous");

/** Of these so many are counted behind "first" and "last" all the same: "the first three **buses**". */
export const RANKED_ALL_THE_SAME = list(`
  buses lorries trucks cars vans vehicles boats ships ferries vessels trains planes aircraft helicopters tanks lifeboats
  coaches carriages wagons trailers bodies survivors
`);

/** "a **girl** of four" */
export const PERSON_OF = /^(?:girl|boy|child|baby|toddler|infant|man|woman|youth|lad) of$/;

/** "a father of three". */
export const PARENTS = list("mother father mum mom dad parent grandmother grandfather");

/** Before a small number these point at somebody told before: "these three". */
export const BEFORE_MENTIONS = list("the these those both you");

/** Behind its noun these make a new count of it: "the two candidates for mayor". */
export const AFTER_MENTIONS = list("for who");

/** Before a number that others are counted by: "25 cases **per** 100,000 people", "out of **every** 10". */
export const RATE_BASES = list("per every");

/** Before "of the three" these make a whole of it. */
export const PART_OF_WHOLE = /^(?:one|two|three|four|five|six|seven|eight|\d+|neither|either|none|all|most|half)$/;

/** Behind a number these are no things counted: "two times", "10 o'clock". */
export const NUMBER_IDIOMS = list(`
  times things ways sides thirds halves fold o'clock degrees point points percentage more of another other
`);

/** Behind a number these stand for what is counted: "two others". */
export const MOST_OR_OTHERS = list("most such others");

/** Before a list of numbers these make ages or names of them: "rooms 4, 5 and 6". */
export const BEFORE_NAMED_LISTS = list(
  "aged ages age rooms pages chapters sections routes flights days weeks rounds stages phases levels grades",
);

/** Before a list of bare numbers these say that it counts nothing: "lines 3, 5 and 7". */
export const BEFORE_NO_LISTS = list(`
  aged ages age won lost on in at lines verses sections chapters pages rooms routes numbers ,
`);

/** Between the numbers of a list. */
export const AND_OR_LINKS = list(", and or");

/** Before "one" these make a pronoun of it: "the old one". */
export const BEFORE_PRONOUN = list(
  "no any every each some this that which another the not number or only other old new even",
);

/** Of them what makes a count of "one" before people: "**only** one guard". */
export const ONLY_ONE = list("only");

/** Before "one" these count: "at least one". */
export const ONE_BOUNDS = list("least than most");

/** "one of them". */
export const THOSE_COUNTED = list("them those whom which these");

/** Of these what counts only with its noun: "one of **these** men"; not "never buy one of these". */
export const POINTED_AT = list("these");

/** Before "one of the founders" these tell what somebody is. */
export const BEING_ONE_OF = list("is was are were be been being as became become remains remained");

/** Before a name and "one of": "**making** Mara one of the winners". */
export const MAKING_ONE_OF = list("making makes made make calling called named considers considered");

/** Of which country somebody is, by its ending: "One **Orlian** soldier". */
export const DEMONYMS = /^\p{Lu}\p{Ll}+(?:n|i|sh|ese|ch|ic)$/u;

/** Before "one" and what somebody is: "**you are** one strong woman". */
export const YOU_ARE = new Set(["you are", "you 're", "you’re", "you're", "i am", "i'm"]);

/** Before whoever says it: "**said** one guard". */
export const SAYS_INVERTED = /^(?:said|says|added|adds|recalled|asked|wrote)$/;

/** "one strike right **after the other**" */
export const ONE_AFTER_OTHER = /^[^.;:]*\bafter (?:the other|another)\b/;

/** "one of the guards". */
export const WHOSE_COUNTED = list("the its his her their our");

/** Behind "one" no noun in the singular: a plural, an adverb, or one of these. */
export const NO_SINGULAR = /(?:[^s]s|ly)$|^(?:more|other|said|told|wrote|called|put|got|might|ever|need|needs|such)$/;

/** "**with one** nearing 40 members": one of those told of before. */
export const WITH_ONE = list("with");

/** Behind such a "one" what is told of it: "with one **nearing** 40 members", "with one **worth** $3m". */
export const TOLD_OF_ONE = /^(?:\p{Ll}{2,}ing|worth)$/u;

/** "one beer **too many**" */
export const TOO_MANY = new Set(["too many", "too few"]);

/** "the million dollar **question**": what nobody can answer yet, and no sum. */
export const DEAR_QUESTIONS = list("question questions");

/** "a **360-degree** review": a turn, and no count. */
export const TURNS = /^(?:90|180|360)-degrees?$/;

/** "the 105 Guards Tank **Division**": an army calls its units by numbers. */
export const UNITS_OF_ARMIES = list("division brigade regiment battalion corps squadron wing flotilla company");

/** Before "one" as whoever you like: "how can one learn". */
export const BEFORE_LEARNING = list("can could does would should if when as how that unless may must");

/** Between two days of one date: "from 3 to 9 May". */
export const DAY_LINKS = list("to and or until");

/** Behind a number and a name these make an address: "12 Quay Road". */
export const STREETS = list(
  "street st st. avenue ave ave. road rd rd. lane drive boulevard blvd. square place way terrace plaza center centre",
);

/** "The club is **split in** two": into parts, of which none is counted. */
export const PARTED_IN =
  /^(?:divided|split|cut|broken|torn|sliced|sawn|snapped|folded|broke|tore|snaps|splits|breaks) in(?:to)?$/u;

/** What goes by a name with a number: "an RX 1080 **card**", "the HDR 10 **standard**". */
export const MODEL_NOUNS = list(`
  gpu cpu chip card processor console standard library system phone laptop tablet camera lens engine jet rifle pistol
  tank missile drone rocket torpedo bomber howitzer launcher helicopter aircraft plane bus train locomotive series class format player game controller headset
`);

/** "worth eight **figures**" */
export const DIGITS = list("figures");

/** Of whom it tells an age: "**both** were under 10". */
export const LIMITED_IN_AGE = list(
  "both all them whom children girls boys victims others youngest two three four five six",
);

/** Behind "one" as a pronoun, of the verb before it: "fire one **back**". */
export const BEHIND_VERBS = list("back up out off down away along");

/** Of these so many are counted all the same: "**shot** one **down**". */
export const SHOT_DOWN = new Set([
  "shot down",
  "shoot down",
  "brought down",
  "bring down",
  "gunned down",
  "took out",
  "taken out",
]);

/** "docked six **times**": how often, and no multiple. */
export const TIMES_SO_OFTEN = "times";

/** Behind "times" these make a multiple or a rate of it: "three times **as** many", "three times **a** week". */
export const AS_MANY_TIMES = list(
  "as more less fewer the that than what its their his her our my this a an per each every over",
);

/** "one **or more** drones" */
export const OR_MORE = new Set(["or more"]);

/** "a 100-year **flood**" */
export const ONCE_IN_SO_LONG = list(
  "flood floods storm storms event events drought rain rainfall crisis wave earthquake quake",
);

/** "his half of the **call**" */
export const HAVING_TWO_SIDES = list(
  "call conversation talk argument chat dialogue debate bargain table court pitch room bed story",
);

/** "1207 S.W. **14th** St." */
export const NUMBERED_STREET = /^\d+(?:st|nd|rd|th)$/;
