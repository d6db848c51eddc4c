import type { Form } from "according/api";
import type { Layer } from "./layers.tsx";
import type { Lookup } from "./lookup.ts";
import type { Mark, MarkRole } from "./marks.ts";
import type { Segment } from "./segments.ts";

/** How a segment is drawn, apart from whether it is lit. */
export interface Look {
  /** The entries over it, the innermost first; after those that are shown come others, and those it is only a detail of. */
  readonly entries: readonly string[];
  /** What it is to the innermost statement that it belongs to. */
  readonly role: MarkRole | undefined;
  readonly form: Form | undefined;
  /** Who says that statement; null: it is open, undefined: there is none. */
  readonly speaker: string | null | undefined;
  /** That statement stands inside another one. */
  readonly isInner: boolean;
  readonly box: "figure" | "time" | undefined;
  /** Which ends of the box are here: a box cut in two by another mark is drawn as one. */
  readonly edges: string | undefined;
  /** Which ends of an event are here: its bracket runs above everything inside it. Empty: neither; undefined: none. */
  readonly event: string | undefined;
  readonly doubtful: boolean;
}

export function lookOf(segment: Segment, found: Lookup, shown: readonly Layer[]): Look {
  const { marks } = segment;
  const inner = marks.findLast(({ kind, role }) => kind === "statement" && role !== "detail");
  const box = marks.findLast(({ role }) => role === "figure" || role === "time");
  const event = marks.findLast(({ role }) => role === "event");
  return {
    entries: entriesOf(marks, shown),
    role: inner?.role ?? (marks.some(({ role }) => role === "detail") ? "detail" : undefined),
    form: inner && found.statement.get(inner.entry)?.form,
    speaker: inner && speakerOf(inner.entry, found),
    isInner: marks.some(({ entry, role }) => role === "content" && entry !== inner?.entry),
    box: box?.role === "figure" || box?.role === "time" ? box.role : undefined,
    edges: box && edgesOf(segment, box),
    event: event && edgesOf(segment, event),
    doubtful: marks.some(({ role }) => role === "problem"),
  };
}

/** Who says a statement; null: it is open. */
export const speakerOf = (statement: string, found: Lookup): string | null =>
  found.source.get(found.statement.get(statement)?.speaker ?? "")?.name ?? null;

const LAYER: Partial<Readonly<Record<Mark["kind"], Layer>>> = { figure: "figures", time: "times", event: "events" };

/** Is an entry of a layer that is switched off? */
export const isHiddenEntry = (entry: string, { marks }: Segment, shown: readonly Layer[]): boolean =>
  marks.some((mark) => mark.entry === entry && isHidden(mark, shown));

function isHidden({ kind }: Mark, shown: readonly Layer[]): boolean {
  const layer = LAYER[kind];
  return layer !== undefined && !shown.includes(layer);
}

function entriesOf(marks: readonly Mark[], shown: readonly Layer[]): readonly string[] {
  const rank = (mark: Mark) => (mark.role === "detail" ? 2 : isHidden(mark, shown) ? 1 : 0);
  const inward = marks.toReversed().sort((a, b) => rank(a) - rank(b));
  return [...new Set(inward.map(({ entry }) => entry))];
}

function edgesOf({ start, end }: Segment, { span }: Mark): string {
  return [span[0] === start ? "start" : "", span[1] === end ? "end" : ""].join(" ").trim();
}
