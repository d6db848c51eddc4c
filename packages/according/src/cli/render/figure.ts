import type { Figure } from "@according/reader";
import { boundsOf, doubtOfFigure } from "@according/wording";
import type { Lookup } from "./lookup.ts";
import type { Style } from "./style.ts";
import { line } from "./text.ts";

const VALUE_WIDTH = 14;
const WHAT_WIDTH = 40;

/** One row of the table of figures: the bounds, what is counted, according to whom. */
export function renderFigure(figure: Figure, find: Lookup, { bold, dim, yellow }: Style): string {
  const value = line(boundsOf(figure)).padEnd(VALUE_WIDTH);
  const what = find.said(figure.measure.span).padEnd(WHAT_WIDTH);
  const kind = figure.measure.kind === "other" ? "" : dim(` [${line(figure.measure.kind)}]`);
  const since = [figure.since && `since ${figure.since}`, figure.asOf && `as of ${figure.asOf}`]
    .filter(Boolean)
    .join(", ");
  const doubt = doubtOfFigure(figure);
  const part = figure.partOf === null ? "" : dim(" (part of the one before)");
  return `  ${bold(value)} ${what} ${according(figure, find)}${kind}${since ? ` ${line(since)}` : ""}${part}${doubt ? yellow(` · ${doubt}`) : ""}`;
}

function according({ attributedTo, statement, undecided }: Figure, { source }: Lookup): string {
  if (undecided) return "whose is left open";
  if (attributedTo === null) return statement === null ? "the report itself" : "a speaker left open";
  return `according to ${line(source(attributedTo)?.name ?? attributedTo)}`;
}
