import type { Count } from "./counts.ts";

/** Units of one kind of measure, each in that of which it is told how much. */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  area: {
    m2: 1,
    "[acr_us]": 4046.87,
    har: 10_000,
    km2: 1_000_000,
    "[smi_us]": 2_589_988,
    "[sft_i]": 0.0929,
    "[syd_i]": 0.8361,
  },
  distance: {
    mm: 0.001,
    cm: 0.01,
    "[in_i]": 0.0254,
    "[ft_i]": 0.3048,
    "[yd_i]": 0.9144,
    m: 1,
    km: 1000,
    "[mi_i]": 1609.34,
    "[nmi_i]": 1852,
  },
  weight: { mg: 0.000_001, g: 0.001, kg: 1, t: 1000, kt: 1_000_000, "[lb_av]": 0.453_592 },
  volume: { mL: 0.001, cL: 0.01, L: 1, m3: 1000, "[gal_us]": 3.785_41, "[cft_i]": 28.3168, "[cyd_i]": 764.555 },
  speed: { "km/h": 1, "[mi_i]/h": 1.609_34, "[kn_i]": 1.852 },
};
const FACTORS: ReadonlyMap<string, number> = new Map(Object.values(FAMILIES).flatMap((units) => Object.entries(units)));
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, units]) => Object.keys(units).map((unit) => [unit, family] as const)),
);

/** What is measured in a unit, as far as others measure it too; else the unit itself. */
export const measuredWith = (unit: string): string => FAMILY_OF.get(unit) ?? unit;

/** May it be told in several units: an area, a distance, a weight? */
export const isOfManyUnits = ({ figure: { measure } }: Count): boolean => FAMILY_OF.has(measure.unit ?? "");

/** The other with its value in the unit of the one, and as that tells it where they round to the same; null: it has no such unit. */
export function inUnitOf(one: Count, other: Count): Count | null {
  const [to = "", from = ""] = [one.figure.measure.unit, other.figure.measure.unit];
  if (to === from) return other;
  if (!FACTORS.has(to) || measuredWith(to) !== measuredWith(from)) return null;
  const factor = (FACTORS.get(from) ?? 1) / (FACTORS.get(to) ?? 1);
  const { minimum: least, maximum: most } = other.figure;
  const { minimum, maximum } = one.figure;
  const isSame = roundsTo(least, minimum, factor) && roundsTo(most, maximum, factor);
  const times = (value: number | null) => (value === null ? null : value * factor);
  const bounds = isSame ? { minimum, maximum } : { minimum: times(least), maximum: times(most) };
  const measure = { ...other.figure.measure, unit: to };
  return { ...other, figure: { ...other.figure, ...bounds, measure } };
}

/** Is one of them the other, rounded as it is written: 5,000 acres and 2,000 hectares? */
function roundsTo(from: number | null, to: number | null, factor: number): boolean {
  if (from === null || to === null) return from === to;
  if (Math.abs(from * factor - to) > FARTHEST * Math.max(from * factor, to)) return false;
  return isRounded(from * factor, to) || isRounded(to / factor, from);
}
/** Of the value: what rounds to the same from farther off may be another. */
const FARTHEST = 0.04;

const isRounded = (exact: number, written: number): boolean => Math.abs(exact - written) <= stepOf(written) / 2;

/** Of what size its last digit is that is not nought: of 5,400 a hundred. */
function stepOf(value: number): number {
  const [digits = "", power = "0"] = value.toExponential().split("e");
  return 10 ** (Number(power) - (digits.split(".")[1]?.length ?? 0));
}
