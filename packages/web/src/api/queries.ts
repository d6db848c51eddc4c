import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import type {
  DatedRow,
  DateFilter,
  FigureFilter,
  FigureRow,
  FigureTotals,
  Hit,
  KeptReport,
  Page,
  ReportSummary,
  Speaker,
  StatementFilter,
  StatementRow,
  StorySummary,
} from "according/api";
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

export const storiesQuery = queryOptions({
  queryKey: ["stories"],
  queryFn: ({ signal }) => get<readonly StorySummary[]>("stories", {}, signal),
});

export const reportsQuery = (story?: string) =>
  queryOptions({
    queryKey: ["reports", story],
    queryFn: ({ signal }) => get<readonly ReportSummary[]>("reports", { story }, signal),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) => get<KeptReport>(`reports/${encodeURIComponent(id)}`, {}, signal),
  });

export const statementsQuery = (filter: StatementFilter) =>
  queryOptions({
    queryKey: ["statements", filter],
    queryFn: ({ signal }) => get<Page<StatementRow>>("statements", { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

export const figuresQuery = (filter: FigureFilter) =>
  queryOptions({
    queryKey: ["figures", filter],
    queryFn: ({ signal }) => get<Page<FigureRow>>("figures", { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

export const figureTotalsQuery = (story: string) =>
  queryOptions({
    queryKey: ["figure totals", story],
    queryFn: ({ signal }) => get<FigureTotals>("figures/totals", { story }, signal),
  });

export const datesQuery = (filter: DateFilter) =>
  queryOptions({
    queryKey: ["dates", filter],
    queryFn: ({ signal }) => get<Page<DatedRow>>("dates", { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

export const speakersQuery = (story?: string) =>
  queryOptions({
    queryKey: ["speakers", story],
    queryFn: ({ signal }) => get<readonly Speaker[]>("speakers", { story }, signal),
  });

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ["search", words],
    queryFn: ({ signal }) => get<readonly Hit[]>("search", { q: words }, signal),
    enabled: words.trim() !== "",
    placeholderData: keepPreviousData,
  });
