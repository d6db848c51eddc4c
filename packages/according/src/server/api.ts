/*
 * The types of the HTTP API, for programs that call it. Types only: importing this file runs nothing.
 * `/api` on a running server has the same as an OpenAPI document.
 */
import type { Reading } from "@according/reader";
import type { ReportSummary } from "../store/store.ts";

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
export type {
  Counted,
  Dated,
  DatedRow,
  DateFilter,
  FigureFilter,
  FigureOrder,
  FigureRow,
  FigureTotals,
  Happened,
  Hit,
  Owner,
  Page,
  Referred,
  ReportSummary,
  StatementFilter,
  StatementRow,
  StorySummary,
  Told,
} from "../store/store.ts";

/** `GET /api/reports/{id}` */
export interface KeptReport {
  readonly report: ReportSummary;
  readonly reading: Reading;
}

/** One of `GET /api/speakers`. */
export interface Speaker {
  readonly name: string;
  readonly statements: number;
}

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
