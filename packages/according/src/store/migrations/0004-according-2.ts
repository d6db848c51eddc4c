import { type Kysely, sql } from "kysely";

/*
 * Readings kept as `according/1` become `according/2`, and with them the ids in every table: `whose` for whose word a
 * figure or event is, `assertion` for what is asserted, and ids that name the place in the report. Nothing is read anew.
 * Frozen: it stays as it is when the format goes on.
 */

type Json = Readonly<Record<string, unknown>>;
type Span = readonly [start: number, end: number];

interface Version {
  readonly key: number;
  readonly text: string;
  readonly reading: string;
}

/** Every reading in the new form, with the ids and rows that are made of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ key: number }>`select key from versions`.execute(db);
  for (const { key } of rows) {
    const found = await sql<Version>`select key, text, reading from versions where key = ${key}`.execute(db);
    const [version] = found.rows;
    const reading = version && parsed(version);
    if (version && reading?.format === "according/1") await rewrite(db, version, reading, secondOf(reading));
  }
}

/** A reading that is damaged stays as it is, to be found by whoever verifies the record. */
function parsed({ reading }: Version): Json | null {
  try {
    return JSON.parse(reading) as Json;
  } catch {
    return null;
  }
}

async function rewrite(db: Kysely<unknown>, { key, text }: Version, first: Json, reading: Json): Promise<void> {
  await sql`update versions set reading = ${JSON.stringify(reading)} where key = ${key}`.execute(db);
  for (const [i, { id }] of listOf(reading, "sources").entries())
    await sql`update sources set id = ${id}
      where version = ${key} and id = ${listOf(first, "sources")[i]?.id}`.execute(db);
  for (const [position, { id, speaker }] of listOf(reading, "statements").entries())
    await sql`update statements set id = ${id}, speaker = ${speaker}
      where version = ${key} and position = ${position}`.execute(db);
  for (const [position, { id, whose }] of listOf(reading, "figures").entries())
    await sql`update figures set id = ${id}, attributed_to = ${(whose as Json).source ?? null}
      where version = ${key} and position = ${position}`.execute(db);
  for (const [position, { id }] of listOf(reading, "times").entries())
    await sql`update times set id = ${id} where version = ${key} and position = ${position}`.execute(db);
  for (const [position, { id, actor, recipient, time, statement }] of listOf(reading, "events").entries())
    await sql`update events set id = ${id}, actor = ${actor}, recipient = ${recipient}, time = ${time ?? null},
      voice = ${statement ?? "reporter"} where version = ${key} and position = ${position}`.execute(db);
  await sql`delete from spans where version = ${key}`.execute(db);
  for (const [position, { entry, role, span }] of placesOf(reading).entries())
    await sql`insert into spans (version, position, entry, role, start, "end", words)
      values (${key}, ${position}, ${entry}, ${role}, ${span[0]}, ${span[1]}, ${text.slice(...span)})`.execute(db);
}

const listOf = (reading: Json, list: string): readonly Json[] => (reading[list] as readonly Json[] | undefined) ?? [];

/** A reading in the form `according/2`, its ids naming their places. */
function secondOf(first: Json): Json {
  const report = first.report as Json;
  const statements = new Map(listOf(first, "statements").map((one) => [one.id, one]));
  const changed: Json = {
    ...first,
    format: "according/2",
    statements: listOf(first, "statements").map(secondStatement),
    figures: listOf(first, "figures").map((figure) => secondFigure(figure, statements)),
    events: listOf(first, "events").map((event) => secondEvent(event, statements)),
    credits: listOf(first, "credits"),
  };
  return renamed(changed, newIds(changed, String(report.id))) as Json;
}

function secondStatement({ polarity, status, condition, ...rest }: Json): Json {
  const assertion = { polarity: polarity ?? "asserted", mode: status ?? "actual", ...(condition ? { condition } : {}) };
  return { ...rest, by: "unknown", assertion };
}

type Statements = ReadonlyMap<unknown, Json>;

function secondFigure({ attributedTo, undecided, source: words, status, ...rest }: Json, statements: Statements): Json {
  const named = words ? { words } : {};
  const around = statements.get(rest.statement);
  const whose =
    attributedTo !== null
      ? { by: "source", source: attributedTo, ...named }
      : undecided || words
        ? { by: "open", candidates: [], ...named }
        : around
          ? openIn(around)
          : { by: "reporter" };
  return { ...rest, whose, assertion: ASSERTIONS[String(status)] ?? PLAIN };
}

const openIn = ({ candidates, speaker }: Json): Json => ({
  by: "open",
  candidates: speaker === null ? (candidates ?? []) : [],
});

const PLAIN = { polarity: "asserted", mode: "actual" };
const ASSERTIONS: Readonly<Record<string, Json>> = {
  denied: { polarity: "negated", mode: "actual" },
  possible: { polarity: "asserted", mode: "possible" },
  threatened: { polarity: "asserted", mode: "threatened" },
};

function secondEvent({ voice, polarity, status, ...rest }: Json, statements: Statements): Json {
  const around = statements.get(voice);
  const whose = !around
    ? { by: "reporter" }
    : around.speaker === null
      ? openIn(around)
      : { by: "source", source: around.speaker };
  return {
    ...rest,
    whose,
    statement: around ? voice : null,
    assertion: { polarity, mode: status === "historical" ? "actual" : status },
    ...(status === "historical" ? { historical: true } : {}),
  };
}

/** For every old id the new one: the report and the place in it. */
function newIds(reading: Json, report: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const add = (list: string, parts: (entry: Json) => readonly unknown[]): void => {
    for (const entry of listOf(reading, list))
      ids.set(String(entry.id), idOf(PREFIXES[list] ?? "", report, ...parts(entry)));
  };
  add("sources", ({ kind, name, mentions }) => [
    kind,
    name,
    ...(((mentions as readonly Json[])[0]?.span as Span) ?? []),
  ]);
  add("statements", ({ content, source, cue }) => {
    const [what, who, how] = [content, source, cue] as readonly (readonly Span[])[];
    return [...(what?.length ? what : (who ?? [])).flat(), ...(how ?? []).flat()];
  });
  add("figures", ({ span }) => span as Span);
  add("times", ({ span }) => span as Span);
  add("events", ({ type, span, id }) => [type, ...(span as Span), id]);
  return ids;
}

const PREFIXES: Readonly<Record<string, string>> = {
  sources: "src",
  statements: "st",
  figures: "f",
  times: "time",
  events: "ev",
};

/** Every string that is an old id as the new one, outside words of the text. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, held]) => [
    key,
    typeof held === "string" && REFERRING.has(key) ? (ids.get(held) ?? held) : renamed(held, ids),
  ]);
  return Object.fromEntries(entries);
}

const REFERRING: ReadonlySet<string> = new Set(
  "id source speaker onBehalfOf time within continues statement partOf actor recipient".split(" "),
);

interface Place {
  readonly entry: unknown;
  readonly role: string;
  readonly span: Span;
}

/** Every span in the order of the lists, as the new form's tables have them. */
function placesOf(reading: Json): readonly Place[] {
  const found: Place[] = [];
  const each = (list: string, name: string, fields: Readonly<Record<string, (entry: Json) => unknown>>): void => {
    for (const entry of listOf(reading, list))
      for (const [role, spans] of Object.entries(fields))
        for (const span of spansIn(spans(entry)))
          found.push({
            entry: entry.id ?? entry.kind ?? entry.code,
            role: role === "" ? name : `${name}.${role}`,
            span,
          });
  };
  each("sources", "source", {
    role: ({ roles }) => (roles as readonly Json[]).map(({ span }) => span),
    mention: ({ mentions }) => (mentions as readonly Json[]).map(({ span }) => span),
  });
  each("statements", "statement", {
    content: ({ content }) => content,
    cue: ({ cue }) => cue,
    source: ({ source }) => source,
    via: ({ via }) => (via as readonly Json[]).map(({ span }) => span),
    addressee: ({ addressee }) => (addressee as Json | undefined)?.span,
    medium: ({ medium }) => (medium as Json | undefined)?.span,
    condition: ({ assertion }) => (assertion as Json).condition,
  });
  each("figures", "figure", {
    "": ({ span }) => span,
    measure: ({ measure }) => (measure as Json).span,
    place: ({ place }) => place,
    whose: ({ whose }) => (whose as Json).words,
  });
  each("times", "time", { "": ({ span }) => span });
  each("events", "event", { "": ({ span }) => span, place: ({ place }) => place });
  each("credits", "credit", { "": ({ span }) => span });
  each("problems", "problem", { "": ({ span }) => span });
  return found;
}

/** One span or a list of them; none for nothing. */
function spansIn(value: unknown): readonly Span[] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === "number" ? [value as unknown as Span] : (value as readonly Span[]);
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
