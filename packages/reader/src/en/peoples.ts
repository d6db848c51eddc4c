import { list } from "./function-words.ts";

/* Words for peoples and what is theirs, beside the names of their states. Compiled for this project. */

/** Endings that make a people's word of a place: "Norvia**n**", "Orlay**an**", "Tamar**i**". */
export const OF_PLACE = list("n an ian i ese er ish nian");

/** Those that are not made so: "the **French** president" is France's. */
export const IRREGULAR_PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    america: "us; united states; usa; u.s.; american",
    britain: "uk; united kingdom; u.k.; british; great britain",
    france: "french",
    spain: "spanish",
    turkey: "turkish; türkiye",
    greece: "greek",
    poland: "polish",
    denmark: "danish",
    sweden: "swedish",
    finland: "finnish",
    netherlands: "dutch",
    ireland: "irish",
    scotland: "scottish",
    wales: "welsh",
    england: "english",
    switzerland: "swiss",
    lebanon: "lebanese",
    palestine: "palestinian",
    philippines: "philippine; filipino",
    iceland: "icelandic",
    argentina: "argentine; argentinian",
    norway: "norwegian",
    portugal: "portuguese",
    thailand: "thai",
    afghanistan: "afghan",
    czechia: "czech; czech republic",
    peru: "peruvian",
    hungary: "hungarian",
    germany: "german",
    belgium: "belgian",
    slovakia: "slovak",
    cyprus: "cypriot",
    kazakhstan: "kazakh",
    uzbekistan: "uzbek",
    tajikistan: "tajik",
    turkmenistan: "turkmen",
    kyrgyzstan: "kyrgyz",
    "saudi arabia": "saudi",
  }).flatMap(([state, words]) => words.split("; ").map((word) => [word, state] as const)),
);
