import { type Reading, type Role, type Source, type Span, type Statement, slice } from "@according/reader";
import type { Referred } from "./store.ts";

/** Makes the names and words of what a statement refers to; the reading's entries are looked up once for all of them. */
export function referring({ report: { text }, sources, times }: Reading): (statement: Statement) => Referred {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const dates = new Map(times.map(({ id, edtf }) => [id, edtf]));
  const name = (id: string | undefined) => byId.get(id ?? "")?.name;
  return ({ speaker, candidates = [], via, onBehalfOf, addressee, medium, condition, time }) => ({
    candidates: candidates.flatMap(({ source }) => name(source) ?? []),
    via: via.map(({ source, span }) => name(source) ?? slice(text, span)),
    ...known("role", roleOf(text, byId.get(speaker ?? ""))),
    ...known("onBehalfOf", name(onBehalfOf)),
    ...known("addressee", addressee && slice(text, addressee.span)),
    ...known("medium", medium && withPreposition(text, medium.span)),
    ...known("condition", condition && slice(text, condition)),
    ...known("time", dates.get(time ?? "")),
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

function before(text: string, { title, span: [start, end] }: Role, of: string): string | undefined {
  const words = text.slice(Math.max(0, start - of.length - BETWEEN), end);
  const at = words.lastIndexOf(of);
  const rest = at < 0 ? "" : words.slice(at + of.length);
  return /^(?:['’]s?)?\s/.test(rest) && rest.endsWith(` ${title}`) ? words.slice(at) : undefined;
}

const PREPOSITION = /\b(in|on|at|through|via|during|by|over)\s+$/i;

/** "in a statement", also where the span begins after the preposition. */
function withPreposition(text: string, span: Span): string {
  const [, preposition] = PREPOSITION.exec(text.slice(Math.max(0, span[0] - 10), span[0])) ?? [];
  const words = preposition ? `${preposition} ${slice(text, span)}` : slice(text, span);
  return words.replace(/^(In|On|At|Through|Via|During|By|Over)\b/, (first) => first.toLowerCase());
}
