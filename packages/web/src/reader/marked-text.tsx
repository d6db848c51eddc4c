import { memo } from "react";
import { pinOf, usePins } from "../desk/pins.ts";
import type { Anchors } from "./anchors.ts";
import type { Layer } from "./layers.tsx";
import { useLit } from "./linking.ts";
import { isHiddenEntry, lookOf, speakerOf } from "./look.ts";
import type { Lookup } from "./lookup.ts";
import type { Line, Segment } from "./segments.ts";
import { textId } from "./use-linking.ts";

interface MarkedTextProps {
  readonly found: Lookup;
  readonly lines: readonly Line[];
  readonly anchors: Anchors;
  /** The layers that are switched on. */
  readonly shown: readonly Layer[];
}

/** The report's text, every entry of its record marked in it. The text is only ever set as text. */
export const MarkedText = memo(function MarkedText({ found, lines, anchors, shown }: MarkedTextProps) {
  const endings = endingsOf(lines, found);
  const { text, title } = found.reading.report;
  return lines.map((line, index) => {
    // A report without a title goes by its first line.
    const isTitle = index === 0 && (title === undefined || text.slice(line.start, line.end).trim() === title.trim());
    const Tag = isTitle ? "h1" : "p";
    return (
      <Tag key={line.start}>
        {line.segments.map((segment) => (
          <SegmentText
            key={segment.start}
            segment={segment}
            found={found}
            shown={shown}
            anchor={anchors.get(segment.start)}
            ending={endings.get(segment.start) ?? none}
          />
        ))}
      </Tag>
    );
  });
});

const none: readonly string[] = [];

interface SegmentTextProps {
  readonly segment: Segment;
  readonly found: Lookup;
  readonly shown: readonly Layer[];
  /** The entry that this segment stands for when one tabs through the text. */
  readonly anchor: string | undefined;
  /** The statements that end here. */
  readonly ending: readonly string[];
}

function SegmentText({ segment, found, shown, anchor, ending }: SegmentTextProps) {
  const text = found.reading.report.text.slice(segment.start, segment.end);
  const look = lookOf(segment, found, shown);
  const lit = useLit(look.entries);
  const pins = usePins();
  if (segment.marks.length === 0) return text;
  const props = {
    className: "mark",
    "data-entries": look.entries.join(" "),
    "data-role": look.role,
    "data-form": look.form,
    "data-pin": look.speaker ? pinOf(pins, look.speaker) : undefined,
    "data-open": look.speaker === null || undefined,
    "data-inner": look.isInner || undefined,
    "data-box": look.box,
    "data-edges": look.edges,
    "data-event": look.event,
    "data-doubtful": look.doubtful || undefined,
    "data-light": lit?.light,
    "data-lit": lit && (found.statement.has(lit.entry) ? "said" : "marker"),
  };
  const references = ending.map((entry) => <Reference key={entry} entry={entry} found={found} />);
  if (anchor === undefined) {
    return (
      <>
        <span {...props}>{text}</span>
        {references}
      </>
    );
  }
  return (
    <>
      <a
        {...props}
        id={textId(anchor)}
        href={`#${anchor}`}
        data-anchor={anchor}
        draggable={false}
        tabIndex={isHiddenEntry(anchor, segment, shown) ? -1 : undefined}
      >
        {text}
      </a>
      {references}
    </>
  );
}

/** A statement's number in the record, drawn by the stylesheet so that it is never part of the text. */
function Reference({ entry, found }: { readonly entry: string; readonly found: Lookup }) {
  const speaker = speakerOf(entry, found);
  const pins = usePins();
  return (
    <span
      className="reference"
      aria-hidden="true"
      data-entries={entry}
      data-number={found.number.get(entry)}
      data-pin={speaker === null ? undefined : pinOf(pins, speaker)}
      data-open={speaker === null || undefined}
    />
  );
}

/** By a segment's start: the statements whose content (their cue, if they have none) ends with it, the inner first. */
function endingsOf(lines: readonly Line[], found: Lookup): ReadonlyMap<number, readonly string[]> {
  const last = new Map<string, number>();
  for (const segment of lines.flatMap((line) => line.segments)) {
    for (const { entry, kind, role } of segment.marks.toReversed()) {
      if (kind === "statement" && role === endingRole(entry, found)) last.set(entry, segment.start);
    }
  }
  const endings = new Map<number, string[]>();
  for (const [entry, start] of last) endings.set(start, [...(endings.get(start) ?? []), entry]);
  return endings;
}

const endingRole = (entry: string, found: Lookup): "content" | "cue" =>
  found.statement.get(entry)?.content.length === 0 ? "cue" : "content";
