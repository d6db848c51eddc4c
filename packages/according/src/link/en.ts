/*
 * What linking knows of English: data, no logic. Compiled for this project from style guides of news agencies and from
 * everyday newspaper synonyms; nothing is taken from a thesaurus.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries, conjunctions, fillers. */
export const EMPTY_WORDS = words(`
  a an the this that these those some any each every no another such both all my your his her its our their whose
  i you he she it we they me him us them who which what whom one ones someone somebody others other
  of in on at to for from with by about against between into through during before after above below over under near
  since without within among across behind beyond despite toward towards upon amid outside inside via per like unlike
  regarding concerning including following around throughout up down out off as than
  and or but nor yet so if because although though while when where until once whereas how why whether
  is are was were be been being am has have had having do does did will would can could may might shall should must
  not n't never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot
  s t re ve ll d m also then later again already now just still even very too only more most much many several there here
  said say says saying told tell tells added mr mrs ms dr sir yesterday today tomorrow ago
  really actually simply quite rather however moreover meanwhile
  spokesman spokeswoman spokesperson
`);

/** They turn what is said into its opposite. */
export const NEGATORS = words(`
  not n't never no nobody nothing none neither nor without isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
  didn't won't wouldn't can't couldn't cannot shouldn't
`);

/** They deny what stands beside them, unless it is denied as such: "dismissed as false". */
export const FALSE = words(
  "false untrue baseless unfounded fabricated refuse refused refuses fail failed fails unable unlikely",
);

/** Verbs by which what follows is denied, whatever else they do. */
export const DENYING = /\b(?:rul(?:e[sd]?|ing) out|dismiss\w*|disput\w*|refut\w*|rebut\w*|debunk\w*|contradict\w*)\b/i;

/** Words for one thing of which only one holds, the alternatives of a line parted by bars. */
export const ALTERNATIVES: readonly (readonly ReadonlySet<string>[])[] = `
  north northern northwards | south southern southwards
  east eastern eastwards | west western westwards
  upper uppermost | lower lowermost
  left-hand left | right-hand right
  raise increase grow climb gain | fall cut shrink
  open reopen | close closed shut
  begin start launch resume | end stop halt finish
  accept approve support welcome | reject oppose
  win | lose
  buy | sell
  arrive enter return | leave
  guilty | innocent
  safe | unsafe dangerous
  legal lawful | illegal unlawful
  stronger strengthen | weaker weaken
  inner | outer
  old oldest | new newest
  morning | afternoon | evening | night
  spring | summer | autumn | winter
  first | second | third | fourth | fifth
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map(words));

/** What somebody may or could do is not what they will. */
export const POSSIBLE = words("could may might can possibly perhaps maybe potentially likely couldn't possible");
/** What is to come. */
export const COMING = words("will shall won't going plans plan planned intends intend expects expected");

/** Words that mean the same in news, a line each; the first names them. */
export const ALIKE: readonly ReadonlySet<string>[] = `
  attack assault raid strike offensive onslaught
  bombing blast explosion bomb detonation explode bombed
  shelling shell bombardment shelled
  airstrike bombing-raid
  retaliation revenge reprisal retaliate avenge retribution response
  kill dead die death fatality slain slay died killed toll body bodies
  injured wounded hurt injure wound injury casualty
  unharmed uninjured unhurt unscathed safe
  staff employee personnel worker workforce
  car vehicle truck lorry van
  ram smash crash rammed rams drive drove
  arrest detain seize custody detained arrested
  soldier troop serviceman servicemen serviceperson
  building premises
  price cost
  raise increase rise hike higher lift
  cut reduce lower decrease shrink slash reduction
  fall drop decline plunge tumble weaken diminish slump slide
  buy purchase acquire
  change alter alteration reshape redesign
  defeat loss lose lost
  blame fault accuse
  investigation probe inquiry investigate enquiry
  email emails
  reopen reinstate resume restart
  talks negotiation meeting meet
  agree agreement deal accord pact
  free release liberate freed
  hostage captive
  leave quit resign resignation step-down depart
  win victory triumph
  election vote poll ballot
  help assist aid assistance
  begin start launch open
  end finish halt stop cease
  child kid children
  help bolster boost support
  motivate energise energize mobilise mobilize awaken
  inspire inspiration inspired
  sack fire dismiss oust
  evacuate evacuation
  flee escape
  house home dwelling
  fire blaze
  quake earthquake tremor
  ship vessel boat
  plane aircraft jet
  rebel insurgent militant fighter guerrilla
  police officer policeman officers
  protest demonstration rally march
  protester demonstrator marcher
  condemn denounce deplore
  reject refuse dismiss rebuff
  warn caution
  demand call-for urge
  money fund cash
  company firm corporation
  customer consumer shopper
  plan scheme proposal
  error mistake
  big large huge massive heavy
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Forms that no rule of endings brings back. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `
  men man women woman children child people person fired fire firing fire feet foot mice mouse left leave went go gone go
  fell fall fallen fall rose rise risen rise shot shoot hit hit held hold met meet led lead fled flee sent send
  spent spend built build bought buy brought bring caught catch fought fight found find gave give given give took take taken take
  made make paid pay ran run saw see seen see sold sell spoke speak spoken speak stood stand struck strike taught teach
  thought think threw throw thrown throw told tell understood understand won win wrote write written write began begin begun
  begin broke break broken break came come chose choose chosen choose did do drove drive driven drive knew know known know
  lost lose died die dead dead dying die lay lie kept keep meant mean grew grow grown grow
  `
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] ?? word]);
      return pairs;
    }, []),
);

/** Before a name or an office, they are no part of it. */
export const HONORIFICS = words(`
  mr mrs ms miss dr sir dame lord lady prof professor rev president prime minister general colonel major captain lieutenant
  sergeant admiral senator governor mayor king queen prince princess pope judge justice chancellor premier sheikh ayatollah
`);

/** They held the office once: it tells nobody who holds it now. */
export const FORMER = words("former ex ex- onetime one-time late retired ousted");

/** Words of names that may be left out: particles, generations. */
export const NAME_PARTICLES = words("al el bin ibn van von de la der di da du del den ter ten jr sr ii iii");

/** Who speaks for others: the body is whose word it is. */
export const SPEAKS_FOR = words("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen");

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
  shepherd pensioner plumber electrician sailor singer drummer midwife
`);

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

/** Bodies called by what they are alone: which one, only the report tells. */
export const GENERIC_BODIES = words(`
  company firm group government authorities administration ministry office department agency organisation organization
  charity bank team club party army military police force forces retailer maker makers manufacturer operator brand producer
`);

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

/** Adjectives of a country beside its name; the endings -ian, -an, -ese, -ish, -i are tried by rule. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    german: "germany",
    french: "france",
    british: "britain",
    english: "england",
    scottish: "scotland",
    welsh: "wales",
    irish: "ireland",
    dutch: "netherlands",
    spanish: "spain",
    danish: "denmark",
    swedish: "sweden",
    norwegian: "norway",
    finnish: "finland",
    polish: "poland",
    swiss: "switzerland",
    greek: "greece",
    turkish: "turkey",
    russian: "russia",
    ukrainian: "ukraine",
    american: "us",
    afghan: "afghanistan",
    iraqi: "iraq",
    iranian: "iran",
    israeli: "israel",
    palestinian: "palestine",
    chinese: "china",
    japanese: "japan",
    thai: "thailand",
    filipino: "philippines",
    egyptian: "egypt",
    lebanese: "lebanon",
    belgian: "belgium",
    saudi: "saudi-arabia",
  }),
);

/** What happens and is counted by its victims, a line each: two of different lines are two happenings. */
export const HAPPENINGS: readonly ReadonlySet<string>[] = `
  attack attacks attacked assault assaults raid raids bombing bombings blast blasts explosion explosions bomb bomber bombers exploded shelling shells shelled bombardment shooting shootings gunfire ambush massacre siege gunman gunmen stabbing
  airstrike airstrikes air-strike air-strikes
  crash crashed collision collided derailment derailed accident wreck
  quake earthquake tremor
  flood floods flooding flooded
  fire blaze wildfire
  storm hurricane cyclone typhoon tornado
  protest protests demonstration demonstrations rally rallies riot riots clash clashes
  outbreak epidemic virus disease
  avalanche landslide mudslide rockslide
  capsized sinking sank shipwreck
  collapse collapsed
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Of the first line, or from the air of the second. */
export const STRIKES = words("strike strikes struck");
/** Words beside which a strike is from the air. */
export const FROM_THE_AIR = words("air aircraft jets warplanes planes drone drones");

/** They lead on to another happening. */
export const LEADING_ON = words("after before following while when since whereas where");

/** Before the name of where something is. */
export const PLACING = words("in at near outside around on of from to toward towards off inside across");

/** Whoever says so tells it of themselves. */
export const OWN = words("its their our his her my it they we");

/** Where something happens inside of a town. */
export const SITES = words(`
  market house home flat building hospital school mosque church shop mall station bridge bus train car factory plant mine
  village town street square hotel court prison camp hall stadium club bar restaurant office airport port crossing
  checkpoint base neighbourhood district suburb
`);

/** Those whose number is no number of people in general. */
export const SOME_COUNTED = words(`
  child children boy boys girl girls woman women man men soldier soldiers troop troops officer officers police policeman
  policemen guard guards fighter fighters militant militants insurgent insurgents rebel rebels attacker attackers invaders
  journalist journalists worker workers staff passenger passengers miner miners inspector inspectors official officials
  student students pupil pupils driver drivers tourist tourists crew firefighter firefighters doctor doctors nurse nurses
  protester protesters hostage hostages refugee refugees migrant migrants family families
`);

export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`);

/** Before a number: it is added to another, and no total. */
export const ADDED = words("another additional further extra");

/** A figure beside these words is of that stretch alone: "in the past 24 hours", "overnight". */
export const STRETCH =
  /\b(?:in|over|during|within|for) the (?:past|last|previous) (?:\d+ |\w+ )?(?:hours?|days?|weeks?|months?|nights?)\b|\bovernight\b|\bdaily\b|\b(?:a|per|in one|in a single) day\b/i;
/** A figure beside these words is of all that came before. */
export const ALTOGETHER =
  /\b(?:in total|altogether|cumulative|so far this year|since (?:\w+ ){1,4}(?:began|begun|started|broke out)|since the (?:start|beginning|outbreak) of)\b/i;

/** A value told to be put right. */
export const PUT_RIGHT =
  /\b(?:correct(?:ed|ion|s)|revis(?:ed|ion)|lower(?:s|ed)|erratum|mistakenly|in error|counted twice|fewer than|retract(?:ed|s|ion)|withdr[ae]w)\b/i;

/** Verbs beside which a time is when it was told or when a number moved, not when it happened. */
export const TELLING = words(
  "said says told announced reported rose risen raised climbed lowered revised put wrote tweeted added confirmed",
);

/** Who had it first, or was told it. */
export const AGENCIES = words(`
  ap afp reuters pa upi xinhua tass interfax dpa ansa efe kyodo itar-tass ani pti ians anp apa bloomberg
`);

const SPAN_OF_TIME =
  "(?:(?:just|only|barely|shortly|soon|immediately|right|less than|more than|about|almost|nearly|some|a|an|a few|several|many|two|three|four|five|six|\\d+)\\s+)*(?:(?:minutes?|hours?|days?|weeks?|months?|years?)\\s+)?";
/** Words between two happenings by which the first came later. */
export const CAME_AFTER = new RegExp(
  `^[^.;:!?]{0,30}?\\b(${SPAN_OF_TIME}(?:after|following|in the wake of|preceded by))\\b[^.;:!?]{0,30}$`,
  "i",
);
/** Words between two happenings by which the first came earlier. */
export const CAME_BEFORE = new RegExp(
  `^[^.;:!?]{0,30}?\\b(${SPAN_OF_TIME}(?:before|prior to|ahead of|followed by))\\b[^.;:!?]{0,30}$`,
  "i",
);
/** Words that open a sentence in which the first happening came earlier. */
export const OPENING_AFTER =
  /(?:^|[.!?\n]["”']?\s+)((?:(?:Just|Only|Shortly|Soon|Hours|Days|Minutes|Weeks|Months|Two|Three|Four|Five|A)\s)?(?:\w+\s)?(?:After|after|Following|following)\b)[^.;:!?,]{0,40}$/;

/** By which a report says that an outlet had something first. */
export const WAS_FIRST = /\bfirst\b/i;

/** What a body that has a name is called besides: alone, they tell nobody which one is meant. */
export const CALLED_BESIDES = words(`
  company firm operator carrier airline manufacturer maker owner charity group organisation organization club agency
`);
