import type { Figure, Reading, Statement } from "@according/reader";
import { allPages } from "../every-page.ts";
import type { DateFilter, FigureFilter, Part, StatementFilter, StoryPart } from "../store/asked.ts";
import type { Found, Named, Page, Store, TimeOrEvent } from "../store/store.ts";
import type { Merged, MergedSource } from "../views/merged.ts";
import { type MergedNames, whomItMeans } from "../views/merged-names.ts";
import { judgedReports, type ReportAsJudged } from "./judged-reports.ts";
import {
  type Asked,
  alphabetic,
  DATES,
  FIGURE_ORDERS,
  FIGURES,
  type Listing,
  rankOfKind,
  STATEMENTS,
} from "./listings.ts";
import { figureKindsIn, recounted, renamed, sourcesIn, speakersIn } from "./recounted.ts";
import { AS_REPORTED, whoIsOne } from "./who-is-one.ts";

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
  const namesOf = whoIsOne(store, merged);
  const listed = async <E, F extends Asked>(filter: F, listing: Listing<E, F>): Promise<Page<Found<E>>> => {
    const { reports, damagedJudgements } = await judged(filter);
    const name = listing.nameAsked?.(filter);
    const names = name === undefined ? AS_REPORTED : await namesOf(filter);
    const asked = { ...filter, ...whomItMeans(names, name) };
    const page = await (reports.length === 0 ? listing.read(asked) : withOwn(asked, reports, listing, names));
    return damagedJudgements.length === 0 ? page : { ...page, damagedJudgements };
  };
  const counted = async (
    filter: StoryPart,
    read: (part: StoryPart) => Promise<Page<Named>>,
    ofReading: (reading: Reading) => readonly string[],
    ofMerged: (one: MergedSource) => number,
  ): Promise<Page<Named>> => {
    const [{ reports }, { all }] = [await judged(filter), await namesOf(filter)];
    if (reports.length === 0 && all.length === 0) return read(filter);
    const { limit = PAGE, offset = 0, ...of } = filter;
    const asRead = recounted(await allPages((part) => read({ ...of, ...part })), reports, ofReading);
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
      const { reports } = await judged({ ...(story !== undefined && { story }) });
      const counts = recounted(await store.figureKinds(story), reports, figureKindsIn);
      return counts.toSorted((a, b) => rankOfKind(a.name) - rankOfKind(b.name) || alphabetic(a.name, b.name));
    },
    figureSources: (filter = {}) => counted(filter, store.figureSources, sourcesIn, ({ figures }) => figures),
    speakers: (filter = {}) => counted(filter, store.speakers, speakersIn, ({ statements }) => statements),
  };
}

const PAGE = 100;
const AT_ONCE = 1000;

/** A page of what the store lists in this order, with the judged among it: of one day they come last. */
async function withOwn<E, F extends Asked>(
  filter: F,
  reports: readonly ReportAsJudged[],
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
async function pagesFrom<T>(list: (part: Required<Part>) => Promise<Page<T>>, from: number, size: number) {
  const pages: Page<T>[] = [];
  for (let offset = from; offset < from + size; offset += AT_ONCE) {
    const page = await list({ offset, limit: Math.min(from + size - offset, AT_ONCE) });
    pages.push(page);
    if (offset + AT_ONCE >= page.total) break;
  }
  return pages;
}
