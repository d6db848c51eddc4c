import { list } from "./function-words.ts";

/* Who is brought in by name or as somebody else: relatives, trades, bodies of a kind. */

/** Before a family name. */
export const COURTESY = list("mr. mr mrs. mrs ms. ms dr. dr miss. miss sir. sir prof. prof rev. rev dame");

/** A definite phrase begins with one of these. */
export const PHRASE_STARTS = list("the a an his her its their");

/** "the elder Voss". */
export const ELDER = /\b(?:elder|older)\b/i;

/** "the **younger** Granger": one of two of a name is meant. */
export const ELDER_OR_YOUNGER = /\b(?:elder|older|younger)\b/i;

/** Courtesies that tell no trade or rank. */
export const PLAIN_HONORIFICS = list("mr mrs ms miss");

/** With one of these somebody goes on speaking: "she added". */
export const GOES_ON = /\b(?:added|adds|continued)\b/;

/** Verbs with which somebody answers another, and does not go on with what was said before. */
export const AGAINST = list(
  "deny reject dismiss respond reply answer disagree dispute counter retort refute agree insist",
);

/** "**another** official", "**one** of the guards": who is not told, and no name behind it tells it. */
export const IS_ONE_MORE = /^(?:another|one)\b/i;

/** "Oskar**, a** broker", "Oskar**, 36,**": of whom is told for the first time. */
export const INTRODUCED = /^, (?:an? |\d{1,2},)/;
/** "**85-year-old** Maria" */
export const ENDS_IN_AGE = /\d-year-old $/;

/** "**an aide to Laura Pryce**": who stays unnamed on purpose. */
export const OF_SOMEBODY = /^[Aa]n? [^,]* (?:for|to|of) (?:the )?\p{Lu}/u;

/** "The mayor **has** said": what a report sums up that goes on to tell it. */
export const SUMMING_UP = "has";

/** What somebody is where something happens, and others there as well: "a driver, was struck by a car. **The driver** said" may be the car's. */
export const IN_PASSING = list(`
  driver pilot rider cyclist motorist passenger pedestrian doctor surgeon nurse medic paramedic officer policeman policewoman guard soldier
  sergeant judge magistrate lawyer attorney prosecutor witness victim suspect patient owner caller neighbour neighbor reporter journalist
  interviewer attacker gunman assailant bystander firefighter fireman inspector detective agent referee official source spokesman
  spokeswoman spokesperson
`);

/** "**his cousin,** Rashid Voss": whose relative is named next. */
export const HIS_KIN = /(?<!\p{L})(?:his|her|their) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*),? $/u;
/(?<!\p{L})([Hh]is|[Hh]er|[Tt]heir|\p{Lu}[\p{L}-]*[’']s) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*),? $/u;

/** "**His wife,** Dara Voss", "**Reval's wife,** Dara Reval": whose, and what. */
export const ONES_KIN =
  /(?<!\p{L})([Hh]is|[Hh]er|[Tt]heir|\p{Lu}[\p{L}-]*[’']s) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*),? $/u;

/** Who has such a wife or brother: "**his** wife". */
export const WHOSE_SEX: ReadonlyMap<string, "male" | "female"> = new Map([
  ["his", "male"],
  ["her", "female"],
]);

/** "Dara Voss**, his wife,**" */
export const HIS_KIN_BEHIND = /^, (his|her|their) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*),/u;

/** "**First Lady** Dara Voss" */
export const BESIDE_PRESIDENT = /\b[Ff]irst (?:[Ll]ady|[Gg]entleman),? $/;

/** "**A firefighter,** Ilan Voss", where a sentence opens: who comes in as somebody new. */
export const INTRODUCED_BEFORE = /(?:^|[.!?]["”’]?\s+|\n)An? (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*, $/u;

/** "Ilan Voss**, a carpenter, said**" */
export const TRADE_BEHIND = /^, an? (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*), (\p{Ll}+)/u;

/** What nobody lives by who holds an office of state. */
export const TRADES = list(`
  carpenter baker farmer plumber electrician mechanic fisherman shopkeeper tailor butcher waiter cook bricklayer joiner welder
  roofer cleaner labourer shepherd blacksmith miner driver postman student
`);

/** Offices of state: "**President** Voss". */
export const OF_STATE = list("president minister premier chancellor senator governor ambassador king queen emperor");

/** "Al Ahla Hospital **in** Orlay", before a place with a capital. */
export const IN_PLACE = / (?:in|near|at) (?=\p{Lu})/u;

/** "**a charity** in Dolna": a body that is told of without its name. */
export const NO_NAME_YET = /^an? /iu;

/** "the **Velian newspaper**": a body by what it is, in small letters at its end. */
export const OF_A_KIND = /^[Tt]he ((?:[\p{L}’'-]+ ){1,3}(\p{Ll}[\p{L}-]*))$/u;

/** Of these a town has one: "Al Ahla **Hospital** in Orlay". */
export const PLACED_BODIES = list(
  "hospital clinic university college school museum church cathedral mosque airport prison zoo",
);

/** "**a** Velian newspaper", "**another** Velian newspaper": how one is brought in that is of a kind. */
export const ofKind = (kind: string) => ({ one: `a ${kind}`, another: `another ${kind}` });

/** "has accused **its neighbour** of it": of one besides, who may be the next that is named. */
export const ONE_BESIDE =
  /(?<!\p{L})(?:neighbou?rs?|rivals?|another|other|accus\p{L}+|blam\p{L}+|criticis\p{L}+|sued)(?!\p{L})/iu;

/** "Norvia Aid, **based** in Dolna, said": where a body is, and nothing it has done. */
export const BASED = list("based headquartered");

/** "the **international human rights** organisation": by what such a body works for. */
export const BY_ITS_WORK =
  /^the (?:(?:international|global|human|civil|animal|workers’|workers'|rights|liberties|environmental|conservation|humanitarian|aid|relief|medical|advocacy|campaign|campaigning|monitoring|non-?profit|charitable|research)[ -])+(?:organi[sz]ation|group|charity|ngo|foundation|watchdog)$/iu;

/** What such a body works for, said in one word of its name or of what stands beside it. */
export const WORK =
  /(?<!\p{L})(?:rights|liberties|animal|environmental|conservation|humanitarian|aid|relief|advocacy|campaign|monitoring)(?!\p{L})/gu;

/** "Minority Watch**, a rights group,**" */
export const BESIDE_NAME = /^, an? [^,.;“"\n]{1,60}/u;

/** "**Lady Storm**", "**Sir Karl**": somebody who is told from others of the surname by a courtesy alone. */
export const COURTESY_NAME = /^(?:Lady|Lord|Sir|Dame) \p{Lu}[\p{L}’'-]+$/u;
