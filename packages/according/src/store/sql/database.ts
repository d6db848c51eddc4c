import type { AbortableQueryOptions, Expression, Kysely, RawBuilder, SqlBool } from "kysely";
import type { Hit } from "../store.ts";
import type { EntryRows } from "./rows.ts";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables>;

/** A record in an open SQL database: what differs from one kind of database to another, besides Kysely's dialect. */
export interface Database {
  /** Counts and sums come as numbers, JSON as text. */
  readonly db: Db;
  readonly fullText: FullText;
  /** Puts entries of versions into their tables. */
  insertEntries(db: Db, rows: EntryRows): Promise<void>;
  /** What the database reported, as a `StoreError` for people; anything that is not the database's as it is. */
  explained(error: unknown): unknown;
  /** Throws `StoreError` where what is open is no longer what is found at its place: nobody would find what is kept in it. */
  mustBeThere(): void;
  /** How many migrations make it what this program writes. */
  readonly migrations: number;
  /** Before each change, outside its transaction: whoever finds the record without what comes can tell. */
  announce(): Promise<void>;
  /** In the transaction of each change, at its end. */
  concludes(db: Db): Promise<void>;
  /** Another text whenever anything in it has changed, whoever changed it; null: it cannot tell. */
  state(): string | null;
  integrity(): Promise<Integrity>;
  /** After rows were put in with keys of their own: the next key of each table comes after them. */
  continueKeys(db: Db): Promise<void>;
  /** See `Store`; what the database reports is thrown as it is. */
  ready(): Promise<void>;
  /** See `Store`. */
  fold(): void;
  close(): Promise<void>;
}

/** What the database itself finds wrong with what it holds and how it is made, a sentence each, and what could not be looked at. */
export interface Integrity {
  readonly faults: readonly string[];
  readonly notes?: readonly string[];
}

/** How what is kept gets into a database. */
export type Keeping = Pick<Database, "fullText" | "insertEntries">;

export type Passage = Pick<Hit, "passage" | "marks" | "cutBefore" | "cutAfter">;

/** So many are ranked at most where that takes long. */
export const MOST_RANKED = 200;

/**
 * Full-text search over versions and statements. Every word that was typed must occur, the last may be the beginning of a
 * word; nothing typed is an operator.
 */
export interface FullText {
  /** Makes versions that were just inserted, and their statements, findable by their words. */
  index(db: Db, versions: readonly Indexed[]): Promise<void>;
  /** Undoes it, before anything of the version changes. */
  forget(db: Db, version: number): Promise<void>;
  /** null: there is no word in what was typed. */
  query(typed: string): TextQuery | null;
  /** How it is given up when nobody waits for it any more. */
  readonly givenUp: AbortableQueryOptions["inflightQueryAbortStrategy"];
}

/** Of a question that looks for words. */
export const untilGivenUp = ({ givenUp }: FullText, signal: AbortSignal | undefined): AbortableQueryOptions =>
  signal ? { signal, inflightQueryAbortStrategy: givenUp } : {};

export interface Indexed {
  readonly version: number;
  /** Its title and text, where they need not be asked for. */
  readonly own?: Titled;
}

export interface Titled {
  readonly title: string;
  readonly text: string;
}

export interface RankedVersion {
  readonly version: number;
  readonly rank: number;
}

export interface Members {
  /** A query of versions. */
  readonly members: Expression<unknown>;
  /** They are the current versions of all stories. */
  readonly areAll: boolean;
  /** The same with when each was published, where they are wanted in that order. */
  readonly published?: { readonly members: Expression<unknown>; readonly first: "newest" | "oldest" };
}

export interface TextQuery {
  /** `versions` gives no more than it must. */
  readonly bounded: boolean;
  /** True of rows of `statements` that are found; `among` is a query of the versions whose statements are asked for, null: of all. */
  statements(db: Db, among: Expression<unknown> | null): Promise<Expression<SqlBool>>;
  /**
   * A query, in brackets, of the versions found among those asked for; the least rank is the best. A database in which the rank
   * of many takes long gives `MOST_RANKED` of them and one more at most: those that were kept last, or the first in the order of publication.
   */
  versions(db: Db, among: Members): Promise<RawBuilder<RankedVersion>>;
  /** The passage around the best match in a text, with the words marked. */
  passage(text: string): Passage;
}
