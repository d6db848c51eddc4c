import type { Figure } from "@according/reader";
import type { Lookup } from "./lookup.ts";
import type { Style } from "./style.ts";
import { line } from "./text.ts";

const VALUE_WIDTH = 14;
const WHAT_WIDTH = 40;

/** One row of the table of figures: the bounds, what is counted, according to whom. */
export function renderFigure(figure: Figure, find: Lookup, { bold, dim }: Style): string {
  const value = boundsOf(figure).padEnd(VALUE_WIDTH);
  const what = find.said(figure.measure.span).padEnd(WHAT_WIDTH);
  const kind = figure.measure.kind === "other" ? "" : dim(` [${line(figure.measure.kind)}]`);
  const since = [figure.since && `since ${figure.since}`, figure.asOf && `as of ${figure.asOf}`]
    .filter(Boolean)
    .join(", ");
  const part = figure.partOf === null ? "" : dim(" (part of the one before)");
  return `  ${bold(value)} ${what} ${according(figure, find)}${kind}${since ? ` ${line(since)}` : ""}${part}`;
}

/** "at least 12", "up to 24", "5 to 7", "about 300", "USD 3,500,000". */
export function boundsOf({ minimum, maximum, approximate, measure }: Figure): string {
  const number = (value: number) => withUnit(value.toLocaleString("en"), measure.unit);
  const about = approximate ? "about " : "";
  if (minimum === null) return maximum === null ? "unknown" : `${about}up to ${number(maximum)}`;
  if (maximum === null) return `${about}at least ${number(minimum)}`;
  return minimum === maximum ? about + number(minimum) : `${about}${number(minimum)} to ${number(maximum)}`;
}

/** Currencies (ISO 4217) stand before the number, other units after it. */
function withUnit(number: string, unit: string | undefined): string {
  if (!unit) return number;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  return unit === "%" ? `${number}%` : `${number} ${line(unit)}`;
}

function according({ attributedTo, statement, undecided }: Figure, { source }: Lookup): string {
  if (undecided) return "whose is left open";
  if (attributedTo === null) return statement === null ? "the report itself" : "a speaker left open";
  return `according to ${line(source(attributedTo)?.name ?? attributedTo)}`;
}
