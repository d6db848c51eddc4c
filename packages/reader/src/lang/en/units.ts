/* Units beside numbers. ISO 4217 for money, UCUM for the rest (unitsofmeasure.org). */

import { list } from "./function-words.ts";

export interface UnitEntry {
  readonly kind:
    | "money"
    | "share"
    | "distance"
    | "area"
    | "speed"
    | "weight"
    | "volume"
    | "temperature"
    | "power"
    | "data";
  readonly unit: string;
}

/** Signs and codes written before the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["chf", "CHF"],
  ["rs", "INR"],
]);

/** What stands before the dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["s", "SGD"],
]);

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
  }),
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
  ...group("volume", { L: "litre litres liter liters", "[gal_us]": "gallon gallons", "[bbl_us]": "barrel barrels" }),
  ...group("power", { MW: "mw megawatt megawatts", GW: "gw gigawatt gigawatts", kW: "kw kilowatt kilowatts" }),
]);

/** "pounds" is money in one country's papers and weight in another's: its own entry, read as money. */
export const POUNDS = list("pound pounds");

/** Units of length that "square" makes an area of. */
export const SQUARES: ReadonlyMap<string, string> = new Map([
  ["km", "km2"],
  ["m", "m2"],
  ["[mi_i]", "[smi_us]"],
  ["[ft_i]", "[sft_i]"],
  ["[yd_i]", "[syd_i]"],
]);

/** After a number these make a stretch of time, which is no figure. */
export const DURATIONS = list(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months
  year years decade decades century centuries mins min hrs hr secs yrs yr generations summers winters weekdays
`);

/** What may stand between a number and its unit of time: "10 straight days", "two and a half years". */
export const BEFORE_DURATIONS = list(
  "more straight consecutive long full further whole additional short successive calendar working business of the last past first previous next",
);

/** The kind of measure by unit; "1" is the unit of a bare fraction. */
export const UNIT_KINDS: ReadonlyMap<string, string> = new Map([
  ...[...UNIT_WORDS.values()].map(({ unit, kind }): [string, string] => [unit, kind]),
  ...[...CURRENCY_SIGNS.values(), ...DOLLARS.values()].map((unit): [string, string] => [unit, "money"]),
  ...[...SQUARES.values()].map((unit): [string, string] => [unit, "area"]),
  ...["km/h", "m/h", "[mi_i]/h"].map((unit): [string, string] => [unit, "speed"]),
  ["1", "share"],
]);
