import { type Judgement, type Statement, slice, type Verdict } from "@according/reader";
import { judgedReadings } from "./judging.ts";
import { judgedIn } from "./link/judged.ts";
import type { Found, Page, Part, ReportSummary, StatementFilter, Store } from "./store/store.ts";

/*
 * The ledger as people have judged it. The store lists what was read; of statements that a person judged, or found, each
 * stands where it belongs as it is now, and is found by who says it now.
 */

/** Newest report first, then in the order of the text. */
export async function judgedStatements(store: Store, filter: StatementFilter = {}): Promise<Page<Found<Statement>>> {
  const judged = await judgedOnes(store, filter);
  if (judged.reports.length === 0) return store.statements(filter);
  const own = judged.found.filter((one) => matches(one, filter));
  return withOwn(filter, own, newestThenPlace, async (part) => {
    const page = await store.statements({ ...filter, ...part, without: judged });
    return { ...page, items: await judgedNow(store, page.items) };
  });
}

export type Order<E> = (a: Found<E>, b: Found<E>) => number;

/** A page of what is listed in this order, with those among it that are held here. */
export async function withOwn<E>(
  { limit = 100, offset = 0 }: Part,
  own: readonly Found<E>[],
  order: Order<E>,
  list: (part: Required<Part>) => Promise<Page<Found<E>>>,
): Promise<Page<Found<E>>> {
  const first = Math.max(0, offset - own.length);
  const [page, ...more] = await pagesFrom(list, first, limit + own.length);
  const read = [page, ...more].flatMap(({ items }) => items);
  const items = own.length === 0 ? read : [...read, ...own].toSorted(order);
  const damaged = [page, ...more].flatMap((one) => one.damaged ?? []);
  return {
    total: page.total + own.length,
    items: items.slice(offset - first, offset - first + limit),
    ...(damaged.length > 0 && { damaged }),
  };
}

type Pages<E> = [Page<Found<E>>, ...Page<Found<E>>[]];

/** So many from there on, in pages as large as there are. */
async function pagesFrom<E>(
  list: (part: Required<Part>) => Promise<Page<Found<E>>>,
  offset: number,
  size: number,
): Promise<Pages<E>> {
  const page = await list({ offset, limit: Math.min(size, AT_ONCE) });
  if (size <= AT_ONCE || offset + AT_ONCE >= page.total) return [page];
  return [page, ...(await pagesFrom(list, offset + AT_ONCE, size - AT_ONCE))];
}

const AT_ONCE = 1000;

interface Judged {
  readonly reports: readonly string[];
  /** Ids of the statements that a person judged, as they were read. */
  readonly statements: readonly string[];
  /** They and those that a person found, as they are now. */
  readonly found: readonly Found<Statement>[];
}

const OF_STATEMENTS: ReadonlySet<string> = new Set(["speaker", "content", "not-a-statement", "said"]);

async function judgedOnes(store: Store, { story, report }: StatementFilter): Promise<Judged> {
  const judgements = await standingJudgements(store, story, ({ by }) => OF_STATEMENTS.has(by));
  const reports = new Set(judgements.flatMap(({ about: [at] }) => at?.report ?? []));
  const judged: string[] = [];
  const statements: string[] = [];
  const found: Found<Statement>[] = [];
  for (const id of reports) {
    const [summary, reading] = [await store.report(id), await store.reading(id)];
    if (!summary || !reading || (report !== undefined && report !== id)) continue;
    const here = judgements.filter(({ about }) => about.every((at) => at.report === id));
    const about = judgedIn(here, [reading]).settled.flatMap((one) =>
      one.about.flatMap((at) => (at.by === "statement" ? at.statement : [])),
    );
    const now = (await judgedReadings(store, new Map([[reading, summary.story]]))).get(reading) ?? reading;
    const asRead = new Set(reading.statements.map((one) => one.id));
    judged.push(id);
    statements.push(...about);
    for (const entry of now.statements)
      if (about.includes(entry.id) || !asRead.has(entry.id)) found.push({ report: summary, reading: now, entry });
  }
  return { reports: judged, statements, found: found.toSorted(newestThenPlace) };
}

/** Judgements of a story, or of all, that were not taken back. */
export async function standingJudgements(
  store: Store,
  story: string | undefined,
  isMeant: (verdict: Verdict) => boolean,
): Promise<readonly Judgement[]> {
  const all: Judgement[] = [];
  for (let offset = 0; ; offset += AT_ONCE) {
    const { total, items } = await store.judgements({ ...(story && { story }), limit: AT_ONCE, offset });
    all.push(...items.filter((one) => one.withdrawn === undefined && isMeant(one.verdict)));
    if (offset + AT_ONCE >= total) return all;
  }
}

function matches({ report, reading, entry }: Found<Statement>, filter: StatementFilter): boolean {
  const { speaker, form, outlet, words = "" } = filter;
  const name = reading.sources.find(({ id }) => id === entry.speaker)?.name;
  return (
    (speaker === undefined || name === speaker) &&
    (form === undefined || entry.form === form) &&
    (outlet === undefined || report.outlet === outlet) &&
    hasWords(textSaid(reading.report.text, entry), words)
  );
}

const textSaid = (text: string, { content, cue }: Statement): string =>
  (content.length > 0 ? content : cue).map((span) => slice(text, span)).join(" ");

const lowerWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word occurs; the last may be the beginning of one. */
function hasWords(text: string, typed: string): boolean {
  const [wanted, known] = [lowerWords(typed), lowerWords(text)];
  const last = wanted.length - 1;
  return wanted.every((word, i) => known.some((one) => (i === last ? one.startsWith(word) : one === word)));
}

async function judgedNow(store: Store, items: readonly Found<Statement>[]): Promise<readonly Found<Statement>[]> {
  const readings = await judgedReadings(store, new Map(items.map(({ report, reading }) => [reading, report.story])));
  return items.flatMap((one) => {
    const reading = readings.get(one.reading) ?? one.reading;
    const entry = reading.statements.find(({ id }) => id === one.entry.id);
    return entry ? [{ ...one, reading, entry }] : [];
  });
}

/** As the store has them: newest publication first, undated last; then the one kept last; then as the text has them. */
function newestThenPlace(a: Found<Statement>, b: Found<Statement>): number {
  if (a.report.id === b.report.id) return indexInReading(a) - indexInReading(b);
  return millisecondsOf(b.report) - millisecondsOf(a.report) || (a.report.keptAt < b.report.keptAt ? 1 : -1);
}

const indexInReading = ({ reading, entry }: Found<Statement>): number =>
  reading.statements.findIndex(({ id }) => id === entry.id);

const millisecondsOf = ({ publishedAt = "" }: ReportSummary): number =>
  Date.parse(publishedAt) || Number.MIN_SAFE_INTEGER;
