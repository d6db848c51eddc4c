import { type Kysely, sql } from "kysely";

/** What lists of a story's reports need of the current version, beside the membership; `home`: 1 in its first story. */
const STATEMENTS = [
  "alter table memberships add column version integer",
  "alter table memberships add column home integer not null default 0",
  "alter table memberships add column published_ms integer",
  "alter table memberships add column published_at text",
  "alter table memberships add column outlet text",
  "alter table memberships add column statements integer not null default 0",
  "alter table memberships add column figures integer not null default 0",
  "alter table sources add column statements integer not null default 0",
  "alter table sources add column figures integer not null default 0",
  `update memberships set (version, published_ms, published_at, outlet, statements, figures) = (
    select versions.key, published_ms, published_at, outlet, versions.statements, versions.figures
    from versions join reports on reports.current = versions.key where reports.key = memberships.report)`,
  `update memberships set home = 1
    where story = (select min(story) from memberships as other where other.report = memberships.report)`,
  `update sources set
    statements = (select count(*) from statements
      where statements.version = sources.version and statements.speaker = sources.id),
    figures = (select count(*) from figures
      where figures.version = sources.version and figures.attributed_to = sources.id)`,
  "create index memberships_newest on memberships (story, published_ms desc, version desc)",
  "create index memberships_home on memberships (home, published_ms desc, version desc)",
  "create index memberships_version on memberships (version)",
  "drop index sources_version",
  "create index sources_version on sources (version, name, statements, figures)",
  "drop index statements_version",
  "create index statements_version on statements (version, position, form, speaker_name)",
  "drop index statements_speaker",
  "create index statements_speaker on statements (speaker_name, version, position, form)",
  "drop index figures_version",
  "create index figures_version on figures (version, position, kind, owner, source_name, maximum, minimum)",
  "drop index times_version",
  "create index times_version on times (version, position, place, edtf)",
  "create index events_undated on events (version, position) where time is null",
] as const;

/** Lists are made from indexes: of reports, of who speaks, and of entries, without opening what they stand in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
