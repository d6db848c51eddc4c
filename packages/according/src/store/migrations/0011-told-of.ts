import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";

interface Row {
  readonly key: number;
  readonly seal: string;
}

/**
 * The journal tells from now on, as of versions below 0, what reports and stories are called, which stories a report is in and which
 * it was taken out of, and who may use the record: of each row what it is now.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ chain: string }>`select chain from journal order by number desc limit 1`.execute(db);
  let chain = rows[0]?.chain ?? "";
  for (const [table, sealsIn] of TABLES) {
    for (let last = Number.MIN_SAFE_INTEGER; ; ) {
      const some = await sealsIn(db, last);
      const end = some.at(-1);
      if (!end) break;
      last = end.key;
      const entries = some.map(({ key, seal }) => {
        chain = digest([chain, table, -key, seal]);
        return sql`(${table}, ${sql.lit(-key)}, ${seal}, ${chain})`;
      });
      await sql`insert into journal (report, version, seal, chain) values ${sql.join(entries)}`.execute(db);
    }
  }
}

const AT_ONCE = 500;

const digest = (parts: readonly unknown[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

type SealsIn = (db: Kysely<unknown>, last: number) => Promise<readonly Row[]>;

async function after<T>(db: Kysely<unknown>, table: string, last: number): Promise<readonly (T & { key: number })[]> {
  const { rows } = await sql<T & { key: number }>`select * from ${sql.table(table)}
    where key > ${last} order by key limit ${sql.lit(AT_ONCE)}`.execute(db);
  return rows;
}

/** Rows of a table that refer to some others by a column, in the order of another. */
async function beside<T>(
  db: Kysely<unknown>,
  table: string,
  [by, order]: readonly [string, string],
  of: readonly Row[],
) {
  const { rows } = await sql<T>`select * from ${sql.table(table)}
    where ${sql.ref(by)} in (${sql.join(of.map(({ key }) => sql.lit(key)))}) order by ${sql.raw(order)}`.execute(db);
  return rows;
}

const sealsOfStories: SealsIn = async (db, last) => {
  const stories = await after<{ name: string; seal: string }>(db, "stories", last);
  if (stories.length === 0) return [];
  const former = await beside<{ story: number; name: string }>(db, "former_names", ["story", "rowid"], stories);
  return stories.map(({ key, name }) => {
    const before = former.filter(({ story }) => story === key).map((one) => one.name);
    return { key, seal: digest([name, ...before]) };
  });
};

interface Report {
  readonly id: string;
  readonly origin: string;
  readonly title: string | null;
  readonly titled_at: string | null;
  readonly seal: string;
}

const sealsOfReports: SealsIn = async (db, last) => {
  const reports = await after<Report>(db, "reports", last);
  if (reports.length === 0) return [];
  const by = ["report", "story"] as const;
  const members = Map.groupBy(
    await beside<{ report: number; story: number; home: number }>(db, "memberships", by, reports),
    ({ report }) => report,
  );
  const binned = Map.groupBy(
    await beside<{ report: number; story: number; removed_at: string }>(db, "bin", by, reports),
    ({ report }) => report,
  );
  return reports.map(({ key, id, origin, title, titled_at }) => {
    const stories = (members.get(key) ?? []).map(({ story, home }) => [story, home]);
    const bin = (binned.get(key) ?? []).map(({ story, removed_at }) => [story, removed_at]);
    return { key, seal: digest([id, origin, title, titled_at, stories, bin]) };
  });
};

interface Account {
  readonly name: string;
  readonly folded: string;
  readonly role: string;
  readonly kind: string;
  readonly secret: string;
  readonly since: string;
  readonly seal: string;
}

const sealsOfAccounts: SealsIn = async (db, last) =>
  (await after<Account>(db, "accounts", last)).map(({ key, name, folded, role, kind, secret, since }) => ({
    ...{ key, seal: digest([name, folded, role, kind, secret, since]) },
  }));

const TABLES: readonly (readonly [table: string, sealsIn: SealsIn])[] = [
  ["stories", sealsOfStories],
  ["reports", sealsOfReports],
  ["accounts", sealsOfAccounts],
];
