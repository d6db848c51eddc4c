import { withUnit } from "@according/wording";
import type { Figure } from "according/api";

const number = (value: number): string => value.toLocaleString("en-GB");

/** What a figure's bounds say, as a sign and a number: "≥ 48", "≤ 40%", "≈ 1,200", "50–60". */
export function quantity({ minimum, maximum, approximate, measure }: Figure): string {
  return `${approximate ? "≈ " : ""}${withUnit(bounds(minimum, maximum), measure.unit)}`;
}

function bounds(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? "?" : `≤ ${number(maximum)}`;
  if (maximum === null) return `≥ ${number(minimum)}`;
  return minimum === maximum ? number(minimum) : `${number(minimum)}–${number(maximum)}`;
}
