import { dateInWords, newsInWords, revisedInWords } from "@according/wording";
import { idAt } from "../../link/judged.ts";
import type { Linked } from "../../linked.ts";
import type { ReportSummary } from "../../store/store.ts";
import { keptWhen, type Move, type Moved, movesOf, publishedOf } from "../../views/moves.ts";
import { perStory } from "../../views/per-story.ts";
import { type Worded, worded } from "../../views/worded.ts";
import { entryPiece, wordsSaid } from "../brief/entry-line.ts";
import { quoted, urnOf } from "./document.ts";

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
export const feedEntries = (stories: readonly Linked[]): readonly FeedEntry[] =>
  stories
    .flatMap(latestInStory)
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MOST);

/** Those of one story: of the many that nobody is told only when they were kept is looked at. */
const latestInStory = perStory((linked: Linked): readonly FeedEntry[] => {
  const moves = movesOf(linked)
    .map((move) => ({ move, kept: Date.parse(keptWhen(linked, move)) || 0 }))
    .toSorted((a, b) => b.kept - a.kept);
  const latest: FeedEntry[] = [];
  for (let i = 0; i < moves.length && latest.length < MOST; i++) {
    const entry = feedEntry(linked, (moves[i] as (typeof moves)[number]).move);
    if (entry) latest.push(entry);
  }
  return latest;
});

function feedEntry(linked: Linked, move: Move): FeedEntry | null {
  const { report: id, entry, items, revised } = move;
  const [report, row, [first]] = [linked.reports.get(id), rowOfMove(linked, move), items];
  if (!report || !row) return null;
  const told = [
    ...(revised ? [revisedInWords(revised)] : []),
    ...items.flatMap((item) => itemLine(linked, item) ?? []),
  ];
  const title = told[0] ?? (first && newsInWords[first.kind]);
  if (title === undefined) return null;
  const published = momentIn(publishedOf(linked, move));
  return {
    id: revised ? `${urnOf(id, idAt(entry))}:version-${revised.to}` : urnOf(id, idAt(entry)),
    ...{ title, lines: [...told.slice(1), ...linesSaid(linked, move, row), reportLine(report)] },
    ...{ report, updated: new Date(keptWhen(linked, move)).toISOString() },
    ...(published === null ? {} : { published }),
  };
}

/** The entry of a move in words; of what a version tells that is not current any more, as it was read. */
const rowOfMove = (linked: Linked, { entry, revised }: Move): Row | null => {
  const current = revised && !revised.now ? null : worded(linked, entry);
  return current ?? revised?.now ?? revised?.was ?? null;
};

type Row = Pick<Worded, "who" | "words">;

/** As it is told now, and of a new version as it was told before. */
function linesSaid(linked: Linked, { entry, revised }: Move, row: Row): readonly string[] {
  const { was, now } = revised ?? {};
  const said = (revised && !now ? undefined : entryPiece(linked, entry)?.text) ?? inItsWords(row);
  if (!was) return [said];
  return now ? [said, `before: ${inItsWords(was)}`] : [`before: ${inItsWords(was)}`];
}

const inItsWords = ({ who, words }: Row): string => `${who === undefined ? "" : `${who}: `}${quoted(words)}`;

/** What is new about something that is told, in one line: its day, each thing that is new, and the words. */
export function moveInWords(linked: Linked, move: Move): string | null {
  const { entry, items, revised } = move;
  const [row, published] = [rowOfMove(linked, move), publishedOf(linked, move)];
  if (!row) return null;
  const day = published && dateInWords(published.slice(0, 10));
  const told = [revised && revisedInWords(revised), ...items.map((item) => itemLine(linked, item))];
  const current = revised && !revised.now ? null : worded(linked, entry);
  const words = current ? wordsSaid(linked, current) : linesSaid(linked, move, row)[0];
  const before = current && revised?.was ? ` (before: ${quoted(revised.was.words)})` : "";
  return `${[day, told.filter(Boolean).join("; ")].filter(Boolean).join(", ")}: ${words}${before}`;
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
