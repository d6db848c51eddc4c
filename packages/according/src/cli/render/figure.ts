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

function according({ whose, statement }: Figure, { source }: Lookup): string {
  if (whose.by === "reporter") return "the report itself";
  if (whose.by === "source") return `according to ${line(source(whose.source)?.name ?? whose.source)}`;
  const names = whose.candidates.flatMap(({ source: id }) => source(id)?.name ?? []);
  if (names.length > 0) return `whose is left open (${line(names.join(" or "))}?)`;
  return statement === null ? "whose is left open" : "a speaker left open";
}
