import { words } from "./list.ts";

/* English of linking: words as they are compared. Data, no logic. */

/** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries, conjunctions, fillers. */
export const EMPTY_WORDS = words(`
  a an the this that these those some any each every no another such both all my your his her its our their whose
  i you he she it we they me him us them who which what whom one ones someone somebody others other
  of in on at to for from with by about against between into through during before after above below over under near
  since without within among across behind beyond despite toward towards upon amid outside inside via per like unlike
  regarding concerning including following around throughout up down out off as than
  and or but nor yet so if because although though while when where until once whereas how why whether
  is are was were be been being am has have had having do does did will would can could may might shall should must
  not n't never none nobody isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot
  s t re ve ll d m also then later again already now just still even very too only more most much many several there here
  said say says saying told tell tells added mr mrs ms dr sir yesterday today tomorrow ago
  due really actually simply quite rather however moreover meanwhile
  spokesman spokeswoman spokesperson
`);

/** Verbs that what stands beside them gives its meaning: alone they tell of no deed. */
export const LIGHT_VERBS = words("make makes made making take takes took taken taking get gets got getting");

/** Words that mean the same in news, a line each; the first names them. */
export const ALIKE: readonly ReadonlySet<string>[] = `
  attack assault raid strike hit offensive onslaught
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
  sell sale
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
  begin start launch open commence
  end finish halt stop cease
  child kid children
  help bolster boost support
  motivate energise energize mobilise mobilize awaken
  inspire inspiration inspired
  sack fire dismiss oust dismissal
  evacuate evacuation
  flee escape
  house home dwelling
  fire blaze
  quake earthquake tremor
  ship vessel boat
  plane aircraft jet aeroplane airplane airliner
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
  ill sick unwell ailing
  prolong lengthen
  delay postpone defer adjourn
  approve ratify
  prohibit outlaw ban
  allow permit authorise authorize
  doctor physician medic
  jail prison imprison gaol
  murder homicide
  gun weapon firearm
  shoot gunfire
  ceasefire truce armistice
  border frontier
  road highway motorway
  flood flooding deluge inundate
  downpour rainfall
  destroy demolish ruin
  repair mend restore
  build construct erect
  passenger traveller traveler
  tax levy
  profit earnings
  lawmaker legislator parliamentarian mp mps
  law legislation statute
  adviser advisor counsellor
  opponent rival adversary
  supporter backer
  lawyer attorney solicitor barrister
  admit acknowledge concede confess
  verify corroborate
  declare proclaim
  promise pledge vow
  threaten menace
  wish desire
  try attempt
  mull contemplate weigh
  decide decision
  continue persist
  expand widen broaden enlarge
  shut close closure
  send dispatch
  hide conceal
  find discover locate
  search comb scour hunt
  pull pluck haul drag
  rescue save
  capture conquer overrun
  withdraw retreat withdrawal pullout
  invade invasion incursion
  surrender capitulate
  kidnap abduct abduction
  steal theft
  bribe bribery graft
  apologise apologize apology
  thank grateful gratitude
  hail applaud
  criticise criticize criticism
  anger outrage fury angry furious
  danger peril hazard
  vital crucial essential
  difficult tough
  fast quick rapid swift
  small tiny minor
  evidence proof
  phone telephone
  photo photograph picture
  video footage
  journalist reporter correspondent
  pupil student schoolchild
  baby infant newborn
  teenager adolescent
  disease illness sickness
  medicine medication
  pollution contamination contaminate pollute taint
  petrol gasoline
  outage blackout
  harvest crop
  expensive costly
  recruit hire
  collide collision
  intend intention
  terrorist extremist
  trial tribunal
  cathedral church
  hillside slope
  sea ocean
  village hamlet
  wood forest woodland
  stone rock
  hotel inn
  thief burglar robber
  cancel scrap
  suspend suspension
  examine inspect inspection examination check
  replace substitute
  reveal disclose divulge
  hurry rush
  occur happen
  predict forecast
  celebrate celebration
  suffer endure
  bury burial funeral
  dig excavate
  teach instruct
  vanish disappear
  owner proprietor
  tenant renter
  neighbour neighbor
  harbour harbor port
  labour labor
  defence defense
  centre center
  programme program
  tonne ton tons
  metre meter
  kilometre kilometer km
  grey gray
  theatre theater
inform notify
assemble gather convene
extinguish douse
crumble topple
stay remain
hospital infirmary
electorate voter
resident inhabitant townspeople
cattle livestock
wage salary pay
accident mishap
sufficient enough adequate
annual yearly
verdict ruling judgment judgement
elderly aged
shortage scarcity lack
storehouse warehouse depot
runway airstrip
barrier roadblock
wreckage debris
corpse cadaver
vaccine jab inoculation
vaccinate inoculate immunise immunize
contagious infectious
prosecute indict
acquit exonerate
appoint nominate
assert contend
complain grumble
emphasise emphasize stress underline underscore
assure reassure
compensate reimburse
donate contribute
distribute dispense
encircle surround
overturn capsize
ignite kindle
shorten abbreviate
accomplice accessory
cross traverse
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Forms that no rule of endings brings back. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `
  men man women woman children child people person fired fired firing fired feet foot mice mouse left leave went go gone go
  fell fall fallen fall rose rise risen rise shot shoot hit hit held hold met meet led lead fled flee sent send
  spent spend built build bought buy brought bring caught catch fought fight found find gave give given give took take taken take
  made make paid pay ran run saw see seen see sold sell spoke speak spoken speak stood stand struck strike taught teach
  thought think threw throw thrown throw told tell understood understand won win wrote write written write began begin begun
  begin broke break broken break came come chose choose chosen choose did do drove drive driven drive knew know known know
  cancelled cancel cancelling cancel travelled travel travelling travel labelled label signalled signal fuelled fuel
  lost lose died die dead dead dying die lay lie kept keep meant mean grew grow grown grow
  `
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] ?? word]);
      return pairs;
    }, []),
);

/** Two words and one that means the same, a line each: "put off until May", "postponed until May". */
export const PHRASAL: readonly (readonly [verb: string, particle: string, meaning: string])[] = `
  put off postpone
  push back postpone
  hold up delay
  call off cancel
  carry out conduct
  carry on continue
  turn down reject
  shut down close
  lay off sack
  step down resign
  stand down resign
  pull out withdraw
  blow up explode
  wipe out destroy
  break down fail
  break out begin
  give way collapse
  cave in collapse
  find out discover
  hit out criticise
  lash out criticise
  look into investigate
  call for demand
  call on urge
  air strike airstrike
  air strikes airstrike
  cease fire ceasefire
  set free release
  make up invent
  hand over surrender
  take over seize
  hold back withhold
  cut back reduce
  go up rise
  go down fall
  come down fall
  speed up hasten
  bring forward hasten
  do away abolish
  sign off approve
  crack down suppress
  own up admit
  team up ally
  tear down demolish
  torn down demolish
  tore down demolish
  pull down demolish
  knock down demolish
`
  .trim()
  .split("\n")
  .map((line) => {
    const [verb = "", particle = "", meaning = ""] = line.trim().split(" ");
    return [verb, particle, meaning];
  });

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
    canadian: "canada",
    italian: "italy",
    hungarian: "hungary",
    mexican: "mexico",
    brazilian: "brazil",
    argentine: "argentina",
    peruvian: "peru",
    portuguese: "portugal",
    czech: "czechia",
    icelandic: "iceland",
    jordanian: "jordan",
    yemeni: "yemen",
    omani: "oman",
    qatari: "qatar",
    kuwaiti: "kuwait",
    bahraini: "bahrain",
    pakistani: "pakistan",
    bangladeshi: "bangladesh",
    sudanese: "sudan",
    vietnamese: "vietnam",
    taiwanese: "taiwan",
    nepalese: "nepal",
    nigerien: "niger",
    nigerian: "nigeria",
    congolese: "congo",
    senegalese: "senegal",
    somali: "somalia",
    azerbaijani: "azerbaijan",
    kazakh: "kazakhstan",
    uzbek: "uzbekistan",
    chilean: "chile",
    ecuadorian: "ecuador",
  }),
);

/** They join the words of one name or noun phrase. */
export const JOINING = words("a an the of in at on for with and from near its his her their this that");
