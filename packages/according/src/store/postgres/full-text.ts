import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import { passageOf } from "../passage.ts";
import { type Phrase, searchedPhrases } from "../phrases.ts";
import {
  type Db,
  type FullText,
  type Members,
  MOST_RANKED,
  type RankedVersion,
  type TextQuery,
  type Titled,
} from "../sql/database.ts";
import { tsQuery, tsVector } from "./words.ts";

/** Lists of words with an inverted index: https://www.postgresql.org/docs/current/textsearch.html */
export const wordLists: FullText = {
  givenUp: "cancel query",
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
  statements: (db, among) => statementsFound(db, words, among),
  bounded: true,
  versions: async (db, among) => {
    const isSoon = await isSoonFound(db, words, phrases, among);
    if (among.published) return ranked(words, firstPublished(words, among.published, isSoon));
    return ranked(words, isSoon ? lastBackwards(words, among) : lastOfFound(words, among));
  },
  passage: (text) => passageOf(text, phrases),
});

const versionsWith = (words: string): RawBuilder<unknown> => sql`select version from version_words
  where words @@ ${words}::tsquery`;

/** Whoever ranks unpacks the list of words of every text that is found: only of those that were kept last. */
const ranked = (words: string, last: RawBuilder<unknown>): RawBuilder<RankedVersion> =>
  sql`(select version, -ts_rank(array[0.1, 0.2, 0.4, 1], words, ${words}::tsquery, 1) as rank
    from ${last} as last join version_words using (version))`;

const ENOUGH = MOST_RANKED + 1;

/** From the last version back, until there are enough. A story's are few: each is looked at by itself, never all texts. */
const lastBackwards = (words: string, { members, areAll }: Members): RawBuilder<unknown> =>
  areAll
    ? sql`(${versionsWith(words)} and version in (${members}) order by version desc limit ${ENOUGH})`
    : sql`(select version from (select version from (${members}) as own order by version desc offset 0) as member
      where (select words @@ ${words}::tsquery from version_words where version = member.version) limit ${ENOUGH})`;

/**
 * All by the index, then the last of them: asked for at once, a planner goes backwards through all texts for a word that none
 * has. Of the versions of all stories nearly every one is current: whether it is, is asked of the last alone.
 */
const lastOfFound = (words: string, { members, areAll }: Members): RawBuilder<unknown> =>
  areAll
    ? sql`(select version
      from (select version from (${versionsWith(words)} offset 0) as every order by version desc offset 0) as matched
      where (select version from (${members}) as member where member.version = matched.version limit 1) is not null
      limit ${ENOUGH})`
    : sql`(with matching as materialized (${versionsWith(words)})
      select version from matching where version in (${members}) order by version desc limit ${ENOUGH})`;

/**
 * In the order of publication, until there are enough, and then those without a date: through the texts in that order, which an
 * index has, or what the index of words finds, put in order.
 */
function firstPublished(
  words: string,
  { members, first }: NonNullable<Members["published"]>,
  isSoon: boolean,
): RawBuilder<unknown> {
  const [dated, undated] = [sql`published_ms is not null`, sql`published_ms is null`];
  const order = first === "newest" ? sql`published_ms desc, version desc` : sql`published_ms, version`;
  const found = (which: RawBuilder<unknown>, by: RawBuilder<unknown>) =>
    isSoon
      ? sql`(select version from (select version from (${members}) as own where ${which} order by ${by} offset 0) as member
          where (select words @@ ${words}::tsquery from version_words where version = member.version) limit ${ENOUGH})`
      : sql`(select version from (${members}) as own
          where ${which} and version in (select version from matching) order by ${by} limit ${ENOUGH})`;
  const all = sql`select version from (${found(dated, order)} union all ${found(undated, sql`version desc`)}) as every
    limit ${ENOUGH}`;
  return isSoon ? sql`(${all})` : sql`(with matching as materialized (${versionsWith(words)}) ${all})`;
}

/** Of a word of which a planner knows nothing it says that one text in 200 has it (`DEFAULT_TS_MATCH_SEL`). */
const KNOWN_SHARE = 0.01;

/** To unpack the words of a text and look takes so many times as long as to fetch a text that the index found. */
const UNPACKED = 5;

/** Is it quicker to go back through the texts than to have the index find all? By what the planner knows of frequent words. */
async function isSoonFound(
  db: Db,
  words: string,
  phrases: readonly Phrase[],
  { members, areAll }: Members,
): Promise<boolean> {
  const [found, all, among] = await Promise.all([
    rowsPlanned(db, versionsWith(words)),
    rowsPlanned(db, sql`select 1 from version_words`),
    areAll ? Number.POSITIVE_INFINITY : rowsPlanned(db, members),
  ]);
  const share = found / Math.max(1, all);
  // Words that follow each other are not told by the index: what it found is unpacked too.
  const unpacked = phrases.some(({ length }) => length > 1) ? 1 : UNPACKED;
  return (!areAll || share > KNOWN_SHARE) && unpacked * Math.min(among, MOST_RANKED / share) < found;
}

/**
 * The index finds the statements of all stories; where those asked for are fewer, they are looked at by themselves, as one
 * list of keys: they stand beside each other, and to look for each takes four times as many pages.
 */
async function statementsFound(db: Db, words: string, among: Expression<unknown> | null): Promise<RawBuilder<SqlBool>> {
  const found = sql`select statement from statement_words where words @@ ${words}::tsquery`;
  if (among === null) return sql`statements.key in (${found})`;
  const keys = sql`select key from statements where version in (${among})`;
  const [all, own] = await Promise.all([rowsPlanned(db, found), rowsPlanned(db, keys)]);
  return all < own
    ? sql`statements.key in (${found})`
    : sql`statements.key in (${found} and statement = any(array(${keys})))`;
}

interface Planned {
  readonly "QUERY PLAN": readonly { readonly Plan: { readonly "Plan Rows": number } }[] | string;
}

/** How many rows the planner expects of a question. */
async function rowsPlanned(db: Db, question: Expression<unknown>): Promise<number> {
  const { rows } = await sql<Planned>`explain (format json) ${question}`.execute(db);
  const plan = rows[0]?.["QUERY PLAN"] ?? [];
  const [first] = typeof plan === "string" ? (JSON.parse(plan) as Exclude<typeof plan, string>) : plan;
  return first?.Plan["Plan Rows"] ?? 0;
}
