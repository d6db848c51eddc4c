import type { Form } from "@according/reader";
import type { Owner } from "@according/wording";
import type { Generated } from "kysely";
import type { Role } from "../../roles.ts";
import type { Account, What } from "../accounts.ts";

/** The tables of a record, as the newest migration of any store leaves them. */
export interface Tables {
  stories: { key: Generated<number>; name: string };
  reports: ReportTable;
  memberships: MembershipTable;
  versions: VersionTable;
  sources: SourceTable;
  statements: StatementTable;
  figures: FigureTable;
  times: TimeTable;
  events: EventTable;
  spans: SpanTable;
  journal: JournalTable;
  judgements: JudgementTable;
  bin: { key: Generated<number>; story: number; report: number; removed_at: string };
  /** Names that a story had before. */
  former_names: { story: number; name: string };
  /** Which message of a queue brought which report. */
  deliveries: { message: string; report: number };
  /** What was made of stories: it can be made again, and is no part of the record. */
  made: { story: number; what: string; print: string; made: string };
  accounts: AccountTable;
  sessions: SessionTable;
  audit: AuditTable;
}

/** `title`: what a person calls it, and since when (ISO 8601). */
interface ReportTable {
  key: Generated<number>;
  id: string;
  origin: string;
  current: number | null;
  title: Generated<string | null>;
  titled_at: Generated<string | null>;
}

/**
 * That something was kept, with its seal: a version of a report; a judgement, by its id, as of version 0; a line of the audit,
 * by its number below 0. `chain` is a digest of this entry and the one before.
 */
interface JournalTable {
  number: Generated<number>;
  report: string;
  version: number;
  seal: string;
  chain: string;
}

/** A report in a story, with what lists need of its current version. */
interface MembershipTable {
  story: number;
  report: number;
  /** null only until the transaction that makes it ends. */
  version: number | null;
  /** 1: the story under which the report stands where none is asked for, its first; else 0. */
  home: number;
  published_ms: number | null;
  published_at: string | null;
  outlet: string | null;
  statements: number;
  figures: number;
}

/** How many statements and figures are a source's is counted here, for lists of who speaks. */
interface SourceTable {
  version: number;
  id: string;
  name: string;
  kind: string;
  statements: number;
  figures: number;
}

/** `reading` is JSON without the text, which stands beside it once. */
interface VersionTable {
  key: Generated<number>;
  report: number;
  number: number;
  digest: string;
  title: string;
  outlet: string | null;
  url: string | null;
  published_at: string | null;
  /** Milliseconds since 1970, for sorting across time zones. */
  published_ms: number | null;
  kept_at: string;
  statements: number;
  figures: number;
  text: string;
  reading: string;
  /** A digest of the number, the time of keeping, the text and the reading; a migration that changes one seals anew. */
  seal: string;
}

interface StatementTable {
  key: Generated<number>;
  version: number;
  position: number;
  id: string;
  form: Form;
  act: string;
  speaker: string | null;
  speaker_name: string | null;
  content: string;
}

interface FigureTable {
  version: number;
  position: number;
  id: string;
  minimum: number | null;
  maximum: number | null;
  kind: string;
  unit: string | null;
  attributed_to: string | null;
  source_name: string | null;
  owner: Owner;
}

interface TimeTable {
  version: number;
  position: number;
  id: string;
  edtf: string | null;
  basis: string;
  /** In the order of time, compared as text; null: it cannot be placed. */
  place: string | null;
}

interface EventTable {
  version: number;
  position: number;
  id: string;
  type: string;
  mode: string | null;
  actor: string | null;
  recipient: string | null;
  time: string | null;
  voice: string;
  polarity: string;
  status: string;
}

interface SpanTable {
  version: number;
  position: number;
  entry: string;
  role: string;
  start: number;
  end: number;
  words: string;
}

/** `judgement` is JSON without `withdrawn`, which stands beside it. */
interface JudgementTable {
  key: Generated<number>;
  story: number;
  id: string;
  judgement: string;
  /** ISO 8601; null: it stands. */
  withdrawn: string | null;
  /** A digest of the judgement and of whether it was taken back. */
  seal: string;
}

/** `folded`: the name by which it is found. `secret`: a password as argon2 keeps it, or the digest of a token. */
interface AccountTable {
  key: Generated<number>;
  name: string;
  folded: string;
  role: Role;
  kind: Account["kind"];
  secret: string;
  since: string;
}

/** `origin`: the address from which it was begun. */
interface SessionTable {
  digest: string;
  account: number;
  origin: string;
  begun: string;
  seen: string;
}

/** What was done. `details` is JSON; `seal` a digest of all the rest. */
interface AuditTable {
  number: Generated<number>;
  at: string;
  who: string;
  origin: string;
  what: What;
  details: string;
  seal: string;
}
