import { type Figure, type Series, type SeriesValue, slice, sourceOf, stableId } from "@according/reader";
import type { Prepared } from "./prepare.ts";
import type { Who } from "./who.ts";
import { stemOf, textWords } from "./words.ts";

/** A figure with its report. */
interface Count {
  readonly at: Prepared;
  readonly figure: Figure;
  readonly of: string;
}

/** Figures of the same thing. */
export function seriesOf(reports: readonly Prepared[], who: Who): readonly Series[] {
  const counts = reports.flatMap((at) =>
    at.reading.figures
      .filter(({ assertion }) => assertion.polarity === "asserted")
      .map((figure): Count => ({ at, figure, of: slice(at.reading.report.text, figure.measure.span) })),
  );
  return [...Map.groupBy(counts, seriesKey).values()].filter((all) => all.length > 1).map((all) => series(all, who));
}

function seriesKey({ figure, of }: Count): string {
  const { kind, unit = "" } = figure.measure;
  const named =
    kind === "other"
      ? textWords(of)
          .map(({ word }) => stemOf(word))
          .join(" ")
      : "";
  const value = TOLLS.has(kind) ? "" : `${figure.minimum} ${figure.maximum}`;
  return `${kind} ${unit} ${named} ${value} ${figure.partOf === null ? "" : "part"}`;
}
const TOLLS: ReadonlySet<string> = new Set(["killed", "injured", "missing", "arrested", "held", "displaced"]);

function series(counts: readonly Count[], who: Who): Series {
  const [first] = counts as [Count];
  const figureAt = ({ at, figure }: Count) => ({ report: at.id, figure: figure.id });
  const values = counts.map((count, i): SeriesValue => {
    const before = counts[i - 1];
    const same =
      before && before.figure.minimum === count.figure.minimum && before.figure.maximum === count.figure.maximum;
    return {
      ...figureAt(count),
      source: who.idOf(count.at.id, sourceOf(count.figure.whose)),
      ...(count.figure.asOf && { asOf: count.figure.asOf }),
      relation: before ? (same ? "repeats" : "updates") : "first",
      ...(before && { to: figureAt(before) }),
    };
  });
  return {
    id: stableId("series", first.at.id, first.figure.id),
    kind: first.figure.measure.kind,
    ...(first.figure.measure.unit && { unit: first.figure.measure.unit }),
    of: first.of,
    relation: values.every(({ relation }) => relation !== "updates") ? "agree" : "update",
    values,
    latest: counts.slice(-1).map(figureAt),
    minimum: counts.at(-1)?.figure.minimum ?? null,
    maximum: counts.at(-1)?.figure.maximum ?? null,
    origins: new Set(counts.map(({ at }) => at.id)).size,
  };
}
