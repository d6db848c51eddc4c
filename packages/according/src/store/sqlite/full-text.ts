import { sql } from "kysely";
import { passageOf } from "../passage.ts";
import { type Phrase, searchedPhrases } from "../phrases.ts";
import type { FullText, TextQuery } from "../sql/database.ts";
import { ftsQuery } from "./words.ts";

/** FTS5: https://www.sqlite.org/fts5.html */
export const fullText: FullText = {
  // What is under way is done before anybody can give it up; what has not begun does not begin.
  givenUp: "ignore query",
  async index(db, versions) {
    const keys = sql.join(versions.map(({ version }) => version));
    await sql`insert into version_words (rowid, title, text)
      select key, title, text from versions where key in (${keys})`.execute(db);
    await sql`insert into statement_words (rowid, content)
      select key, content from statements where version in (${keys})`.execute(db);
  },
  async forget(db, version) {
    await sql`insert into version_words (version_words, rowid, title, text)
      select 'delete', key, title, text from versions where key = ${version}`.execute(db);
    await sql`insert into statement_words (statement_words, rowid, content)
      select 'delete', key, content from statements where version = ${version}`.execute(db);
  },
  query(typed) {
    const phrases = searchedPhrases(typed);
    const words = ftsQuery(phrases);
    return words === null ? null : queryOf(words, phrases);
  },
};

const queryOf = (words: string, phrases: readonly Phrase[]): TextQuery => ({
  bounded: false,
  statements: async () =>
    sql`statements.key in (select rowid from statement_words where statement_words match ${words})`,
  // The sign keeps the planner from searching again for each of the members.
  versions: async (_, { members }) => sql`(select rowid as version, bm25(version_words, 4.0, 1.0) as rank
    from version_words where version_words match ${words} and +rowid in (${members}))`,
  passage: (text) => passageOf(text, phrases),
});
