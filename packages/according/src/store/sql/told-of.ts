import { type RawBuilder, type Selectable, sql } from "kysely";
import { hash } from "../../hash.ts";
import type { Fault } from "../store.ts";
import type { Db } from "./database.ts";
import { enterRows, GONE, isLast, type SealedRow, UNLIKE } from "./journal.ts";
import type { Tables } from "./tables.ts";

/*
 * Rows that whoever uses the record may change: how reports and stories are called, which stories a report is in and which it was
 * taken out of, and who may use the record. The journal tells of each what it is from each change on.
 */

type Named = SealedRow["table"];
type ReportRow = Pick<Selectable<Tables["reports"]>, "id" | "origin" | "title" | "titled_at">;

/** What a report is called, where it came from, and where it stands. */
interface Placed extends ReportRow {
  /** Keys of stories, in their order, with whether the report is at home there (1) or not (0). */
  readonly stories: readonly (readonly [story: number, home: number])[];
  /** Stories that it was taken out of, and when. */
  readonly bin: readonly (readonly [story: number, at: string])[];
}

const sealOfReport = ({ id, origin, title, titled_at, stories, bin }: Placed): string =>
  hash([id, origin, title, titled_at, stories, bin]);

/** Of a report that was just kept, and is in one story. */
export const newReport = (key: number, id: string, origin: string, story: number): SealedRow => {
  const placed = { id, origin, title: null, titled_at: null, stories: [[story, 1]], bin: [] } as const;
  return { table: "reports", key, seal: sealOfReport(placed) };
};

/** Of a story that was just made. */
export const newStory = (key: number, name: string): SealedRow => ({ table: "stories", key, seal: hash([name]) });

/** The journal tells what these rows are now, in the transaction that made them; which are not there any more, that too. */
export async function tellOf(db: Db, table: Named, keys: readonly number[], unlike = NONE): Promise<void> {
  for (const some of inParts(keys)) {
    const now = await SEALS[table](db, some);
    const sealNow = (key: number) => (now.has(key) && unlike.has(key) ? UNLIKE : (now.get(key)?.seal ?? GONE));
    await enterRows(
      db,
      some.map((key) => ({ table, key, seal: sealNow(key) })),
    );
  }
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Changes rows that the journal tells of, which tells then what they are. Of one that was not as it told before, it goes on not to be;
 * one that is gone is gone.
 */
export async function retold<T>(db: Db, table: Named, keys: readonly number[], work: () => Promise<T>): Promise<T> {
  const unlike = new Set<number>();
  for (const some of inParts(keys)) {
    const [now, told] = [await SEALS[table](db, some), await lastSeals(db, table, some)];
    for (const key of some) if (now.get(key)?.seal !== told.get(key)) unlike.add(key);
  }
  const done = await work();
  await tellOf(db, table, keys, unlike);
  return done;
}

const AT_ONCE = 500;

const inParts = (keys: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, i) => keys.slice(i * AT_ONCE, (i + 1) * AT_ONCE));

/** How a row is named to whoever reads of it, and its digest. `title`: of a report. */
interface Sealed {
  readonly name: string;
  readonly title?: string;
  readonly seal: string;
}

type Seals = (db: Db, keys: readonly number[]) => Promise<ReadonlyMap<number, Sealed>>;

const SEALS: Readonly<Record<Named, Seals>> = {
  reports: async (db, keys) => {
    const rows = await db
      .selectFrom("reports")
      .leftJoin("versions", "versions.key", "reports.current")
      .selectAll("reports")
      .select("versions.title as published")
      .where("reports.key", "in", keys)
      .execute();
    const members = await db
      .selectFrom("memberships")
      .selectAll()
      .where("report", "in", keys)
      .orderBy("story")
      .execute();
    const binned = await db.selectFrom("bin").selectAll().where("report", "in", keys).orderBy("story").execute();
    const [inStories, inBin] = [
      Map.groupBy(members, ({ report }) => report),
      Map.groupBy(binned, ({ report }) => report),
    ];
    return new Map(
      rows.map(({ key, published, ...row }) => {
        const stories = (inStories.get(key) ?? []).map(({ story, home }) => [story, home] as const);
        const bin = (inBin.get(key) ?? []).map(({ story, removed_at }) => [story, removed_at] as const);
        const title = published === null ? {} : { title: published };
        return [key, { name: row.id, ...title, seal: sealOfReport({ ...row, stories, bin }) }];
      }),
    );
  },
  stories: async (db, keys) => {
    const rows = await db.selectFrom("stories").selectAll().where("key", "in", keys).execute();
    const former = await db
      .selectFrom("former_names")
      .selectAll()
      .where("story", "in", keys)
      .orderBy(sql`rowid`)
      .execute();
    const names = Map.groupBy(former, ({ story }) => story);
    return new Map(
      rows.map(({ key, name }) => {
        const before = (names.get(key) ?? []).map((one) => one.name);
        return [key, { name, seal: hash([name, ...before]) }];
      }),
    );
  },
  accounts: async (db, keys) => {
    const rows = await db.selectFrom("accounts").selectAll().where("key", "in", keys).execute();
    return new Map(
      rows.map(({ key, name, folded, role, kind, secret, since }) => [
        key,
        { name, seal: hash([name, folded, role, kind, secret, since]) },
      ]),
    );
  },
};

/** What is said of rows that are not as the journal tells, of those that it tells nothing of, and of what is gone. */
const SAID: Readonly<Record<Named, (name: string) => readonly [unlike: Fault, untold: Fault, gone?: Fault]>> = {
  reports: (report) => [
    { report, message: "Its title, where it came from, or which stories it is in is not as it was kept." },
    { report, message: "The journal does not tell of this report." },
  ],
  stories: (name) => [
    { message: `The story "${name}" is not called so, or was not called so before.` },
    { message: `The journal does not tell of the story "${name}".` },
    { message: "A story that was kept is gone." },
  ],
  accounts: (name) => [
    { message: `The account "${name}" is not as it was made or changed: who may do what, or with which password.` },
    { message: `The journal does not tell that the account "${name}" was made.` },
    { message: "An account is gone that was not removed." },
  ],
};

/** What of the rows that may change is not as the journal tells. */
export async function rowsUnlike(db: Db): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const table of ["reports", "stories", "accounts"] as const) {
    for await (const keys of keysIn(db, table)) faults.push(...(await unlikeAmong(db, table, keys)));
    faults.push(...(await gone(db, table)));
  }
  return faults;
}

/** Is a row as the journal tells? */
export async function isAsTold(db: Db, table: Named, key: number): Promise<boolean> {
  const [now, told] = [await SEALS[table](db, [key]), await lastSeals(db, table, [key])];
  return now.has(key) && now.get(key)?.seal === told.get(key);
}

async function* keysIn(db: Db, table: Named): AsyncGenerator<readonly number[]> {
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const { rows } = await sql<{ readonly key: number }>`select key from ${sql.table(table)}
      where key > ${last} order by key limit ${AT_ONCE}`.execute(db);
    const end = rows.at(-1);
    if (!end) return;
    yield rows.map(({ key }) => key);
    last = end.key;
  }
}

async function unlikeAmong(db: Db, table: Named, keys: readonly number[]): Promise<readonly Fault[]> {
  const [now, told] = [await SEALS[table](db, keys), await lastSeals(db, table, keys)];
  return [...now].flatMap(([key, { name, seal, ...called }]) => {
    const [differs, untold] = SAID[table](name);
    const was = told.get(key);
    if (was === seal) return [];
    return [{ ...(was === undefined ? untold : differs), ...called }];
  });
}

async function lastSeals(db: Db, table: Named, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom("journal")
    .select(["version", "seal"])
    .where("report", "=", table)
    .where(
      "version",
      "in",
      keys.map((key) => -key),
    )
    .orderBy("number")
    .execute();
  return new Map(rows.map(({ version, seal }) => [-version, seal]));
}

/** Of a report that is gone its versions tell. */
async function gone(db: Db, table: Named): Promise<readonly Fault[]> {
  const [, , said] = SAID[table]("");
  return said ? (await goneFrom(db, table)).map(() => said) : [];
}

/** Is a row gone that was not taken out by the program? */
export const isAnyGone = async (db: Db, table: Named): Promise<boolean> => (await goneFrom(db, table)).length > 0;

async function goneFrom(db: Db, table: Named): Promise<readonly unknown[]> {
  const isThere: RawBuilder<unknown> = sql`select 1 from ${sql.table(table)} where key = -journal.version`;
  const { rows } = await sql`select version from journal
    where report = ${table} and version < 0 and seal <> ${GONE} and ${isLast} and not exists (${isThere})`.execute(db);
  return rows;
}
