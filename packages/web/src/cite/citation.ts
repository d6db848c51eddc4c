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

/** They stand everywhere: alone they are not what was searched. */
const SMALL = new Set(
  "a an and are as at be been but by for from had has have he her his in is it its not of on or she that the their they this to was were which who will with".split(
    " ",
  ),
);

/** Leads to where most of the words that were searched stand closest together; small words alone lead nowhere. */
export function wordsHash({ passage, marks }: Hit): string {
  const wordOf = ([start, end]: Span) => passage.slice(start, end).toLowerCase();
  const telling = marks.filter((mark) => !SMALL.has(wordOf(mark)));
  let best = { many: 0, span: [0, 0] as Span };
  for (const [i, [start]] of telling.entries()) {
    for (const [j, [, end]] of telling.entries()) {
      if (j < i || end - start > MOST) continue;
      const many = new Set(telling.slice(i, j + 1).map(wordOf)).size;
      const isCloser = many === best.many && end - start < best.span[1] - best.span[0];
      if (many > best.many || isCloser) best = { many, span: [start, end] };
    }
  }
  return best.many === 0 ? "" : `${FOUND}${passage.slice(...withNeighbours(best.span, marks))}`;
}

/** With the words that were searched too and stand right beside it. */
function withNeighbours([start, end]: Span, marks: readonly Span[]): Span {
  const before = marks.findLast((mark) => mark[1] < start && start - mark[1] <= 1);
  if (before) return withNeighbours([before[0], end], marks);
  const after = marks.find((mark) => mark[0] > end && mark[0] - end <= 1);
  return after ? withNeighbours([start, after[1]], marks) : [start, end];
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
