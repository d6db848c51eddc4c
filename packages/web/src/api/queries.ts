import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import type {
  Binned,
  DatedRow,
  DateFilter,
  Engines,
  EntryAt,
  FigureFilter,
  FigureRow,
  FigureTotals,
  Hit,
  JudgedReport,
  JudgementRow,
  KeptReport,
  Named,
  NewsRows,
  Page,
  Part,
  ReportChanges,
  ReportFilter,
  ReportSummary,
  SearchPart,
  StatementFilter,
  StatementRow,
  StorySummary,
  Tellings,
  VersionSummary,
  WhoElse,
} from "according/api";
import { entryId } from "../said/entry-id.ts";
import { ApiError, get } from "./client.ts";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused once it refuses again; only a missing answer is worth another try.
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.status === 0,
    },
  },
});

/** As many as a list to choose from offers. */
const MOST_CHOICES = 500;

export const storiesQuery = (part: Part) =>
  queryOptions({
    queryKey: ["stories", part],
    queryFn: ({ signal }) => get<Page<StorySummary>>("stories", { ...part }, signal),
    placeholderData: keepPreviousData,
  });

/** The stories to choose from. */
export const storyChoicesQuery = storiesQuery({ limit: MOST_CHOICES });

export const storyQuery = (name: string) =>
  queryOptions({
    queryKey: ["story", name],
    queryFn: ({ signal }) => get<StorySummary>(`stories/${encodeURIComponent(name)}`, {}, signal),
  });

/** An entry with those of other reports that are taken for the same. */
export const tellingsQuery = (name: string, at: EntryAt) =>
  queryOptions({
    queryKey: ["tellings", name, at],
    queryFn: ({ signal }) => get<Tellings>(`stories/${encodeURIComponent(name)}/tellings`, askedFor(at), signal),
  });

const askedFor = (at: EntryAt) => ({ by: at.by, report: at.report, entry: entryId(at) });

/** Who a source of a report may be: by words of a name, else the likest. */
export const whoElseQuery = (name: string, at: Extract<EntryAt, { readonly by: "source" }>, words: string) =>
  queryOptions({
    queryKey: ["who else", name, at.report, at.source, words],
    queryFn: ({ signal }) =>
      get<WhoElse>(
        `stories/${encodeURIComponent(name)}/who-else`,
        { report: at.report, source: at.source, words },
        signal,
      ),
  });

/** What was taken out of stories, the last first. */
export const binQuery = queryOptions({
  queryKey: ["bin"],
  queryFn: ({ signal }) => get<{ readonly items: readonly Binned[] }>("bin", {}, signal),
});

/** What people have judged of a story, also what was taken back, in the order in which it was kept. */
export const judgementsQuery = (name: string) =>
  queryOptions({
    queryKey: ["judgements", name],
    queryFn: ({ signal }) =>
      get<{ readonly items: readonly JudgementRow[] }>(`stories/${encodeURIComponent(name)}/judgements`, {}, signal),
  });

/** What a report of a story tells that those before it did not. */
export const newInQuery = (story: string, report: string) =>
  queryOptions({
    queryKey: ["new in", story, report],
    queryFn: ({ signal }) => get<NewsRows>(`stories/${encodeURIComponent(story)}/new`, { report }, signal),
  });

/** Whether anybody still waits for it is the query's to know. */
type Asked<Filter> = Omit<Filter, "signal">;

export const reportsQuery = (filter: Asked<ReportFilter>) =>
  queryOptions({
    queryKey: ["reports", filter],
    queryFn: ({ signal }) => get<Page<ReportSummary>>("reports", { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

/** A report as it is shown; `title`: of an older version its own. */
export type ShownReport = Omit<KeptReport, "title"> & Partial<Pick<KeptReport, "title"> & JudgedReport>;

/** The current version as people have judged it, or the version asked for as it was read. */
export const reportQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ["report", id, version],
    queryFn: async ({ signal }): Promise<ShownReport> => {
      const judged = await get<JudgedReport>(`reports/${encodeURIComponent(id)}/judged`, {}, signal);
      return version === undefined || version === judged.report.version ? judged : textOf(id, version, signal);
    },
  });

/** A version as it was read. */
export const versionQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ["version", id, version],
    queryFn: ({ signal }) => textOf(id, version, signal),
  });

const textOf = (id: string, version: number, signal: AbortSignal) =>
  get<KeptReport>(`reports/${encodeURIComponent(id)}`, { version }, signal);

/** In the order of publication; the last is the current one. */
export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["versions", id],
    queryFn: ({ signal }) =>
      get<{ readonly items: readonly VersionSummary[] }>(`reports/${encodeURIComponent(id)}/versions`, {}, signal),
  });

export const changesQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ["changes", id, from, to],
    queryFn: ({ signal }) => get<ReportChanges>(`reports/${encodeURIComponent(id)}/changes`, { from, to }, signal),
  });

export const statementsQuery = (filter: Asked<StatementFilter>) =>
  queryOptions({
    queryKey: ["statements", filter],
    queryFn: ({ signal }) => get<Page<StatementRow>>("statements", { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

export const figuresQuery = (filter: Asked<FigureFilter>) =>
  queryOptions({
    queryKey: ["figures", filter],
    queryFn: ({ signal }) => get<Page<FigureRow>>("figures", { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

export const figureTotalsQuery = (story: string) =>
  queryOptions({
    queryKey: ["figure totals", story],
    queryFn: ({ signal }) => get<FigureTotals>("figures/totals", { story, limit: MOST_CHOICES }, signal),
  });

export const datesQuery = (filter: Asked<DateFilter>) =>
  queryOptions({
    queryKey: ["dates", filter],
    queryFn: ({ signal }) => get<Page<DatedRow>>("dates", { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

export const speakersQuery = (story?: string) =>
  queryOptions({
    queryKey: ["speakers", story],
    queryFn: ({ signal }) => get<Page<Named>>("speakers", { story, limit: MOST_CHOICES }, signal),
  });

export const outletsQuery = (story?: string) =>
  queryOptions({
    queryKey: ["outlets", story],
    queryFn: ({ signal }) => get<Page<Named>>("outlets", { story, limit: MOST_CHOICES }, signal),
  });

export const searchQuery = (words: string, part: Asked<SearchPart>) =>
  queryOptions({
    queryKey: ["search", words, part],
    queryFn: ({ signal }) => get<Page<Hit>>("search", { q: words, ...part }, signal),
    enabled: words.trim() !== "",
    placeholderData: keepPreviousData,
  });

/** What reads reports, and what the page can read with. */
export const engineQuery = queryOptions({
  queryKey: ["engine"],
  queryFn: ({ signal }) => get<Engines>("engine", {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What can be added from the page. */
export const addingQuery = queryOptions({
  queryKey: ["adding"],
  queryFn: ({ signal }) => get<{ readonly addresses: boolean }>("adding", {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
