import type { Mark } from "./marks.ts";
import type { Line, Segment } from "./segments.ts";

/** By a segment's start: the entry it stands for when one tabs through the text. */
export type Anchors = ReadonlyMap<number, string>;

/**
 * Gives each entry one segment of its own in the order of the tab key: the first one it covers that no entry inside
 * it has taken and in which there is something to read. Shorter entries choose first. An entry covered whole by others has none and is reached from its card.
 */
export function anchorsOf(lines: readonly Line[], text: string): Anchors {
  const covered = segmentsByEntry(lines);
  const anchors = new Map<number, string>();
  const shortestFirst = [...covered].sort(([, a], [, b]) => a.length - b.length);
  for (const [entry, segments] of shortestFirst) {
    const free = segments.find(({ start, end }) => !anchors.has(start) && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
    if (free) anchors.set(free.start, entry);
  }
  return anchors;
}

/** The segments of each entry's main role: a statement's content, or its cue where it has no content. */
function segmentsByEntry(lines: readonly Line[]): ReadonlyMap<string, readonly Segment[]> {
  const main = new Map<string, Segment[]>();
  const cues = new Map<string, Segment[]>();
  for (const segment of lines.flatMap((line) => line.segments)) {
    for (const { entry, role } of segment.marks) {
      if (isMain(role)) push(main, entry, segment);
      else if (role === "cue") push(cues, entry, segment);
    }
  }
  for (const [entry, segments] of cues) if (!main.has(entry)) main.set(entry, segments);
  return main;
}

const isMain = (role: Mark["role"]): boolean => role !== "cue" && role !== "source" && role !== "detail";

function push(lists: Map<string, Segment[]>, key: string, segment: Segment): void {
  const list = lists.get(key);
  if (list) list.push(segment);
  else lists.set(key, [segment]);
}
