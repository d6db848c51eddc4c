import { sql } from "kysely";
import type { Db } from "../sql/database.ts";
import { tsVector } from "./words.ts";

/** What of the lists of words is not that of what is kept, a sentence each. That rows refer to rows the server sees to. */
export async function wordsUnlike(db: Db): Promise<readonly string[]> {
  return [...(await versionsUnlike(db)), ...(await statementsUnlike(db))];
}

const unlike = (list: string, rows: number): readonly string[] =>
  rows > 0 ? [`The index ${list} is not that of what is kept: ${rows} of its rows are others.`] : [];

async function versionsUnlike(db: Db): Promise<readonly string[]> {
  let wrong = 0;
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const row = await db
      .selectFrom("versions")
      .select(["key", "title", "text"])
      .where("key", ">", last)
      .orderBy("key")
      .limit(1)
      .executeTakeFirst();
    if (!row) return unlike("version_words", wrong);
    last = row.key;
    const { rows } = await sql`select 1 from version_words
      where version = ${row.key} and words = ${tsVector(row.title, row.text)}::tsvector`.execute(db);
    if (rows.length === 0) wrong++;
  }
}

const AT_ONCE = 1000;

async function statementsUnlike(db: Db): Promise<readonly string[]> {
  let wrong = 0;
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const statements = await db
      .selectFrom("statements")
      .select(["key", "content"])
      .where("key", ">", last)
      .orderBy("key")
      .limit(AT_ONCE)
      .execute();
    const end = statements.at(-1);
    if (!end) return unlike("statement_words", wrong);
    last = end.key;
    const [keys, words] = [statements.map(({ key }) => key), statements.map(({ content }) => tsVector("", content))];
    const { rows } =
      await sql`select 1 from unnest(${keys}::bigint[], ${words}::text[]::tsvector[]) as own (statement, words)
      join statement_words using (statement, words)`.execute(db);
    wrong += statements.length - rows.length;
  }
}
