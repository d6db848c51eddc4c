import { StoreError } from "./store.ts";

/** Where a record is in a PostgreSQL server: a database, and the schema in it that holds the record's tables. */
export interface Address {
  /** For connecting: with whatever name and password it was given. */
  readonly url: string;
  readonly schema: string;
  /** For people: without a password. */
  readonly shown: string;
}

/** Is a place a database in PostgreSQL? */
export const isPostgres = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place);

/** Is a place the address of a server, and no file of this machine? A store that is served adds itself. */
export const isServed = isPostgres;

const SCHEMA = "according";

/** `postgres://user@host/database`, with `?schema=NAME` where a database holds several records. Throws `StoreError`. */
export function postgresAt(place: string): Address {
  const url = URL.parse(place);
  if (!url?.hostname && !url?.searchParams.has("host"))
    throw new StoreError("The address of the record is not understood: write postgres://user@host/database.");
  const schema = url.searchParams.get("schema") ?? SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,50}$/.test(schema))
    throw new StoreError(
      `The schema of a record is named with small letters, digits and _, not ${JSON.stringify(schema)}.`,
    );
  url.searchParams.delete("schema");
  const plain = new URL(url);
  for (const secret of ["password", "sslkey", "sslpassword"]) plain.searchParams.delete(secret);
  plain.password = "";
  return { url: url.href, schema, shown: `${plain.href}${schema === SCHEMA ? "" : ` (${schema})`}` };
}

/** A place as it may be shown to people and written into logs. Throws `StoreError`. */
export const shownPlace = (place: string): string => (isPostgres(place) ? postgresAt(place).shown : place);
