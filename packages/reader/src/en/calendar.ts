/*
 * The words of the calendar. Compiled for this project from the calendar itself and from newspaper style guides'
 * abbreviations.
 */

import type { CalendarWord, Unit } from "../language-words.ts";
import { list } from "./function-words.ts";

const MONTHS = `january|jan.|jan february|feb.|feb march|mar.|mar april|apr.|apr may june|jun.|jun july|jul.|jul
  august|aug.|aug september|sept.|sep.|sept|sep october|oct.|oct november|nov.|nov december|dec.|dec`;

const WEEKDAYS = `monday|mon. tuesday|tues.|tue. wednesday|wed. thursday|thurs.|thur.|thu. friday|fri. saturday|sat. sunday|sun.`;

const UNITS: readonly (readonly [Unit, string])[] = [
  ["minute", "minutes"],
  ["hour", "hours"],
  ["day", "days"],
  ["week", "weeks"],
  ["weekend", "weekends"],
  ["month", "months"],
  ["year", "years"],
  ["decade", "decades"],
  ["century", "centuries"],
];

/** Also a name, a verb or a noun, or an abbreviation without its stop: a month only beside a day, a year or a word that calls for a time. */
const DOUBTFUL_MONTHS = list("may march april june august jan feb mar apr jun jul aug sept sep oct nov dec mar.");

/** "in the Sun." */
const DOUBTFUL_WEEKDAYS = list("mon. wed. sat. sun.");

export const CALENDAR: ReadonlyMap<string, CalendarWord> = new Map<string, CalendarWord>([
  ...numbered(MONTHS, (word, number) => ({ is: "month", number, doubtful: DOUBTFUL_MONTHS.has(word) })),
  ...numbered(WEEKDAYS, (word, number) => ({ is: "weekday", number, doubtful: DOUBTFUL_WEEKDAYS.has(word) })),
  ...UNITS.flatMap(([unit, plural]): [string, CalendarWord][] => [
    [unit, { is: "unit", unit, plural: false }],
    [plural, { is: "unit", unit, plural: true }],
  ]),
  ...["hr hour", "min minute", "yr year"].flatMap((pair): [string, CalendarWord][] => {
    const [short = "", unit] = pair.split(" ") as [string, Unit];
    return [[`${short}s`, { is: "unit", unit, plural: true }]];
  }),
  ["yesterday", { is: "day", shift: -1 }],
  ["today", { is: "day", shift: 0 }],
  ["tonight", { is: "day", shift: 0 }],
  ["tomorrow", { is: "day", shift: 1 }],
  ["morning", { is: "part" }],
  ["afternoon", { is: "part" }],
  ["evening", { is: "part" }],
  ["night", { is: "part" }],
  ["spring", { is: "season", number: 21 }],
  ["summer", { is: "season", number: 22 }],
  ["autumn", { is: "season", number: 23 }],
  ["fall", { is: "season", number: 23 }],
  ["winter", { is: "season", number: 24 }],
  ["noon", { is: "clock", minutes: 720 }],
  ["midday", { is: "clock", minutes: 720 }],
  ["midnight", { is: "clock", minutes: 1440 }],
  ["last", { is: "pointer", points: "last" }],
  ["this", { is: "pointer", points: "this" }],
  ["next", { is: "pointer", points: "next" }],
  ["coming", { is: "pointer", points: "next" }],
  ["past", { is: "pointer", points: "past" }],
  ["recent", { is: "pointer", points: "recent" }],
  ["quarter", { is: "fraction", part: "quarter" }],
  ["half", { is: "fraction", part: "half" }],
  ...["q1", "q2", "q3", "q4"].map((word, i): [string, CalendarWord] => [word, { is: "season", number: 33 + i }]),
  ...["h1", "h2"].map((word, i): [string, CalendarWord] => [word, { is: "season", number: 40 + i }]),
  ["time", { is: "time" }],
  ["then", { is: "vague" }],
  ["recently", { is: "vague" }],
]);

function numbered(words: string, entry: (word: string, number: number) => CalendarWord): [string, CalendarWord][] {
  const groups = words.trim().split(/\s+/);
  return groups.flatMap((group, i) =>
    group.split("|").map((word): [string, CalendarWord] => [word, entry(word, i + 1)]),
  );
}

/** "the third quarter", "the nineteenth century". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
);

/** With one of these in its clause a day behind "by" is to come: "must leave by Friday". */
export const AWAITING = list(`
  must should shall need needs needed want wants wanted demand demands demanded order orders ordered urge urges urged ask
  asks asked give gives gave given promise promises promised pledge pledges pledged vow vows vowed hope hopes hoped agree
  agrees agreed expect expects expected deadline unless if until ultimatum aims aim wait could
  may might
`);

/** In front of "until" with a day or month that is to come: "postponed until June". */
export const LASTING = list(`
  postponed delayed adjourned suspended extended deferred shelved off runs lasts stays remains continues moves closes
  stands applies
`);

/** Words before a month, a year or a clock time that call for a time. */
export const TIME_PREPOSITIONS = list(`
  in since until till by from through to during before after last next this of late early mid around about between and on
  every each past for
`);

/** Words in front of an expression that belong to it: "early on Friday", "late Thursday". */
export const TIME_PREFIXES = list("early late earlier later mid");

/** Zones after a clock time, besides "local time". */
export const ZONES_OF_TIMES = list("gmt bst utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest msk ist");

/** A sentence with one of these before a weekday or a month speaks of the future. */
export const FUTURE_WORDS = list("will shall won't 'll he'll she'll they'll we'll i'll it'll would upcoming");

/** "expected to", "plans to", "set to": of the future with "to" after them. */
export const FUTURE_BEFORE_TO = list(
  "expected expects expect plans plan planned planning set going is are about scheduled due",
);

/** "agreed to", "threatens to": with "to" after them what follows is to come. */
export const RESOLVING_BEFORE_TO = list(`
  agreed agrees agree promised promises pledged pledges vowed vows threatens wants hopes aims intends prepares
  preparing proposes proposed
`);

/** Before a weekday these make a name of it: "Super Tuesday", "Fox News Sunday"; after it: "Sunday Times". */
export const NAMES_BEFORE_WEEKDAY = list(
  "super black good bloody news palm easter ash holy cyber giving mr mr. mrs mrs. ms ms. dr dr.",
);
export const NAMES_AFTER_WEEKDAY = list(
  "times telegraph mirror express star herald mail people club ledger gazette post chronicle courier island road street bridge",
);

/** In the present tense beside a weekday these are of a timetable: "the bridge opens on Saturday". */
export const TIMETABLE_VERBS = list("opens begins starts closes resumes ends expires returns reopens meets votes");
