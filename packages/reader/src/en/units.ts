/* Units beside numbers. ISO 4217 for money, UCUM for the rest (unitsofmeasure.org). */

import type { UnitEntry } from "../language-words.ts";
import { CURRENCY_CODES } from "./currency-codes.ts";
import { list } from "./function-words.ts";
import { CURRENCY_SIGNS, DOLLARS, NATIONAL_MONEY, NO_CURRENCY } from "./money.ts";

const group = (kind: UnitEntry["kind"], units: Readonly<Record<string, string>>): [string, UnitEntry][] =>
  Object.entries(units).flatMap(([unit, words]) =>
    words.split(" ").map((word): [string, UnitEntry] => [word, { kind, unit }]),
  );

/** Words and signs after the number. */
export const UNIT_WORDS: ReadonlyMap<string, UnitEntry> = new Map([
  ...group("money", {
    USD: "dollar dollars bucks usd",
    EUR: "euro euros eur",
    GBP: "sterling gbp",
    JPY: "yen",
    CNY: "yuan renminbi",
    INR: "rupee rupees",
    RUB: "rouble roubles ruble rubles",
    ILS: "shekel shekels",
    UAH: "hryvnia hryvnias",
    NOK: "kroner",
    SEK: "kronor",
    CHF: "francs",
    TRY: "lira liras",
    PLN: "zloty zlotys zlotych",
    HUF: "forint forints",
    THB: "baht",
    MYR: "ringgit",
    IDR: "rupiah rupiahs",
    NGN: "naira",
    ZAR: "rand",
    BRL: "reais",
    VND: "dong",
    BDT: "taka",
    GHS: "cedi cedis",
    GMD: "dalasi dalasis",
    ETB: "birr",
    KZT: "tenge",
    [NO_CURRENCY]:
      "crowns pesos peso dinar dinars dirham dirhams riyal riyals rial rials krona krone korun koruna shilling shillings",
  }),
  ["cents", { kind: "money", unit: "USD", size: 0.01 }],
  ["pence", { kind: "money", unit: "GBP", size: 0.01 }],
  ...group("share", { "%": "% percent pct per-cent" }),
  ...group("distance", {
    km: "km kilometre kilometres kilometer kilometers",
    m: "metre metres meter meters",
    cm: "cm centimetre centimetres centimeter centimeters",
    mm: "mm millimetre millimetres millimeter millimeters",
    "[mi_i]": "mile miles",
    "[ft_i]": "foot feet ft ft.",
    "[in_i]": "inch inches",
    "[yd_i]": "yard yards",
    "[nmi_i]": "nm",
  }),
  ...group("area", { har: "hectare hectares ha", "[acr_us]": "acre acres", km2: "sq-km km2", m2: "m2" }),
  ...group("speed", { "[mi_i]/h": "mph", "km/h": "kph kmh km/h kmph", "[kn_i]": "knots" }),
  ...group("weight", {
    kg: "kg kilo kilos kilogram kilograms kilogramme kilogrammes",
    g: "gram grams gramme grammes",
    t: "tonne tonnes ton tons",
    "[lb_av]": "lb lbs lb. lbs.",
    "[oz_av]": "ounce ounces oz",
  }),
  ...group("volume", {
    m3: "m3",
    L: "litre litres liter liters",
    "[gal_us]": "gallon gallons",
    "[bbl_us]": "barrel barrels",
  }),
  ...group("power", { MW: "mw megawatt megawatts", GW: "gw gigawatt gigawatts", kW: "kw kilowatt kilowatts" }),
  ...group("energy", {
    "kW.h": "kwh kilowatt-hour kilowatt-hours",
    "MW.h": "mwh megawatt-hour megawatt-hours",
    "GW.h": "gwh gigawatt-hour gigawatt-hours",
    "TW.h": "twh terawatt-hour terawatt-hours",
  }),
]);

/** Joined to a number: "a 70-**cent** rise"; alone it is an idiom ("not one cent"). */
export const JOINED_COINS: ReadonlyMap<string, UnitEntry> = new Map([
  ["cent", { kind: "money", unit: "USD", size: 0.01 }],
]);

/** "ten cents **on the dollar**": a share, as one says it. */
export const SHARES_IN_COINS = new Set([
  "on the dollar",
  "in the dollar",
  "in the pound",
  "to the dollar",
  "to the pound",
]);

/** Short forms that are a unit only when written on to the digits: "400g", "250ml", "48hrs". */
export const GLUED_UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  ...group("weight", { g: "g gm gms", mg: "mg", ug: "mcg µg", t: "t", kt: "kt" }),
  ...group("volume", { L: "l ltr", mL: "ml", cL: "cl", "[gal_us]": "gal" }),
  ...group("distance", { "[yd_i]": "yd yds", "[mi_i]": "mi" }),
  ...group("duration", { h: "hr hrs h", min: "min mins", s: "sec secs", a: "yr yrs" }),
]);

/** The unit of a word behind "square" or "cubic", where "m" is metres. */
export const lengthUnit = (word: string): string => UNIT_WORDS.get(word)?.unit ?? (word === "m" ? word : "");

/** Before a unit of length these make an area of it: "300 sq km". */
/** The same joined: "a 10 **percentage-point** lead". */
export const POINT_JOINED = list("percentage-point percentage-points");

/** Units of two words: "per cent", "percentage points". */
export const PAIRED_UNITS: ReadonlyMap<string, string> = new Map([
  ["per cent", "%"],
  ["percentage point", "%"],
  ["percentage points", "%"],
  ["metric ton", "t"],
  ["metric tons", "t"],
  ["metric tonnes", "t"],
  ...[
    ["kilowatt", "kW.h"],
    ["megawatt", "MW.h"],
    ["gigawatt", "GW.h"],
    ["terawatt", "TW.h"],
  ].flatMap(([power = "", unit = ""]): [string, string][] => [
    [`${power} hour`, unit],
    [`${power} hours`, unit],
  ]),
  ["nautical mile", "[nmi_i]"],
  ["nautical miles", "[nmi_i]"],
]);

/** Joined before a length: "**square-**mile". */
export const SQUARE_JOINED = "square-";

/** Before a scale of temperature: "18 **degrees** Celsius". */
export const DEGREE_WORDS = list("° º degrees degree");

/** Before degrees and shares below nought: "**minus** 18 degrees", "growth of **negative** 4 percent". */
export const MINUS = list("minus negative");

/** A unit of length that is a part of the body before "of": "one **foot** of the bed". */
export const BODY_LENGTHS = list("foot");

/** The letter of metres, which may be one of millions. */
export const METRE_LETTER = list("m");

export const SQUARE = list("square sq sq.");

/** Behind a unit of length they make an area of it: "300 km sq". */
export const SQUARED = list("sq squared");

/** Before a unit of length these make a volume of it. */
export const CUBIC = list("cubic cu cu.");

/** Units of length that "cubic" makes a volume of. */
export const CUBES: ReadonlyMap<string, string> = new Map([
  ["km", "km3"],
  ["m", "m3"],
  ["cm", "cm3"],
  ["[ft_i]", "[cft_i]"],
  ["[yd_i]", "[cyd_i]"],
]);

/** What follows "degrees" or "°". */
export const DEGREES: ReadonlyMap<string, string> = new Map([
  ["c", "Cel"],
  ["celsius", "Cel"],
  ["centigrade", "Cel"],
  ["f", "[degF]"],
  ["fahrenheit", "[degF]"],
]);

/** Units of length that "square" makes an area of. */
export const SQUARES: ReadonlyMap<string, string> = new Map([
  ["km", "km2"],
  ["m", "m2"],
  ["[mi_i]", "[smi_us]"],
  ["[ft_i]", "[sft_i]"],
  ["[yd_i]", "[syd_i]"],
]);

const SPANS: readonly (readonly [unit: string, size: number, words: string])[] = [
  ["s", 1, "second seconds secs"],
  ["min", 1, "minute minutes mins min"],
  ["h", 1, "hour hours hrs hr"],
  ["d", 1, "day days night nights"],
  ["wk", 1, "week weeks"],
  ["wk", 2, "fortnight fortnights"],
  ["mo", 1, "month months"],
  ["a", 1, "year years yrs yr"],
  ["a", 10, "decade decades"],
  ["a", 100, "century centuries"],
];

/** Units of time after a number. */
export const SPAN_WORDS: ReadonlyMap<string, UnitEntry> = new Map(
  SPANS.flatMap(([unit, size, words]) =>
    words.split(" ").map((word): [string, UnitEntry] => [word, { kind: "duration", unit, size }]),
  ),
);

/** After a number these are no count: a stretch of time of no fixed length. */
export const LOOSE_SPANS = list("weekend weekends weekdays generations summers winters springs autumns");

/** Words for a stretch of time, of fixed length or not. */
export const DURATIONS: ReadonlySet<string> = new Set([...SPAN_WORDS.keys(), ...LOOSE_SPANS]);

/** What may stand between a number and its unit of time: "10 straight days". */
export const BEFORE_SPANS = list(
  "more straight consecutive long full further whole additional short successive calendar working business solid",
);

/** How a stretch of time was, by the ending of the word: "a few **chaotic** minutes", "two **turbulent** years". */
export const HOW_SPANS_WERE =
  /^(?!academic|previous|following|preceding|ensuing|coming|opening|closing|remaining|intervening)\p{Ll}{3,}(?:ic|ous|ful|less|ish|ive|ent|ing)$/u;

/** Signs written on to a unit of length. */
export const LENGTH_SIGNS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["²", SQUARES],
  ["³", CUBES],
]);

/** The kind of measure by unit; "1" is the unit of a bare fraction. */
export const UNIT_KINDS: ReadonlyMap<string, string> = new Map([
  ...[...UNIT_WORDS.values()].map(({ unit, kind }): [string, string] => [unit, kind]),
  ...[...CURRENCY_SIGNS.values(), ...DOLLARS.values()].map((unit): [string, string] => [unit, "money"]),
  ...[...CURRENCY_CODES].map((unit): [string, string] => [unit, "money"]),
  ...[...GLUED_UNITS.values()].map(({ unit, kind }): [string, string] => [unit, kind]),
  ...[...SQUARES.values()].map((unit): [string, string] => [unit, "area"]),
  ...[...CUBES.values()].map((unit): [string, string] => [unit, "volume"]),
  ...[...DEGREES.values()].map((unit): [string, string] => [unit, "temperature"]),
  ...[...NATIONAL_MONEY.values()].map((unit): [string, string] => [unit, "money"]),
  ...SPANS.map(([unit]): [string, string] => [unit, "duration"]),
  ...["km/h", "m/h", "[mi_i]/h", "m/s", "km/s", "[ft_i]/s", "[mi_i]/s"].map((unit): [string, string] => [
    unit,
    "speed",
  ]),
  ["1", "share"],
]);

/** Kinds of units that tell how large a thing is, written behind how many there are: "two 90 **mm** shells". */
export const SIZES = list("distance weight volume power");
