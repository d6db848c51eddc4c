import { sql } from "kysely";
import { passageOf } from "../passage.ts";
import { type Phrase, searchedPhrases } from "../phrases.ts";
import { type FullText, MOST_RANKED, type TextQuery } from "../sql/database.ts";
import { tsQuery, tsVector } from "./words.ts";

/** Lists of words with an inverted index: https://www.postgresql.org/docs/current/textsearch.html */
export const wordLists: FullText = {
  async index(db, version) {
    const { title, text } = await db
      .selectFrom("versions")
      .select(["title", "text"])
      .where("key", "=", version)
      .executeTakeFirstOrThrow();
    await sql`insert into version_words values (${version}, ${tsVector(title, text)}::tsvector)`.execute(db);
    const statements = await db
      .selectFrom("statements")
      .select(["key", "content"])
      .where("version", "=", version)
      .execute();
    if (statements.length === 0) return;
    const [keys, words] = [statements.map(({ key }) => key), statements.map(({ content }) => tsVector("", content))];
    await sql`insert into statement_words
      select * from unnest(${keys}::bigint[], ${words}::text[]::tsvector[])`.execute(db);
  },
  async forget(db, version) {
    await sql`delete from version_words where version = ${version}`.execute(db);
    await sql`delete from statement_words
      where statement in (select key from statements where version = ${version})`.execute(db);
  },
  query(typed) {
    const phrases = searchedPhrases(typed);
    const words = tsQuery(phrases);
    return words === null ? null : foundBy(words, phrases);
  },
};

const foundBy = (words: string, phrases: readonly Phrase[]): TextQuery => ({
  ofStatement: sql`statements.key in (select statement from statement_words where words @@ ${words}::tsquery)`,
  bounded: true,
  // Whoever ranks unpacks every list of words that is found: of a word that half of all reports have, that is most of them.
  versions: (members) => sql`(select version, -ts_rank(array[0.1, 0.2, 0.4, 1], words, ${words}::tsquery, 1) as rank
    from (select version, words from version_words where words @@ ${words}::tsquery and version in (${members})
      order by version desc limit ${MOST_RANKED + 1}) as last)`,
  passage: (text) => passageOf(text, phrases),
});
