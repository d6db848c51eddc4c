import { dateInWords } from "@according/wording";
import type { Linked } from "../../linked.ts";
import { type TimelineRow, timelineOf } from "../../views/chronology.ts";
import { worded } from "../../views/worded.ts";
import { noteAt, wordsSaid } from "./entry-line.ts";
import { briefLines, type Line, type Section } from "./outline.ts";

const MOST = 60;

/** What is told to have happened or to be planned at a time that is told, in the order of time, and who tells it. */
export function chronologySection(linked: Linked): Section {
  const dated = timelineOf(linked).rows.filter(({ time }) => time !== undefined);
  return {
    heading: "What happened when, according to whom",
    groups: [
      {
        lines: briefLines(dated.slice(0, MOST), (one) => timeLine(linked, one)),
        ...(dated.length > MOST ? { more: dated.length - MOST } : {}),
      },
    ],
  };
}

/** "3 March 2026: attack, gunmen → the gate, told by the reporter: “…”". */
function timeLine(linked: Linked, { entry, time, status, actor, recipient, place }: TimelineRow): Line | null {
  const row = worded(linked, entry);
  if (!row || time === undefined) return null;
  const parties = [actor, recipient && `→ ${recipient}`].filter(Boolean).join(" ");
  const parts = [
    entry.by === "event" ? row.what : `${row.who ?? ""} ${row.what ?? ""}`.trim(),
    ...(entry.by === "event" ? [parties, place, row.who] : []),
    status === "actual" ? undefined : status,
  ];
  return [
    { text: dateInWords(time), strong: true },
    { text: `: ${parts.filter(Boolean).join(", ")}: ${wordsSaid(linked, row)}`, ...noteAt(linked, entry) },
  ];
}
