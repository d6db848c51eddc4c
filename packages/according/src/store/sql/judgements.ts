import type { Judgement } from "@according/reader";
import { type Selectable, sql, type Transaction } from "kysely";
import { hash } from "../../hash.ts";
import type { StoryPart } from "../asked.ts";
import { type JudgementKept, type Page, StoreError } from "../store.ts";
import type { Db } from "./database.ts";
import { enterJudgement, lastOfJudgement, UNLIKE } from "./journal.ts";
import { boundsOf } from "./page.ts";
import type { Tables } from "./tables.ts";

type Writer = Transaction<Tables>;
type Row = Selectable<Tables["judgements"]>;

export async function keepJudgement(db: Writer, judgement: Judgement): Promise<JudgementKept> {
  const story = (await storyKey(db, judgement.story).executeTakeFirst()) ?? (await formerly(db, judgement.story));
  if (!story) return "no-story";
  const { withdrawn = null, ...rest } = judgement;
  const known = await rowOf(db, judgement.id);
  if (known) return keepAgain(db, known, JSON.stringify(rest), withdrawn);
  const written = { judgement: JSON.stringify(rest), withdrawn };
  const row = { story: story.key, id: judgement.id, ...written, seal: sealed(written) };
  await db.insertInto("judgements").values(row).execute();
  await enterJudgement(db, row);
  return "new";
}

async function keepAgain(db: Writer, known: Row, judgement: string, withdrawn: string | null): Promise<JudgementKept> {
  if (known.judgement !== judgement) return "other";
  if (withdrawn === null || known.withdrawn !== null) return "same";
  await noteWithdrawal(db, known, withdrawn);
  return "withdrawn";
}

export async function judgementsOf(db: Db, { story, ...part }: StoryPart): Promise<Page<Judgement>> {
  const matching = db
    .selectFrom("judgements")
    .$if(story !== undefined, (q) => q.where("story", "=", storyKey(db, story as string)));
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const { limit, offset } = boundsOf(part);
  const rows = await matching.selectAll().orderBy("key").limit(limit).offset(offset).execute();
  const damaged = rows.filter((row) => judgementIn(row) === null).map(({ id }) => id);
  const items = rows.flatMap((row) => judgementIn(row) ?? []);
  return { total, items, ...(damaged.length > 0 && { damagedJudgements: damaged }) };
}

export async function withdrawJudgement(db: Writer, id: string, at: string): Promise<Judgement | null> {
  const known = await rowOf(db, id);
  if (!known) return null;
  if (known.withdrawn === null) await noteWithdrawal(db, known, at);
  return toJudgement({ ...known, withdrawn: known.withdrawn ?? at });
}

async function noteWithdrawal(db: Writer, row: Row, withdrawn: string): Promise<void> {
  const { key, id, judgement } = row;
  const isAsTold = sealed(row) === row.seal && (await lastOfJudgement(db, id)) === row.seal;
  const seal = isAsTold ? sealed({ judgement, withdrawn }) : UNLIKE;
  await db.updateTable("judgements").set({ withdrawn, seal }).where("key", "=", key).execute();
  await enterJudgement(db, { id, seal });
}

/** What of the judgements is not as it was kept, a sentence each. */
export async function judgementsUnlike(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("judgements")
    .leftJoin("stories", "stories.key", "judgements.story")
    .selectAll("judgements")
    .select("stories.name")
    .orderBy("judgements.key")
    .execute();
  const former = await db.selectFrom("former_names").selectAll().execute();
  const names = (row: Row & { readonly name: string | null }) => [
    row.name,
    ...former.filter(({ story }) => story === row.story).map(({ name }) => name),
  ];
  return [
    ...rows.flatMap((row) => (isAsKept(row, names(row)) ? [] : [`The judgement ${row.id} is not as it was kept.`])),
    ...((await isInOrder(db, rows)) ? [] : ["The judgements are not in the order in which they were kept."]),
  ];
}

/** Of two that answer one question the later counts. */
async function isInOrder(db: Db, rows: readonly Row[]): Promise<boolean> {
  const told = await db
    .selectFrom("journal")
    .select(["report", ({ fn }) => fn.min("number").as("first")])
    .where("report", "in", db.selectFrom("judgements").select("id"))
    .groupBy("report")
    .execute();
  const firsts = new Map(told.map(({ report, first }) => [report, first]));
  const order = rows.flatMap(({ id }) => firsts.get(id) ?? []);
  return order.every((number, i) => i === 0 || number > (order[i - 1] ?? 0));
}

/** It says one of the names that its story has had. */
function isAsKept(row: Row, names: readonly (string | null)[]): boolean {
  const judgement = judgementIn(row);
  return sealed(row) === row.seal && judgement?.id === row.id && names.includes(judgement.story);
}

const storyKey = (db: Db, story: string) => db.selectFrom("stories").select("key").where("name", "=", story);

/** The story that had a name last. */
const formerly = (db: Db, name: string) =>
  db
    .selectFrom("former_names")
    .select("story as key")
    .where("name", "=", name)
    .orderBy(sql`rowid`, "desc")
    .executeTakeFirst();

const rowOf = (db: Db, id: string): Promise<Row | undefined> =>
  db.selectFrom("judgements").selectAll().where("id", "=", id).executeTakeFirst();

const sealed = ({ judgement, withdrawn }: Pick<Row, "judgement" | "withdrawn">): string => hash([judgement, withdrawn]);

/** null: it is damaged. */
function judgementIn({ judgement, withdrawn }: Row): Judgement | null {
  try {
    const kept: unknown = JSON.parse(judgement);
    return isJudgement(kept) ? { ...kept, ...(withdrawn === null ? {} : { withdrawn }) } : null;
  } catch {
    return null;
  }
}

/** It has what whoever goes by it relies on. */
function isJudgement(kept: unknown): kept is Judgement {
  const { about, verdict, ...said } = (kept ?? {}) as Partial<Judgement>;
  const isSaid = [said.id, said.story, said.judge, said.at, verdict?.by].every((one) => typeof one === "string");
  return isSaid && Array.isArray(about) && about.every((one) => Array.isArray(one?.spans));
}

function toJudgement(row: Row): Judgement {
  const judgement = judgementIn(row);
  if (judgement) return judgement;
  throw new StoreError(
    `The judgement ${row.id} is damaged: restore the record from a copy; "according verify" says more.`,
  );
}
