import type { Desk } from "../desk.ts";
import { everyPage } from "../every-page.ts";
import type { Linked } from "../linked.ts";
import type { Offsets } from "../offsets.ts";
import { DOCUMENTS } from "./documents/index.ts";
import { FORMATS } from "./formats/index.ts";
import type { Row, Table } from "./table.ts";
import { TABLES } from "./tables/index.ts";

export interface Wish {
  /** The name of a form of a table, or of a standard. */
  readonly format: string;
  /** The name of a table; a standard has what it has. */
  readonly of: string;
  readonly offsets: Offsets;
  /** Of this kind alone: a statement's act, a figure's kind, an event's type, a source's kind. */
  readonly kind?: string;
  /** Rows alone that have these values, as they are written, in these columns. */
  readonly where?: Readonly<Record<string, string>>;
}

export interface Exported {
  readonly content: string | Uint8Array;
  /** What a server calls it: RFC 6838. */
  readonly media: string;
  /** What a file of it may be called. */
  readonly name: string;
  /** Rows of a table. */
  readonly rows?: number;
  /** Of a table without rows: the kinds that its entries are of. */
  readonly kinds?: readonly string[];
}

export const FORMAT_NAMES: readonly string[] = [...FORMATS, ...DOCUMENTS].map(({ name }) => name);
export const TABLE_NAMES: readonly string[] = TABLES.map(({ name }) => name);

/**
 * What is wished of some stories, in one file. Throws a RangeError, with a sentence, where the format cannot hold it or a
 * table has no such column.
 */
export async function exported(stories: readonly Linked[], wish: Wish): Promise<Exported> {
  const file = fileWished(wish);
  const document = DOCUMENTS.find(({ name }) => name === wish.format);
  if (document) return { content: document.write(stories), ...file };
  const { form, table } = tableWished(wish);
  const rows = rowsWished(stories, table, wish);
  return {
    ...{ content: await form.write(table, rows), ...file, rows: rows.length },
    ...(rows.length === 0 ? { kinds: kindsIn(rowsWished(stories, table, { offsets: wish.offsets })) } : {}),
  };
}

/** What the file of a wish is called, and what a server calls it, before it is written. Throws the RangeErrors of `exported`. */
export function fileWished(wish: Wish): Pick<Exported, "media" | "name"> {
  const document = DOCUMENTS.find(({ name }) => name === wish.format);
  if (document)
    return {
      media: document.media,
      name: `${document.name === "html" ? "reports" : document.name}.${document.ending}`,
    };
  const { form, table } = tableWished(wish);
  return { media: form.media, name: `${table.name}.${form.name}` };
}

function tableWished({ format, of, where = {} }: Wish) {
  const [form, table] = [FORMATS.find(({ name }) => name === format), TABLES.find(({ name }) => name === of)];
  if (!form || !table) throw new RangeError(`There is no ${form ? `table ${of}` : `format ${format}`}.`);
  const unknown = Object.keys(where).find((column) => !Object.hasOwn(table.columns, column));
  if (unknown !== undefined)
    throw new RangeError(
      `The table ${table.name} has no column ${unknown}: it has ${Object.keys(table.columns).join(", ")}.`,
    );
  return { form, table };
}

/** The columns that say of which kind an entry is. */
const KINDS = ["act", "kind", "type"] as const;

function rowsWished(
  stories: readonly Linked[],
  table: Table,
  { offsets, kind, where = {} }: Pick<Wish, "offsets" | "kind" | "where">,
): readonly Row[] {
  const wished = Object.entries(where);
  return stories
    .flatMap((story) => [...table.rows(story, offsets)])
    .filter((row) => kind === undefined || KINDS.some((column) => row[column] === kind))
    .filter((row) => wished.every(([column, value]) => String(row[column] ?? "") === value));
}

const kindsIn = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => KINDS.flatMap((column) => (row[column] ? [String(row[column])] : [])))),
];

/** Every story, or the one that is named; null: there is no such story. */
export async function storiesFor(desk: Desk, name?: string): Promise<readonly Linked[] | null> {
  if (name !== undefined) {
    const one = await desk.link(name);
    return one && [one];
  }
  const all: Linked[] = [];
  for await (const story of everyPage((part) => desk.stories(part))) {
    const linked = await desk.link(story.name);
    if (linked) all.push(linked);
  }
  return all;
}
