import type { Changes, Check, JudgedAt, Made, Verdict } from "@according/reader";
import type { PassageIn } from "../desk.ts";
import type { Role } from "../roles.ts";
import type { Done } from "../store/accounts.ts";
import type { ReportSummary } from "../store/store.ts";

/*
 * The types of the HTTP API, for programs that call it. Types only: importing this file runs nothing.
 * `/api` on a running server has the same as an OpenAPI document.
 */
export type {
  Act,
  Changes,
  Check,
  Checked,
  Contradiction,
  Credit,
  EntryAt,
  Event,
  Figure,
  Form,
  Happening,
  JudgedAt,
  Judgement,
  News,
  NewsItem,
  Problem,
  Question,
  Reading,
  RecordPlace,
  Series,
  Source,
  Span,
  Statement,
  Story,
  StorySource,
  Time,
  Utterance,
  Verdict,
  Via,
} from "@according/reader";
export type { Counted, Dated, Happened, Owner, Referred, Told } from "@according/wording";
export type {
  Alias,
  AskedRow,
  Board,
  Claim,
  ClaimOnBoard,
  Counts,
  CreditedBy,
  DatedRow,
  Dispute,
  EntryRow,
  FigureRow,
  FiguresOverTime,
  FigureTotals,
  FileRows,
  Glance,
  GlanceMeasure,
  InStory,
  JudgedReport,
  JudgementRow,
  KeptReport,
  Measure,
  MeasureRow,
  MeasureSheet,
  Measures,
  Merged,
  Move,
  Moved,
  MovesRows,
  NewsRows,
  Now,
  NumberTold,
  OverviewRows,
  PassageIn,
  QuestionRow,
  Questions,
  ReportJudgement,
  Revised,
  RevisedCount,
  SaidMember,
  SaidRow,
  Sheet,
  Silence,
  SourceIn,
  StatementRow,
  Tally,
  Tellings,
  Tie,
  Timeline,
  TimelineRow,
  Utterances,
  Voice,
  VoicePage,
  Voices,
  WhoElse,
  Worded,
} from "../desk.ts";
export type { Role } from "../roles.ts";
export type { Done } from "../store/accounts.ts";
export type {
  DateFilter,
  FigureFilter,
  FigureOrder,
  Part,
  ReportFilter,
  SearchPart,
  StatementFilter,
  StoryPart,
} from "../store/asked.ts";
export type { Binned, Hit, Named, Page, ReportSummary, StorySummary, VersionSummary } from "../store/store.ts";

/** `POST /api/read` */
export interface ReadRequest {
  readonly text: string;
  /** ISO 8601 date, or date and time with zone. */
  readonly publishedAt?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
}

/** `POST /api/stories/{name}/reports`: an address to fetch, a file with its bytes in base64, or a text. */
export type AddRequest =
  | { readonly address: string }
  | { readonly file: string; readonly bytes: string; readonly language?: "en" }
  | (ReadRequest & { readonly language?: "en" });

/** What became of one report that was added, or why there is none: a sentence. */
export type Added =
  | {
      readonly input: string;
      readonly outcome: "new" | "new-version" | "new-details" | "same";
      readonly report: ReportSummary;
      /** The version that was kept; none: nothing was. */
      readonly version?: number;
      readonly notes?: readonly string[];
    }
  | {
      readonly input: string;
      readonly problem: string;
      /** It is taken where `language` says that it is English. */
      readonly mayBeEnglish?: true;
    };

/** `POST /api/stories/{name}/check`: what is found of a draft. */
export interface CheckedDraft {
  readonly check: Check;
  /** Every place of the record that is spoken of, in its sentence. */
  readonly passages: readonly PassageIn[];
  readonly reports: readonly ReportSummary[];
}

/** `GET /api/reports/{id}/changes` */
export interface ReportChanges {
  readonly report: ReportSummary;
  readonly from: number;
  readonly to: number;
  readonly changes: Changes;
}

/** `POST /api/stories/{name}/judgements` */
export interface JudgeRequest {
  readonly about: readonly JudgedAt[];
  readonly verdict: Verdict;
  /** Whoever is signed in judges under their own name. */
  readonly judge?: string;
  readonly why?: string;
}

/** `GET /api/session` */
export interface Session {
  /** Must one sign in here? */
  readonly needed: boolean;
  /** Who has. */
  readonly account: { readonly name: string; readonly role: Role } | null;
}

/** `GET /api/audit` */
export interface Audit {
  readonly total: number;
  readonly items: readonly Done[];
}

/** What every failed call answers: RFC 9457, `application/problem+json`. */
export interface Failure {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One sentence for people. */
  readonly detail: string;
}

/** `GET /api/engine`: `engine` reads what is kept or pasted; fingerprints of weights; no `neural`: it is not installed. */
export interface Engines {
  readonly engine: Made["engine"];
  /** Why it is not the engine that is preferred. */
  readonly instead?: string;
  /** With its version. */
  readonly program: string;
  readonly linear: string;
  readonly neural?: string;
}
