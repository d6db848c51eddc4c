import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  "pragma application_id = 0x41434344", // "ACCD": tells a record from other programs' databases.
  "create table stories (key integer primary key, name text not null unique)",
  `create table reports (
    key integer primary key, id text not null unique, origin text not null unique,
    current integer references versions (key) deferrable initially deferred)`,
  `create table memberships (
    story integer not null references stories (key), report integer not null references reports (key),
    primary key (story, report)) without rowid`,
  "create index memberships_report on memberships (report)",
  `create table versions (
    key integer primary key, report integer not null references reports (key), number integer not null,
    digest text not null, title text not null, outlet text, url text, published_at text, published_ms integer,
    kept_at text not null, statements integer not null, figures integer not null,
    text text not null, reading text not null, unique (report, number))`,
  "create index versions_digest on versions (digest)",
  "create trigger versions_stay before delete on versions begin select raise(abort, 'versions stay'); end",
  `create trigger texts_never_change before update of text on versions
    begin select raise(abort, 'texts never change'); end`,
  `create table sources (
    version integer not null references versions (key), id text not null, name text not null, kind text not null)`,
  "create index sources_version on sources (version)",
  `create table statements (
    key integer primary key, version integer not null references versions (key), position integer not null,
    id text not null, form text not null, act text not null, speaker text, speaker_name text, content text not null)`,
  "create index statements_version on statements (version, position)",
  "create index statements_speaker on statements (speaker_name)",
  `create table figures (
    version integer not null references versions (key), position integer not null, id text not null,
    minimum real, maximum real, kind text not null, unit text, attributed_to text)`,
  "create index figures_version on figures (version, position)",
  `create table times (
    version integer not null references versions (key), position integer not null, id text not null,
    edtf text, basis text not null)`,
  "create index times_version on times (version, position)",
  `create table spans (
    version integer not null references versions (key), position integer not null, entry text not null,
    role text not null, start integer not null, "end" integer not null, words text not null,
    primary key (version, position)) without rowid`,
  `create virtual table version_words using fts5 (
    title, text, content = 'versions', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2')`,
  `create virtual table statement_words using fts5 (
    content, content = 'statements', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2')`,
] as const;

/** The first form of the record: reports with their versions, what was read from each, and words to search. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
