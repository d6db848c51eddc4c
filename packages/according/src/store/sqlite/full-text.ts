import { sql } from "kysely";
import type { Db, FullText, Passage, TextQuery } from "../sql/database.ts";
import { ftsQuery, MARK, unmark } from "./words.ts";

/** Words of a passage. */
const PASSAGE_WORDS = 40;

/** FTS5: https://www.sqlite.org/fts5.html */
export const fullText: FullText = {
  async index(db, version) {
    await sql`insert into version_words (rowid, title, text)
      select key, title, text from versions where key = ${version}`.execute(db);
    await sql`insert into statement_words (rowid, content)
      select key, content from statements where version = ${version}`.execute(db);
  },
  query(typed) {
    const words = ftsQuery(typed);
    return words === null ? null : queryOf(words);
  },
};

const queryOf = (words: string): TextQuery => ({
  ofStatement: sql`statements.key in (select rowid from statement_words where statement_words match ${words})`,
  versions: sql`(select rowid as version, bm25(version_words, 4.0, 1.0) as rank
    from version_words where version_words match ${words})`,
  passage: (db, version) => passageOf(db, words, version),
});

async function passageOf(db: Db, words: string, version: number): Promise<Passage> {
  const { rows } = await sql<{ snippet: string }>`
    select snippet(version_words, 1, ${MARK.start}, ${MARK.end}, '', ${sql.lit(PASSAGE_WORDS)}) as snippet
    from version_words where version_words match ${words} and rowid = ${version}`.execute(db);
  return unmark(rows[0]?.snippet ?? "");
}
