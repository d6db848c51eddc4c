import type { EntryAt, NewsItem } from "@according/reader";
import { allNews } from "../link/index.ts";
import { keyAt } from "../link/judged.ts";
import { moment } from "../link/told.ts";
import { toldWhen } from "../link/told-when.ts";
import type { Linked } from "../linked.ts";
import { type Revised, revisedIn } from "../revised.ts";
import type { ReportSummary } from "../store/store.ts";
import { claimsOf } from "./claims.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";
import { worded } from "./worded.ts";

/**
 * What a report tells that was not told before: a statement with what is counted or happens in it, or one of these alone; or
 * what a newer version of it tells otherwise.
 */
export interface Move {
  readonly report: string;
  /** The older version of its report that told it first; none: the current one did. */
  readonly since?: OlderTold;
  /** The words that lead to it: of the statement, else of the figure or event. */
  readonly entry: EntryAt;
  /** What is new about it, most consequential first; none of what only another version tells otherwise. */
  readonly items: readonly Moved[];
  /** What the version before it told; `entry` is then the newer one's, or of what is dropped the older one's. */
  readonly revised?: Revised;
  /** Id of the story's source who says it here for the first time that they say anything. */
  readonly voice?: string;
}

/** An older version of a report, and when it was published and kept: ISO 8601. */
export type OlderTold = Pick<ReportSummary, "version" | "publishedAt" | "keptAt">;

/** Of a figure that moved, `before` is what the same source told before. */
export interface Moved extends Pick<NewsItem, "kind" | "of" | "entry" | "before"> {
  /** Of a figure: what is counted, and whether it puts an earlier one right. */
  readonly counted?: string;
  readonly corrects?: true;
}

/** When the reports were kept with which something new came, the last first: ISO 8601, and how many changes. */
export type Fresh = readonly { readonly keptAt: string; readonly moves: number }[];

/** The last reports of which it is told how much is new in them. */
const MOST_FRESH = 100;

export function freshIn(linked: Linked): Fresh {
  const moves = Map.groupBy(movesOf(linked), (move) => keptWhen(linked, move));
  return [...moves]
    .map(([keptAt, all]) => ({ keptAt, moves: all.length }))
    .toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
    .slice(0, MOST_FRESH);
}

/** When it was kept: ISO 8601. */
export const keptWhen = ({ reports }: Linked, { report, revised, since }: Move): string =>
  (revised ?? since ?? reports.get(report))?.keptAt ?? "";

/** When it was published: ISO 8601. */
export const publishedOf = ({ reports }: Linked, { report, revised, since }: Move): string | undefined =>
  (revised ?? since ?? reports.get(report))?.publishedAt;

/** Everything that was new when it was told, newest first; of one report what moved or is denied before what is said. */
export const movesOf = perStory(makeMoves);

function makeMoves(linked: Linked): readonly Move[] {
  const byReport = Map.groupBy([...figuresMoved(linked), ...toldNewly(linked)], ({ entry }) => entry.report);
  const [voices, revised] = [firstWords(linked), Map.groupBy(revisedIn(linked), ({ report }) => report)];
  const earlier: Move[] = [];
  const { newness } = lookupIn(linked);
  const newest = linked.story.reports.toSorted((a, b) => newness(b.id) - newness(a.id));
  const all = newest.flatMap(({ id }) => {
    const groups = Map.groupBy(byReport.get(id) ?? [], ({ entry }) => statementOf(linked, entry));
    const moves = [...groups].map(([statement, group]) => moveOf(linked, statement, group, voices));
    const revisions = (revised.get(id) ?? []).map(revision);
    const isCurrent = (one: Move) => one.revised?.to === linked.reports.get(id)?.version;
    const former = revisions.filter((one) => !isCurrent(one));
    earlier.push(...former, ...moves.filter((one) => isOfOlder(one) && !isAddedIn(linked, former, one)));
    const current = withRevisions(
      moves.filter((one) => !isOfOlder(one)),
      revisions.filter(isCurrent),
    );
    return current.toSorted((a, b) => consequence(a) - consequence(b));
  });
  return amongLater(linked, all, earlier);
}

const isOfOlder = ({ since }: Move): boolean => since !== undefined;

/** Is it told already that the version added it? */
const isAddedIn = (linked: Linked, revisions: readonly Move[], { since, entry }: Move): boolean =>
  revisions.some(
    ({ revised }) => revised?.to === since?.version && revised?.now?.words === worded(linked, entry)?.words,
  );

function revision(revised: Revised): Move {
  const entry = (revised.now ?? revised.was)?.entry as EntryAt;
  return { report: revised.report, entry, items: [], revised };
}

/** What is new in the story and in its report is told once. */
function withRevisions(moves: readonly Move[], revisions: readonly Move[]): readonly Move[] {
  const changed = new Map(revisions.flatMap((one) => (one.revised?.now ? [[keyAt(one.entry), one.revised]] : [])));
  const known = new Set(moves.map(({ entry }) => keyAt(entry)));
  return [
    ...moves.map((move) => {
      const revised = changed.get(keyAt(move.entry));
      return revised ? { ...move, revised } : move;
    }),
    ...revisions.filter(({ entry, revised }) => !revised?.now || !known.has(keyAt(entry))),
  ];
}

/** With what versions told that are not current any more, behind all that was published later. */
function amongLater(linked: Linked, moves: readonly Move[], earlier: readonly Move[]): readonly Move[] {
  if (earlier.length === 0) return moves;
  const at = (one: Move) => publishedMoment(publishedOf(linked, one));
  const all = [...moves];
  for (const one of earlier.toSorted((a, b) => at(b) - at(a))) {
    const place = all.findIndex((other) => at(other) < at(one));
    all.splice(place < 0 ? all.length : place, 0, one);
  }
  return all;
}

/** What has no date is not known to be new. */
const publishedMoment = (publishedAt: string | undefined): number =>
  publishedAt === undefined ? Number.NEGATIVE_INFINITY : moment(publishedAt);

/** Each claim when it was told first. */
const figuresMoved = (linked: Linked): readonly Moved[] =>
  linked.story.series.flatMap((series) =>
    claimsOf(linked, series)
      .flat()
      .map(({ entry, was: [before], relation }) => ({
        ...{ kind: before ? "figure-moved" : "figure", of: series.id, entry, ...(before && { before }) },
        counted: series.kind === "other" ? series.of : series.kind,
        ...(relation === "corrects" ? { corrects: true } : {}),
      })),
  );

/** What was said and happened. */
const toldNewly = ({ story }: Linked): readonly Moved[] =>
  allNews(story).filter(({ entry }) => entry.by === "statement" || entry.by === "event");

const MOVING: ReadonlySet<string> = new Set(["figure-moved", "denial", "contradiction"]);

/** What moved or is denied first; last what a report counts by itself. */
function consequence({ items: [first], voice, entry, revised }: Move): number {
  if (revised && revised.change !== "added") return 0;
  if (first && MOVING.has(first.kind)) return 0;
  if (voice !== undefined) return 1;
  if (entry.by !== "statement") return 4;
  return first?.kind === "figure" ? 2 : 3;
}

/** The statement in which an entry stands, else the entry. */
function statementOf(linked: Linked, entry: EntryAt): string {
  const reading = linked.readings.get(entry.report);
  if (entry.by === "statement") return entry.statement;
  if (entry.by === "figure") return reading?.figures.find(({ id }) => id === entry.figure)?.statement ?? entry.figure;
  if (entry.by === "event") return reading?.events.find(({ id }) => id === entry.event)?.statement ?? entry.event;
  return entry.source;
}

function moveOf(linked: Linked, statement: string, items: readonly Moved[], voices: ReadonlyMap<string, string>): Move {
  const [first] = items as [Moved];
  const isSaid = linked.readings.get(first.entry.report)?.statements.some(({ id }) => id === statement);
  const { report } = first.entry;
  const entry: EntryAt = isSaid ? { by: "statement", report, statement } : first.entry;
  const voice = voices.get(`${report} ${statement}`);
  return {
    report,
    ...olderTold(linked, items),
    entry,
    items: eachOnce(items),
    ...(voice === undefined ? {} : { voice }),
  };
}

/** The older version of its report that had all of it already. */
function olderTold({ story, reports, revisions }: Linked, items: readonly Moved[]): Pick<Move, "since"> {
  const { stood } = toldWhen(story);
  const versions = new Set(items.map(({ entry }) => stood(entry)?.version));
  if (versions.has(undefined)) return {};
  const id = items[0]?.entry.report;
  const last = revisions.findLast(({ older: { report } }) => report.id === id && versions.has(report.version));
  if (!last) return {};
  const { version, publishedAt, keptAt } = last.older.report;
  const first = [keptAt, reports.get(last.older.report.id)?.keptAt ?? keptAt].toSorted()[0] ?? keptAt;
  return { since: { version, ...(publishedAt === undefined ? {} : { publishedAt }), keptAt: first } };
}

/** Every figure, and of each other kind one; an event only where nothing else is said of its words. */
function eachOnce(items: readonly Moved[]): readonly Moved[] {
  if (items.length === 1) return items;
  const said = items.filter(({ kind }) => kind !== "happening");
  const kinds = new Map(said.map((one) => [one.entry.by === "figure" ? one.entry.figure : one.kind, one]));
  return said.length > 0 ? [...kinds.values()] : items.slice(0, 1);
}

/** The first statement of each source, by report and statement. */
function firstWords(linked: Linked): ReadonlyMap<string, string> {
  const { order, source } = lookupIn(linked);
  const { at } = toldWhen(linked.story);
  const first = new Map<string, { readonly place: string; readonly at: number }>();
  for (const reading of [...linked.readings.values()].toSorted((a, b) => order(a.report.id) - order(b.report.id)))
    for (const { id, speaker } of reading.statements) {
      const who = source(reading.report.id, speaker);
      const told = {
        place: `${reading.report.id} ${id}`,
        at: at({ by: "statement", report: reading.report.id, statement: id }),
      };
      const known = who && first.get(who.id);
      if (who && (!known || told.at < known.at)) first.set(who.id, told);
    }
  return new Map([...first].map(([who, { place }]) => [place, who]));
}
