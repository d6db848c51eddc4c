import type { Form } from "according/api";
import { tintOf } from "../ui/tint.ts";
import type { Lookup } from "./lookup.ts";
import type { Mark, MarkRole } from "./marks.ts";
import type { Segment } from "./segments.ts";

/** A speaker's colour; "none" while it is undecided who speaks. */
export type Tint = number | "none";

/** How a segment is drawn, apart from whether it is lit. */
export interface Look {
  /** The entries over it, the innermost first; those it is only a detail of come last. */
  readonly entries: readonly string[];
  /** What it is to the innermost statement that it belongs to. */
  readonly role: MarkRole | undefined;
  readonly form: Form | undefined;
  readonly tint: Tint | undefined;
  /** The colour of the statement around that one. */
  readonly outerTint: Tint | undefined;
  readonly box: "figure" | "time" | undefined;
  /** Which ends of the box are here: a box cut in two by another mark is drawn as one. */
  readonly edges: string | undefined;
  /** Which ends of an event are here: its bracket runs above everything inside it. Empty: neither; undefined: none. */
  readonly event: string | undefined;
  readonly doubtful: boolean;
}

export function lookOf(segment: Segment, found: Lookup): Look {
  const { marks } = segment;
  const inner = marks.findLast(({ kind, role }) => kind === "statement" && role !== "detail");
  const outer = marks.findLast((mark) => mark.role === "content" && mark.entry !== inner?.entry);
  const box = marks.findLast(({ role }) => role === "figure" || role === "time");
  const event = marks.findLast(({ role }) => role === "event");
  return {
    entries: entriesOf(marks),
    role: inner?.role ?? (marks.some(({ role }) => role === "detail") ? "detail" : undefined),
    form: inner && found.statement.get(inner.entry)?.form,
    tint: inner && tintOfEntry(inner.entry, found),
    outerTint: outer && tintOfEntry(outer.entry, found),
    box: box?.role === "figure" || box?.role === "time" ? box.role : undefined,
    edges: box && edgesOf(segment, box),
    event: event && edgesOf(segment, event),
    doubtful: marks.some(({ role }) => role === "problem"),
  };
}

/** The colour an entry lights up in; a figure, time, event or problem has the marker's own. */
export function litTint(entry: string, found: Lookup): Tint | "marker" {
  return found.statement.has(entry) ? tintOfEntry(entry, found) : "marker";
}

export function tintOfEntry(statement: string, found: Lookup): Tint {
  const speaker = found.source.get(found.statement.get(statement)?.speaker ?? "");
  return speaker ? tintOf(speaker.name) : "none";
}

function entriesOf(marks: readonly Mark[]): readonly string[] {
  const rank = ({ role }: Mark) => (role === "detail" ? 1 : 0);
  const inward = marks.toReversed().sort((a, b) => rank(a) - rank(b));
  return [...new Set(inward.map(({ entry }) => entry))];
}

function edgesOf({ start, end }: Segment, { span }: Mark): string {
  return [span[0] === start ? "start" : "", span[1] === end ? "end" : ""].join(" ").trim();
}
