import type { Figure, Reading, Verdict } from "@according/reader";
import { sourceOf } from "@according/reader";
import { ownerOf, placeInTime } from "@according/wording";
import { type Order, standingJudgements, withOwn } from "./judged-ledger.ts";
import { judgedReadings } from "./judging.ts";
import {
  type DateFilter,
  FIGURE_KINDS,
  type FigureFilter,
  type FigureOrder,
  type Found,
  type Named,
  type Page,
  type ReportSummary,
  type Store,
  type TimeOrEvent,
} from "./store/store.ts";

/*
 * Figures and dates as people have judged them. The store lists what was read; the entries of a report of which a person judged
 * anything stand where they belong as they are now, and are found by what they count, whose they are and when.
 */

export async function judgedFigures(store: Store, filter: FigureFilter = {}): Promise<Page<Found<Figure>>> {
  const judged = await judgedReports(store, filter);
  if (judged.length === 0) return store.figures(filter);
  const own = judged.flatMap(({ report, reading }) => reading.figures.map((entry) => ({ report, reading, entry })));
  const without = judged.map(({ report }) => report.id);
  const order = FIGURE_ORDERS[filter.order ?? "newest"];
  return withOwn(
    filter,
    own.filter((one) => isAsked(one, filter)),
    order,
    (part) => store.figures({ ...filter, ...part, without }),
  );
}

export async function judgedDates(store: Store, filter: DateFilter = {}): Promise<Page<Found<TimeOrEvent>>> {
  const judged = await judgedReports(store, filter);
  if (judged.length === 0) return store.dates(filter);
  const own = judged.flatMap(({ report, reading }) => datesOf(reading).map((entry) => ({ report, reading, entry })));
  const without = judged.map(({ report }) => report.id);
  return withOwn(filter, own, asDated, (part) => store.dates({ ...filter, ...part, without }));
}

/** How many figures there are of each kind, the dead first. */
export async function judgedKinds(store: Store, story?: string): Promise<readonly Named[]> {
  const judged = await judgedReports(store, { ...(story !== undefined && { story }) });
  const counts = new Map((await store.figureKinds(story)).map(({ name, count }) => [name, count]));
  const count = ({ figures }: Reading, by: 1 | -1) => {
    for (const { measure } of figures) counts.set(measure.kind, (counts.get(measure.kind) ?? 0) + by);
  };
  for (const { asRead, reading } of judged) {
    count(asRead, -1);
    count(reading, 1);
  }
  const all = [...counts].flatMap(([name, number]) => (number > 0 ? [{ name, count: number }] : []));
  return all.toSorted((a, b) => rankOfKind(a.name) - rankOfKind(b.name) || alphabetic(a.name, b.name));
}

interface JudgedReport {
  readonly report: ReportSummary;
  readonly reading: Reading;
  readonly asRead: Reading;
}

/** What two entries share says nothing of what either is. */
const OF_TWO: ReadonlySet<Verdict["by"]> = new Set(["same", "different"]);

async function judgedReports(store: Store, { story, report }: FigureFilter): Promise<readonly JudgedReport[]> {
  const judgements = await standingJudgements(store, story, ({ by }) => !OF_TWO.has(by));
  const ids = new Set(judgements.flatMap(({ about: [at] }) => at?.report ?? []));
  const found: JudgedReport[] = [];
  for (const id of ids) {
    const [summary, reading] = [await store.report(id), await store.reading(id)];
    if (!summary || !reading || (report !== undefined && report !== id)) continue;
    if (story !== undefined && summary.story !== story) continue;
    const now = (await judgedReadings(store, new Map([[reading, summary.story]]))).get(reading) ?? reading;
    found.push({ report: summary, reading: now, asRead: reading });
  }
  return found;
}

function isAsked({ reading, entry }: Found<Figure>, { kind, source, owner }: FigureFilter): boolean {
  const name = reading.sources.find(({ id }) => id === sourceOf(entry.whose))?.name;
  return (
    (kind === undefined || entry.measure.kind === kind) &&
    (source === undefined || name === source) &&
    (owner === undefined || ownerOf(entry) === owner)
  );
}

/** As the store has them: times, and the events of which no time is told. */
const datesOf = ({ times, events }: Reading): readonly TimeOrEvent[] => [
  ...times.map((time) => ({ time })),
  ...events.flatMap((event) => (event.time === undefined ? [{ event }] : [])),
];

const LAST = Number.MAX_SAFE_INTEGER;
const millisecondsAt = ({ report: { publishedAt = "" } }: Found<unknown>): number | null =>
  Date.parse(publishedAt) || null;
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of publication, what has no date last; then of keeping. */
const oldest: Order<unknown> = (a, b) =>
  (millisecondsAt(a) ?? LAST) - (millisecondsAt(b) ?? LAST) || alphabetic(a.report.keptAt, b.report.keptAt);
const newest: Order<unknown> = (a, b) =>
  (millisecondsAt(b) ?? -LAST) - (millisecondsAt(a) ?? -LAST) || alphabetic(b.report.keptAt, a.report.keptAt);
const asTold: Order<Figure> = (a, b) => a.reading.figures.indexOf(a.entry) - b.reading.figures.indexOf(b.entry);

const rankOfKind = (kind: string): number => {
  const at = FIGURE_KINDS.indexOf(kind);
  return at >= 0 ? at : kind === "other" ? LAST : FIGURE_KINDS.length;
};
const largest = ({ entry: { minimum, maximum } }: Found<Figure>): number => maximum ?? minimum ?? -LAST;

const FIGURE_ORDERS: Readonly<Record<FigureOrder, Order<Figure>>> = {
  newest: (a, b) => newest(a, b) || asTold(a, b),
  oldest: (a, b) => oldest(a, b) || asTold(a, b),
  kind: (a, b) => {
    const [one, other] = [a.entry.measure.kind, b.entry.measure.kind];
    return rankOfKind(one) - rankOfKind(other) || alphabetic(one, other) || oldest(a, b) || asTold(a, b);
  },
  largest: (a, b) => largest(b) - largest(a) || oldest(a, b) || asTold(a, b),
};

/** Times by where they lie in time, those without a place after them, and behind all the events that have none. */
const asDated: Order<TimeOrEvent> = (a, b) =>
  Number("event" in a.entry) - Number("event" in b.entry) ||
  alphabetic(placeInOrder(a.entry), placeInOrder(b.entry)) ||
  alphabetic(edtfOf(a.entry), edtfOf(b.entry)) ||
  oldest(a, b) ||
  datesOf(a.reading).findIndex((one) => idOfDated(one) === idOfDated(a.entry)) -
    datesOf(b.reading).findIndex((one) => idOfDated(one) === idOfDated(b.entry));

const idOfDated = (entry: TimeOrEvent): string => ("time" in entry ? entry.time.id : entry.event.id);
/** Behind every time that has one. */
const NOWHERE = "\uffff";
const edtfOf = (entry: TimeOrEvent): string => ("time" in entry ? (entry.time.edtf ?? NOWHERE) : "");
const placeInOrder = (entry: TimeOrEvent): string =>
  "time" in entry && entry.time.edtf !== null ? (placeInTime(entry.time.edtf) ?? NOWHERE) : NOWHERE;
