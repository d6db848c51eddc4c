/** One article as published by one outlet. The text never changes: a new version is a new report text. */
export interface Report {
  /** Derived from the content, or given by whoever keeps the report. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: readonly string[];
  /** ISO 8601 date, or date and time with zone. Relative times ("on Friday") are resolved against it. */
  readonly publishedAt?: string;
  /** ISO 8601 date and time with zone. */
  readonly retrievedAt?: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly text: string;
}

/** What is known of a report besides its text. `id` and `language` ("en") are filled in when absent. */
export type ReportMeta = Partial<Omit<Report, "text">>;
