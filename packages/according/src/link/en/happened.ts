import { words } from "./list.ts";

/* English of linking: what happened, where and when. Data, no logic. */

/** What happens and is counted by its victims, a line each: two of different lines are two happenings. */
export const HAPPENINGS: readonly ReadonlySet<string>[] = `
  attack attacks attacked assault assaults raid raids bombing bombings blast blasts explosion explosions bomb bomber bombers exploded shelling shells shelled bombardment shooting shootings gunfire ambush massacre siege gunman gunmen stabbing
  airstrike airstrikes air-strike air-strikes
  crash crashed collision collided derailment derailed accident
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

/** After a word for a happening: those who are called in for such, or what is built for it: "the fire service", "flood defences". */
export const FIGHTING = words(`
  service services brigade department chief chiefs fighters crew crews official officials officer officers authority
  authorities engine engines station stations alarm alarms door doors marshal agency defences defenses
`);

/** What strikes and is no attack: "a **quake** struck". */
export const NATURE = words(
  "quake earthquake tremor storm hurricane cyclone typhoon tornado flood floods avalanche landslide mudslide wave tsunami",
);

/** Before "fire" it is of the first line: "a man **opened** fire". */
export const SHOOTING = words(
  "open opens opened opening return returns returned returning under exchange exchanged exchanging",
);

/** Of the first line, or from the air of the second. */
export const STRIKES = words("strike strikes struck");

/** The lines of what happens, and such a strike in its own. */
export const NAMED_HAPPENINGS: readonly ReadonlySet<string>[] = [...HAPPENINGS, STRIKES];

/** Words beside which a strike is from the air. */
export const FROM_THE_AIR = words("air aircraft jets warplanes planes drone drones");

/** What is done in doing something else: "shelled the town, **killing** three". */
export const IN_DOING_IT =
  /, (?:\p{L}+ly )?(?:killing|wounding|injuring|hurting|hitting|destroying|damaging|setting|leaving|burning)\b/iu;

/** They lead on to another happening. */
export const LEADING_ON = words("after before following while when since whereas where");

/** Before the name of where something is. */
export const PLACING = words("in at near outside around on of from to toward towards off inside across");

/** A ship, and its name: "the ferry **Maren Lis**", "the wreck of the **Maren Lis**". */
export const SHIP_NAMED =
  /\b(?:ferry|ship|boat|vessel|tanker|trawler|freighter|yacht|liner|submarine|warship|frigate|MV|MS|SS|(?:wreck|wreckage|sinking|capsizing|captain|crew|hull|deck|master) of the|aboard the|on board the) ((?:\p{Lu}[\p{L}’'-]+(?: (?=\p{Lu}))?)+)/gu;

/** Words in the names of places by which two of one name are told apart, the alternatives of a line parted by bars. */
export const SIDES_OF_PLACES: readonly (readonly ReadonlySet<string>[])[] = `
  upper | lower | middle | nether
  north northern | south southern | east eastern | west western
  great greater big | little lesser small
  new | old
  inner | outer
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map(words));

/** Words in the names of places that many have: "Newton **Street**" and "Mill **Street**" are two. */
export const IN_MANY_PLACES = words(`
  street avenue road lane drive way boulevard square bridge park gulf sea ocean lake river bay strait straits channel island islands
  mount mountain mountains hill hills valley beach coast cape port harbour harbor airport county province district region state states
  republic city town village north south east west northern southern eastern western central upper lower middle inner outer new old
  great greater little saint san santa los
`);

/** Whoever says so tells it of themselves. */
export const OWN = words("its their our his her my it they we");

/** Where something happens inside of a town. */
export const SITES = words(`
  market house home flat building hospital mill warehouse hostel cafe bakery theatre cinema museum school mosque church shop mall station bridge bus train car factory plant mine
  village town street square hotel court prison camp hall stadium club bar restaurant office airport port crossing
  checkpoint base neighbourhood district suburb
`);

/** Of them those that another may lie in, or be. */
export const WIDE_SITES = words(`
  building village town street square neighbourhood district suburb base court hall
`);

/** Of them those that are called otherwise: where people live. */
export const HOMES = words("house home flat apartment");

/** Those whose number is no number of people in general. */
export const SOME_COUNTED = words(`
  child children boy boys girl girls woman women man men soldier soldiers troop troops officer officers police policeman
  policemen guard guards fighter fighters militant militants insurgent insurgents rebel rebels attacker attackers gunman gunmen assailant assailants hijacker hijackers
  kidnapper kidnappers captor captors captive captives invaders
  journalist journalists worker workers staff passenger passengers miner miners inspector inspectors official officials
  student students pupil pupils driver drivers tourist tourists crew firefighter firefighters doctor doctors nurse nurses
  protester protesters hostage hostages refugee refugees migrant migrants family families foreigner foreigners foreign nationals
  pilgrim pilgrims cyclist cyclists pedestrian pedestrians
`);

/** Of them those beside whom hardly anybody else is there, with words for where they are. */
export const ALL_THERE: readonly (readonly string[])[] = [["miners", "mine", "pit"], ["migrants"]];

/** Behind a number they tell what happened to those counted, and nothing of who they are: "five **dead**". */
export const OF_THE_KIND = words(`
  dead killed deaths death died dying fatalities lives injured wounded hurt injuries missing casualties victims arrested detained
  held released freed evacuated rescued displaced
`);

/** What is done with what is counted, a line each: what is done of one line is not what is done of another. */
export const DONE_TO_COUNTED: readonly ReadonlySet<string>[] = `
  build builds building built construct constructs constructed create creates creating created add adds adding open opens opening opened reopen reopened hire hires hiring hired recruit recruits recruiting recruited
  close closes closing closed shut shuts shutting cut cuts cutting axe axes axing axed shed sheds shedding scrap scraps scrapping scrapped slash slashes slashing slashed eliminate eliminates eliminating eliminated laid lay laying layoffs lay-offs sack sacks sacking sacked dismiss dismissing dismissed demolish demolishing demolished raze razed decommission decommissioned decommissioning retire retiring redundant redundancies lose loses losing
  sell sells selling sold
  keep keeps keeping kept retain retains retained hold holds holding held
  enter enters entering entered arrive arrives arriving arrived
  leave leaves leaving departed depart departs left
  win wins winning won gain gains gained
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Right before a number: so many were met with that day, and on the next there are others. "**Picked up** 58 migrants on Monday" */
export const MET_WITH_THAT_DAY =
  /\b(?:picked up|pulled (?:out|from)|turned back|brought (?:ashore|in)|intercepted|rescued|stopped|seized|confiscated|caught|landed|delivered|handed out|unloaded|loaded|launched|fired|shot down|downed|treated|recorded|registered|tested|vaccinated|screened|checked) (?:at least |about |some |nearly |more than |another )?$/iu;

/** The same of trade: what one sells another buys. */
export const TRADED: readonly ReadonlySet<string>[] = `
  buy buys buying bought purchase purchases purchased acquire acquires acquired
  sell sells selling sold
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** The same of money: what one lost nobody lent. */
export const DONE_WITH_MONEY: readonly ReadonlySet<string>[] = `
  lose loses losing lost loss losses
  lend lends lending lent loan loans loaned borrow borrows borrowing borrowed
  profit profits
  donate donates donating donated donation donations
  bid bids bidding offer offers offered offering
  pay pays paying paid payment payments spend spends spending spent
  demand demands demanding demanded seek seeks seeking sought
  owe owes owing owed
  save saves saving saved savings
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** The same of what flies: what one launches another shoots down. */
export const DONE_IN_THE_AIR: readonly ReadonlySet<string>[] = `
  launch launches launched launching fired fire fires firing
  shot shoot shoots shooting downed downing intercept intercepts intercepted intercepting
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** What flies and is shot down. */
export const FLYING = words("drone drones missile missiles rocket rockets uav uavs aircraft");

/** By what follows them they are no such deed: "close to 400", "cut off", "lay in". */
export const NOT_THE_DEED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["close", words("to")],
  ...["cut", "cuts", "cutting", "shut", "closed"].map((word) => [word, words("off")] as const),
  ...["lay", "laid", "laying"].map(
    (word) => [word, words("in on at down out the a mines siege claim blame flowers")] as const,
  ),
  ...["add", "adds"].map((word) => [word, words("that to")] as const),
  ["held", words("up back off")],
]);

/** Jobs, and those who have them. */
export const JOBS = words(
  "job jobs post posts position positions role roles worker workers staff employee employees personnel",
);

/** Jobs are lost or won by these, and those who have them as well. */
export const DOES_JOBS = words(`
  create creates creating created add adds adding hire hires hiring hired recruit recruits recruiting recruited cut cuts cutting axe axes axing axed
  shed sheds shedding scrap scraps scrapping scrapped slash slashes slashing slashed eliminate eliminates eliminating eliminated laid lay laying layoffs
  lay-offs sack sacks sacking sacked dismiss dismissing dismissed redundant redundancies lose loses losing
`);

/** People may lose or get them. */
export const JOBS_HAD = words("job jobs");

/** From the first day of the week on. */
export const WEEKDAYS: readonly string[] = [...words("sunday monday tuesday wednesday thursday friday saturday")];

export const MONTHS: readonly string[] = [
  ...words("january february march april may june july august september october november december"),
];

export const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);

/** Beside "May" they tell that it is the month. */
export const BESIDE_MONTH = words("in by until since of from before after early mid late last next this");

/** "Arrested **again**" */
export const DONE_AGAIN = /\b(?:again|once more|(?:re-?arrest|re-?detain)\w*|(?:second|third|fourth|fifth) time)\b/i;

/** Done to nobody twice. */
export const TO_ANYBODY_ONCE = words(
  "kill killed killing murder murdered assassinate assassinated slain execute executed behead beheaded",
);

/** "**Fatally** shot", "stabbed **to death**", "was shot **and killed**". */
export const DEADLY = /\b(?:fatally|to death|shot dead|and killed)\b/i;

/** Before a happening: there was one before. */
export const ONCE_MORE = words("second third fourth fifth another new fresh further separate repeated");

/** Those who are dead, and what is done with them who are found: they may be some of all. */
export const BODIES = words("body bodies remains corpse corpses");
export const FOUND = words(`
  recover recovered recovers recovering find finds found retrieve retrieved retrieves pull pulled pulls drag dragged bring
  brought dig dug
`);

/** Those who do something by force of whom no more is known than that: any of these words may be said of the others. */
export const ARMED_MEN =
  /^(?:(?:the|some|several|unknown|unidentified|masked|suspected|a group of|a gang of|two|three|four|five|six) )*(?:armed (?:men|group|gang)|gunmen|attackers|assailants|men|kidnappers|abductors|bandits|robbers)$/u;

/** Parts of a day, a line each: what happened in one did not happen in another. */
export const DAY_PARTS: readonly ReadonlySet<string>[] = [
  words("early morning dawn"),
  words("afternoon"),
  words("evening night late"),
];

/** Before a number: it is added to another, and no total. */
export const ADDED = words("another additional further extra");

/** A figure beside these words is of that stretch alone: "in the past 24 hours", "overnight". */
export const STRETCH =
  /\b(?:in|over|during|within|for) the (?:past|last|previous) (?:\d+ |\w+ )?(?:hours?|days?|weeks?|months?|nights?)\b|\bovernight\b|\bdaily\b|\b(?:a|per|in one|in a single) day\b/i;

/** A figure beside these words is of all that came before. */
export const ALTOGETHER =
  /\b(?:in total|altogether|cumulative|so far this year|since (?:\w+ ){1,4}(?:began|begun|started|broke out)|since the (?:start|beginning|outbreak) of)\b/i;

/** Clocks that are no places. */
export const TIME_ZONES = words("gmt utc bst cet cest est edt pst");
/** Before a day: it is told as the world counts. "1940 **GMT on** Tuesday" */
export const BY_WORLD_TIME = /\b(?:GMT|UTC)(?:,? on)? $/u;
/** Behind four digits: they are no year. */
export const CLOCK_BEHIND = /^ (?:GMT|UTC|hours|hrs)\b/u;

/** Verbs beside which a time is when it was told or when a number moved, not when it happened. */
export const TELLING = words(
  "said says told announced reported rose risen raised climbed lowered revised put wrote tweeted added confirmed",
);

/** People who are counted without more being told of them. */
export const PLAINLY_COUNTED = words(`
  person people dead killed died die dying deaths death toll fatalities bodies body victims victim wounded injured hurt
  injuries missing ill sick civilian civilians others other casualties lives souls
`);

/** After a number: how far two others are apart. */
export const DIFFERENCE = /^ (?:\p{L}+ )?(?:more|fewer|less|higher|lower|up|down)\b/iu;

/** "**since** December": before a time from which on something is so. */
export const SINCE_BEFORE = /\bsince(?: (?:early|late|mid|at least|the|last))? $/i;

/** What a ministry is for: by it a country has several, and by no other word. */
export const DEPARTMENTS = words(`
  health interior defence defense foreign justice finance education energy transport transportation agriculture emergency
  emergencies information labour labor culture trade economy environment water home internal external affairs civil public
  security disaster defense women sports tourism housing planning
`);
