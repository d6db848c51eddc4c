import { list } from "./function-words.ts";

/* What a body is called, and what its name ends in: companies, outlets, states. */

/** What a body is named for: "the court **of appeal**", "the council **of elders**". */
export const BODY_OF = list(`
  appeal appeals elders sciences science arts ministers europe state states cassation auditors justice commerce trade directors governors
  trustees representatives deputies experts bishops cardinals scholars medicine education agriculture inquiry nations
`);

/** The head of a body, office or institution. */
export const BODIES = list(`
  ministry government office department agency authority council committee commission board court parliament senate
  congress cabinet administration army navy military police force forces service bureau embassy mission union party
  movement group front coalition alliance federation league association society foundation institute university company
  corporation bank fund hospital church network organisation organization campaign team club house guard command
  bureau brigade militia presidency legislature assembly
  opposition junta delegation jury tribunal regime leadership faction gang cartel prosecution judiciary consortium
  directorate syndicate academy college institution observatory ombudsman regulator watchdog secretariat taskforce panel inquiry
`);

/** Bodies only with a capital letter: "the Northern Front", "the Orlay Trust", and not "its northern front", "their trust". */
export const BODIES_BY_NAME = list(
  "front trust consulate diocese regiment battalion orchestra airlines airways palace",
);

/** Places whose government says something where they do: "the city is demanding". */
export const PLACES_AS_SPEAKERS = list("city county state town municipality province borough");

/** Bodies where they say something, and mostly something else where they do not: the defence, local media. */
export const BODIES_AS_SPEAKERS = list(`
  defence defense media press family label crowd public audience industry market community neighbourhood neighborhood village
  bench lobby hierarchy side camp entourage class brass wing intelligence
`);

/** Bodies that a report calls so where they say something: "the band", "the school". */
export const HOUSES = list(`
  firm business airline tank band trio duo choir orchestra trust mosque temple synagogue diocese parish school surgery practice 
  studio battalion garrison regiment consulate unit squad inquest palace crown
  retailer manufacturer carrier lender publisher distributor wholesaler cooperative
  brokerage utility supermarket
`);

/** The last word of a name of some who serve in a force, which no surname is: "the Police Harbour **Unit**". */
export const UNITS_OF_FORCES = list("unit squad brigade battalion regiment squadron division precinct garrison");

/** "**Directorate** General": a body, and no office. */
export const IS_OFFICE_BODY = /(?:ate|ship)$/;

/** Before a number that is part of their name: "France **24**", "**Unit** 81", "**Article** 5". */
export const NUMBERED_OUTLETS = list("channel radio news tv france network station kanal sport");
export const NUMBERED_BODIES = list(
  "unit group brigade battalion regiment squadron division ward precinct battery local",
);
/** Papers whose last word alone is another paper's name. */
export const OTHERS_SHORT: ReadonlySet<string> = new Set([
  "financial times",
  "sunday times",
  "sunday telegraph",
  "sunday mirror",
  "sunday mail",
  "sunday express",
]);

/** Outlets that a report calls so: they mostly pass on what others say. */
export const CALLED_OUTLETS = list(
  "channel station magazine journal tabloid daily weekly newspaper broadcaster paper outlet television radio tv",
);

/** The last word of a company's name. */
export const COMPANY_ENDINGS = list(`
  inc inc. ltd ltd. plc llc llp co. corp corp. gmbh company group holdings holding partners capital ventures
  airlines airways air rail railways motors foods freight marine shipping lines steel coal oil gas petroleum energy power
  electric water telecom mobile media pictures studios records homes properties estates insurance assurance pharma
  pharmaceuticals chemicals mining mines minerals textiles breweries brewers distillers hotels resorts stores markets
  logistics transport couriers ferries lifts systems software technologies technology solutions industries works
  laboratories labs
`);

/** The last word of a company's name in capitals alone: "Velmar **SA**", and not "Rui de **Sa**". */
export const COMPANY_LETTERS = list("AG NV SA");

/** What a body is called without its name ("the company"), and the words its name may end in beside that word. */
export const BODY_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    agency: "bureau office administration department directorate authority",
    union: "association federation brotherhood guild",
    association: "federation union society league",
    group: "front movement alliance coalition association organisation organization network campaign watch",
    organisation: "association federation society foundation group network alliance coalition guild league",
    organization: "association federation society foundation group network alliance coalition guild league",
    party: "movement front alliance",
    force: "police army",
    forces: "army military",
    military: "army navy",
    authorities: "police council government",
    paper:
      "times post news gazette herald tribune journal courier guardian telegraph chronicle observer mirror mail standard examiner ledger echo bulletin dispatch newspaper daily weekly",
    newspaper:
      "times post news gazette herald tribune journal courier guardian telegraph chronicle observer mirror mail standard examiner ledger echo bulletin dispatch daily weekly paper",
    station: "radio television tv fm",
    broadcaster: "radio television tv fm",
    airline: "air airlines airways",
    carrier: "air airlines airways lines",
    railway: "rail railways",
    builder: "homes",
    department: "ministry office",
    council: "authority",
    club: "rovers united city town athletic wanderers",
    charity: "trust foundation fund relief aid society",
    bank: "trust",
  }).map(([word, endings]) => [word, list(`${word} ${endings}`)]),
);

/** What one kind of body is called by another word: a broadcaster is "the **outlet**", too. */
export const CALLED_ALSO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    outlet: "broadcaster newspaper paper daily weekly magazine agency station channel tabloid publication website site",
    site: "publication website outlet",
    website: "publication site outlet",
  }).map(([word, kinds]) => [word, list(kinds)]),
);

const NEWS_AGENCIES = "reuters afp ap tass xinhua interfax ansa dpa efe kyodo upi";

/** What a body that has just spoken is called where no other is called so: a police force "the **department**". */
export const CALLED_FOR_WANT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    department: "police",
    agency: `${NEWS_AGENCIES} service institute commission`,
  }).map(([word, names]) => [word, list(names)]),
);

/** What any body may be called that is no state's. */
export const ANY_BODY = list("organisation organization");

/** What a body of people who have come together is called without its name. */
export const GROUP_NOUNS = list("group organisation organization charity movement militia");

/** What a company is called without its name. */
export const COMPANY_NOUNS = list(
  "company firm manufacturer retailer developer operator supplier producer maker business",
);

/** What a body is called of which a report tells by a name that does not say what it is: a company, */
export const TOLD_AS_COMPANY = list(`
  company firm business utility studio automaker carmaker chipmaker drugmaker start-up startup conglomerate airline publisher
`);

/** what the name of any of them may end in, */
export const ANY_COMPANYS = list("inc inc. ltd ltd. plc llc llp co. corp corp. gmbh company group holdings holding");

/** people who have come together, */
export const TOLD_AS_GROUP = list("group organisation organization charity nonprofit institute institution");

/** and what is a state's, with the words that its name may end in. */
export const TOLD_AS_STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    agency:
      "police service institute commission organisation organization bureau department administration directorate authority survey centre center centers",
    department: "police ministry service",
    regulator: "commission authority agency administration office",
    watchdog: "commission authority agency office",
    body: "commission tribunal council committee authority corporation",
    institute: "organisation organization",
    force: "police",
    bureau: "",
  }).map(([noun, words]) => [noun, list(words)]),
);

/** Before such a noun, and none but the noun tells which: "the **independent** institute". */
export const TELLS_NO_KIND = list(
  "independent international regulatory national federal public private nonprofit nonpartisan global multilateral u.n. un",
);

/** "**the central bank**", and how its name tells it: "the Reserve Bank". */
export const CENTRAL_BANK = {
  words: "central bank",
  name: /(?<!\p{L})(?:Reserve|Central|People['’]s) Bank(?!\p{L})/u,
} as const;

/** What a body is, before its name: "the Veldan **airline** Quantara". Any word in "-maker" is one, too. */
export const KINDS_OF_BODY: ReadonlySet<string> = new Set([
  ...[BODIES, COMPANY_NOUNS].flatMap((words) => [...words]),
  ...list(`
    agency airline arm bank branch brand broadcaster broker brokerage builder carrier chain charity commune conglomerate daily
    distributor division exporter giant grocer importer insurer label landlord lender magazine newspaper outfit outlet owner
    paper parent pollster processor publication publisher rival site start-up startup studio subsidiary supermarket tabloid
    think-tank tabloid telecom unit utility watchdog website weekly wholesaler
  `),
]);

/** Of them those that somebody may be, too: "the landlord, Ivo Orsk". */
export const PEOPLE_OR_BODIES = list(`
  ombudsman guard builder broker developer distributor exporter grocer importer landlord lender maker manufacturer operator opposition
  owner parent pollster processor producer publisher retailer rival supplier wholesaler leadership command house
`);

/** "the **central** bank": beside whom one without that word is another. */
export const BESIDE_ITS_LIKE = list("central");

/** Bodies that are, or speak for, a state. */
export const STATE_BODIES = list(
  "ministry government office department presidency embassy administration army navy military police cabinet parliament house senate congress court agency authority coastguard",
);

/** Words in a body's name by which it is no company. */
export const NO_COMPANIES: ReadonlySet<string> = new Set([
  ...STATE_BODIES,
  ...["agency", "union", "association", "group", "organisation", "party", "forces", "club", "charity"].flatMap(
    (noun): readonly string[] => [...(BODY_CLASSES.get(noun) ?? [])],
  ),
]);

/** Of them those of which a state has one, that speaks for it. */
export const WHOLE_STATE = list("government");

export const OUTLET_WORDS = list(`
  times post news gazette herald tribune journal courier guardian telegraph chronicle press agency radio television
  tv broadcaster newspaper magazine wire observer mirror mail standard examiner bulletin dispatch
`);

/** "the Hollywood **Reporter**": an office, and behind a capital a paper. */
export const PAPERS = list("reporter inquirer examiner observer");

/** Outlets and agencies whose names do not say what they are. */
export const OUTLETS = list(
  "bbc reuters afp ap cnn axios bloomberg politico npr msnbc cbs nbc abc fox c-span upi xinhua tass interfax dpa ansa efe kyodo aljazeera jazeera sky itv pbs vox buzzfeed breitbart",
);
