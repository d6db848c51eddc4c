import { StoreError } from "./store.ts";

/** Where a record is in a PostgreSQL server: a database, and the schema in it that holds the record's tables. */
export interface Address {
  /** For connecting: with whatever name and password it was given. */
  readonly url: string;
  readonly schema: string;
  /** For people: without a password. */
  readonly shown: string;
}

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

/** What is told of a place by its words alone, of each kind of store. */
interface Kind {
  /** Is a place one of its, where it is none of those named before it? */
  readonly has: (place: string) => boolean;
  /** Is it the address of a server, and no file of this machine? */
  readonly served: boolean;
  /** See `shownPlace`. */
  readonly shown: (place: string) => string;
}

/** The stores that there are: what any asks about a place is answered here. */
const KINDS = {
  postgres: {
    has: (place) => /^postgres(?:ql)?:\/\//i.test(place),
    served: true,
    shown: (place) => postgresAt(place).shown,
  },
  sqlite: { has: () => true, served: false, shown: (place) => place },
} as const satisfies Readonly<Record<string, Kind>>;

export type StoreName = keyof typeof KINDS;
export const STORE_NAMES = Object.keys(KINDS) as readonly StoreName[];

/** In which store a place is. */
export const storeAt = (place: string): StoreName => STORE_NAMES.find((name) => KINDS[name].has(place)) ?? "sqlite";

/** Is a place the address of a server, and no file of this machine? */
export const isServed = (place: string): boolean => KINDS[storeAt(place)].served;

/** A place as it may be shown to people and written into logs. Throws `StoreError`. */
export const shownPlace = (place: string): string => KINDS[storeAt(place)].shown(place);
