import { list } from "./function-words.ts";

/* Small words inside and beside phrases that name somebody. */

/** In lower case inside a body's name: "Ministry of Health". */
export const INSIDE_BODY_NAMES = list("of for and & de la the");

/** "the elder Voss": which of two of one name. */
export const OF_TWO = list("younger elder older");

/** "two officials": so many people, if not known who. */
export const SMALL_NUMBERS = list("one two three four five six");

/** "al-Masri": an article in lower case joined to a name. */
export const ARTICLE_NAME = /^(?:al|el|ad|ar|as|ash|ul|abu)-\p{Lu}/u;

/** Endings of words for people by trade or origin: "farmer", "pianist", "Libyan". */
export const DEMONYM_ENDING = /(?:er|or|ist|ian|ant|man|woman|person)$/;

/** Behind a family name. */
export const NAME_SUFFIXES = list("jr jr. sr sr. ii iii iv");

/** "Dara Voss of Orlay". */
export const HOME_LINKS = list("of from");

/** A capital letter, also behind a joined article, or inside of the name of a site: "Masri", "al-Masri", "uGen.nv". */
export const NAME_START = /^(?:(?:(?:al|el|ad|ar|as|ash|ul|abu)-)?\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u;

/** A phrase that begins with one of these names nobody in particular. */
export const INDEFINITE = list("an a some several two three");

/** "**Represented by** his deputy, the governor": who stands for whoever is told of, or is with him, opens the phrase. */
export const OPENS_COMPANY = /^(?:represented|accompanied|flanked|escorted|joined) by$/;

/** With one of these in front the name behind the comma is that of one of them: "another, Hazo Lind". */
export const ONE_OF = list("one first second third last other another");

/** Taken off the front of a phrase: "by Mara Velin". */
export const BEFORE_PHRASES = list("by from , to");

/** Taken off the end of a phrase: "the mayor, who", "the mayor himself". */
export const AFTER_PHRASES = list("'s , ' ’ who which whose himself herself itself themselves both alike jointly");

/** A verb contracted on to a pronoun: "he's", "they'll". */
export const CONTRACTED = /'(?:s|ve|d|ll|re|m)$/;

/** Possessive and relative pronouns. */
export const OTHER_PRONOUNS = list("his its their who which that");

/** Of a man. */
export const MALE_PRONOUNS = list("he him his");

/** Of a woman. */
export const FEMALE_PRONOUNS = list("she her");

/** "Mayor Dara Voss of Orlay". */
export const HOME = list("of from in with at on");

/** In lower case before an office and no part of its title. */
export const NOT_IN_TITLES = list(
  "'s who also said says added adds told tells warned warns argued argues insisted insists year",
);

/** Between an office and its body: "spokesman for the regional police". */
export const OFFICE_LINKS = list("of for at with");

/** Between an office and what it is of, before its holder's name: "ambassador **to** Tarrow Dara Voss", "minister of ports **and** trade". */
export const HOLDER_LINKS = list("of for to in at and &");
export const TO = list("to");

/** Offices that are of a place or a body, and none of a person: the bodyguard **of Levan Dorin** is another than Dorin. */
export const OF_PLACE_OR_BODY = list(`
  minister ministers secretary undersecretary envoy ambassador consul attaché commissioner governor mayor bishop archbishop
  cardinal pope premier president vice-president chancellor ceo co-ceo chairman chairwoman chairperson chair vice-chairman chief head
  director director-general secretary-general manager coordinator representative delegate mp mla mep mec msp senator professor
  lecturer dean rector provost vice-chancellor speaker commander general superintendent inspector commandant treasurer registrar king
  queen prince princess emir sultan magistrate prosecutor comptroller auditor ombudsman moderator champion
`);

/** Words for numbers, which no name has. */
export const NUMBER_WORDS = list(`
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands dozens several
`);

/** In lower case between the words of one name: "Bank of Orlay". */
export const NAME_CONNECTORS = list("of de la al bin ibn van von der den du da di el and the for & y");

/** In front of a body's name and no part of it, whatever their case. */
export const BEFORE_BODIES = list("the a an another one some former senior deputy his her its their de and of for");

/** "a spokesman **for** the ministry", "the Council **for** Harbours" */
export const FOR = list("for");

/** Behind a name they describe a person: "Moro, **who** resigned". */
export const WHO_OR_WHOSE = list("who whose");

/** Behind a name they say more of it, and end it. */
export const NAME_RELATIVES = list("who which whose whom");

/** Of several. */
export const PLURAL_PRONOUNS = list("they their");

/** Words of captions that stand in small letters as well. */
export const PLAIN_FURNITURE = list("caption copyright");

/** "**an** official", "**another** witness": one who was not spoken of before. */
export const SINGLE_INDEFINITE = /^(?:an?|another|one) /i;

/** Such words at the head of a sentence: in a name they are small. */
export const OPENING_INDEFINITE = /^(?:An?|Another|One)\b/;

/** Behind whoever says it, how or when: "the army **in a statement**", "SoftBank **earlier this month**", "Voss **at the time**". */
export const SAID_WHERE_AND_WHEN =
  /(?<!ed|en|made|held|sent|out|due|on|late|early|earlier) (?:(?:in|during|via) (?:an?|its|their|his|her)(?: [\p{L}-]+){0,2} (?:statement|interview|letter|tweet|post|speech|e-?mail|video|memo|message|address|briefing|blog|conference|ruling|judge?ment|verdict|filing|bulletin)(?: (?:signed|issued|released|made available|sent) [^.]*)?|in (?:another|a separate|a related) development|(?:late |early |earlier )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:earlier )?(?:this|last) (?:week|month|year|night|summer|spring|autumn|fall|winter|morning|afternoon|evening)|(?:earlier )?(?:today|yesterday|tonight)|in (?:19|20)\d\d|at the time|immediately|reporting (?:live )?from (?:\p{Lu}[\p{L}’'-]* ?)+)$/u;

/** In the name of a body or place between an office and its holder: "the manager, Bank **of** Lisk, Ilan Moro". */
export const BETWEEN_OFFICE_AND_NAME = list("of for and the in on at & zone");

/** "the **state-run** Corvin Wire", "**14th-ranked** Schwart": what is said of a name, and no part of it. */
export const ATTRIBUTE =
  /^[\p{L}\p{N}.’']+-(?:run|based|owned|led|backed|held|leaning|ranked|seeded|controlled|funded|listed|born|affiliated|aligned|dominated|linked|friendly|supported|sponsored|occupied|mediated|brokered|trained|educated|armed|made|appointed|administered|allied|inspired|imposed)$/u;

/** "Harrow Watch **chief** Ronan Bell": behind the name of a body. */
export const HEADED = list(
  "chief head director boss agent agents official officials officer officers spokesman spokeswoman spokesperson headquarters",
);

/** "**Unpredictable** Voss": no given name. */
export const QUALITY = /^\p{Lu}(?:\p{Ll}{5,}(?:able|ible|ous)|\p{Ll}{3,}(?:ful|less))$/u;

/** Behind these an office is somebody else's: "a critic **of** the president", "**who** ran against the mayor". */
export const ANOTHERS_OFFICE = list("who whose whom which that against by of for to from with");

/** Between several who speak together, and before them. */
export const AND = list("and");
export const BETWEEN_TWO = " and ";
export const BOTH = list("both");

/** "Norvia, **along with** Tarsia": both. */
export const TOGETHER_WITH = /^(?:along with|together with|jointly with|as well as)(?= |$)/;

/** "Voss, **joined by** Justice Hale, wrote": of judges, who rule together. */
export const JOINED_BY = /^joined by(?= |$)/;
export const JUDGES = list("justice justices judge judges");

/** "Republicans and **even** Voss" */
export const EVEN = list("even also");

/** "Voss, Hale **and others**", "Voss **and two other ministers**" */
export const SEVERAL_OTHERS =
  /^(?:(?:several|many|some|two|three|four|five|the|dozens of|a few|\d+|more than \d+) )?others?(?= |$)/;

/** "Ivo Brand, Sara Linde and Tom Vey": three or more. */
export const NAMES_IN_LIST =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:, \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}){1,6},? and \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;

/** Behind a noun, before a preposition: "lawmakers **loyal** to", "a letter **signed** by", "a man **claiming** to". */
export const SAYS_MORE =
  /^(?:loyal|close|familiar|present|involved|critical|opposed|friendly|sympathetic|privy|near|\p{L}{3,}(?:ed|ing)|known|seen|sent|written|held|taken|kept|made|drawn|done|put|given|shown|told|heard|found|left)$/u;

/** Behind a noun, when it was: "a study **last year** by". */
export const SO_LATELY = new Set(["last", "this", "earlier"]);
export const LATELY_SPANS = new Set([
  "year",
  "month",
  "week",
  "spring",
  "summer",
  "autumn",
  "fall",
  "winter",
  "decade",
]);

/** "Ministry **of** Agriculture" */
export const FOR_WHAT = list("of for");

/** "Voss said **that** after talks Corvin …" */
export const THAT_OPENS = list("that");

/** "**Meanwhile** Dara Voss", "**Yesterday** the mayor": with a capital before whoever speaks, where a sentence begins, and no part of a name. */
export const OPENS_BEFORE_SPEAKER = list(`
  meanwhile meantime yesterday today tonight tomorrow however moreover furthermore additionally likewise similarly separately
  elsewhere later earlier also but and nevertheless nonetheless afterwards afterward therefore thus hence subsequently recently
  previously consequently conversely then besides interestingly surprisingly notably sadly unfortunately fortunately
  ironically importantly only even yet so though although because since when while if as
`);

/** "**Speaking in Velm** Mayor Dara Voss": what whoever speaks does, before a name. */
export const DOING_BEFORE_SPEAKER =
  /^(?:speaking|talking|commenting|reacting|responding|writing|appearing|briefing|testifying|addressing|answering|replying|posting|adding)$/;

/** "Velm **|** Mayor Dara Voss": between where and who. */
export const MARKS_BEFORE_SPEAKER = new Set(["|", "//", "•", "·", ">", "»"]);

/** "**a day earlier** its spokeswoman": when, and not who. */
export const HOW_LONG_BEFORE =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:earlier|later|before|after|ago)$/;

/** Bodies that are written as pronouns are, but for their capitals. */
export const BODIES_LIKE_PRONOUNS: ReadonlySet<string> = new Set(["US", "WHO"]);

/** "at the **time** police said", "the **moment** troops came": of no body, but a clause begins behind it. */
export const NOT_OF_BODIES = list("time moment day night morning evening week month year way reason scene place spot");

/** "**Maybe** Voss", "**Analysis** Voss": with a capital before a name where a sentence begins, and no given name. */
export const OPENS_BEFORE_NAME = list(`
  maybe perhaps poor young old dear good bad big little great new next last first former ex late lucky
  angry happy weary busy rival quiet proud bitter rich tough top absent furious hungry chief senior junior jobless homeless embattled
  analysis opinion editorial exclusive profile interview explainer comment review factbox breaking update
`);

/** "**Defiant** Voss": what somebody is, by its ending. */
export const IS_SO = /(?:ant|ent|ive|ical|ish|less|ful|ous|able|ible)$/;

/** "**one of the sources**, a Norvian official" */
export const ONE_OF_THE = /^(?:one of (?:the \p{Ll}+|them|us|those)|another)$/iu;

/** "**Another** said", "**one of them** said": somebody of whom nothing else is told. */
export const ONE_OF_THEM = /^(?:one of (?:them|us|those)|another)$/iu;

/** "**One of the men** said" */
export const ONE_OF_SEVERAL = /^one of (?:the|my|his|her|its|our|their|your|these|those) /iu;

/** "a nurse at the clinic**, who spoke on condition that she not be named**": no part of what somebody is called. */
export const RELATIVE_TAIL = /, (?:who|whom|whose|which) .*$/su;

/** Before one of several: "customers **like** Hale", "residents **such as** Hale". */
export const LIKE = "like";
export const SUCH_AS = ["such", "as"] as const;

/** "said: “…", "told reporters in Hask: “…": a colon opens what somebody says. */
export const SAYS_AND_OPENS =
  /(?<![\p{L}])(?:said|says|stated|states|explained|explains|added|adds|wrote|writes|declared|told (?:\p{L}+ ){0,4}\p{L}+):\s*["“'‘]?$/u;
