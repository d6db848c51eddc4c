import { words } from "./list.ts";

/* English of linking: names, offices and bodies. Data, no logic. */

/** Before a name or an office, they are no part of it. */
export const HONORIFICS = words(`
  mr mrs ms miss dr sir dame lord lady prof professor rev president prime minister general colonel major captain lieutenant
  sergeant admiral senator governor mayor king queen prince princess pope judge justice chancellor premier sheikh ayatollah
`);

/** They held the office once: it tells nobody who holds it now. */
export const FORMER = words(
  "former ex ex- onetime one-time late retired ousted then previous erstwhile deposed sacked dismissed",
);

/** Words of names that may be left out. */
export const NAME_PARTICLES = words("al el bin ibn van von de la der di da du del den ter ten jr sr ii iii");

/** Behind a name: of two of one name, which. */
export const GENERATIONS = words("jr sr ii iii iv");

/** Before an office: one of several who hold such a one. */
export const ANY_ONE = words("a an another one some any every each no");

/** Offices that newspapers are named after. */
export const LEADING = words("leader chief commander speaker head");

/** Before an office: somebody else held it until now. */
export const NEW_IN_OFFICE = words("new incoming next successor");

/** Left out of the names of bodies, a line each; two of one name that have words of different lines are two bodies. */
export const BODY_KINDS: readonly ReadonlySet<string>[] = `
  city municipal
  province provincial
  region regional
  country national federal
  holding holdings
  partners
  industries
  international
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Offices that one person holds at a time, where it is said of what. */
export const SOLE_OFFICES = words(`
  president premier chancellor king queen emperor pope minister secretary governor mayor chairman chairwoman chair chief
  commander speaker ambassador director head leader secretary-general commissioner premier-designate patriarch sheriff
  coroner dean rector
`);

/** Offices that every place has its own of. */
export const LOCAL_OFFICES = words(`
  mayor governor sheriff councillor priest bishop imam rabbi magistrate coroner chief principal headmaster resident villager
  headteacher warden
`);

/** Who is so of one club at a time: "the **coach** of Velm Rovers". */
export const OF_ONE_CLUB = words("coach captain striker goalkeeper midfielder defender winger");

/** Before an office they are no part of it. */
export const RANKS = words(`
  senior top province province's region region's city city's country country's longtime long-time lead new personal own main official principal veteran another one national local provincial regional
  special first said chief's
`);

/** At the end of an outlet's name, left out where it is called short. */
export const OUTLET_ENDINGS = words("news agency newspaper online website");

/** What somebody lives by who holds no other office: two of them are two people. */
export const OCCUPATIONS = words(`
  nurse teacher farmer shopkeeper driver student baker fisherman carpenter mechanic waiter cook tailor butcher grocer
  shepherd pensioner plumber electrician sailor singer drummer midwife lifeguard barista waitress bartender barman barmaid cleaner
  janitor gardener bricklayer roofer hairdresser barber cashier postman courier seamstress cobbler locksmith beekeeper trucker
  babysitter nanny busker dishwasher receptionist trawlerman lorry-driver schoolboy schoolgirl apprentice intern
`);

/** What those are called who stand against an office and hold none. */
export const PROTESTING = words("activist dissident protester campaigner blogger demonstrator");
export const OF_THE_LAW = words(
  "judge prosecutor magistrate general colonel captain major admiral officer commissioner",
);

/** What others do in one place, beside other offices. */
export const PRACTISING = words("doctor physician surgeon dentist vet pharmacist librarian curator solicitor");

/** What one is by profession, a line each of words that may mean the same person; of two lines they are two people. */
export const PROFESSIONS: readonly ReadonlySet<string>[] = `
  judge magistrate
  lawyer attorney barrister solicitor prosecutor
  doctor physician surgeon dentist paediatrician pediatrician cardiologist psychiatrist midwife nurse paramedic
  general colonel captain major lieutenant sergeant admiral soldier
  priest bishop imam rabbi pastor vicar
  journalist reporter correspondent photographer
  firefighter
  detective inspector constable
  footballer cricketer golfer boxer swimmer cyclist skier sprinter goalkeeper striker midfielder jockey wrestler rower skater gymnast athlete
  actor actress comedian dancer ballerina musician pianist violinist cellist composer guitarist rapper songwriter novelist poet playwright sculptor filmmaker
  geologist physicist chemist biologist astronomer botanist zoologist volcanologist seismologist meteorologist oceanographer ecologist archaeologist hydrologist glaciologist
  architect
  chef
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Professions from which people come to lead ministries, cities and companies. */
export const LEADING_ON = words(`
  lawyer attorney barrister solicitor prosecutor general colonel captain major lieutenant sergeant admiral soldier
  journalist reporter correspondent photographer footballer cricketer boxer athlete actor actress comedian musician novelist poet
  playwright filmmaker
`);

/** Before "general" they make another office of it. */
export const GENERAL_BEHIND = words(`
  attorney secretary surgeon solicitor director consul inspector auditor governor comptroller postmaster registrar
`);

/** Before an office: of which party, and no place. */
export const PARTY_WORDS = words(
  "democratic republican gop labour conservative liberal socialist green communist independent",
);

/** By a word of each: professions that one person may have at once, an army doctor, a chaplain. */
export const TWO_AT_ONCE: readonly ReadonlySet<string>[] = [
  words("doctor general"),
  words("priest general"),
  words("firefighter general"),
  words("detective general"),
  words("novelist journalist"),
  words("novelist lawyer"),
  words("footballer general"),
];

/** Ranks written short. */
export const SHORT_RANKS: ReadonlyMap<string, string> = new Map([
  ["gen", "general"],
  ["col", "colonel"],
  ["capt", "captain"],
  ["maj", "major"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["adm", "admiral"],
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["pres", "president"],
]);

/** After a name: what its bearer does, and where. */
export const WORKING =
  /^[^,]{2,60}, who (?:sits|serves|teaches|works|practises|practices|chairs|represents)\b([^.;,"“”]*)/;

/** Before an office: another one. */
export const OTHER_OFFICE = words("deputy vice assistant acting under associate shadow junior");

/** Words for bodies, told apart by what stands before them. */
export const BODY_NOUNS = words(`
  ministry government office department agency authority council committee commission board court parliament senate
  congress cabinet administration army navy military police force forces service bureau embassy mission union party
  movement group front coalition alliance federation league association society foundation institute university company
  corporation bank fund hospital church network organisation organization campaign team club house guard command brigade
  militia presidency legislature assembly consulate firm agency charity
`);

/** The end of a body's name that is left out where it is called short; of a council or a court what remains is a place. */
export const LEFT_OUT_LAST = words(`
  society foundation institute company corporation firm group league association federation network organisation
  organization bank fund movement front union alliance coalition club brigade party charity agency
`);

/** Of these a place has several: "the school", "a ferry firm" of two reports need not be one. */
export const OF_SEVERAL = words(`
  firm business airline band trio duo choir orchestra trust mosque temple synagogue diocese parish school surgery practice channel
  station magazine journal tabloid daily weekly newspaper studio battalion garrison regiment unit squad inquest palace crown
  retailer manufacturer carrier lender broadcaster publisher distributor wholesaler cooperative brokerage utility supermarket company hospital church club team
  charity shop hotel restaurant college university operator supplier developer maker bank fund clinic lab laboratory insurer
  exchange patrol consortium syndicate
`);

/** Bodies called by what they are alone: which one, only the report tells. */
export const GENERIC_BODIES = words(`
  company firm group government authorities administration ministry office department agency organisation organization
  charity bank team club party army military police force forces retailer maker makers manufacturer operator brand producer
`);

/** Of bodies that a country has, and no town: "the foreign ministry in Lesk" is the only one. */
export const OF_A_COUNTRY = words("ministry government parliament cabinet army navy military guard coastguard");

/** They may be said of a body of any kind, though it has a name that tells which. */
export const FOR_ANY = words("authorities authority department office team service services");

/** The end of a company's name, left out where it is called short. */
export const COMPANY_ENDINGS = words(`
  inc ltd plc llc llp co corp corporation gmbh ag sa nv company group holdings holding international partners industries
`);

/** Those who are nobody in particular: two reports may mean different ones. */
export const ANYBODY = words(`
  source sources person people official officials diplomat diplomats insider insiders someone somebody resident residents
  witness witnesses critic critics analyst analysts expert experts activist activists protester protesters supporter
  supporters customer customers consumer consumers fan fans spokesman spokeswoman spokesperson man woman doctor doctors
  medic medics aide aides adviser advisers participant participants reports report statement others many some
`);

/** Those who act, a line each of words that may mean the same ones; of two lines they are others. */
export const ACTING_ALIKE: readonly ReadonlySet<string>[] = `
  army military troops troop soldiers soldier forces
  police officers officer
  government ministry minister cabinet administration authorities authority presidency president premier
  company firm operator owner airline carrier manufacturer maker shipowner employer
  union workers worker staff members crew employees
  rebels rebel militants militant insurgents insurgent fighters fighter
  court judge
  hospital clinic doctors doctor
  residents resident villagers villager locals
  fishermen fisherman
  farmers farmer
  council mayor councillors
  opposition
  captain
  watchman
  managers manager management executives executive
  guards guard
  passengers passenger
  patients patient
  teachers teacher
  pupils pupil students student children child
  women woman
  prosecutors prosecutor
  coastguard
  firefighters firefighter
  parliament lawmakers lawmaker
  embassy ambassador envoy
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Acts by which what is said is yet to be done. */
export const OBLIGED: ReadonlySet<string> = new Set(["promise", "threaten", "request", "offer"]);

/** How those begin who are only counted: "9 people", "at least three soldiers". */
export const ONLY_COUNTED =
  /^(?:the )?(?:(?:at least|about|around|more than|fewer than|nearly|almost|some|up to|as many as|another) )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|dozens?|scores|hundreds?|thousands?|several|many|few|a few|a dozen|other)\b)/i;

/** They stand for whoever is meant. */
export const PERSONS = words("person people man men woman women everyone anybody somebody nobody them others");

/** With "of" they name how much or which part of something. */
export const PARTS_OF_A_WHOLE = words(`
  part parts rest number kind kinds sort type lot group pair piece series set share majority end start middle area site scene
  city town village centre center region country case terms way time place
`);

/** What somebody wrote or found: there are many of each. */
export const WORKS = words("poll survey study report article statement letter document analysis review paper memo");

/** Those without a name who may be one: of a body, or of no more than that they know it. */
export const SPOKESPEOPLE = words(`
  spokesman spokeswoman spokesperson spokespersons official officials officer officers source sources aide aides adviser advisers
  diplomat diplomats representative representatives
`);

/** They say what a body says. */
export const SPEAKING_FOR = words("spokesman spokeswoman spokesperson");

/** What a body that has a name is called besides: alone, they tell nobody which one is meant. */
export const CALLED_BESIDES = words(`
  company firm operator carrier airline manufacturer maker owner charity group organisation organization club agency
`);

/** What a body is to something, beside its name: "the dam's owner, Halden Water". */
export const OWNING = words(`
  owner owners operator operators maker makers builder builders supplier lender landlord developer publisher broadcaster
  insurer employer manufacturer carrier airline
`);

/** Whoever has a house, a firm or the like, and those who are called to what happens there: the **fire** chief. */
export const OWNERS = words("owner proprietor landlord landlady manager");
export const SERVICES = words("fire police rescue");

/** The last word of a body's name by which it is called, with a capital letter: "the Front" of the Northern Front. */
export const CALLED_BY_END = words(`
  front movement union alliance coalition league federation society foundation brotherhood corps legion
`);

/** "The defence ministry **of Tolvia**" is Tolvia's. */
export const OF_ITS_COUNTRY =
  /^(?:[Tt]he )?(\p{L}\p{Ll}+ (?:\p{Ll}+ )*?(?:ministry|government|parliament|court|council|police)) of (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)$/u;
