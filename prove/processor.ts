import pg from "pg";

/** The milliseconds of processor that this process has used. */
export const ownProcessor = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;

/** What Linux says of the server's processes that answer the program, and of those that have ended; its clock ticks a hundred times a second. */
export const PROCESSOR_MS = `with process (place, stat) as (
    select 12, pg_read_file('/proc/' || pid || '/stat') from pg_stat_activity where application_name = 'according'
    union all
    select 14, pg_read_file('/proc/' || split_part(pg_read_file('postmaster.pid'), e'\\n', 1) || '/stat'))
  select 10 * sum(split_part(rest, ' ', place)::int + split_part(rest, ' ', place + 1)::int) as value
    from (select place, substring(stat from '\\) (.*)$') as rest from process) as told`;

/** What a question to the database answers, which may ask for the record's schema ($1). */
export async function asked(place: string, question: string): Promise<number> {
  const url = new URL(place);
  const schema = url.searchParams.get("schema") ?? "";
  url.searchParams.delete("schema");
  const client = new pg.Client(url.href);
  await client.connect();
  const { rows } = await client.query(question, question.includes("$1") ? [schema] : []);
  await client.end();
  return Number(rows[0]?.value);
}
