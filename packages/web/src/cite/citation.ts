import type { Said } from "@according/wording";
import type { Hit, Span } from "according/api";
import type { Mark } from "../reader/marks.ts";
import { longDate } from "../ui/dates.ts";

interface Cited {
  readonly said: Said;
  readonly outlet: string | undefined;
  readonly publishedAt: string | undefined;
  /** Of the report's page, with the version: in another the same characters may be other words. */
  readonly address: string;
}

/** "“The gate stays shut,” — Mara Velin, Tesmar Post, 3 March 2026. http://…/reports/first?version=1#c70-91" */
export function citation({ said, outlet, publishedAt, address }: Cited): string {
  const { statement, content, speaker, source } = said;
  const words = content.join(" … ");
  const who = speaker?.name ?? `${source.join(" … ") || "somebody"} (open who)`;
  const isQuoted = statement.form === "direct" && !/^["“‘']/.test(words);
  const where = [
    who,
    statement.form === "indirect" ? "as reported" : "",
    outlet,
    publishedAt && longDate(publishedAt.slice(0, 10)),
  ];
  const [start, end] = [statement.content[0]?.[0] ?? 0, statement.content.at(-1)?.[1] ?? 0];
  return `${isQuoted ? `“${words}”` : words} — ${where.filter(Boolean).join(", ")}. ${address}#c${start}-${end}`;
}

const FOUND = "words-";
const MOST = 120;

/** Leads to where the words that were searched stand, from the first that was found to the last that is near it. */
export function wordsHash({ passage, marks }: Hit): string {
  const [first] = marks;
  const last = first && marks.findLast(([, end]) => end - first[0] <= MOST);
  return first && last ? `${FOUND}${passage.slice(first[0], last[1])}` : "";
}

/** What an address names after "#", with the characters in place of words: they are where these stand first. */
export function placeNamed(hash: string, text: string): string {
  if (!hash.startsWith(FOUND)) return hash;
  const words = decoded(hash.slice(FOUND.length));
  const start = text.indexOf(words);
  return start < 0 || words === "" ? "" : `c${start}-${start + words.length}`;
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** The characters that an address names after "#": "c70-91". null: it names none. */
export function citedSpan(hash: string): Span | null {
  const [, start, end] = /^c(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  return start === undefined || Number(start) >= Number(end) ? null : [Number(start), Number(end)];
}

export function citedMarks(hash: string): readonly Mark[] {
  const span = citedSpan(hash);
  return span ? [{ entry: hash, kind: "problem", role: "detail", span }] : [];
}
