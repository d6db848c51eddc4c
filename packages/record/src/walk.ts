import { LISTS } from "./format.ts";
import type { EntryKind, Fields, Shape } from "./shape.ts";
import type { Span } from "./span.ts";
import type { Reading } from "./types.ts";

/** A place in the text with the entry whose it is: its id, or of a credit the kind and of a problem the code. */
export interface Place {
  readonly entry: string;
  /** "statement.content", "figure", "source.mention". */
  readonly role: string;
  readonly span: Span;
}

/** That one entry refers to another. */
export interface Reference {
  readonly from: string;
  readonly to: string;
  readonly kind: EntryKind;
}

/** Every span of a reading, in the order of its lists. */
export function placesOf(reading: Reading): readonly Place[] {
  const found: Place[] = [];
  for (const { entry, name, fields, value } of entriesOf(reading))
    visitFields(fields, value, "", {
      span: (span, role) => found.push({ entry, role: role === "" ? name : `${name}.${role}`, span }),
    });
  return found;
}

/** Every reference of a reading's entries to others, in the order of its lists; what a problem has found is a piece for itself. */
export function referencesOf(reading: Reading): readonly Reference[] {
  const found: Reference[] = [];
  for (const { entry, fields, value } of entriesOf({ ...reading, problems: [] }))
    visitFields(fields, value, "", { reference: (to, kind) => found.push({ from: entry, to, kind }) });
  return found;
}

/** Ids of the sources that statements, figures or events refer to. */
export const sourcesInUse = (reading: Pick<Reading, "statements" | "figures" | "events">): ReadonlySet<string> =>
  new Set(
    referencesOf({ ...EMPTY, ...reading })
      .filter(({ kind }) => kind === "source")
      .map(({ to }) => to),
  );

const EMPTY = { sources: [], times: [], credits: [], problems: [] } as unknown as Reading;

/** The name that a list's entries go by: an id, or the kind or code of what has none. */
const nameOf = (value: Values): string => String(value.id ?? value.kind ?? value.code);

type Values = Readonly<Record<string, unknown>>;

function* entriesOf(reading: Reading) {
  for (const [list, { name, fields }] of Object.entries(LISTS))
    for (const value of reading[list as keyof typeof LISTS] as readonly unknown[] as readonly Values[])
      yield { entry: nameOf(value), name, fields: fields as Fields, value };
}

interface Visitor {
  readonly span?: (span: Span, role: string) => void;
  readonly reference?: (to: string, kind: EntryKind) => void;
}

function visitFields(fields: Fields, value: Values, path: string, visitor: Visitor): void {
  for (const [key, { shape }] of listed(fields)) {
    const held = value[key];
    if (held !== undefined && held !== null) visit(shape, held, key === "span" ? path : joined(path, key), visitor);
  }
}

const lists = new WeakMap<Fields, readonly (readonly [string, Fields[string]])[]>();

/** Fields with their names, in a list that is made once. */
function listed(fields: Fields): readonly (readonly [string, Fields[string]])[] {
  const before = lists.get(fields);
  if (before) return before;
  const list = Object.entries(fields);
  lists.set(fields, list);
  return list;
}

const joined = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

function visit(shape: Shape, value: unknown, path: string, visitor: Visitor): void {
  if (shape.kind === "span") visitor.span?.(value as Span, shape.role ?? path);
  if (shape.kind === "reference") visitor.reference?.(value as string, shape.to);
  if (shape.kind === "nullable") visit(shape.of, value, path, visitor);
  if (shape.kind === "list") for (const one of value as readonly unknown[]) visit(shape.of, one, path, visitor);
  if (shape.kind === "object") visitFields(shape.fields, value as Values, path, visitor);
  if (shape.kind === "either") visitFields(fieldsOf(shape.of, value as Values), value as Values, path, visitor);
}

const fieldsOf = (kinds: Readonly<Record<string, Fields>>, value: Values): Fields => kinds[String(value.by)] ?? {};
