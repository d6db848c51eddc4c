import type { Figure, Reading, Source, Span } from "@according/reader";
import { known } from "./known.ts";
import { placeOf } from "./referred.ts";
import { vagueWithUnit, valueInWords } from "./unit.ts";
import { voices } from "./voice.ts";

/** Whose a figure is: a source's, the report's own, or not to be told. */
export type Owner = "source" | "report" | "open";

export const ownerOf = ({ whose }: Pick<Figure, "whose">): Owner => (whose.by === "reporter" ? "report" : whose.by);

/** A figure with the names and words that its line is made of. */
export interface Counted {
  readonly figure: Figure;
  readonly owner: Owner;
  /** Whose figure it is; null unless it is a source's. */
  readonly source: Source | null;
  /** Where a speaker is left open: as written, with those it may be. */
  readonly speaker?: string;
  /** The number as written, the words that say what is counted, and both with what stands between them. */
  readonly written: string;
  readonly measure: string;
  readonly words: string;
  /** With its preposition, "in Orlay", or said to be one: "where: Orlay". */
  readonly place?: string;
  /** The figure of which it is a part, as written. */
  readonly whole?: string;
}

/** Makes the names and words of a reading's figures; its entries are looked up once for all of them. */
export function countings(reading: Reading): (figure: Figure) => Counted {
  const { text } = reading.report;
  const sources = new Map<string | null, Source>(reading.sources.map((source) => [source.id, source]));
  const figures = new Map<string | null, Figure>(reading.figures.map((figure) => [figure.id, figure]));
  const voice = voices(reading);
  const cut = ([start, end]: Span) => text.slice(start, end);
  const speakerOf = ({ statement }: Figure, { words, candidates }: Open): string | undefined =>
    words ? `${cut(words)} (open)` : (voice(statement).written ?? anyOf(candidates, sources));
  return (figure) => {
    const whole = figures.get(figure.partOf);
    return {
      ...{ figure, owner: ownerOf(figure), source: sources.get(sourceIdOf(figure)) ?? null },
      ...known("speaker", figure.whose.by === "open" ? speakerOf(figure, figure.whose) : undefined),
      ...{
        written: cut(figure.span),
        measure: cut(figure.measure.span),
        words: countedSpans(text, figure).map(cut).join(" … "),
      },
      ...known("place", figure.place && placeOf(text, figure.place)),
      ...known("whole", whole && cut(whole.span)),
    };
  };
}

const sourceIdOf = ({ whose }: Figure): string | null => (whose.by === "source" ? whose.source : null);

type Open = Extract<Figure["whose"], { readonly by: "open" }>;

/** "Ruta Brandt or the envoy?": those who may be meant. */
function anyOf(candidates: Open["candidates"], sources: ReadonlyMap<string | null, Source>): string | undefined {
  const names = candidates.flatMap(({ source }) => sources.get(source)?.name ?? []);
  return names.length > 0 ? `${names.join(" or ")}?` : undefined;
}

/** More between number and noun is another clause. */
const FARTHEST = 60;

/** "toll to 12", "at least nine people were killed": the words from number to noun; where they are far apart, both, a piece each. */
export function countedSpans(text: string, { span, measure }: Figure): readonly Span[] {
  const [first, last] = span[0] <= measure.span[0] ? [span, measure.span] : [measure.span, span];
  const between = text.slice(first[1], last[0]);
  if (between.length <= FARTHEST && !/[\r\n]/.test(between)) return [[first[0], Math.max(first[1], last[1])]];
  return [first, last];
}

/** "Mara Velin", "the report itself", "he (A or B?)", "open": whose a figure is. */
export function whoseOf({ figure, owner, source, speaker }: Omit<Counted, "written" | "measure" | "words">): string {
  if (owner === "report") return "the report itself";
  return (owner === "source" ? (source?.name ?? sourceIdOf(figure)) : speaker) ?? "open";
}

/**
 * "at least 12", "up to 24", "5 to 7", "about 300", "USD 3,500,000", "20%": what is open needs no "about". A vague number
 * stands in its own words, "dozens": the least that it can mean is not what was written.
 */
export function boundsOf({ minimum, maximum, approximate, qualifier, measure }: Figure): string {
  const number = (value: number) => valueInWords(value, measure.unit);
  const about = approximate ? "about " : "";
  if (minimum === null)
    return maximum === null ? "unknown" : `${isBelow(qualifier) ? "below" : "up to"} ${number(maximum)}`;
  if (maximum === null && approximate && qualifier) return vagueWithUnit(qualifier, measure.unit);
  if (maximum === null) return `${isMoreThan(qualifier) ? "more than" : "at least"} ${number(minimum)}`;
  return minimum === maximum ? about + number(minimum) : `${about}${number(minimum)} to ${number(maximum)}`;
}

/** "Fewer than 20" is not 20: is its most left out? */
export const isBelow = (qualifier: string | undefined): boolean => qualifier !== undefined && BELOW.has(qualifier);
const BELOW: ReadonlySet<string> = new Set(["fewer than", "less than", "under", "below"]);

/** "More than 20" is not 20: is its least left out? */
export const isMoreThan = (qualifier: string | undefined): boolean => qualifier !== undefined && ABOVE.has(qualifier);
const ABOVE: ReadonlySet<string> = new Set(["more than", "over", "above", "upwards of", "upward of", "in excess of"]);

/** What bounds say as a sign and a number: "≥ 48", "≤ 40%", "≈ 1,200", "50–60"; a vague number in its own words. */
export function signsOf(figure: Figure): string {
  const { minimum, maximum, approximate, measure } = figure;
  const number = (value: number): string => valueInWords(value, measure.unit);
  if (minimum === null) return maximum === null ? "?" : `${isBelow(figure.qualifier) ? "<" : "≤"} ${number(maximum)}`;
  if (maximum === null)
    return approximate ? boundsOf(figure) : `${isMoreThan(figure.qualifier) ? ">" : "≥"} ${number(minimum)}`;
  const bounds = minimum === maximum ? number(minimum) : `${number(minimum)}–${number(maximum)}`;
  return `${approximate ? "≈ " : ""}${bounds}`;
}

const MODES: Readonly<Record<Figure["assertion"]["mode"], string | undefined>> = {
  actual: undefined,
  possible: "only possible",
  planned: "planned",
  threatened: "threatened",
};

/** Why a figure is not told as a fact, or no more; undefined: it is. */
export const doubtOfFigure = ({ assertion: { polarity, mode }, changedTo }: Figure): string | undefined =>
  polarity === "negated" ? "denied" : (MODES[mode] ?? (changedTo === undefined ? undefined : "an earlier value"));
