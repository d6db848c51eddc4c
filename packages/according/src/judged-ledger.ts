import { type Statement, slice } from "@according/reader";
import { judgedReadings } from "./judging.ts";
import { judgedIn } from "./link/judged.ts";
import type { Found, Page, ReadStatementFilter, ReportSummary, StatementFilter, Store } from "./store/store.ts";

/*
 * The ledger as people have judged it. The store lists what was read; of statements that a person judged, or found, each
 * stands where it belongs as it is now, and is found by who says it now.
 */

/** Newest report first, then in the order of the text. */
export async function judgedStatements(store: Store, filter: StatementFilter = {}): Promise<Page<Found<Statement>>> {
  const judged = await judgedOnes(store, filter);
  if (judged.reports.length === 0) return store.statements(filter);
  const { limit = 100, offset = 0 } = filter;
  const own = judged.found.filter((one) => matches(one, filter));
  const first = Math.max(0, offset - own.length);
  const [page, ...more] = await pagesFrom(store, { ...filter, without: judged }, first, limit + own.length);
  const read = [page, ...more].flatMap(({ items }) => items);
  const items = merged(await judgedNow(store, read), own);
  const damaged = [page, ...more].flatMap((one) => one.damaged ?? []);
  return {
    total: page.total + own.length,
    items: items.slice(offset - first, offset - first + limit),
    ...(damaged.length > 0 && { damaged }),
  };
}

type Pages = [Page<Found<Statement>>, ...Page<Found<Statement>>[]];

/** So many from there on, in pages as large as there are. */
async function pagesFrom(store: Store, filter: ReadStatementFilter, offset: number, size: number): Promise<Pages> {
  const page = await store.statements({ ...filter, offset, limit: Math.min(size, AT_ONCE) });
  if (size <= AT_ONCE || offset + AT_ONCE >= page.total) return [page];
  return [page, ...(await pagesFrom(store, filter, offset + AT_ONCE, size - AT_ONCE))];
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
  const judgements = await ofStatementsStanding(store, story);
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

async function ofStatementsStanding(store: Store, story: string | undefined) {
  const all = [];
  for (let offset = 0; ; offset += AT_ONCE) {
    const { total, items } = await store.judgements({ ...(story && { story }), limit: AT_ONCE, offset });
    all.push(...items.filter((one) => one.withdrawn === undefined && OF_STATEMENTS.has(one.verdict.by)));
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

/** Two lists in one order. */
function merged(a: readonly Found<Statement>[], b: readonly Found<Statement>[]): readonly Found<Statement>[] {
  return b.length === 0 ? a : [...a, ...b].toSorted(newestThenPlace);
}

/** As the store has them: newest publication first, undated last; then the one kept last; then as the text has them. */
function newestThenPlace(a: Found<Statement>, b: Found<Statement>): number {
  if (a.report.id === b.report.id) return indexInReading(a) - indexInReading(b);
  return publishedOf(b.report) - publishedOf(a.report) || (a.report.keptAt < b.report.keptAt ? 1 : -1);
}

const indexInReading = ({ reading, entry }: Found<Statement>): number =>
  reading.statements.findIndex(({ id }) => id === entry.id);

const publishedOf = ({ publishedAt = "" }: ReportSummary): number => Date.parse(publishedAt) || Number.MIN_SAFE_INTEGER;
