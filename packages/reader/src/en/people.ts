import { list } from "./function-words.ts";

/* Words that say what somebody is. Compiled for this project from lists of offices and newspaper style guides. */

/** Before a name, they say its bearer's sex or nothing: Mr., Dame, Dr. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | "unknown"> = new Map([
  ...["mr.", "mr", "sir", "lord", "king", "prince", "sheikh", "imam", "alhaji", "mallam"].map(
    (word) => [word, "male"] as const,
  ),
  ...["mrs.", "mrs", "ms.", "ms", "miss", "dame", "lady", "queen", "princess", "madam", "alhaja", "hajiya"].map(
    (word) => [word, "female"] as const,
  ),
  ...["dr.", "dr", "prof.", "prof", "rev.", "hon."].map((word) => [word, "unknown"] as const),
]);

/** Before a given name alone: "**Sir** Howard", of Howard Tarry. */
export const BEFORE_GIVEN = list("sir dame lady prince princess king queen sheikh imam");

/** Capitalised before a name without being part of it: parties, months and days, prepositions of headline style. */
export const NOT_NAMES = list(`
  republican republicans democrat democrats democratic independent conservative liberal labour tory gop former ex-president
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday on to in at by for from with unlike like neither nor and but
  maybe perhaps well yes sure thanks thank oh hey democratic gop-led super catholic christian muslim jewish fascist socialist
  communist nazi american british russian german french israeli
  when while after before as if then now when mr. mrs. ms. dr.
`);

/** Of a party, and its name's last word: "the Liberal **Democrats**". */
export const PARTISANS = list(`
  democrat democrats republican republicans conservative conservatives liberal liberals socialist socialists communist communists
  unionist unionists nationalist nationalists tory tories dem dems
`);

/** Written on to a name where the text around a link has lost its spaces: "**President**Moro"; and those that are parts of names in capitals. */
export const RUN_INTO_NAMES = list(`
  president vice-president chancellor minister secretary governor senator representative congressman congresswoman ambassador democrat
  republican
`);
export const RUN_INTO_NAMES_IN_SMALL = list(`
  premier mayor lawmaker king queen prince princess pope bishop general admiral speaker candidate nominee challenger incumbent leader
`);

/** Offices and occupations, as the head of a phrase ("a harbour pilot") or before a name ("Captain Moro"). */
export const TITLES = list(`
  major-gen major-general lieutenant-general lieutenant-colonel brigadier-general vice-admiral rear-admiral president president-elect vice-president premier chancellor minister ministers secretary undersecretary envoy ambassador diplomat consul
  commissioner governor mayor councillor senator representative congressman congresswoman lawmaker deputy mp msp mep mec pm speaker
  chairman chairwoman chair chief head boss leader director director-general executive ceo co-ceo founder co-founder co-chair co-chairman co-leader co-owner owner manager coordinator officer official
  general colonel major captain lieutenant sergeant commander admiral marshal brigadier soldier fighter militant rebel
  spokesman spokeswoman spokesperson aide adviser advisor strategist analyst expert researcher scholar historian
  professor lecturer economist scientist engineer doctor surgeon nurse medic paramedic pilot fisherman farmer driver
  lawyer attorney prosecutor judge justice solicitor activist campaigner organiser organizer volunteer journalist
  reporter editor correspondent author writer witness resident survivor student teacher shopkeeper worker mother father
  skipper dean warden warder guard steward coach trainer captain inspector detective constable treasurer secretary-general
  landlord tenant shopkeeper baker engineer mechanic carpenter builder
  negotiator mediator veteran monk priest bishop cardinal pope rabbi candidate nominee lady gov gov. sen. rep. gen. lt. col.
  maj. capt. sgt. adm. amb. pres. del. senators reporters police
  clerk accountant auditor banker broker trader merchant grocer butcher barber tailor printer publisher bookseller librarian
  curator archivist architect surveyor planner plumber electrician welder mason sculptor painter artist actor actress singer
  musician drummer composer conductor dancer poet novelist playwright photographer cartoonist columnist broadcaster
  presenter producer designer programmer technician statistician mathematician physicist chemist biologist geologist
  pharmacist dentist midwife psychologist psychiatrist therapist veterinarian vet farmhand shepherd herder beekeeper
  co-author co-host co-director co-creator co-producer co-captain co-pilot editor-in-chief commander-in-chief governor-general
  vice-chancellor vice-chairman vice-captain frontman frontwoman quarterback
  gardener gamekeeper ranger forester lumberjack rancher trawlerman ferryman sailor mariner navigator docker stevedore
  porter trucker courier postman janitor caretaker butler maid nanny bodyguard bouncer sentry lookout gunner sniper
  marksman marine paratrooper airman sheriff marshal bailiff magistrate coroner notary ombudsman registrar attaché
  vice-consul monarch chaplain vicar imam sexton abbot hermit jockey referee umpire goalkeeper striker wrestler boxer
  cyclist swimmer climber diver skydiver smuggler forger poacher hacker burglar robber thief assassin gunman kidnapper
`);

/** Called by the office alone they are the state's: "the president", though a bank has one, too. */
export const HEADS_OF_STATE = list("president premier chancellor pope king queen emir sultan");

/** Small words inside a name that belong to the surname. */
export const PARTICLES = list("al bin ibn van von de la der el da di du del den ter ten");

/** "Sadeq **Abu** Amer": father or mother of, inside a name. */
export const KUNYAS = list("abu umm");

/** The last word of the name of a place or building, which names no person. */
export const PLACE_WORDS = list(`
  province county district region state states republic city town village valley street avenue road lane boulevard square river
  lake sea ocean mountain mountains hill hills island islands bay beach coast cape port harbour harbor park bridge airport
  hotel station castle school tower centre center hall plaza consulate embassy palace cathedral mosque temple airfield base
  camp crossing border strip bank desert forest peninsula kingdom emirates east west north south kong arabia zealand
  korea africa america york jersey hampshire virginia carolina dakota
`);

/** Words of captions and page furniture that stand capitalised beside names. */
export const FURNITURE = list(
  "image images copyright caption photo photograph picture video credit getty advertisement file",
);

/** How titles are shortened before a name. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "gov.": "governor",
    "sen.": "senator",
    "rep.": "representative",
    "gen.": "general",
    "lt.": "lieutenant",
    "col.": "colonel",
    "maj.": "major",
    "capt.": "captain",
    "sgt.": "sergeant",
    "adm.": "admiral",
    "amb.": "ambassador",
    "pres.": "president",
    pm: "prime minister",
  }),
);

/** Before a title they make another office of it: a deputy mayor is no mayor. */
export const OTHER_OFFICE = list("deputy vice assistant former ex- acting under associate shadow junior opposition");

/** Capitalised before a title they are part of it. */
export const PORTFOLIOS = list(`
  prime foreign finance interior home defence defense transport education health justice trade agriculture environment
  energy labour labor treasury economy culture housing planning tourism fisheries mining oil police fire harbour harbor
  chief press senior deputy vice assistant acting former district state attorney general shadow managing human first external
  internal affairs national security
`);

/** What a body is named for: "the court **of appeal**", "the council **of elders**". */
export const BODY_OF = list(`
  appeal appeals elders sciences science arts ministers europe state states cassation auditors justice commerce trade directors governors
  trustees representatives deputies experts bishops cardinals scholars medicine education agriculture inquiry nations
`);

export const SPOKESPEOPLE = list("spokesman spokeswoman spokesperson spokespeople spokesmen");

export const MALE_NOUNS = list(
  "spokesman chairman congressman fisherman father businessman policeman man king monk priest husband son brother",
);
export const FEMALE_NOUNS = list(
  "spokeswoman chairwoman congresswoman councilwoman assemblywoman mother grandmother stepmother businesswoman policewoman woman lady girl queen princess duchess nun wife widow daughter granddaughter sister aunt niece actress waitress stewardess heiress schoolgirl",
);

/** Nouns for people that say nothing of an office. */
export const PEOPLE_NOUNS = list(`
  man woman boy girl child men women boys girls children teenager youth adult pensioner patient passenger customer guest
  hostage prisoner inmate refugee migrant immigrant suspect victim bystander onlooker parent grandparent couple brothers
  sisters twins tourist hiker walker islander nun nurse chef cook waiter porter guard sailor stoker conscript recruit recipient
  crew pupils neighbours neighbors friend friends colleague colleagues
`);

/** Relatives, with whose sex the word tells. */
export const KIN: ReadonlyMap<string, "male" | "female" | "unknown"> = new Map([
  ...[
    "husband",
    "father",
    "brother",
    "son",
    "uncle",
    "nephew",
    "grandfather",
    "grandson",
    "widower",
    "stepfather",
    "boyfriend",
    "father-in-law",
    "brother-in-law",
    "son-in-law",
    ...["dad", "grandad", "granddad", "stepdad", "hubby", "fiancé"],
  ].map((word) => [word, "male"] as const),
  ...[
    "wife",
    "mother",
    "sister",
    "daughter",
    "aunt",
    "niece",
    "grandmother",
    "granddaughter",
    "widow",
    "stepmother",
    "girlfriend",
    "mother-in-law",
    "sister-in-law",
    "daughter-in-law",
    ...["mum", "mom", "stepmum", "stepmom", "gran", "grandma", "fiancée"],
  ].map((word) => [word, "female"] as const),
  ...["cousin", "partner", "friend", "neighbour", "neighbor", "colleague", "predecessor", "successor", "deputy"].map(
    (word) => [word, "unknown"] as const,
  ),
]);

/** "Orlay **man** Ilan Quist": before a name. */
export const PLAIN_PEOPLE = list("man woman boy girl teenager toddler");

/** Somebody who is not named: "a source", "two people familiar with the talks". */
export const UNNAMED = list(
  "source sources person people official officials diplomat diplomats someone insider insiders informant",
);

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

/** People where they say something, and mostly something else where they do not: "an academic", "a local". */
export const PEOPLE_AS_SPEAKERS = list(`
  academic barista barmaid rep bride bursar cadet champion comic convict ex-husband ex-wife fan flatmate go-between graduate
  housemate king local mate model passer-by postgraduate principal private provost queen relative running-mate sheikh regular
  conservative liberal democrat republican moderate hardliner extremist nationalist unionist headmistress stewardess baroness
  countess hostess governess
`);

/** Bodies that a report calls so where they say something: "the band", "the school". */
export const HOUSES = list(`
  firm business airline tank band trio duo choir orchestra trust mosque temple synagogue diocese parish school surgery practice 
  studio battalion garrison regiment consulate unit squad inquest palace crown
  retailer manufacturer carrier lender publisher distributor wholesaler cooperative
  brokerage utility supermarket
`);

/** Before a number that is part of their name: "France **24**", "**Unit** 81", "**Article** 5". */
export const NUMBERED_OUTLETS = list("channel radio news tv france network station kanal sport");
export const NUMBERED_BODIES = list(
  "unit group brigade battalion regiment squadron division ward precinct battery local",
);
export const NUMBERED_DOCUMENTS = list(
  "article section rule resolution clause law directive paragraph chapter title order regulation proposition bill amendment",
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

/** Works and papers in which something is said: "the script", "the treaty". */
export const TEXTS = list(`
  script novel film documentary show podcast episode column piece story thread text card sign page warning dataset dissertation
  evaluation assessment law act statute treaty contract map caption headline agreement charter judgment judgement trailer
  cartoon song poem play listing dossier rulebook description estimate tally count menu investigation probe
  bill budget sketch amendment motion imagery account sheet declaration examination
`);

/** The last word of a company's name. */
export const COMPANY_ENDINGS = list(`
  inc inc. ltd ltd. plc llc llp co. corp corp. gmbh ag sa nv company group holdings holding partners capital ventures
  airlines airways air rail railways motors foods freight marine shipping lines steel coal oil gas petroleum energy power
  electric water telecom mobile media pictures studios records homes properties estates insurance assurance pharma
  pharmaceuticals chemicals mining mines minerals textiles breweries brewers distillers hotels resorts stores markets
  logistics transport couriers ferries lifts systems software technologies technology solutions industries works
  laboratories labs
`);

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

export const DOCUMENTS = list(`
  report reports document documents statement poll polls survey surveys study studies transcript transcripts letter memo
  filing filings affidavit lawsuit suit data figures records record email emails article book paper analysis audit leak indictment
  complaint ruling order bulletin footage video note notice leaflet poster banner indictments communique
  manifesto editorial essay memoir diary minutes brochure verdict recording recordings tape tapes dossier file files release releases invitation decree warrant
  petition flyer flier pamphlet circular directive guideline guidelines guidance testimony obituary inscription log logs
  newsletter census forecast resolution constitution summons subpoena certificate placard advisory tweet post posts message
  messages website blog advert advertisement commercial transcript readout factsheet questionnaire blueprint prospectus
  ad ads clip clips slide slides photo photos photograph photographs screenshot projection projections review brief briefs
  submission submissions solicitation research findings polling plan plans roadmap site app average chart graph presentation deposition manual handbook autopsy
`);

export const GROUPS = list(`
  officials residents witnesses critics analysts experts activists protesters supporters opponents rebels militants
  doctors medics rescuers reporters journalists lawyers prosecutors investigators diplomats sources aides advisers
  lawmakers relatives families survivors neighbours police authorities leaders others many some people voters
  tribe clan sect minority minorities pair couple fishermen villagers workers members republicans democrats conservatives liberals researchers scientists allies
`);
