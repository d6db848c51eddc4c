import { type Reading, type Span, type Statement, slice, sourceOf } from "@according/reader";
import { spanOfAll } from "./changes.ts";
import { sentencesTouched } from "./sentences.ts";
import type { Older } from "./told.ts";
import { textWords } from "./words.ts";

/** The older version of a report in which something stood first. */
export type StoodIn = Pick<Older, "version" | "publishedAt">;

/**
 * Of the entries of a report, by their ids, those that stood in an older version of it word for word and by the same, and in
 * which first. `read`: as the machine read it, `now`: as people have judged it: what they put right was there all the same.
 */
export function stoodBefore(read: Reading, now: Reading, older: readonly Older[] = []): ReadonlyMap<string, StoodIn> {
  const found = new Map<string, StoodIn>();
  for (const { version, publishedAt, reading } of older) {
    const stands = standingIn(reading);
    const ids = [...stands(read), ...(now === read ? [] : [...stands(now), ...addedByHand(read, now, reading)])];
    const at = { version, ...(publishedAt === undefined ? {} : { publishedAt }) };
    for (const id of ids) if (!found.has(id)) found.set(id, at);
  }
  return found;
}

/** Fewer words are said again elsewhere: they are the same only in the same sentence. */
const TELLING = 4;

/** Which entries of another version stand in this one. */
function standingIn(older: Reading): (newer: Reading) => readonly string[] {
  const has = sentenceFinder(older);
  const said = new Set(older.statements.map((one) => saidKey(older, one)));
  const counted = new Set(older.figures.map((one) => countedKey(older, one)));
  const names = new Set(older.sources.map(({ name }) => name));
  return (newer) => {
    const isThere = (span: Span) => has(newer, span);
    const statements = newer.statements.filter((one) => {
      if (!said.has(saidKey(newer, one))) return false;
      return saidLength(newer, one) >= TELLING || isThere(spanOfAll([...one.content, ...one.cue, ...one.source]));
    });
    const within = new Set<string | null>(statements.map(({ id }) => id));
    const figures = newer.figures.filter(
      (one) => counted.has(countedKey(newer, one)) && (within.has(one.statement) || isThere(one.span)),
    );
    const events = newer.events.filter((one) => within.has(one.statement) || isThere(one.span));
    const sources = newer.sources.filter(({ name }) => names.has(name));
    return [statements, figures, events, sources].flatMap((all) => all.map(({ id }) => id));
  };
}

/** What nobody but a person found: it stood there where its sentence did. */
function addedByHand(read: Reading, now: Reading, older: Reading): readonly string[] {
  const known = new Set(read.statements.map(({ id }) => id));
  const has = sentenceFinder(older);
  return now.statements.filter(({ id, content }) => !known.has(id) && has(now, spanOfAll(content))).map(({ id }) => id);
}

/** Does the sentence around a place of another version stand in this one? One of a few words is no proof of it. */
function sentenceFinder({ report }: Reading): (newer: Reading, span: Span) => boolean {
  const all = ` ${plainWords(report.text)} `;
  return ({ report: { text } }, span) => {
    const words = plainWords(slice(text, sentencesTouched(text, span)));
    return words.split(" ").length >= TELLING && all.includes(` ${words} `);
  };
}

const saidKey = (reading: Reading, { speaker, act, ...statement }: Statement): string =>
  JSON.stringify([whoseName(reading, speaker), act, saidWords(reading, statement)]);

const countedKey = (reading: Reading, { span, measure, whose, assertion }: Reading["figures"][number]): string =>
  JSON.stringify([
    whoseName(reading, sourceOf(whose)),
    measure.kind,
    measure.unit,
    assertion.polarity,
    plainWords(slice(reading.report.text, span)),
  ]);

const whoseName = ({ sources }: Reading, id: string | null): string | null =>
  sources.find((one) => one.id === id)?.name ?? null;

const saidWords = ({ report: { text } }: Reading, { content, cue }: Pick<Statement, "content" | "cue">): string =>
  (content.length > 0 ? content : cue).map((span) => plainWords(slice(text, span))).join(" ");

const saidLength = (reading: Reading, statement: Statement): number => saidWords(reading, statement).split(" ").length;

const plainWords = (text: string): string =>
  textWords(text)
    .map(({ word }) => word)
    .join(" ");
