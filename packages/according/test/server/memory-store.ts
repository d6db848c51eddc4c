import type { Reading } from "@according/reader";
import { countings, datings, placeInTime, sayings } from "@according/wording";
import type {
  DatedRow,
  DateFilter,
  Entry,
  FigureFilter,
  FigureRow,
  FigureTotals,
  Hit,
  Page,
  ReportSummary,
  StatementFilter,
  StatementRow,
  Store,
  Stored,
} from "../../src/store/store.ts";

/** A store that forgets: enough of the contract to test the server and the page without a file. */
export function memoryStore(entries: readonly Entry[]): Store {
  const kept: readonly Stored[] = entries
    .map(({ story, reading }) => ({ report: summary(story, reading), reading, spans: [] }))
    .sort((a, b) => (b.report.publishedAt ?? "").localeCompare(a.report.publishedAt ?? ""));
  return {
    keep: () => Promise.reject(new Error("this store keeps what it was made with")),
    stories: async () => [...new Set(kept.map(({ report }) => report.story))].map((name) => story(name, kept)),
    reports: async (filter = {}) => inStory(kept, filter.story).map(({ report }) => report),
    reading: async (id, version = 1) =>
      version === 1 ? (kept.find(({ report }) => report.id === id)?.reading ?? null) : null,
    statements: async (filter = {}) => ledger(kept, filter),
    figures: async (filter = {}) => figures(kept, filter),
    figureTotals: async (story) => totals(inStory(kept, story)),
    dates: async (filter = {}) => dates(kept, filter),
    search: async (words, options = {}) => inStory(kept, options.story).flatMap((stored) => hits(stored, words)),
    everything: async function* () {
      yield* kept;
    },
    close: async () => {},
  };
}

function summary(story: string, { report, statements, figures }: Reading): ReportSummary {
  const { outlet, url, publishedAt } = report;
  return {
    id: report.id,
    story,
    version: 1,
    title: report.title ?? report.text.slice(0, 60),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    keptAt: "2026-03-07T08:00:00Z",
    statements: statements.length,
    figures: figures.length,
  };
}

const inStory = (kept: readonly Stored[], story?: string) =>
  kept.filter(({ report }) => story === undefined || report.story === story);

function story(name: string, kept: readonly Stored[]) {
  const reports = inStory(kept, name).map(({ report }) => report);
  const dates = reports.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return {
    name,
    reports: reports.length,
    statements: reports.reduce((sum, report) => sum + report.statements, 0),
    ...(dates[0] === undefined ? {} : { from: dates[0], to: dates.at(-1) ?? dates[0] }),
  };
}

function ledger(kept: readonly Stored[], filter: StatementFilter) {
  const rows = inStory(kept, filter.story)
    .flatMap(rowsOf)
    .filter((row) => passes(row, filter));
  const offset = filter.offset ?? 0;
  return { total: rows.length, items: rows.slice(offset, offset + (filter.limit ?? 100)) };
}

function rowsOf({ report, reading }: Stored): readonly StatementRow[] {
  const said = sayings(reading);
  return reading.statements.map((statement) => ({ report, ...said(statement) }));
}

function passes(row: StatementRow, { report, speaker, form, outlet, words = "" }: StatementFilter): boolean {
  const content = (row.content.length > 0 ? row.content : row.cue).join(" ").toLowerCase();
  return (
    (report === undefined || row.report.id === report) &&
    (speaker === undefined || row.speaker?.name === speaker) &&
    (form === undefined || row.statement.form === form) &&
    (outlet === undefined || row.report.outlet === outlet) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => content.includes(word))
  );
}

function figures(kept: readonly Stored[], { story, report, kind, source, owner, order, ...part }: FigureFilter) {
  const rows = inStory(kept, story)
    .flatMap(({ report, reading }) => {
      const counted = countings(reading);
      return reading.figures.map((figure) => ({ report, ...counted(figure) }));
    })
    .filter((row) => report === undefined || row.report.id === report)
    .filter((row) => kind === undefined || row.figure.measure.kind === kind)
    .filter((row) => source === undefined || row.source?.name === source)
    .filter((row) => owner === undefined || row.owner === owner);
  const published = ({ report }: FigureRow) => report.publishedAt ?? "";
  const oldest = rows.toSorted((a, b) => published(a).localeCompare(published(b)));
  const value = ({ figure }: FigureRow) => figure.maximum ?? figure.minimum ?? 0;
  if (order === "oldest") return cut(oldest, part);
  if (order === "largest")
    return cut(
      oldest.toSorted((a, b) => value(b) - value(a)),
      part,
    );
  if (order !== "kind") return cut(rows, part);
  return cut(
    oldest.toSorted((a, b) => rank(a.figure.measure.kind) - rank(b.figure.measure.kind)),
    part,
  );
}

const rank = (kind: string): number => [...["killed", "injured"], kind, "other"].indexOf(kind);

function totals(kept: readonly Stored[]): FigureTotals {
  const rows = figures(kept, { limit: Infinity }).items;
  const counts = (names: readonly string[]) =>
    [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({ name, figures: length }));
  const kinds = counts(rows.map(({ figure }) => figure.measure.kind)).toSorted((a, b) => rank(a.name) - rank(b.name));
  return {
    kinds: kinds.map(({ name, figures }) => ({ kind: name, figures })),
    sources: counts(rows.flatMap(({ source }) => source?.name ?? [])).toSorted((a, b) => b.figures - a.figures),
  };
}

function dates(kept: readonly Stored[], { story, report, ...part }: DateFilter) {
  const rows = inStory(kept, story)
    .filter((stored) => report === undefined || stored.report.id === report)
    .flatMap(({ report, reading }) => {
      const dated = datings(reading);
      const undated = reading.events.filter((event) => event.time === undefined);
      return [...reading.times.map(dated.ofTime), ...undated.map(dated.ofEvent)].map((one) => ({ report, ...one }));
    });
  const place = ({ time }: DatedRow) =>
    time === null ? "~~" : time.edtf === null ? "~" : (placeInTime(time.edtf) ?? "~");
  return cut(
    rows.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)),
    part,
  );
}

function cut<T>(
  rows: readonly T[],
  { limit = 100, offset = 0 }: { readonly limit?: number; readonly offset?: number },
): Page<T> {
  return { total: rows.length, items: rows.slice(offset, offset + limit) };
}

function hits({ report, reading }: Stored, words: string): readonly Hit[] {
  const found = reading.report.text.toLowerCase().indexOf(words.toLowerCase());
  if (found < 0 || words === "") return [];
  const start = Math.max(0, found - 60);
  const passage = reading.report.text.slice(start, found + 120);
  return [{ report, passage, marks: [[found - start, found - start + words.length]] }];
}
