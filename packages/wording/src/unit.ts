/* UCUM's codes as people write them: https://ucum.org/ucum */
const UNITS: Readonly<Record<string, string>> = {
  "%": "%",
  a: "years",
  mo: "months",
  wk: "weeks",
  d: "days",
  h: "hours",
  min: "minutes",
  s: "seconds",
  Cel: "°C",
  "[degF]": "°F",
  km2: "km²",
  m2: "m²",
  cm2: "cm²",
  km3: "km³",
  m3: "m³",
  cm3: "cm³",
  "m/h": "m an hour",
  "[mi_i]": "miles",
  "[mi_i]/h": "miles an hour",
  "[nmi_i]": "nautical miles",
  "[kn_i]": "knots",
  "[ft_i]": "feet",
  "[in_i]": "inches",
  "[yd_i]": "yards",
  "[sft_i]": "square feet",
  "[syd_i]": "square yards",
  "[smi_us]": "square miles",
  "[acr_us]": "acres",
  "[cft_i]": "cubic feet",
  "[cyd_i]": "cubic yards",
  "[gal_us]": "gallons",
  "[bbl_us]": "barrels",
  "[lb_av]": "pounds",
  "[oz_av]": "ounces",
};

/** A value with its unit: "3,500", "14 years"; a part of one is told in per cent, "a fifth" as "20%". */
export const valueInWords = (value: number, unit: string | undefined): string =>
  unit === "1"
    ? withUnit((100 * value).toLocaleString("en", { maximumFractionDigits: 1 }), "%")
    : withUnit(value.toLocaleString("en"), unit);

/** A number with its unit: "USD 3,500,000", "12.5%", "14 years"; a code that this does not know stays as it is. */
export function withUnit(number: string, unit: string | undefined): string {
  if (!unit) return number;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  const words = UNITS[unit] ?? unit;
  return words === "%" ? `${number}%` : `${number} ${words}`.trimEnd();
}

/** "dozens", "several km", "hundreds of thousands of USD": a vague number in its own words, with its unit. */
export function vagueWithUnit(words: string, unit: string | undefined): string {
  const written = words.replaceAll(" ,", ",");
  if (!unit) return written;
  return `${written} ${written.endsWith("s") ? "of " : ""}${UNITS[unit] ?? unit}`;
}
