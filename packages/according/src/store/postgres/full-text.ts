import { type Expression, type RawBuilder, sql } from "kysely";
import { passageOf } from "../passage.ts";
import { type Phrase, searchedPhrases } from "../phrases.ts";
import {
  type Db,
  type FullText,
  MOST_RANKED,
  type RankedVersion,
  type TextQuery,
  type Titled,
} from "../sql/database.ts";
import { tsQuery, tsVector } from "./words.ts";

/** Lists of words with an inverted index: https://www.postgresql.org/docs/current/textsearch.html */
export const wordLists: FullText = {
  async index(db, versions) {
    const texts: string[] = [];
    for (const { version, own } of versions) {
      const { title, text } = own ?? (await titled(db, version));
      texts.push(tsVector(title, text));
    }
    const all = versions.map(({ version }) => version);
    await sql`insert into version_words
      select * from unnest(${all}::bigint[], ${texts}::text[]::tsvector[])`.execute(db);
    const statements = await db
      .selectFrom("statements")
      .select(["key", "content"])
      .where(sql<boolean>`version = any(${all}::bigint[])`)
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

const titled = (db: Db, version: number): Promise<Titled> =>
  db.selectFrom("versions").select(["title", "text"]).where("key", "=", version).executeTakeFirstOrThrow();

const foundBy = (words: string, phrases: readonly Phrase[]): TextQuery => ({
  ofStatement: sql`statements.key in (select statement from statement_words where words @@ ${words}::tsquery)`,
  bounded: true,
  versions: async (db, { members, areAll }) =>
    ranked(
      words,
      areAll && (await isFrequent(db, words)) ? lastBackwards(words, members) : lastOfFound(words, members),
    ),
  passage: (text) => passageOf(text, phrases),
});

/** Whoever ranks unpacks the list of words of every text that is found: only of those that were kept last. */
const ranked = (words: string, last: RawBuilder<unknown>): RawBuilder<RankedVersion> =>
  sql`(select version, -ts_rank(array[0.1, 0.2, 0.4, 1], words, ${words}::tsquery, 1) as rank
    from ${last} as last join version_words using (version))`;

/** From the last version back, until there are enough. */
const lastBackwards = (words: string, members: Expression<unknown>): RawBuilder<unknown> =>
  sql`(select version from version_words where words @@ ${words}::tsquery and version in (${members})
    order by version desc limit ${MOST_RANKED + 1})`;

/** All by the index, then the last of them: asked for at once, a planner goes backwards through all texts for a word that none has. */
const lastOfFound = (words: string, members: Expression<unknown>): RawBuilder<unknown> =>
  sql`(with matching as materialized (
      select version from version_words where words @@ ${words}::tsquery and version in (${members}))
    select version from matching order by version desc limit ${MOST_RANKED + 1})`;

/** Of a word of which a planner knows nothing it says that one text in 200 has it (`DEFAULT_TS_MATCH_SEL`). */
const KNOWN_SHARE = 0.01;

/** Is it quicker to go back through the texts than to have the index find all? By what the planner knows of frequent words. */
async function isFrequent(db: Db, words: string): Promise<boolean> {
  const planned = sql<Planned>`explain (format json) select 1 from version_words where words @@ ${words}::tsquery`;
  const all = sql<Planned>`explain (format json) select 1 from version_words`;
  const [found, number] = await Promise.all([rowsPlanned(db, planned), rowsPlanned(db, all)]);
  const share = found / Math.max(1, number);
  // To look whether a text has the words takes no longer than to fetch what the index found.
  return share > KNOWN_SHARE && MOST_RANKED / share < found;
}

interface Planned {
  readonly "QUERY PLAN": readonly { readonly Plan: { readonly "Plan Rows": number } }[] | string;
}

async function rowsPlanned(db: Db, asked: RawBuilder<Planned>): Promise<number> {
  const { rows } = await asked.execute(db);
  const plan = rows[0]?.["QUERY PLAN"] ?? [];
  const [first] = typeof plan === "string" ? (JSON.parse(plan) as Exclude<typeof plan, string>) : plan;
  return first?.Plan["Plan Rows"] ?? 0;
}
