import { list } from "./function-words.ts";

/* Offices of those who speak for others. Compiled for this project from newspaper style guides. */

/** Speak for a body or for somebody: the word alone, or after one of these. */
export const SPEAKS_FOR: ReadonlyMap<string, ReadonlySet<string> | null> = new Map<string, ReadonlySet<string> | null>([
  ...[...list("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen")].map(
    (word) => [word, null] as const,
  ),
  ["secretary", list("press")],
  ["director", list("communications press")],
  ["officer", list("press")],
  ["communications", list("of corporate")],
  ["affairs", list("external corporate public")],
  ["relations", list("media press public")],
]);

/** Behind these they speak for it, not behind others: "**head** of communications", not "professor of communications". */
export const OF_WHAT_IS_SPOKEN = list("communications affairs relations");
export const HEADS_OF_SPEAKERS = list("head director chief vice-president president manager officer executive lead");

/** Speak for whoever employs them, if it is said who that is: "her lawyer", "a lawyer for the bank". */
export const SPEAKS_FOR_CLIENT = list(
  "lawyer lawyers attorney attorneys solicitor solicitors barrister barristers publicist",
);

/** An attorney of the state speaks for no client. */
export const STATE_ATTORNEYS = list("district state u.s. us united states city county prosecuting assistant federal");

/** They held the office once. */
export const ONCE_HELD = list("former ex onetime one-time erstwhile");

/** Before an office, these are no part of the body: "a senior ministry spokesman". */
export const RANKS = list(
  "senior chief deputy top longtime long-time lead acting new personal own main official principal veteran another one national local",
);

/** Bodies named by a small word before an office, that are in no list of bodies. */
export const ATTRIBUTIVE_BODIES = list(
  "company police campaign airline school state city county family league district utility rebel opposition bank firm zoo museum",
);

/** What an office is of, right before its holder's name, beside what ministers have: "Superintendent of **Police** Anil Vardhe". */
export const OFFICE_FIELDS = list(
  "police staff ceremonies mission operations prisons prosecutions customs delegation public works intelligence immigration communications",
);

/** "the attorney for the Northern **District** of Norland": what prosecutors are for, and is no client. */
export const OF_PROSECUTORS = list("district");

/** Ranks and offices in letters before a name: "**DSP** Grace Ojun". */
export const RANK_LETTERS = list(
  "DSP ASP ACP DCP SSP SP CSP CP DIG AIG IGP IG DGP ADGP PPRO SHO DPO DPC RPC OC UNO SDPO MLA MNA MLC MCA MPA",
);

/** Of these the letters that companies and unions have, too: "**IG** Metall". */
export const LETTERS_OF_FIRMS = list("IG SP OC CP CSP AIG");

/** A company under whichever name. */
export const FIRMS = list("company firm airline manufacturer");

/**
 * What else whoever holds an office is called: "the Norvian **leader**" its president, "the **boss**" of a bank its chief. These
 * only where it is told whose they are, and of the same.
 */
export const CALLED_BY_RANK: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    leader: "president premier chancellor head chief chairman chairwoman commander",
    boss: "head chief director director-general ceo executive chairman chairwoman manager",
    head: "chief director director-general boss leader",
    chief: "head director director-general boss leader",
  }).map(([word, offices]) => [word, list(offices)]),
);

/** What whoever has an office in a body is called besides, whatever it is: "the police **official**". */
export const ANY_OFFICE = list(
  "official officer figure representative observer politician executive leader chief boss",
);

/** Of two words, and called a leader all the same. */
export const LEADING_OFFICE = /(?:^|\s)(?:prime|first) minister$/;

/** What else whoever holds an office is called, whoever's it is: "the **lawmaker**" a senator. */
export const CALLED_BY_TRADE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lawmaker: "senator representative congressman congresswoman mp msp mep",
    congressman: "representative",
    congresswoman: "representative",
    priest: "father vicar",
    spokesperson: "spokesman spokeswoman",
    "county boss": "governor",
  }).map(([word, offices]) => [word, list(offices)]),
);

/** What stands before the name of whoever is called so: "**Prof** Voss", the professor. */
export const RANKS_OF_TRADE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ professor: "prof prof.", doctor: "dr dr.", cleric: "sheikh imam" }).map(([word, ranks]) => [
    word,
    list(ranks),
  ]),
);

/** How somebody stands or is thought of, before an office of which it makes no other: "the **far-right** minister". */
export const STANDING = list(`
  far-right far-left hardline hard-line ultranationalist ultra-nationalist nationalist populist conservative liberal centrist
  left-wing right-wing embattled outgoing incoming veteran long-serving longtime long-time controversial incumbent ailing
  newly-elected re-elected
`);

/** "the **four-term** senator", "the **reelection-seeking** president" */
export const TERMS = /-(?:term|seeking)$/;

/** Of these there is one after another, and several at a time: which "the **nominee**" is, no later name tells. */
export const RUNNING = list("nominee candidate contender winner member official lawmaker senator representative");

/** "A special **agent** said … the **official** said": what else those are who are called so. */
export const KINDS_OF_OFFICE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    official: list(
      "agent officer diplomat aide adviser advisor prosecutor inspector commander envoy ambassador negotiator lawmaker minister governor mayor",
    ),
    expert: list("analyst professor researcher scientist scholar economist historian lecturer engineer doctor"),
    lawmaker: list("senator representative congressman congresswoman mp legislator deputy"),
    lawyer: list("attorney solicitor barrister counsel advocate"),
  }),
);

/** A spokesman and a spokeswoman are called so, too; and one more of them. */
export const ANY_SPOKESPERSON = "spokesperson";
export const SPOKE_FOR = /\bspokes(?:m[ae]n|wom[ae]n|people|persons?)\b/iu;

/** Who have spokesmen of their own, besides bodies. */
export const PEOPLE_WHO_FIGHT = list("rebels militants insurgents fighters gunmen separatists strikers protesters");

/** "the **acting** mayor": who holds an office for somebody. */
export const ACTING_TITLE = /^(?:acting|interim) /i;
export const ACTING_BEFORE = /(?<!\p{L})(?:acting|interim) (?:\p{L}+ ){0,2}$/iu;

/** "the **Republican** governor", "Voss, a **Democrat**", "Hale, **R**-Orlay": of which party somebody is, by how the word begins. */
export const PARTY =
  /(?<!\p{L})(?:(Republ|Democr|Conserv|Labour|Labor|Tor(?=y|ies)|Liberal|Green|Social|Commun|National)\p{L}*|([RD])(?=-\p{Lu}))/gu;
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ["R", "Republ"],
  ["D", "Democr"],
]);

/** "Norvia's **governor and mayor**": offices that no one person holds together. */
export const TWO_OFFICES =
  /(?<!\p{L})(?:governor and (?:deputy governor|lieutenant governor|mayor|(?:attorney|sheriff)\S*)|mayor and (?:governor|deputy mayor)|(?:president|king|queen|emperor) and (?:vice[- ]president|deputy president|(?:prime|foreign|defen[cs]e) minister|premier|queen|king)|(?:prime minister|premier) and (?:president|king|queen|deputy prime minister))$/iu;

/** "the **AG**", "the **DPP**" */
export const OFFICE_IN_LETTERS = /^[Tt]he (\p{Lu}{2,4})$/u;

/** "**Defence** Attorney Hale": "the DA" is another. */
export const DEFENDING = list("defence defense");

/** What anybody is called who holds an office of a state, and what else those hold who are called so. */
export const OFFICIAL = "official";
export const OFFICIALS = list(
  "secretary chief head director president superintendent deputy administrator prefect chairman chairwoman",
);

/** "President of **the Republic**": of which is not told. */
export const OF_NO_PLACE = new Set(["republic", "the republic"]);

/** "its **foreign minister**": an office that states have, and no company. */
export const OF_A_STATE = /(?<!\p{L})(?:minister|premier)$/iu;
