import type { Reading, Referred, Source, Span, Statement, StatementRow } from "according/api";

/** A statement with the names and words that its line is made of: a row of the ledger, or an entry of a reading. */
export type Said = Omit<StatementRow, "report">;

/** Of a reading: each statement as the ledger's rows have it. */
export function sayings({ report: { text }, sources, times }: Reading): (statement: Statement) => Said {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const dates = new Map(times.map(({ id, edtf }) => [id, edtf]));
  const cut = ([start, end]: Span) => text.slice(start, end);
  const name = (id: string | undefined) => byId.get(id ?? "")?.name;
  const referred = (statement: Statement): Referred => ({
    candidates: (statement.candidates ?? []).flatMap(({ source }) => name(source) ?? []),
    via: statement.via.map(({ source, span }) => name(source) ?? cut(span)),
    ...known("role", roleOf(text, byId.get(statement.speaker ?? ""))),
    ...known("onBehalfOf", name(statement.onBehalfOf)),
    ...known("addressee", statement.addressee && cut(statement.addressee.span)),
    ...known("medium", statement.medium && withPreposition(text, statement.medium.span)),
    ...known("condition", statement.condition && cut(statement.condition)),
    ...known("time", dates.get(statement.time ?? "")),
  });
  return (statement) => ({
    statement,
    speaker: byId.get(statement.speaker ?? "") ?? null,
    content: statement.content.map(cut),
    cue: statement.cue.map(cut),
    source: statement.source.map(cut),
    refers: referred(statement),
  });
}

const known = <K extends string>(key: K, value: string | null | undefined) =>
  (value ? { [key]: value } : {}) as { readonly [key in K]?: string };

/** "spokesman of Northern Front"; "Northern Front spokesman" where the text has it so. */
function roleOf(text: string, source: Source | undefined): string | undefined {
  const [role] = source?.roles ?? [];
  return role?.of ? (before(text, role, role.of) ?? `${role.title} of ${role.of}`) : role?.title;
}

/** More than any possessive and the space before a title. */
const BETWEEN = 4;

function before(text: string, { title, span: [start, end] }: Source["roles"][number], of: string): string | undefined {
  const words = text.slice(Math.max(0, start - of.length - BETWEEN), end);
  const at = words.lastIndexOf(of);
  const rest = at < 0 ? "" : words.slice(at + of.length);
  return /^(?:['’]s?)?\s/.test(rest) && rest.endsWith(` ${title}`) ? words.slice(at) : undefined;
}

const PREPOSITION = /\b(in|on|at|through|via|during|by|over)\s+$/i;

/** "in a statement", also where the span begins after the preposition. */
function withPreposition(text: string, [start, end]: Span): string {
  const [, preposition] = PREPOSITION.exec(text.slice(Math.max(0, start - 10), start)) ?? [];
  const words = preposition ? `${preposition} ${text.slice(start, end)}` : text.slice(start, end);
  return words.replace(/^(In|On|At|Through|Via|During|By|Over)\b/, (first) => first.toLowerCase());
}
