import { type Desk, everyPage } from "../desk.ts";
import type { Linked } from "../linked.ts";
import { DOCUMENTS } from "./documents/index.ts";
import { FORMATS } from "./formats/index.ts";
import type { Offsets } from "./offsets.ts";
import type { Row, Value } from "./table.ts";
import { TABLES } from "./tables/index.ts";

export interface Wish {
  /** The name of a form of a table, or of a standard. */
  readonly format: string;
  /** The name of a table; a standard has what it has. */
  readonly of: string;
  readonly offsets: Offsets;
  /** Of this kind alone: a statement's act, a figure's kind, an event's type, a source's kind. */
  readonly kind?: string;
}

export interface Exported {
  readonly content: string | Uint8Array;
  /** It is not to be shown in a terminal. */
  readonly binary: boolean;
  /** Rows of a table. */
  readonly rows?: number;
}

export const FORMAT_NAMES: readonly string[] = [...FORMATS, ...DOCUMENTS].map(({ name }) => name);
export const TABLE_NAMES: readonly string[] = TABLES.map(({ name }) => name);

/** What is wished of some stories, in one file. Throws a RangeError, with a sentence, where the format cannot hold it. */
export async function exported(stories: readonly Linked[], { format, of, offsets, kind }: Wish): Promise<Exported> {
  const document = DOCUMENTS.find(({ name }) => name === format);
  if (document) return { content: document.write(stories), binary: false };
  const [form, table] = [FORMATS.find(({ name }) => name === format), TABLES.find(({ name }) => name === of)];
  if (!form || !table) throw new RangeError(`There is no ${form ? `table ${of}` : `format ${format}`}.`);
  const all: readonly Row[] = stories.flatMap((story) => [...table.rows(story, offsets)]);
  const rows =
    kind === undefined
      ? all
      : all.filter((row) => KINDS.some((column): Value | false | undefined => row[column] === kind));
  return { content: await form.write(table, rows), binary: form.binary, rows: rows.length };
}

/** The columns that say of which kind an entry is. */
const KINDS = ["act", "kind", "type"] as const;

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
