/*
 * The types of the HTTP API, for programs that call it. Types only: importing this file runs nothing.
 * `/api` on a running server has the same as an OpenAPI document.
 */
export type {
  Act,
  Credit,
  Event,
  Figure,
  Form,
  Problem,
  Reading,
  Source,
  Span,
  Statement,
  Time,
  Via,
} from "@according/reader";
export type { Counted, Dated, Happened, Owner, Referred, Told } from "@according/wording";
export type { DatedRow, FigureRow, FigureTotals, KeptReport, StatementRow } from "../desk.ts";
export type {
  DateFilter,
  FigureFilter,
  FigureOrder,
  Hit,
  Named,
  Page,
  Part,
  ReportFilter,
  ReportSummary,
  StatementFilter,
  StoryPart,
  StorySummary,
} from "../store/store.ts";

/** `POST /api/read` */
export interface ReadRequest {
  readonly text: string;
  /** ISO 8601 date, or date and time with zone. */
  readonly publishedAt?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
}

/** What every failed call answers: RFC 9457, `application/problem+json`. */
export interface Failure {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One sentence for people. */
  readonly detail: string;
}
