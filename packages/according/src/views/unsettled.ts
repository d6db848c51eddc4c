import type { EntryAt, Reading, Series, Statement } from "@according/reader";
import type { Linked } from "../linked.ts";
import { latestBySource } from "./claims.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";
import { type Rivalry, withRivals } from "./rivals.ts";
import { type Worded, worded } from "./worded.ts";

/** Two that tell otherwise, once however often either is told again. */
export interface Dispute extends Rivalry {
  /** Of figures: what is counted. */
  readonly counted?: string;
  /** Of figures: one of the two has told another number since. */
  readonly past?: true;
}

/** Those that stand before those of earlier numbers, each newest first. */
export const disputesOf = perStory((linked): readonly Dispute[] => {
  const { newness, series } = lookupIn(linked);
  const once = new Map<string, Dispute>();
  for (const one of withRivals(linked, linked.story.contradictions)) {
    if (countTheSame(linked, one)) continue;
    const sides = [one.a, one.b].map((at): Side => ({ at, row: worded(linked, at) }));
    const key = [one.kind, ...sides.map((side) => sideInWords(linked, side)).toSorted()].join(" | ");
    const before = once.get(key);
    if (before && one.more) once.set(key, { ...before, more: one.more });
    if (before) continue;
    const counting = one.b.by === "figure" ? series(one.b.report, one.b.figure) : null;
    const counted = counting && (counting.kind === "other" ? counting.of : counting.kind);
    const isPast = counting !== null && !sides.every((side) => isLatest(linked, counting, side));
    once.set(key, { ...one, ...(counted && { counted }), ...(isPast ? { past: true } : {}) });
  }
  return [...once.values()].toSorted(
    (x, y) => Number(x.past ?? false) - Number(y.past ?? false) || newness(y.b.report) - newness(x.b.report),
  );
});

/** One of two, in words. */
interface Side {
  readonly at: EntryAt;
  readonly row: Worded | null;
}

/** Is it the number that its source told last? */
function isLatest(linked: Linked, series: Series, { row }: Side): boolean {
  const claim = latestBySource(linked, series).get(row?.source ?? "");
  return claim === undefined || worded(linked, claim.entry)?.what === row?.what;
}

/** Of two statements, do both count one thing? Then it is their figures that are told otherwise, or are not. */
function countTheSame(linked: Linked, { kind, a, b }: Rivalry): boolean {
  if (kind !== "statements") return false;
  const counted = seriesWithin(linked, a);
  return [...seriesWithin(linked, b)].some((one) => counted.has(one));
}

function seriesWithin(linked: Linked, at: EntryAt): ReadonlySet<string> {
  if (at.by !== "statement") return new Set();
  const figures = linked.readings.get(at.report)?.figures.filter(({ statement }) => statement === at.statement) ?? [];
  return new Set(figures.flatMap(({ id }) => lookupIn(linked).series(at.report, id)?.id ?? []));
}

/** What one of two says, however often it is told. */
function sideInWords(linked: Linked, { at, row }: Side): string {
  const { series, utterance } = lookupIn(linked);
  if (at.by === "figure") return `${series(at.report, at.figure)?.id} ${row?.source ?? row?.who} ${row?.what}`;
  return (at.by === "statement" && utterance(at.report, at.statement)?.id) || `${at.report} ${row?.words}`;
}

/** Who was asked and said nothing, each once. */
export interface Silence {
  /** Where it was told last. */
  readonly entry: EntryAt;
  readonly reports: readonly string[];
}

const SILENT: ReadonlySet<Statement["act"]> = new Set(["decline-to-comment", "no-response"]);

/** Newest first. */
export function silencesOf(linked: Linked): readonly Silence[] {
  const found = statementsIn(linked, ({ act }) => SILENT.has(act));
  const groups = Map.groupBy(found, ({ reading, statement }) => {
    const who = lookupIn(linked).source(reading.report.id, statement.speaker)?.id;
    return who ? `${who} ${statement.act}` : `${reading.report.id} ${statement.id}`;
  });
  return [...groups.values()].flatMap((told) => {
    const [last] = told;
    return last
      ? [{ entry: statementAt(last), reports: [...new Set(told.map(({ reading }) => reading.report.id))] }]
      : [];
  });
}

/** Statements of which cannot be told who says them, newest first, each utterance once. */
export function openSpeakers(linked: Linked): readonly EntryAt[] {
  const { utterance } = lookupIn(linked);
  const seen = new Set<string>();
  return statementsIn(linked, ({ speaker, content }) => speaker === null && content.length > 0).flatMap((one) => {
    const key = utterance(one.reading.report.id, one.statement.id)?.id ?? one.statement.id;
    if (seen.has(key)) return [];
    seen.add(key);
    return [statementAt(one)];
  });
}

interface Found {
  readonly reading: Reading;
  readonly statement: Statement;
}

const statementAt = ({ reading, statement }: Found): EntryAt => ({
  by: "statement",
  report: reading.report.id,
  statement: statement.id,
});

function statementsIn(linked: Linked, wanted: (statement: Statement) => boolean): readonly Found[] {
  const { newness } = lookupIn(linked);
  return [...linked.readings.values()]
    .toSorted((a, b) => newness(b.report.id) - newness(a.report.id))
    .flatMap((reading) => reading.statements.filter(wanted).map((statement) => ({ reading, statement })));
}
