import { list } from "./function-words.ts";

/* Words that tell whether the "m" written on to digits is metres or millions: "400m from the quay", "400m people". */

/** Behind "m" these are ways from somewhere: "400m from the quay", "4m across", "60m below". */
export const WAYS = list(`
  from across away below beneath above apart down downstream upstream downhill uphill inland offshore off north south
  east west underwater underground behind beyond short
`);

/** Behind these and "from" a sum has changed: "400m, down from 500m". */
export const WAYS_OF_CHANGE = list("down up above below");

/** Behind "m in" these are ways of a thing: "40m in length". */
export const EXTENTS = list("length height width depth diameter circumference radius altitude thickness");

/** Verbs whose object is a way: "swam 400m", "dug 60m down". */
export const MOVES = list(`
  swim swam swims swum swimming walk walked walks walking run ran runs running drive drove driven driving dive dived dives
  dove diving dig dug digs digging drill drilled drilling climb climbed climbs climbing crawl crawled crawling row rowed
  march marched sail sailed sailing skid skidded slide slid roll rolled drag dragged dragging carry carried hurled thrown
  threw race races raced tunnelled tunneled descend descended descending ascend ascended abseiled plunge plunged plunging plummeted sank
  sunk tumbled drifted advance advanced advancing retreat retreated trek trekked sprinted jumped leapt within down
`);

/** Of sums as often as of things: "fell 30m to the rocks". */
export const FALLS = list("fall fell falls fallen falling drop dropped drops dropping");

/** What rises and falls by metres: "the river rose 3m". */
export const LEVELS = list(
  "river water waters tide tides lake reservoir snow wave waves surge plume depth height altitude",
);

/** Behind "m of" these are long or deep: "50m of road". */
export const LENGTHS_OF = list(`
  water snow rock mud road roadway track rail fence fencing pipe piping rope cable wire ribbon cloth fabric tape earth
  rubble ice wall kerb coastline shoreline sand
`);

/** Before "m" and a noun for one thing: "the 50m stretch". */
export const OWN_ARTICLES = list("a an the its his her their this that 's another second");

/** Before "m" in the clause these make money of it: "profits rose to 400m", "raised 400m from investors". */
export const SUMS = list(`
  profit profits loss losses revenue revenues sales turnover income earnings cost costs costing budget budgets price worth
  valued debt debts raise raised raises raising borrow borrowed borrowing lend lent invest invested investing
  spend spent spending pay paid pays paying fund funded funding fine fined owe owed owes owing earn earned earns grant
  granted pledge pledged donate donated aid loan loans investment investments subsidy subsidies tax taxes deficit surplus
  compensation damages bill value exports imports shares population
`);

/** A noun behind "m" that is a sum of money: "a 400m loan". */
export const SUM_NOUNS = list(`
  loan deal contract fund package grant bailout bail-out investment budget takeover payout pay-out lawsuit facility debt
  bond bid buyout buy-out stake fine penalty settlement subsidy rescue credit fee surplus deficit shortfall overrun order
  sale purchase acquisition donation pledge fraud heist cut saving windfall profit loss bill overspend mortgage price
  transfer
`);

/** A noun behind "m" that has a length: "the 30m vessel", "400m hurdles". */
export const LONG_THINGS = list(`
  penalty kick free-kick strike effort shot header drop-goal conversion dash sprint
  vessel vessels boat boats ship ships yacht yachts trawler trawlers ferry ferries barge barges canoe race races final
  finals sprint sprints hurdles relay relays freestyle backstroke breaststroke butterfly medley dash steeplechase run
  runner runners runner-up swim swimmer swimmers sprinter sprinters hurdler hurdlers champion championship heat heats wave
  waves swell swells wall walls tower towers stretch stretches section sections tunnel tunnels bridge bridges pool pools
  cliff cliffs drop drops fall plunge radius perimeter exclusion cordon crater craters hole holes trench trenches pit mast
  masts statue statues crane cranes rope ropes cable cables pipe pipes pipeline pole poles dam dune dunes plume column
  telescope dish fence gap corridor strip buffer ladder span jump dive board platform air distance distances event
  events world-record freestyler individual indoor outdoor track walkway ledge flagpole turbine turbines shaft
`);

/** With these the bare number is a race: "**won** the 400m". */
export const RACING = list("won win wins winning ran run runs running race raced swam swims");

/** "meet **in** the 60m" */
export const RUN_IN = list("in over");

/** How long races are, in metres. */
export const RACES: ReadonlySet<string> = new Set("60m 100m 200m 400m 800m 1500m 5000m 10000m".split(" "));
