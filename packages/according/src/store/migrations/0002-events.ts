import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table events (
    version integer not null references versions (key), position integer not null, id text not null,
    type text not null, mode text, actor text, recipient text, time text, voice text not null,
    polarity text not null, status text not null)`,
  "create index events_version on events (version, position)",
  "alter table figures add column owner text not null default 'report'",
  "alter table figures add column source_name text",
  "alter table times add column place text",
  "create index figures_source on figures (source_name)",
] as const;

/** What stood in readings before there were tables and columns for it. */
const FILLINGS = [
  `insert into events
    select versions.key, event.key, event.value ->> 'id', event.value ->> 'type', event.value ->> 'mode',
      event.value ->> 'actor', event.value ->> 'recipient', event.value ->> 'time', event.value ->> 'voice',
      event.value ->> 'polarity', event.value ->> 'status'
    from versions, json_each(versions.reading, '$.events') as event`,
  // Opened once each into a table with a key: joined as it is, a reading would be opened for each of its figures.
  `create temp table told (
    version integer, position integer, owner text not null, primary key (version, position)) without rowid`,
  `insert into told
    select versions.key, figure.key,
      case when figure.value ->> 'attributedTo' is not null then 'source'
        when figure.value ->> 'undecided' or figure.value ->> 'statement' is not null then 'open'
        else 'report' end
    from versions, json_each(versions.reading, '$.figures') as figure`,
  `update figures set owner = (
    select told.owner from told where told.version = figures.version and told.position = figures.position)
    where exists (select 1 from told where told.version = figures.version and told.position = figures.position)`,
  "drop table told",
  `update figures set source_name = (
    select name from sources where sources.version = figures.version and sources.id = figures.attributed_to limit 1)
    where attributed_to is not null`,
] as const;

/** Events with their rows; whose each figure is, by name; where each time stands in the order of time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...STATEMENTS, ...FILLINGS]) await sql.raw(statement).execute(db);
  const { rows } = await sql<{ edtf: string }>`select distinct edtf from times where edtf is not null`.execute(db);
  for (const { edtf } of rows)
    await sql`update times set place = ${placeInTime(edtf)} where edtf = ${edtf}`.execute(db);
}

/** The month that a part of the year is sorted at. */
const MONTHS: Readonly<Record<string, string>> = {
  ...{ "21": "03", "22": "06", "23": "09", "24": "12" },
  ...{ "33": "01", "34": "04", "35": "07", "36": "10", "40": "01", "41": "07" },
};

const POINT = /^(\d{1,4}X{0,3})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** Where an EDTF date stands in the order of time, compared as text; null: it cannot be placed. */
function placeInTime(edtf: string): string | null {
  const [from = "", to = ""] = edtf.split("/");
  const written = (from === ".." || from === "" ? to : from).replace(/[?~%]$/, "");
  const [, year, month, day, clock] = POINT.exec(written) ?? [];
  if (year === undefined || !isCalendar(month, day)) return null;
  const whole = year.replaceAll("X", "0").padStart(4, "0");
  const sorted = month && (MONTHS[month] ?? month);
  return `${[whole, sorted, day].filter(Boolean).join("-")}${clock ? `T${clock}` : ""}`;
}

function isCalendar(month: string | undefined, day: string | undefined): boolean {
  if (month === undefined) return true;
  const number = Number(month);
  if (number >= 1 && number <= 12) return day === undefined || (day >= "01" && day <= "31");
  return month in MONTHS && !day;
}
