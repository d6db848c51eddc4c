import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Made } from "../sql/built.ts";
import type { Db } from "../sql/database.ts";
import { migrations } from "./migrations/migrations.ts";

/** What Kysely makes for itself, besides the record. */
const OF_KYSELY = "kysely\\_migration%";

/** All that is made in a schema, as the server's catalogue has it: tables, constraints, indexes, triggers, functions, rules, policies. */
export async function madeInSchema(db: Db, schema: string): Promise<readonly Made[]> {
  const { rows } = await sql<Made>`with own as (
      select c.* from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ${schema} and c.relname not like ${OF_KYSELY})
    select case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' else 'table' end as type,
        relname as name, concat_ws(' ', relpersistence, relrowsecurity, relforcerowsecurity, (
          select string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod), collname, attnotnull, attidentity, attgenerated,
            pg_get_expr(adbin, adrelid)), ', ' order by attnum)
          from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum left join pg_collation on pg_collation.oid = attcollation
          where attrelid = own.oid and attnum > 0 and not attisdropped)) as sql
      from own where relkind in ('r', 'p', 'v', 'm', 'f')
    union all select 'index', relname, concat_ws(' ', pg_get_indexdef(indexrelid), indisvalid, indisready, indislive)
      from own join pg_index on indexrelid = own.oid
    union all select 'constraint', conname, concat_ws(' ', relname, pg_get_constraintdef(pg_constraint.oid), convalidated)
      from own join pg_constraint on conrelid = own.oid where contype <> 'n'
    union all select 'trigger',
        case when tgisinternal then concat_ws(' ', conname, proname) else tgname::text end,
        concat_ws(' ', relname, case when not tgisinternal then pg_get_triggerdef(pg_trigger.oid) end, tgenabled)
      from own join pg_trigger on tgrelid = own.oid join pg_proc on pg_proc.oid = tgfoid
        left join pg_constraint on pg_constraint.oid = tgconstraint
    union all select 'rule', rulename, pg_get_ruledef(pg_rewrite.oid)
      from own join pg_rewrite on ev_class = own.oid where rulename <> '_RETURN'
    union all select 'policy', polname, relname from own join pg_policy on polrelid = own.oid
    union all select 'function', proname, case when prokind in ('f', 'p') then pg_get_functiondef(pg_proc.oid) end
      from pg_proc join pg_namespace n on n.oid = pronamespace where n.nspname = ${schema}`.execute(db);
  const named = new RegExp(`(?<![\\w."])"?${schema.replace(/[^\w]/g, "\\$&")}"?\\.`, "g");
  return rows.map((one) => ({ ...one, sql: one.sql?.replace(named, "") ?? null }));
}

/** What of it goes on to be nothing. */
class TakenBack extends Error {}

/** Not allowed, or a server that only reads: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const MAY_NOT: ReadonlySet<unknown> = new Set(["42501", "25006"]);

/** What a record is made of in which nothing is kept yet: made in a schema that is taken back; null for whoever may not make one. */
export async function schemaMadeAnew(db: Db): Promise<readonly Made[] | null> {
  const schema = `according_verify_${randomBytes(8).toString("hex")}`;
  let made: readonly Made[] = [];
  try {
    // Also where the record is only looked at: nothing of this stays.
    const making = db.transaction().setAccessMode("read write");
    await making.execute(async (transaction) => {
      await sql`create schema ${sql.id(schema)}`.execute(transaction);
      await sql`set local search_path to ${sql.id(schema)}`.execute(transaction);
      for (const { up } of Object.values(migrations)) await up(transaction);
      made = await madeInSchema(transaction, schema);
      throw new TakenBack();
    });
  } catch (error) {
    if (MAY_NOT.has((error as { readonly code?: unknown }).code)) return null;
    if (!(error instanceof TakenBack)) throw error;
  }
  return made;
}
