import { list } from "./function-words.ts";

/* Words around numbers that are part of what something is called, or tell what it is like. Compiled for this project. */

/** Behind these a number is a part of the name of an illness: "a **COVID** 19 patient". */
export const NUMBERED_DISEASES: ReadonlyMap<string, number> = new Map([
  ["covid", 19],
  ["sars-cov", 2],
]);

/** Before the number of a bill or a goal, which are called so: "**SB** 412", "**SDG** 11". */
/** "the **737** Max", "12 **787** Dreamliners": what a type of aircraft is called. */
export const AIRCRAFT_TYPE = /^(?:7[0-9]7x?|3[0-9]0neo)$/iu;
export const AIRCRAFT_LINES = list("max dreamliner dreamliners program programme");

export const NUMBERED_BILLS = new Set(
  "SB HB AB HR SR LD LB SF HF SJR HJR SCR HCR ACR AJR H.R. S.B. H.B. A.B.".split(" "),
);
export const NUMBERED_GOALS = new Set(["SDG", "MDG"]);
export const MOST_GOALS = 17;

/** Stations are called so with a number, also at the head of a sentence: "**Radio** 4 presenter". */
export const NUMBERED_STATIONS = list("radio channel");

/** In capitals behind a number and before a place: "Three **Mile** Island". */
export const MILE_NAMED = /(?:^|-)Miles?$/;
export const PLACES_OF_MILES = list(`
  island islands creek river lake lakes pond bridge road street lane point beach bay bottom house houses run fork hill hills
  ranch canyon gulch slough swamp reserve reservation rock rocks reef bank station camp crossing corner corners stone lagoon
  village park junction flat flats peak pass mountain valley prairie inlet forest hollow brook wash
`);

/** Before its number a road: "421 **Route** 59". */
export const NUMBERED_ROADS = list("route rte rte. highway hwy hwy. interstate motorway");

/** Before it whose road it is: "12 **State** Route 9". */
export const WHOSE_ROAD = list("state county us u.s. old north south east west n. s. e. w.");

/** Behind the number that one calls for help: "911 **calls**". */
export const AT_THE_HELPLINE = list(`
  call calls caller callers dispatcher dispatchers dispatch operator operators emergency centre center service services
  system recording recordings transcript transcripts audio tape tapes hotline line
`);

/** Before such a number of calls they are counted: "**There were** 911 calls", "a total of 911 calls". */
export const CALLS_COUNTED =
  /(?:^|\s)(?:there were|total of|number of|least|most|than|about|some|around|nearly|almost)$/;

/** "two **bedroomed** flats": how many rooms each has; in words of its own also before these. */
export const BEDROOMED = list("bedroomed");
export const BEDROOM = list("bedroom bed");
export const DWELLINGS = list(
  "flat flats house houses home homes apartment apartments bungalow bungalows cottage cottages villa villas unit units property properties condo condos",
);
