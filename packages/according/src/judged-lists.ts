import {
  type Figure,
  type Judgement,
  type Reading,
  type Statement,
  slice,
  sourceOf,
  type Verdict,
} from "@according/reader";
import { ownerOf, placeInTime } from "@according/wording";
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
  type StatementFilter,
  type Store,
  StoreError,
  type StoryPart,
  type TimeOrEvent,
  type WhoIsMeant,
  type WithoutReports,
} from "./store/store.ts";
import { type Merged, type MergedSource, saysWhoIsOne } from "./views/merged.ts";
import { type MergedNames, mergedNames, whomItMeans } from "./views/merged-names.ts";

/*
 * Lists as people have judged them. The store lists what was read; the entries of a report of which a person judged anything are
 * listed here as they are now, among those of the store: found by who says it now, by what it counts and when.
 */

export interface JudgedLists {
  /** Newest report first, then in the order of the text. */
  statements(filter?: StatementFilter): Promise<Page<Found<Statement>>>;
  figures(filter?: FigureFilter): Promise<Page<Found<Figure>>>;
  dates(filter?: DateFilter): Promise<Page<Found<TimeOrEvent>>>;
  /** How many figures there are of each kind, the dead first. */
  figureKinds(story?: string): Promise<readonly Named[]>;
  /** Whose figures there are, and how many; who counts most comes first. */
  figureSources(filter?: StoryPart): Promise<Page<Named>>;
  /** Who speaks, and how often; whoever says most comes first. */
  speakers(filter?: StoryPart): Promise<Page<Named>>;
}

/** `merged` tells who is one in a story, for a person has said so. */
export function judgedLists(store: Store, merged: (story: string) => Promise<Merged | null>): JudgedLists {
  const judged = judgedReports(store);
  const namesOf = mergedNamesIn(store, merged);
  const listed = async <E, F extends Asked>(filter: F, listing: Listing<E, F>): Promise<Page<Found<E>>> => {
    const reports = await judged(filter);
    const name = listing.nameAsked?.(filter);
    const names = name === undefined ? AS_REPORTED : await namesOf(filter);
    const asked = { ...filter, ...whomItMeans(names, name) };
    return reports.length === 0 ? listing.read(asked) : withOwn(asked, reports, listing, names);
  };
  const counted = async (
    filter: StoryPart,
    read: (part: StoryPart) => Promise<Page<Named>>,
    ofReading: (reading: Reading) => readonly string[],
    ofMerged: (one: MergedSource) => number,
  ): Promise<Page<Named>> => {
    const [reports, { all }] = [await judged(filter), await namesOf(filter)];
    if (reports.length === 0 && all.length === 0) return read(filter);
    const { limit = PAGE, offset = 0, ...of } = filter;
    const asRead = recounted(await everyOne((part) => read({ ...of, ...part })), reports, ofReading);
    const items = renamed(asRead, all, ofMerged).toSorted((a, b) => b.count - a.count || alphabetic(a.name, b.name));
    return { total: items.length, items: items.slice(offset, offset + Math.min(limit, AT_ONCE)) };
  };
  return {
    statements: (filter = {}) => listed(filter, { ...STATEMENTS, read: store.statements }),
    figures: (filter = {}) => {
      const order = FIGURE_ORDERS[filter.order ?? "newest"];
      return listed(filter, { ...FIGURES, order, read: store.figures });
    },
    dates: (filter = {}) => listed(filter, { ...DATES, read: store.dates }),
    figureKinds: async (story) => {
      const counts = recounted(
        await store.figureKinds(story),
        await judged({ ...(story !== undefined && { story }) }),
        figureKindsIn,
      );
      return counts.toSorted((a, b) => rankOfKind(a.name) - rankOfKind(b.name) || alphabetic(a.name, b.name));
    },
    figureSources: (filter = {}) => counted(filter, store.figureSources, sourcesIn, ({ figures }) => figures),
    speakers: (filter = {}) => counted(filter, store.speakers, speakersIn, ({ statements }) => statements),
  };
}

/** Of which list, and which part of it. */
interface Asked extends StoryPart {
  readonly report?: string;
}

/** Smaller than none: before. Of two that it does not tell apart the store's own order holds. */
type Order<E> = (a: Found<E>, b: Found<E>) => number;

interface Listing<E, F extends Asked> {
  readonly read: (filter: F & WithoutReports & WhoIsMeant) => Promise<Page<Found<E>>>;
  readonly entriesOf: (reading: Reading) => readonly E[];
  readonly isAsked: (found: Found<E>, filter: F, names: MergedNames) => boolean;
  readonly order: Order<E>;
  /** Who it is that entries are asked for of. */
  readonly nameAsked?: (filter: F) => string | undefined;
}

interface JudgedReport {
  readonly report: ReportSummary;
  readonly reading: Reading;
  readonly asRead: Reading;
}

const PAGE = 100;
const AT_ONCE = 1000;

/** A page of what the store lists in this order, with the judged among it: of one day they come last. */
async function withOwn<E, F extends Asked>(
  filter: F,
  reports: readonly JudgedReport[],
  { read, entriesOf, isAsked, order }: Listing<E, F>,
  names: MergedNames,
): Promise<Page<Found<E>>> {
  const [limit, offset] = [Math.min(Math.max(1, filter.limit ?? PAGE), AT_ONCE), Math.max(0, filter.offset ?? 0)];
  const own = reports
    .flatMap(({ report, reading }) => entriesOf(reading).map((entry): Found<E> => ({ report, reading, entry })))
    .filter((one) => isAsked(one, filter, names))
    .toSorted(order);
  const without = reports.map(({ report }) => report.id);
  const first = Math.max(0, offset - own.length);
  const pages = await pagesFrom((part) => read({ ...filter, ...part, without }), first, limit + own.length);
  const items = [...pages.flatMap((page) => page.items), ...own].toSorted(order);
  const damaged = pages.flatMap((page) => page.damaged ?? []);
  return {
    total: (pages[0]?.total ?? 0) + own.length,
    items: items.slice(offset - first, offset - first + limit),
    ...(damaged.length > 0 && { damaged }),
  };
}

/** So many from there on, in pages as large as there are. */
async function pagesFrom<T>(list: (part: Required<StoryPartBounds>) => Promise<Page<T>>, from: number, size: number) {
  const pages: Page<T>[] = [];
  for (let offset = from; offset < from + size; offset += AT_ONCE) {
    const page = await list({ offset, limit: Math.min(from + size - offset, AT_ONCE) });
    pages.push(page);
    if (offset + AT_ONCE >= page.total) break;
  }
  return pages;
}

type StoryPartBounds = Pick<StoryPart, "limit" | "offset">;

const everyOne = async <T>(list: (part: Required<StoryPartBounds>) => Promise<Page<T>>): Promise<readonly T[]> =>
  (await pagesFrom(list, 0, Number.MAX_SAFE_INTEGER)).flatMap(({ items }) => items);

/** Reports of which a person judged anything, of a story or of all; a story's are kept until it changes. */
function judgedReports(store: Store): (filter: Asked) => Promise<readonly JudgedReport[]> {
  const known = new Map<string, { readonly stamp: string; readonly reports: Promise<readonly JudgedReport[]> }>();
  const ofStory = async (story: string): Promise<readonly JudgedReport[]> => {
    const stamp = await store.stamp(story);
    if (stamp === null) return [];
    const before = known.get(story);
    const reports = before?.stamp === stamp ? before.reports : loadJudged(store, story);
    known.set(story, { stamp, reports });
    reports.catch(() => known.delete(story));
    return reports;
  };
  return async ({ story, report }) => {
    const where = story ?? (report === undefined ? undefined : (await store.report(report))?.story);
    const reports = where === undefined ? await loadJudged(store) : await ofStory(where);
    return report === undefined ? reports : reports.filter((one) => one.report.id === report);
  };
}

const AS_REPORTED = mergedNames([]);

/** Who is one in a story, or in each; a story of which nobody has said so is not linked to tell. */
function mergedNamesIn(store: Store, merged: (story: string) => Promise<Merged | null>) {
  const known = new Map<string, { readonly stamp: string; readonly names: Promise<readonly MergedSource[]> }>();
  const ofStory = async (story: string): Promise<readonly MergedSource[]> => {
    const stamp = await store.stamp(story);
    if (stamp === null) return [];
    const before = known.get(story);
    const names = before?.stamp === stamp ? before.names : loadNames(store, merged, story);
    known.set(story, { stamp, names });
    names.catch(() => known.delete(story));
    return names;
  };
  return async ({ story, report }: Asked): Promise<MergedNames> => {
    const where = story ?? (report === undefined ? undefined : (await store.report(report))?.story);
    const stories = where === undefined ? await storiesOfMerged(store) : [where];
    const all = await Promise.all(stories.map(ofStory));
    return mergedNames(all.flat().filter((one) => report === undefined || one.report === report));
  };
}

async function loadNames(store: Store, merged: (story: string) => Promise<Merged | null>, story: string) {
  const judgements = await everyOne<Judgement>((part) => store.judgements({ story, ...part }));
  return judgements.some(saysWhoIsOne) ? ((await merged(story))?.items ?? []) : [];
}

async function storiesOfMerged(store: Store): Promise<readonly string[]> {
  const judgements = (await everyOne<Judgement>((part) => store.judgements(part))).filter(saysWhoIsOne);
  const reports = new Set(judgements.flatMap(({ about: [at] }) => at?.report ?? []));
  const stories = await Promise.all([...reports].map(async (id) => (await store.report(id))?.story));
  return [...new Set(stories.flatMap((story) => story ?? []))];
}

/** What two entries share says nothing of what either is. */
const OF_TWO: ReadonlySet<Verdict["by"]> = new Set(["same", "different"]);

async function loadJudged(store: Store, story?: string): Promise<readonly JudgedReport[]> {
  const judgements = await everyOne<Judgement>((part) =>
    store.judgements({ ...(story !== undefined && { story }), ...part }),
  );
  const standing = judgements.filter(({ withdrawn, verdict }) => withdrawn === undefined && !OF_TWO.has(verdict.by));
  const found = new Map<Reading, ReportSummary>();
  for (const id of new Set(standing.flatMap(({ about: [at] }) => at?.report ?? []))) {
    const report = await summaryIn(store, id, story);
    // The store lists what there is of a damaged one.
    const reading = report && (await store.reading(id).catch(orNothing));
    if (report && reading) found.set(reading, report);
  }
  const now = await judgedReadings(store, new Map([...found].map(([reading, report]) => [reading, report.story])));
  return [...found].flatMap(([asRead, report]) => {
    const reading = now.get(asRead);
    return reading ? [{ report, reading, asRead }] : [];
  });
}

function orNothing(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}

/** As it is in this story; null: it is not there any more. */
async function summaryIn(store: Store, id: string, story?: string): Promise<ReportSummary | null> {
  if (story === undefined) return store.report(id);
  const { items } = await store.reports({ story, idBegins: id, limit: PAGE });
  return items.find((one) => one.id === id) ?? null;
}

/** Counts by name, with what judged reports count now in the place of what was read of them; none without any. */
function recounted(
  counts: readonly Named[],
  reports: readonly JudgedReport[],
  mergedNamesIn: (reading: Reading) => readonly string[],
): readonly Named[] {
  const numbers = new Map(counts.map(({ name, count }) => [name, count]));
  const add = (name: string, by: number) => void numbers.set(name, (numbers.get(name) ?? 0) + by);
  for (const { asRead, reading } of reports) {
    for (const name of mergedNamesIn(asRead)) add(name, -1);
    for (const name of mergedNamesIn(reading)) add(name, 1);
  }
  return [...numbers].flatMap(([name, count]) => (count > 0 ? [{ name, count }] : []));
}

/** With what merged sources say or count under the name that they have in the story. */
function renamed(
  counts: readonly Named[],
  merged: readonly MergedSource[],
  numberOf: (one: MergedSource) => number,
): readonly Named[] {
  const numbers = new Map(counts.map(({ name, count }) => [name, count]));
  const add = (name: string, by: number) => void numbers.set(name, (numbers.get(name) ?? 0) + by);
  for (const one of merged) {
    add(one.called, -numberOf(one));
    add(one.name, numberOf(one));
  }
  return [...numbers].flatMap(([name, count]) => (count > 0 ? [{ name, count }] : []));
}

const speakersIn = (reading: Reading): readonly string[] =>
  reading.statements.flatMap(({ speaker }) => sourceNameIn(reading, speaker) ?? []);

const figureKindsIn = ({ figures }: Reading): readonly string[] => figures.map(({ measure }) => measure.kind);

const sourcesIn = (reading: Reading): readonly string[] =>
  reading.figures.flatMap(({ whose }) => sourceNameIn(reading, sourceOf(whose)) ?? []);

const sourceNameIn = ({ sources }: Reading, id: string | null): string | undefined =>
  sources.find((source) => source.id === id)?.name;

const LAST = Number.MAX_SAFE_INTEGER;
const millisecondsOf = ({ report: { publishedAt = "" } }: Found<unknown>): number | null =>
  Date.parse(publishedAt) || null;
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By publication, what has no date last. */
const oldest: Order<unknown> = (a, b) => (millisecondsOf(a) ?? LAST) - (millisecondsOf(b) ?? LAST);
const newest: Order<unknown> = (a, b) => (millisecondsOf(b) ?? -LAST) - (millisecondsOf(a) ?? -LAST);

const STATEMENTS = {
  entriesOf: ({ statements }: Reading) => statements,
  nameAsked: ({ speaker }: StatementFilter) => speaker,
  order: newest,
  isAsked(
    { report, reading, entry }: Found<Statement>,
    { speaker, form, outlet, words = "" }: StatementFilter,
    names: MergedNames,
  ): boolean {
    const own = sourceNameIn(reading, entry.speaker);
    return (
      (speaker === undefined || names.nameOf(report.id, entry.speaker, own) === speaker) &&
      (form === undefined || entry.form === form) &&
      (outlet === undefined || report.outlet === outlet) &&
      hasWords(textSaid(reading.report.text, entry), words)
    );
  },
};

const textSaid = (text: string, { content, cue }: Statement): string =>
  (content.length > 0 ? content : cue).map((span) => slice(text, span)).join(" ");

const lowerWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word occurs; the last may be the beginning of one. */
function hasWords(text: string, typed: string): boolean {
  const [wanted, known] = [lowerWords(typed), lowerWords(text)];
  const last = wanted.length - 1;
  return wanted.every((word, i) => known.some((one) => (i === last ? one.startsWith(word) : one === word)));
}

const FIGURES = {
  entriesOf: ({ figures }: Reading) => figures,
  nameAsked: ({ source }: FigureFilter) => source,
  isAsked(
    { report, reading, entry }: Found<Figure>,
    { kind, source, owner }: FigureFilter,
    names: MergedNames,
  ): boolean {
    const whose = sourceOf(entry.whose);
    return (
      (kind === undefined || entry.measure.kind === kind) &&
      (source === undefined || names.nameOf(report.id, whose, sourceNameIn(reading, whose)) === source) &&
      (owner === undefined || ownerOf(entry) === owner)
    );
  },
};

const rankOfKind = (kind: string): number => {
  const at = FIGURE_KINDS.indexOf(kind);
  return at >= 0 ? at : kind === "other" ? LAST : FIGURE_KINDS.length;
};
const largest = ({ entry: { minimum, maximum } }: Found<Figure>): number => maximum ?? minimum ?? -LAST;

const FIGURE_ORDERS: Readonly<Record<FigureOrder, Order<Figure>>> = {
  newest,
  oldest,
  kind: (a, b) => {
    const [one, other] = [a.entry.measure.kind, b.entry.measure.kind];
    return rankOfKind(one) - rankOfKind(other) || alphabetic(one, other) || oldest(a, b);
  },
  largest: (a, b) => largest(b) - largest(a) || oldest(a, b),
};

/** Behind every time that has one. */
const NOWHERE = "\uffff";
const edtfOf = (entry: TimeOrEvent): string => ("time" in entry ? (entry.time.edtf ?? NOWHERE) : NOWHERE);
const placeInOrder = (entry: TimeOrEvent): string =>
  "time" in entry && entry.time.edtf !== null ? (placeInTime(entry.time.edtf) ?? NOWHERE) : NOWHERE;

/** Times by where they lie in time, those without a place after them, and behind all the events of which none is told. */
const DATES = {
  entriesOf: ({ times, events }: Reading): readonly TimeOrEvent[] => [
    ...times.map((time) => ({ time })),
    ...events.flatMap((event) => (event.time === undefined ? [{ event }] : [])),
  ],
  isAsked: (): boolean => true,
  order: (a: Found<TimeOrEvent>, b: Found<TimeOrEvent>): number =>
    Number("event" in a.entry) - Number("event" in b.entry) ||
    alphabetic(placeInOrder(a.entry), placeInOrder(b.entry)) ||
    alphabetic(edtfOf(a.entry), edtfOf(b.entry)) ||
    oldest(a, b),
};
