import { type Figure, type Reading, sourceOf } from "@according/reader";
import { type Check, type Fault, overlapping, type Passage, sameName } from "./passage.ts";

/** See `eval/sets/README.md`. */
export interface FiguresPassage extends Passage {
  readonly figures: readonly ExpectedFigure[];
}

export interface ExpectedFigure {
  readonly words: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate?: boolean;
  readonly kind?: string;
  readonly unit?: string;
  readonly by?: string;
  readonly may?: string;
  readonly partOf?: string;
  readonly changedTo?: string;
  readonly place?: string;
  readonly asOf?: string;
  readonly said?: "denied" | "possible" | "threatened";
}

/* Shares are in per cent, to two places. */
const TOLERANCE = 0.01;

export const checkFigures: Check<FiguresPassage> = async ({ text, trap, published, figures, never }, read) => {
  const reading = await read(text, { id: trap, ...(published && { publishedAt: `${published}` }) });
  return [
    ...figures.flatMap((expected) => compare(reading, expected)),
    ...(never ?? []).flatMap((words) =>
      figureAt(reading, words) ? [{ what: "no figure", detail: `${words} — ${show(figureAt(reading, words))}` }] : [],
    ),
  ];
};

const figureAt = ({ report, figures }: Reading, words: string): Figure | undefined =>
  overlapping(report.text, figures, words);

const show = (figure: Figure | undefined): string => (figure ? `${figure.minimum}..${figure.maximum}` : "none");

function compare(reading: Reading, expected: ExpectedFigure): readonly Fault[] {
  const figure = figureAt(reading, expected.words);
  if (!figure) return [{ what: "missed", detail: expected.words }];
  return Object.entries(POINTS).flatMap(([what, point]) => {
    const read = point(reading, figure, expected);
    return read === null ? [] : [{ what, detail: `${expected.words}: ${read}` }];
  });
}

/** What figure is referred to instead of the one with these words. */
function unlikeFigure({ report, figures }: Reading, id: string | null, wanted: string | undefined): string | null {
  const other = figures.find((figure) => figure.id === id);
  if (wanted === undefined || (other && overlapping(report.text, [other], wanted))) return null;
  return `${other ? report.text.slice(...other.span) : "nothing"} for ${wanted}`;
}

/** What was read instead, or null where it is as expected or nothing is expected. */
type Point = (reading: Reading, figure: Figure, expected: ExpectedFigure) => string | null;

const unlike = (read: string | undefined, wanted: string | undefined): string | null =>
  wanted === undefined || read === wanted ? null : `${read} for ${wanted}`;

const POINTS: Readonly<Record<string, Point>> = {
  value: (_, figure, { min, max }) => (hasValue(figure, min, max) ? null : `${show(figure)} for ${min}..${max}`),
  approximate: (_, figure, { approximate }) =>
    approximate === undefined ? null : unlike(`${figure.approximate}`, `${approximate}`),
  kind: (_, { measure }, { kind }) => unlike(measure.kind, kind),
  unit: (_, { measure: { unit } }, { unit: wanted }) => unlike(unit === "1" ? "%" : unit, wanted),
  by: (reading, figure, { by }) => {
    if (by === undefined) return null;
    const name = reading.sources.find(({ id }) => id === sourceOf(figure.whose))?.name;
    const untold = figure.whose.by === "open" ? "nobody" : "reporter";
    const right = by === "reporter" ? (name ?? untold) === by : sameName(name ?? "", by);
    return right ? null : `${name ?? untold} for ${by}`;
  },
  may: ({ sources }, { whose }, { may }) => {
    if (may === undefined) return null;
    const candidates = whose.by === "open" ? whose.candidates : [];
    const names = candidates.map(({ source }) => sources.find(({ id }) => id === source)?.name ?? source);
    return names.some((name) => sameName(name, may)) ? null : `${names.join(", ") || whose.by} for ${may}`;
  },
  partOf: (reading, { partOf }, { partOf: wanted }) => unlikeFigure(reading, partOf, wanted),
  changedTo: (reading, { changedTo }, { changedTo: wanted }) =>
    wanted === "none" ? unlike(`${changedTo ?? "none"}`, wanted) : unlikeFigure(reading, changedTo ?? null, wanted),
  place: ({ report }, { place }, { place: wanted }) =>
    wanted === undefined || (place && sameName(report.text.slice(...place), wanted))
      ? null
      : `${place ? report.text.slice(...place) : "none"} for ${wanted}`,
  asOf: (_, { asOf }, { asOf: wanted }) => unlike(asOf, wanted),
  said: (_, { assertion: { polarity, mode } }, { said }) =>
    unlike(polarity === "negated" ? "denied" : mode === "actual" ? "asserted" : mode, said),
};

/** Shares are kept in per cent or, where no sign says so, as parts of one; the sets have them in per cent. */
export function hasValue(figure: Figure, min: number | null, max: number | null): boolean {
  const scale = figure.measure.unit === "1" ? 100 : 1;
  const near = (read: number | null, wanted: number | null): boolean =>
    read === null || wanted === null ? read === wanted : Math.abs(read * scale - wanted) <= TOLERANCE;
  return near(figure.minimum, min) && near(figure.maximum, max);
}
