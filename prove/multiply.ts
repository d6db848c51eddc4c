import pg from "pg";

/** What stands beside texts and words for lists and search; spans, which only verification reads, are not multiplied. */
const COPIES = [
  `insert into stories (key, name)
    select key + c * $stories, 'Story ' || (key + c * $stories - 1) from stories, c where key <= $stories`,
  `insert into reports (key, id, origin, current)
    select key + c * $reports, id || '-' || c, origin || '-' || c, current + c * $reports from reports, c where key <= $reports`,
  `insert into versions (key, report, number, digest, title, outlet, url, published_at, published_ms, kept_at, statements,
      figures, text, reading, seal)
    select key + c * $reports, report + c * $reports, number, md5(digest || c), title, outlet, url, published_at,
      published_ms + c * 1000, kept_at, statements, figures, text, reading, seal
    from versions, c where key <= $reports`,
  `insert into memberships (story, report, version, home, published_ms, published_at, outlet, statements, figures)
    select story + c * $stories, report + c * $reports, version + c * $reports, home, published_ms + c * 1000, published_at,
      outlet, statements, figures
    from memberships, c where report <= $reports`,
  `insert into sources (version, id, name, kind, statements, figures)
    select version + c * $reports, id, name, kind, statements, figures from sources, c where version <= $reports`,
  `insert into statements (key, version, position, id, form, act, speaker, speaker_name, content)
    select key + c * $statements, version + c * $reports, position, id, form, act, speaker, speaker_name, content
    from statements, c where key <= $statements`,
  `insert into figures (version, position, id, minimum, maximum, kind, unit, attributed_to, owner, source_name)
    select version + c * $reports, position, id, minimum, maximum, kind, unit, attributed_to, owner, source_name
    from figures, c where version <= $reports`,
  `insert into times (version, position, id, edtf, basis, place)
    select version + c * $reports, position, id, edtf, basis, place from times, c where version <= $reports`,
  `insert into events (version, position, id, type, mode, actor, recipient, time, voice, polarity, status)
    select version + c * $reports, position, id, type, mode, actor, recipient, time, voice, polarity, status
    from events, c where version <= $reports`,
  // Invented texts have few words: each report gets a hundred more, the n-th most frequent in one of n (Zipf's law), and words that one
  // report of 20, of 1,000 and of all has.
  `insert into version_words (version, words)
    select version + c * $reports, words || array_to_tsvector(array[
      'many' || (version + c * $reports) % 20, 'some' || (version + c * $reports) % 1000, 'one' || version + c * $reports]
      || array(select distinct 'word' || floor(exp(random() * 11)) from generate_series(1, 100) where version > 0))
    from version_words, c where version <= $reports`,
  `insert into statement_words (statement, words)
    select statement + c * $statements, words from statement_words, c where statement <= $statements`,
] as const;

const TABLES = [
  ...["stories", "reports", "versions", "memberships", "sources", "statements", "figures", "times", "events"],
  ...["version_words", "statement_words"],
];

/** Makes a record in PostgreSQL so many times as large, within the server: it answers as a large one does, and is not one to verify. */
export async function multiply(place: string, times: number): Promise<void> {
  const url = new URL(place);
  const schema = url.searchParams.get("schema") ?? "";
  url.searchParams.delete("schema");
  const client = new pg.Client({ connectionString: url.href, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    const { rows } = await client.query(`select (select max(key) from stories) as stories,
      (select max(key) from reports) as reports, (select max(key) from statements) as statements`);
    const largest = rows[0] as Readonly<Record<string, string>>;
    await client.query("set session_replication_role = replica; set synchronous_commit = off");
    await client.query("set maintenance_work_mem = '1GB'");
    const indexes = await takeIndexes(client);
    for (const copy of COPIES)
      await client.query(
        copy
          .replace(/\$(\w+)/g, (_, name: string) => String(largest[name]))
          .replace(/(from \w+, )c( where)/, `$1generate_series(1, ${times - 1}) as c$2`),
      );
    for (const index of indexes) await client.query(index);
    for (const table of TABLES) await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}

/** Takes away the indexes that hold no table together, and gives what makes them again: that is quicker than row by row. */
async function takeIndexes(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select indexname, indexdef from pg_indexes
    where schemaname = current_schema() and tablename = any ($1)
    and indexname not in (select conname from pg_constraint)`,
    [TABLES],
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  return rows.map(({ indexdef }) => indexdef as string);
}
