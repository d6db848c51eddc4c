import { dateInWords, newsInWords } from "@according/wording";
import { idAt } from "../../link/judged.ts";
import type { Linked } from "../../linked.ts";
import type { ReportSummary } from "../../store/store.ts";
import { type Move, type Moved, movesOf } from "../../views/moves.ts";
import { type Worded, worded } from "../../views/worded.ts";
import { entryPiece, wordsSaid } from "../brief/entry-line.ts";
import { urnOf } from "./document.ts";

/** Something that a report tells and none before it did, as an entry of a feed. */
export interface FeedEntry {
  readonly id: string;
  /** "figure moved: killed, 14 · health ministry". */
  readonly title: string;
  /** What was told, by whom, in which words; a line each. */
  readonly lines: readonly string[];
  readonly report: ReportSummary;
  /** RFC 3339: when it was kept here, and when it was published. */
  readonly updated: string;
  readonly published?: string;
}

/** A program that follows a feed asks often: what is older it has seen. */
const MOST = 100;

/** The latest changes of some stories, the last kept first. */
export function feedEntries(stories: readonly Linked[]): readonly FeedEntry[] {
  return stories
    .flatMap((story) => movesOf(story).flatMap((move) => feedEntry(story, move) ?? []))
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MOST);
}

function feedEntry(linked: Linked, { report: id, entry, items }: Move): FeedEntry | null {
  const [report, row, [first]] = [linked.reports.get(id), worded(linked, entry), items];
  if (!report || !row || !first) return null;
  const told = items.flatMap((item) => itemLine(linked, item) ?? []);
  const published = momentIn(report.publishedAt);
  return {
    id: urnOf(id, idAt(entry)),
    title: told[0] ?? newsInWords[first.kind],
    lines: [...told.slice(1), entryPiece(linked, entry)?.text ?? row.words, reportLine(report)],
    ...{ report, updated: new Date(report.keptAt).toISOString() },
    ...(published === null ? {} : { published }),
  };
}

/** What is new about something that is told, in one line: its day, each thing that is new, and the words. */
export function moveInWords(linked: Linked, { report: id, entry, items }: Move): string | null {
  const [report, row] = [linked.reports.get(id), worded(linked, entry)];
  if (!report || !row) return null;
  const day = report.publishedAt && dateInWords(report.publishedAt.slice(0, 10));
  const told = items.flatMap((item) => itemLine(linked, item) ?? []).join("; ");
  return `${[day, told].filter(Boolean).join(", ")}: ${wordsSaid(linked, row)}`;
}

/** "figure moved: killed, 14 · health ministry (before: 9)". */
function itemLine(linked: Linked, { kind, counted, entry, before, corrects }: Moved): string | null {
  const [row, was] = [worded(linked, entry), before && worded(linked, before)];
  if (!row) return null;
  const head = corrects ? "figure corrected" : newsInWords[kind];
  const what = [counted, row.what].filter(Boolean).join(", ");
  return `${head}: ${partsOf(row, what)}${was?.what ? ` (before: ${was.what})` : ""}`;
}

const partsOf = ({ entry, who, doubt }: Worded, what: string): string =>
  (entry.by === "statement" ? [who, what, doubt] : [what, who, doubt]).filter(Boolean).join(" · ");

const reportLine = ({ outlet, title, publishedAt }: ReportSummary): string =>
  [outlet, title, publishedAt && dateInWords(publishedAt)].filter(Boolean).join(", ");

/** Of a day its beginning in UTC; null where none is told. */
function momentIn(date: string | undefined): string | null {
  const moment = Date.parse(date ?? "");
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}
