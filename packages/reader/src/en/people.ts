import { list } from "./function-words.ts";

/* Words that say what somebody is. Compiled for this project from lists of offices and newspaper style guides. */

const called = (sex: "male" | "female" | "unknown", words: string) =>
  [...list(words)].map((word) => [word, sex] as const);

/** Before a name, they say its bearer's sex or nothing: Mr., Dame, Datuk, Dr. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | "unknown"> = new Map([
  ...called(
    "male",
    "mr. mr sir lord king prince sheikh sheik imam maulana mullah alhaji mallam oba datuk dato dato' shri",
  ),
  ...called("female", "mrs. mrs ms. ms miss dame lady queen princess madam alhaja hajiya datin smt smt."),
  ...called("unknown", "dr. dr prof. prof rev. hon. hon engr engr. barr. barr arc. arc comrade cde cde."),
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
  skipper dean warden warder guard steward coach trainer captain inspector detective constable superintendent treasurer secretary-general
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
  rep lt gen col maj capt sgt det insp supt cpl cmdr emir ameer whip officer-in-charge assemblymember councilmember selectman
  taoiseach tánaiste minister-designate president-designate governor-elect mayor-elect
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
    rep: "representative",
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
    "godfather",
    "boyfriend",
    "father-in-law",
    "brother-in-law",
    "son-in-law",
    ...["dad", "grandad", "granddad", "stepdad", "hubby", "fiancé"],
  ].map((word) => [word, "male"] as const),
  ...[
    "wife",
    "mother",
    "godmother",
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

/** People where they say something, and mostly something else where they do not: "an academic", "a local". */
export const PEOPLE_AS_SPEAKERS = list(`
  academic barista barmaid rep bride bursar cadet champion comic convict ex-husband ex-wife fan flatmate go-between graduate
  housemate king local mate model passer-by postgraduate principal private provost queen relative running-mate sheikh regular
  conservative liberal democrat republican moderate hardliner extremist nationalist unionist headmistress stewardess baroness
  countess hostess governess
`);

export const NUMBERED_DOCUMENTS = list(
  "article section rule resolution clause law directive paragraph chapter title order regulation proposition bill amendment",
);

/** Works and papers in which something is said: "the script", "the treaty". */
export const TEXTS = list(`
  script novel film documentary show podcast episode column piece story thread text card sign page warning dataset dissertation
  evaluation assessment law act statute treaty contract map caption headline agreement charter judgment judgement trailer
  cartoon song poem play listing dossier rulebook description estimate tally count menu investigation probe
  bill budget sketch amendment motion imagery account sheet declaration examination
`);

/** What people find out together: "an **inquiry** by Norvia, Tarsia and Melland". */
export const INQUIRIES = list("investigation inquiry enquiry probe");

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
