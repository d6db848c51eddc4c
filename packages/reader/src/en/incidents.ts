import { list } from "./function-words.ts";
import type { Undergoer } from "./predicates/predicate.ts";
import { everyFormOf } from "./verbs.ts";

/*
 * What accidents and disasters befall, and the words around them. Compiled for this project from the names of IPTC's media topics
 * (disaster, accident and emergency incident) and general knowledge of news English.
 */

/** The nouns of what undergoes an incident, by the kinds that the table of verbs names. */
export const UNDERGOERS: Readonly<Record<Undergoer, ReadonlySet<string>>> = {
  vessels: list(`
    ship ships boat boats ferry ferries vessel vessels trawler trawlers barge barges canoe canoes dinghy dinghies yacht yachts tanker
    tankers freighter freighters dredger dredgers lifeboat lifeboats speedboat speedboats sailboat sailboats rowboat catamaran submarine
    steamer tugboat tug launch raft pirogue dhow hovercraft cutter schooner frigate warship
  `),
  vehicles: list(`
    plane planes aircraft airplane airplanes aeroplane airliner airliners jet jets helicopter helicopters chopper glider gliders balloon
    drone drones airship bus buses coach coaches minibus minibuses minivan van vans car cars taxi taxis lorry lorries truck trucks pickup
    tractor tractors trailer motorcycle motorcycles motorbike motorbikes scooter bicycle rickshaw train trains tram trams carriage
    carriages wagon wagons locomotive metro subway ambulance ambulances jeep suv vehicle vehicles bulldozer crane cranes cart tanker
    tankers convoy boat boats ferry ship cable-car gondola rollercoaster
  `),
  structures: list(`
    bridge bridges building buildings block blocks house houses home homes hut huts roof roofs ceiling wall walls floor floors balcony
    balconies stairs staircase dam dams dyke dike levee embankment tunnel tunnels mine mines shaft quarry tower towers mast chimney pylon
    scaffolding crane cranes stand stands grandstand stage platform pier jetty wharf quay road highway viaduct overpass flyover footbridge
    school schools church mosque temple factory factories works mill warehouse warehouses depot shed barn stall stalls shop shops hotel
    hostel stadium terminal hangar silo silos tent tents bunker walkway façade facade arch pillar flat flats apartment apartments tenement
    dormitory palace barracks refinery greenhouse hillside slope cliff
  `),
  premises: list(`
    market markets mall store stores plant plants hospital clinic hall theatre theater cinema restaurant nightclub club office offices
    library museum prison bank station shelter camp farm yard dump landfill forest park laboratory pub bar bakery garage workshop
  `),
  volatile: list(`
    boiler cylinder cylinders canister canisters tank tanks tanker tankers pipeline pipelines pipe plant factory refinery depot
    warehouse works mine transformer battery batteries generator rocket fireworks firework car truck lorry train ship boat reactor silo
    furnace kiln stove heater barrel barrels magazine dump store shop house building flat laboratory substation engine balloon
  `),
  bombs: list(`
    bomb bombs device devices grenade grenades mine mines landmine landmines shell shells missile missiles rocket rockets explosive
    explosives charge charges torpedo ied ieds warhead bomblet munition munitions carbomb car-bomb
  `),
  waters: list("river rivers stream streams lake lakes creek canal reservoir brook estuary sea lagoon"),
  volcanoes: list("volcano volcanoes mount mountain crater"),
  places: list(`
    street streets road roads home homes house houses village villages town towns city cities district districts field fields farmland
    cellar cellars basement basements neighbourhood neighbourhoods neighborhood neighborhoods shop shops school schools hospital metro
    subway tunnel tunnels bridge bridges valley area areas farm farms land acres hectares station camp camps mine market
  `),
};

/** What an incident may befall whose own word tells none. */
export const ANY_UNDERGOERS: readonly Undergoer[] = ["structures", "premises", "vessels", "vehicles", "places"];

/** What an incident does to whatever it hits, and how it begins and goes on: "a fire **swept** through", "was **hit** by a flood". */
export const HAPPENING_FORMS = everyFormOf(`
  hit strike sweep tear rip rock engulf destroy damage kill injure wound shake bury flatten devastate ravage gut break start occur happen
  spread rage burn erupt block wash trap claim displace cut inundate submerge batter lash pummel ruin level consume swamp wreck raze
  reduce roar shatter collapse bring sink leave force follow take
`);

/** What ruins a thing, whatever it is. */
export const DAMAGING_FORMS = everyFormOf(`
  destroy damage flatten devastate ravage gut engulf bury ruin level consume swamp wreck raze inundate submerge shatter
`);

/** Before "fire" they make shots of it. */
export const GUNS = list(`
  gun heavy small-arms artillery rifle sniper machine-gun mortar shell hostile covering rocket tank tanks enemy friendly army police
  israeli russian ukrainian return counter-battery anti-aircraft cease under
`);

/** Before an incident they make a figure of speech of it: "a **political** earthquake", "stock **market** crash". */
export const FIGURATIVE_BEFORE = list(
  "political media economic financial stock market electoral perfect online twitter diplomatic",
);

/** Where an incident's place or thing follows its noun: "a fire **at** a mill", "the collapse **of** a bridge". */
export const PLACING_INCIDENT = list("in at near off on outside across inside aboard along over between");

/** They belong to the verb before them: "broke **out**". */
export const PARTS_OF_VERB = list("out down off away up");

/** Behind the verb of an incident, before what it hits: "swept **through** a mill". */
export const HIT_BEHIND = list("through into at across over out in near off");

/** They have names: "**Hurricane** Ida". */
export const STORMS = list("hurricane typhoon cyclone storm");

/** "**won** by a landslide": an election. */
export const WON = list("won win wins winning victory elected re-elected lost lose majority");

/** "**A blast** at a mill": an attack where its sentence tells of a bomb. */
export const BLASTS = list("blast explosion");

/** Words that make a blast an attack. */
export const BOMBS =
  /^(?:(?:suicide|car|truck|roadside)-)?bomb(?:s|er|ers|ing|ings)?$|^(?:explosives|grenades?|i\.?e\.?ds?\.?|landmines?|missiles?|rockets?|shelling|airstrikes?|attacks?|attackers?|militants)$/;

/** By their last part they are built: "boat**house**", "saw**mill**". */
export const COMPOUND_STRUCTURES = /.(?:houses?|sheds?|mills?|yards?|shops?|works|bridges?|towers?|buildings?)$/;

/** "an explosion **on board** the trawler" */
export const ABOARD = list("board");

/** They tell nothing of what was ruined. */
export const EVERYTHING = list("everything all much most lot parts part anything nothing something it them");

/** "**There was** a storm off Lisk" */
export const THERE_WAS = list("was were been is are");

/** Behind an incident's noun they tell when: "gutted by fire **overnight**". */
export const WHEN_IT_WAS = list("overnight yesterday today tonight early late here there");
