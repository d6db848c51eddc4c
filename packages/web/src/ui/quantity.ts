import { boundsOf, valueInWords } from "@according/wording";
import type { Figure } from "according/api";

/** What a figure's bounds say, as a sign and a number: "≥ 48", "≤ 40%", "≈ 1,200", "50–60"; a vague number in its own words. */
export function quantity(figure: Figure): string {
  const { minimum, maximum, approximate, measure } = figure;
  const number = (value: number): string => valueInWords(value, measure.unit);
  if (minimum === null) return maximum === null ? "?" : `≤ ${number(maximum)}`;
  if (maximum === null) return approximate ? boundsOf(figure) : `≥ ${number(minimum)}`;
  const bounds = minimum === maximum ? number(minimum) : `${number(minimum)}–${number(maximum)}`;
  return `${approximate ? "≈ " : ""}${bounds}`;
}
