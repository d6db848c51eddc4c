import { sql } from "kysely";
import { builtOtherwise } from "../sql/built.ts";
import type { Db, Integrity } from "../sql/database.ts";
import { madeInSchema, schemaMadeAnew } from "./made-in-schema.ts";
import { tsVector } from "./words.ts";

/**
 * What of the schema is made otherwise than According makes it, and what of the lists of words is not that of what is kept. That rows
 * refer to rows the server sees to, as long as the schema is as it was made.
 */
export async function schemaAndWords(db: Db, schema: string): Promise<Integrity> {
  const asMade = await schemaMadeAnew(db);
  const built = asMade ? await attempted(async () => builtOtherwise(await madeInSchema(db, schema), asMade)) : [];
  const words = [...(await attempted(() => versionsUnlike(db))), ...(await attempted(() => statementsUnlike(db)))];
  return { faults: [...built, ...words], ...(!asMade && { notes: [NOT_COMPARED] }) };
}

const NOT_COMPARED =
  "How its tables are made was not compared: for that verify makes them once more, and whoever connected may make none.";

/** What a check finds, or that it could not be done. */
async function attempted(check: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
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
