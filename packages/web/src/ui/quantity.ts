import { valueInWords } from "@according/wording";
import type { Figure } from "according/api";

/** What a figure's bounds say, as a sign and a number: "≥ 48", "≤ 40%", "≈ 1,200", "50–60", "≥ 24" of "dozens". */
export function quantity({ minimum, maximum, approximate, measure }: Figure): string {
  const number = (value: number): string => valueInWords(value, measure.unit);
  if (minimum === null) return maximum === null ? "?" : `≤ ${number(maximum)}`;
  if (maximum === null) return `≥ ${number(minimum)}`;
  const bounds = minimum === maximum ? number(minimum) : `${number(minimum)}–${number(maximum)}`;
  return `${approximate ? "≈ " : ""}${bounds}`;
}
