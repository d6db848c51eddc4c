import type { Reading, Role, Source, Span, Statement } from "@according/reader";
import { known } from "./known.ts";
import { everySource } from "./taking.ts";

/** What a statement refers to by ids and spans, in names and in words of the text. */
export interface Referred {
  /** The possible speakers, in the order of `statement.candidates`. */
  readonly candidates: readonly string[];
  /** The links of the chain, in the order of `statement.via`. */
  readonly via: readonly string[];
  /** The speaker's: "spokesman of Northern Front". */
  readonly role?: string;
  readonly onBehalfOf?: string;
  readonly addressee?: string;
  /** With its preposition: "in a statement". */
  readonly medium?: string;
  readonly condition?: string;
  /** EDTF. */
  readonly time?: string;
}

/** Makes the names and words of what a statement refers to; the reading's entries are looked up once for all of them. */
export function referring(reading: Reading): (statement: Statement) => Referred {
  const {
    report: { text },
    times,
  } = reading;
  const byId = everySource(reading);
  const dates = new Map(times.map(({ id, edtf }) => [id, edtf]));
  const name = (id: string | undefined) => byId.get(id ?? "")?.name;
  const cut = ([start, end]: Span) => text.slice(start, end);
  return ({ speaker, candidates = [], via, onBehalfOf, addressee, medium, assertion: { condition }, time }) => ({
    candidates: candidates.flatMap(({ source }) => name(source) ?? []),
    via: via.map(({ source, span }) => name(source) ?? cut(span)),
    ...known("role", roleOf(text, byId.get(speaker ?? ""))),
    ...known("onBehalfOf", name(onBehalfOf)),
    ...known("addressee", addressee && cut(addressee.span)),
    ...known("medium", medium && withPreposition(text, medium.span)),
    ...known("condition", condition && cut(condition)),
    ...known("time", dates.get(time ?? "")),
  });
}

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

const PREPOSITION = /\b(in|on|at|through|via|during|by|over|near|outside|around|inside|across|along)\s+$/i;

/** "in a statement", also where the span begins after the preposition. */
function withPreposition(text: string, [start, end]: Span): string {
  const [, preposition] = PREPOSITION.exec(text.slice(Math.max(0, start - 10), start)) ?? [];
  const words = preposition ? `${preposition} ${text.slice(start, end)}` : text.slice(start, end);
  return words.replace(/^(In|On|At|Through|Via|During|By|Over)\b/, (first) => first.toLowerCase());
}

/** "in Orlay"; "where: Tesmar" of words that no preposition makes a place: *Tesmar's president*. */
export function placeOf(text: string, span: Span): string {
  const words = withPreposition(text, span);
  return /^(?:in|on|at|through|via|by|over|near|outside|around|inside|across|along)\b/i.test(words)
    ? words
    : `where: ${words}`;
}
