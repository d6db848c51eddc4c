import {
  type EntryAt,
  type JudgedAt,
  type Judgement,
  type Reading,
  type Source,
  type Span,
  type Statement,
  slice,
  unsureStatements,
  type Verdict,
} from "@according/reader";
import { withSaid } from "./corrected-statements.ts";
import { takenAt, withTaken } from "./taken.ts";

/** Where an entry stands, and its words: by which a judgement finds it again. */
export type Anchor = Judgement["about"][number];

/** A judgement that stands, with the entries that it is about in the readings of now. */
export interface Settled {
  readonly judgement: Judgement;
  readonly about: readonly JudgedAt[];
}

export interface Judged {
  /** In the order of judging. */
  readonly settled: readonly Settled[];
  /** Of which an entry is in no reading any more, or cannot be told from others of the same words. */
  readonly orphaned: readonly Judgement[];
}

/** What becomes of judgements in the readings of now; those that were taken back are in neither list. */
export function judgedIn(judgements: readonly Judgement[], readings: readonly Reading[]): Judged {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading]));
  const settled: Settled[] = [];
  const orphaned: Judgement[] = [];
  for (const judgement of standingOnes(judgements)) {
    const about = judgement.about.flatMap((anchor) => judgedAt(anchor, byReport.get(anchor.report)) ?? []);
    const found = judgement.verdict.by === "a-statement" ? takenIn(judgement, byReport) : about;
    if (found.length === 0 || found.length < needed(judgement)) {
      orphaned.push(judgement);
      continue;
    }
    settled.push({ judgement, about: found });
    // What a person has found can be judged in turn.
    const reading = byReport.get(found[0]?.report ?? "");
    if (reading) byReport.set(reading.report.id, withStatement(reading, judgement, found[0]));
  }
  return { settled, orphaned };
}

/** What was taken for a statement is found by its own words alone: the words that link may stand there often. */
function takenIn({ about: [anchor] }: Judgement, byReport: ReadonlyMap<string, Reading>): readonly JudgedAt[] {
  const reading = anchor && byReport.get(anchor.report);
  if (!reading) return [];
  const at = judgedAt(anchor, reading);
  const statement = at ? null : takenAt(reading, anchor);
  return at ? [at] : statement === null ? [] : [AT.statement(reading.report.id, statement)];
}

const needed = ({ verdict, about }: Judgement): number => (verdict.by === "a-statement" ? 1 : about.length);

function withStatement(reading: Reading, judgement: Judgement, at: JudgedAt | undefined): Reading {
  const { verdict } = judgement;
  if (at?.by === "words" && verdict.by === "said") return withSaid(reading, at.span, verdict.name);
  if (at?.by !== "statement" || verdict.by !== "a-statement") return reading;
  return withTaken(reading, judgement, verdict, at.statement);
}

/** Those that stand, in the order of judging. */
const standingOnes = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => byText(a.at, b.at) || byText(a.id, b.id));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The anchor of an entry or of words of a reading; null: it has no entry of this id, or no such words. */
export function judgementAnchor(reading: Reading, at: JudgedAt): Anchor | null {
  if (at.by === "words") return wordsAnchor(reading, at.span);
  const one = placedIn(reading, at.by).find(({ id }) => id === idAt(at));
  return one && one.spans.length > 0
    ? { report: reading.report.id, entry: at.by, spans: one.spans, words: one.words }
    : null;
}

function wordsAnchor({ report: { id, text } }: Reading, span: Span): Anchor | null {
  const words = 0 <= span[0] && span[1] <= text.length ? slice(text, span) : "";
  return words.trim() === "" ? null : { report: id, entry: "words", spans: [span], words };
}

/** The entry at an anchor's place with its words, else the only one with these words exactly. */
function judgedAt({ report, entry, spans, words }: Anchor, reading: Reading | undefined): JudgedAt | null {
  if (!reading) return null;
  if (entry === "words") return wordsAt(reading, spans[0], words);
  const same = placedIn(reading, entry).filter((one) => one.words === words);
  const here = same.filter((one) => isSamePlace(one.spans, spans));
  const [only] = here.length > 0 ? here : same;
  return only && (here.length > 0 || same.length === 1) ? AT[entry](report, only.id) : null;
}

function wordsAt({ report: { id, text } }: Reading, span: Span | undefined, words: string): JudgedAt | null {
  if (span && slice(text, span) === words) return { by: "words", report: id, span };
  const start = text.indexOf(words);
  const isOnly = start >= 0 && text.indexOf(words, start + 1) < 0;
  return isOnly ? { by: "words", report: id, span: [start, start + words.length] } : null;
}

type EntryKind = Exclude<JudgedAt["by"], "words">;
type PlacedAt = Extract<JudgedAt, { readonly by: EntryKind }>;

const AT: Readonly<Record<EntryKind, (report: string, id: string) => PlacedAt>> = {
  source: (report, source) => ({ by: "source", report, source }),
  statement: (report, statement) => ({ by: "statement", report, statement }),
  figure: (report, figure) => ({ by: "figure", report, figure }),
  event: (report, event) => ({ by: "event", report, event }),
  time: (report, time) => ({ by: "time", report, time }),
};

/** An entry's id in its reading. */
export function idAt(at: PlacedAt): string {
  if (at.by === "source") return at.source;
  if (at.by === "statement") return at.statement;
  if (at.by === "time") return at.time;
  return at.by === "figure" ? at.figure : at.event;
}

const isSamePlace = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([start, end], i) => start === b[i]?.[0] && end === b[i]?.[1]);

interface Placed {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly words: string;
}

/** The entries of a kind, each where it stands: a source where it is first named, a figure with what it counts. */
function placedIn(reading: Reading, entry: EntryKind): readonly Placed[] {
  const at = (id: string, spans: readonly Span[]): Placed => ({
    ...{ id, spans },
    words: spans.map((span) => slice(reading.report.text, span)).join(" … "),
  });
  if (entry === "source") return reading.sources.map((one) => at(one.id, namedAt(one)));
  if (entry === "statement")
    return [...reading.statements, ...unsureStatements(reading)].map((one) => at(one.id, saidAt(one)));
  if (entry === "figure") return reading.figures.map(({ id, span, measure }) => at(id, [span, measure.span]));
  return (entry === "event" ? reading.events : reading.times).map(({ id, span }) => at(id, [span]));
}

const saidAt = ({ content, cue }: Statement): readonly Span[] => (content.length > 0 ? content : cue);

function namedAt({ mentions }: Source): readonly Span[] {
  const named = mentions.find(({ as }) => as === "name") ?? mentions[0];
  return named ? [named.span] : [];
}

/** Entries that a person has said are one, and such as are not; of two judgements of one pair the later counts. */
export interface Pairs {
  readonly same: readonly (readonly [EntryAt, EntryAt])[];
  readonly different: readonly (readonly [EntryAt, EntryAt])[];
}

export function judgedPairs(settled: readonly Settled[]): Pairs {
  const last = new Map<string, Settled>();
  for (const one of settled)
    if (one.judgement.verdict.by === "same" || one.judgement.verdict.by === "different")
      last.set(one.about.map(keyAt).sort().join(" "), one);
  const of = (verdict: Verdict["by"]) =>
    [...last.values()].flatMap(({ judgement, about: [a, b] }) =>
      judgement.verdict.by === verdict && a && b && isEntry(a) && isEntry(b) ? [[a, b] as const] : [],
    );
  return { same: of("same"), different: of("different") };
}

/** What a story links; not words, and not a time. */
export const isEntry = (at: JudgedAt): at is EntryAt => at.by !== "words" && at.by !== "time";

/** By which an entry of one report, or words of it, is told from all others. */
export const keyAt = (at: JudgedAt): string =>
  `${at.by} ${at.report} ${at.by === "words" ? at.span.join("-") : idAt(at)}`;
