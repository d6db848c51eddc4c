import { list } from "./function-words.ts";

/* Words that make a number a part of one told before or after it. */

/** Behind "of", before the number of a whole: "nine of **the** 15", "two of **their** 40". */
export const DEFINITE_WHOLES = list("the its their his her our my those these");

/** "a tiny **fraction** of the 86,000 were evacuated": of them a part, of how many is not told. */
export const PARTS_UNTOLD = list(
  "fraction minority majority some few part portion proportion many most much half third quarter handful percentage",
);

/** "**none** of the 44", "hardly **any** of the 90", "**not all** of the 30". */
export const NONE_OR_ANY = list("none any neither");
export const ALL_WORD = "all";
export const NOT_ALL = list("not");

/** The same behind "out": "nine **out of** the 15". */
export const OUT_OF_WHOLES = new Set(["out of"]);

/** The same before a whole with an owner: "two of **the** town's 40 wells". */
export const OWNED_WHOLES = list("the a its their");

/** At the head of a sentence, in capitals: "**Of** the 240 ballot boxes, 198 came back". */
export const OPENING_OF = new Set(["Of"]);

/** Behind "the", before the number of a part: "the **other** four". */
export const REMAINING = list("other remaining rest");

/** Between "of whom" and its number: "of whom **only** three". */
export const ONLY = list("only just some");

/** Behind a part: it is of people. "Two **of them were children**" */
export const ARE_PEOPLE =
  /^of (?:them|those|whom) (?:were|are|was|is) (?:an? )?(?:[a-z]+ )?(?:child|woman|man|women|men|girls?|boys?|soldiers?|civilians?|police|nurses?|doctors?|workers?|students?|pupils?|teachers?|officers?|guards?|journalists?|medics?|passengers?|foreigners?|teenagers?|bab(?:y|ies)|miners?|paramedics?|villagers?|residents?)/;

/** Behind a number that opens its sentence: those of whom this is told are no dead. "Sixteen **are still underground**" */
export const ARE_ALIVE =
  /^(?:are|were|remain|remained|have been) (?:still |now |all )?(?:missing|trapped|underground|unaccounted|recovering|alive|hospitali[sz]ed|stranded|receiving|undergoing|being (?:treated|held)|in (?:an? |the )?(?:[a-z]+ )?(?:hospital|hospitals|condition|custody|care))\b/;

/** Before the number of a part: "**including** 12 children". */
export const INCLUDING = list("including includes included include");

/** Before the first part of a list of them: "**and** three women". */
export const LISTED_PARTS: ReadonlySet<string> = new Set([...INCLUDING, "and", ","]);

/** "**among them** nine children" */
export const AMONG = list("among");
export const THEM = list("them");

/** Behind "with" and a bare number they tell what became of a part: "with 12 **believed** dead". */
export const WITH_SO_MANY = list("with");
export const SAID_OF_PART = list("believed presumed thought feared confirmed known still");

/** Behind a number that opens its clause: "Three **have** pleaded guilty". */
export const AFTER_OPENING_NUMBER = list("have had are were will");

/** Behind such a number and a past tense: "14 jumped **from**". */
export const AFTER_OPENING_PAST = list(". , ; from in on at to and over out");

/** The past tense of such a number: "14 **jumped**"; not "14 freed". */
export const OPENING_PAST = /[^e]ed$/;

/** Behind the last of a list they make a clause of its own of it: "and three women **were** hurt". */
export const OWN_PREDICATE = list("were was have had");

/** Between two numbers whose people share what is told of one of them: "two soldiers **and** three medics were killed". */
export const SHARED_PREDICATE = list("and , or another wounding injuring");

/** Counted beside people, and none of them: "14,250 **cases** and 87 deaths". */
export const THINGS_NOT_SHARING = list(`
  case cases infection infections house houses home homes building buildings vehicle vehicles car cars truck trucks boat boats
  tank tanks missile missiles rocket rockets drone drones jet jets shop shops tents
`);

/** Before a number that is counted with one told before: "killed 12 soldiers, **along with** three medics". */
export const AS_WELL_AS = new Set(["well as", "along with", "together with", "addition to"]);

/** "254 were killed **in** Orlay **and** 34 **in** Dolna" */
export const GAP_LINKS = list("and , ; while");
export const PLACE_OF_THOSE = list("in at near inside outside across around");

/** Behind its preposition a place has a name, or is told by where it lies: "in **the north**"; not "in critical condition". */
export const WHERE_IT_LIES = list("north south east west centre center north-east north-west south-east south-west");
export const IN_A_PLACE = list("the of central northern southern eastern western nearby neighbouring neighboring");

/** Those there may be ill, held or alone, whatever their name: "12 in Orlay **Hospital**". */
export const HOUSES_OF_THE_ILL = list("hospital hospitals clinic prison jail infirmary hospice shelter");

/** Ends of relatives in the plural: "four of his **grandchildren**". */
export const KIN_PLURALS = /(?:ren|s)$/;

/** Between two numbers of one list: "26 deaths **and** 340 new cases". */
export const COUNTED_ON = list("and , or");

/** At the end of what is counted, where the next number cuts it short: "nine **of the** 15". */
export const CUT_SHORT = list("of the a an its their his her these those");

/** "wounded 31, 17 and 6 people **respectively**" */
export const RESPECTIVELY = list("respectively");

/** "nine were hurt, two **critically**" */
export const HOW_BADLY = list("critically seriously severely lightly slightly badly gravely");

/** "770 infections, **which represented** 110 a day": the same number again. */
export const MEASURES_SAME = new Set([
  ...["represented", "represents", "represent", "equals", "equalled", "equated to", "equates to", "amounts to"],
  ...["amounted to", "amount to", "accounts for", "accounted for", "account for", "makes up", "make up"],
]);

/** "46 arrests and **a total of** 58 days" */
export const A_TOTAL_OF = new Set(["a total of"]);
