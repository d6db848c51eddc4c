import { words } from "./list.ts";

/** What undergoes an incident, by what else it is called: "a **garment factory**", "the **textile works**". */
export const CALLED_ALIKE: readonly ReadonlySet<string>[] = [
  words("factory factories works mill mills plant workshop refinery"),
  words("boat ferry ship vessel trawler launch canoe dinghy barge freighter yacht steamer"),
  words("plane jet aircraft airliner airplane aeroplane airplanes planes jets flight"),
  words("helicopter chopper helicopters"),
  words("bus coach minibus minivan buses"),
  words("lorry truck trailer tanker lorries trucks"),
  words("car taxi jeep suv van cars"),
  words("train trains tram carriage carriages wagon wagons locomotive"),
  words("hotel hostel guesthouse inn"),
  words("market bazaar stalls stall"),
  words("shop shops store stores mall"),
  words("house houses home homes hut huts bungalow"),
  words("flat flats apartment apartments block blocks tower towers tenement storey high-rise"),
  words("bridge bridges footbridge overpass flyover viaduct"),
  words("dam dams dyke levee embankment"),
  words("mine mines shaft pit"),
  words("school schools dormitory classroom"),
  words("depot warehouse warehouses store-house storehouse hangar"),
];

/** They may be any of their kind: "the **building**" that was called a school. */
export const CALLED_AT_LARGE = words("building buildings structure vehicle vehicles roof wall walls floor ceiling");

/** What befalls all that lies there: what they are told to have hit may be one of many things. */
export const OF_WHOLE_AREAS = words("flood storm earthquake tsunami landslide avalanche volcanic-eruption");

/** Before an incident: there was one before. */
export const ONE_MORE =
  /\b(?:second|third|fourth|fifth|another|new|fresh|further|separate)(?: \p{L}[\p{L}-]*){0,4} ?$/iu;

/** The same, as its own words begin. */
export const ONE_MORE_INSIDE = /^(?:another|(?:an? |the )?(?:second|third|fourth|fifth|new|fresh|further|separate))\b/i;

/** Beside a name they tell what kind of place it is. */
export const PLACE_FILLERS = words(
  "the of area town suburb neighbourhood neighborhood quarter outskirts centre center",
);
