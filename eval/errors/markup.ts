import type { Span } from "@according/reader";
import { type Attribution, ROLES, type Role } from "../score/types.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Any string as the text of an element or of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const AROUND = 160;

/** Where the attributions stand, with the rest of their lines, but no more than a few dozen words of those. */
export function windowOf(text: string, attributions: readonly Attribution[]): Span {
  const spans = attributions.flatMap((one) => ROLES.flatMap((role) => one[role]));
  const start = Math.min(text.length, ...spans.map(([from]) => from));
  const end = Math.max(start, ...spans.map(([, to]) => to));
  const lineEnd = text.indexOf("\n", end);
  return [
    Math.max(text.slice(0, start).lastIndexOf("\n") + 1, wordStart(text, start - AROUND)),
    Math.min(lineEnd < 0 ? text.length : lineEnd, wordStart(text, end + AROUND)),
  ];
}

/** The first offset from here on that does not cut a word. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + 40).search(/\s/u);
  return Math.min(text.length, space < 0 ? from : from + space);
}

interface Piece {
  readonly role: Role;
  readonly span: Span;
}

/** A stretch of the text as HTML, each role in a `mark` that says in words which it is; the label stays with the first word. */
export function marked(text: string, [from, to]: Span, attribution: Attribution): string {
  const pieces = ROLES.flatMap((role) => attribution[role].map((span): Piece => ({ role, span })));
  let at = from;
  const parts: string[] = [];
  for (const { role, span } of pieces.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const start = Math.max(at, span[0]);
    if (start >= span[1]) continue;
    parts.push(escapeHtml(text.slice(at, start)), mark(role, text.slice(start, span[1])));
    at = span[1];
  }
  return `${from > 0 ? "… " : ""}${parts.join("")}${escapeHtml(text.slice(at, to))}${to < text.length ? " …" : ""}`;
}

const mark = (role: Role, words: string): string =>
  `<mark class="${role}"><small>${role}</small>&nbsp;${escapeHtml(words)}</mark>`;
