/*
 * A reading in the form `according/1` as one in the form `according/2`: `whose` for whose word a figure or event is,
 * `assertion` for what is asserted, and ids that name the place in the report. Frozen: it stays as it is when the format
 * goes on.
 */

type Json = Readonly<Record<string, unknown>>;
type Span = readonly [start: number, end: number];

export interface Second {
  /** As JSON. */
  readonly reading: string;
  /** For every old id the new one. */
  readonly ids: Readonly<Record<string, string>>;
}

/** `reading` is a reading as JSON; null: it has another form, or is damaged. */
export function secondOf(reading: unknown): Second | null {
  try {
    const first = JSON.parse(String(reading)) as Json;
    return first?.format === "according/1" ? projected(first) : null;
  } catch {
    return null;
  }
}

function projected(first: Json): Second {
  const statements = new Map(listOf(first, "statements").map((one) => [one.id, one]));
  const changed: Json = {
    ...first,
    format: "according/2",
    statements: listOf(first, "statements").map(secondStatement),
    figures: listOf(first, "figures").map((figure) => secondFigure(figure, statements)),
    events: listOf(first, "events").map((event) => secondEvent(event, statements)),
    credits: listOf(first, "credits"),
  };
  const ids = newIds(first);
  const entries = ["sources", "statements", "figures", "times", "events"].map((list) => [
    list,
    renamed(listOf(changed, list), ids),
  ]);
  return { reading: JSON.stringify({ ...changed, ...Object.fromEntries(entries) }), ids: Object.fromEntries(ids) };
}

/** Events and credits came later than the form's first readings. */
const listOf = (reading: Json, list: string): readonly Json[] => (reading[list] as readonly Json[] | undefined) ?? [];

function secondStatement({ polarity, status, condition, ...rest }: Json): Json {
  const assertion = { polarity: polarity ?? "asserted", mode: status ?? "actual", ...(condition ? { condition } : {}) };
  return { ...rest, by: "unknown", assertion };
}

type Statements = ReadonlyMap<unknown, Json>;

function secondFigure({ attributedTo, undecided, source, status, ...rest }: Json, statements: Statements): Json {
  const words = source ? { words: source } : {};
  const around = statements.get(rest.statement);
  const assertion = ASSERTIONS[String(status)] ?? PLAIN;
  if (attributedTo !== null) return { ...rest, whose: { by: "source", source: attributedTo, ...words }, assertion };
  if (undecided || source) return { ...rest, whose: { by: "open", candidates: [], ...words }, assertion };
  return { ...rest, whose: rest.statement === null ? { by: "reporter" } : openIn(around), assertion };
}

const PLAIN = { polarity: "asserted", mode: "actual" };
const ASSERTIONS: Readonly<Record<string, Json>> = {
  denied: { polarity: "negated", mode: "actual" },
  possible: { polarity: "asserted", mode: "possible" },
  threatened: { polarity: "asserted", mode: "threatened" },
};

function secondEvent({ voice, polarity, status, ...rest }: Json, statements: Statements): Json {
  const past = status === "historical";
  return {
    ...rest,
    whose: voice === "reporter" ? { by: "reporter" } : wordOf(statements.get(voice)),
    statement: voice === "reporter" ? null : voice,
    assertion: { polarity, mode: past ? "actual" : status },
    ...(past ? { historical: true } : {}),
  };
}

const wordOf = (statement: Json | undefined): Json =>
  typeof statement?.speaker === "string" ? { by: "source", source: statement.speaker } : openIn(statement);

/** Also where the statement is not in the reading: what somebody said is never the reporter's. */
const openIn = (statement: Json | undefined): Json => ({
  by: "open",
  candidates: statement?.speaker === null ? (statement.candidates ?? []) : [],
});

function newIds(first: Json): ReadonlyMap<string, string> {
  const { id: report } = first.report as Json;
  const ids = new Map<string, string>();
  for (const [list, { prefix, place }] of Object.entries(PLACES))
    for (const entry of listOf(first, list)) ids.set(String(entry.id), idOf(prefix, report, ...place(entry)));
  return ids;
}

interface Placed {
  readonly prefix: string;
  readonly place: (entry: Json) => readonly unknown[];
}

const PLACES: Readonly<Record<string, Placed>> = {
  sources: {
    prefix: "src",
    place: ({ kind, name, mentions }) => [kind, name, ...firstOf(mentions as readonly Json[])],
  },
  statements: {
    prefix: "st",
    place: (statement) => {
      const [content, source, cue] = [statement.content, statement.source, statement.cue] as (readonly Span[])[];
      return [...(content?.length ? content : (source ?? [])).flat(), ...(cue ?? []).flat()];
    },
  },
  figures: { prefix: "f", place: ({ span }) => span as Span },
  times: { prefix: "time", place: ({ span }) => span as Span },
  // The old id tells two deeds in the same words apart.
  events: { prefix: "ev", place: ({ type, span, id }) => [type, ...(span as Span), id] },
};

function firstOf(mentions: readonly Json[]): readonly number[] {
  const spans = mentions.map(({ span }) => span as Span);
  return spans.length === 0 ? [] : spans.reduce((first, span) => (span[0] < first[0] ? span : first));
}

const REFERRING: ReadonlySet<string> = new Set(
  "id source speaker onBehalfOf time within continues statement partOf actor recipient".split(" "),
);

/** With every old id that stands in a field for one as the new one. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, held]) => [
    key,
    typeof held === "string" && REFERRING.has(key) ? (ids.get(held) ?? held) : renamed(held, ids),
  ]);
  return Object.fromEntries(entries);
}

/** As ids were made when this form was new: two 32-bit lanes of the finaliser of MurmurHash3, in base 36. */
function idOf(prefix: string, ...parts: readonly unknown[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let k = 0; k < parts.length; k++) {
    const part = String(parts[k]);
    for (let i = k > 0 ? -1 : 0; i < part.length; i++) {
      const unit = i < 0 ? 0 : part.charCodeAt(i);
      [a, b] = [Math.imul(a ^ unit, 2654435761), Math.imul(b ^ unit, 1597334677)];
    }
  }
  a = mix(a, b);
  b = mix(b, a);
  return `${prefix}-${(a >>> 0).toString(36).padStart(7, "0")}${(b >>> 0).toString(36).padStart(7, "0")}`;
}

function mix(x: number, y: number): number {
  const h = Math.imul(x ^ (x >>> 16), 2246822507) ^ Math.imul(y ^ (y >>> 13), 3266489909);
  return h ^ (h >>> 16);
}
