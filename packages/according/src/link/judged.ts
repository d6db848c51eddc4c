import {
  confident,
  type EntryAt,
  type Judgement,
  type Reading,
  type Source,
  type Span,
  type Statement,
  slice,
  stableId,
  type Verdict,
} from "@according/reader";

/** Where an entry stands, and its words: by which a judgement finds it again. */
export type Anchor = Judgement["about"][number];

/** A judgement that stands, with the entries that it is about in the readings of now. */
export interface Settled {
  readonly judgement: Judgement;
  readonly about: readonly EntryAt[];
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
  const found = judgements
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toSorted((a, b) => byText(a.at, b.at) || byText(a.id, b.id))
    .map((judgement) => ({
      judgement,
      about: judgement.about.map((anchor) => entryAt(anchor, byReport.get(anchor.report))),
    }));
  const whole = ({ about }: (typeof found)[number]) => about.length > 0 && about.every((one) => one !== null);
  return {
    settled: found.filter(whole).map(({ judgement, about }) => ({ judgement, about: about as readonly EntryAt[] })),
    orphaned: found.filter((one) => !whole(one)).map(({ judgement }) => judgement),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The anchor of an entry of a reading; null: it has none of this id. */
export function judgementAnchor(reading: Reading, at: EntryAt): Anchor | null {
  const one = placedIn(reading, at.by).find(({ id }) => id === idAt(at));
  return one && one.spans.length > 0
    ? { report: reading.report.id, entry: at.by, spans: one.spans, words: one.words }
    : null;
}

/** The entry at an anchor's place with its words, else the only one with these words exactly. */
function entryAt({ report, entry, spans, words }: Anchor, reading: Reading | undefined): EntryAt | null {
  if (!reading) return null;
  const same = placedIn(reading, entry).filter((one) => one.words === words);
  const here = same.filter((one) => isSamePlace(one.spans, spans));
  const [only] = here.length > 0 ? here : same;
  return only && (here.length > 0 || same.length === 1) ? (AT[entry](report, only.id) as EntryAt) : null;
}

const AT: Readonly<Record<Anchor["entry"], (report: string, id: string) => EntryAt>> = {
  source: (report, source) => ({ by: "source", report, source }),
  statement: (report, statement) => ({ by: "statement", report, statement }),
  figure: (report, figure) => ({ by: "figure", report, figure }),
  event: (report, event) => ({ by: "event", report, event }),
};

/** An entry's id in its reading. */
export function idAt(at: EntryAt): string {
  if (at.by === "source") return at.source;
  if (at.by === "statement") return at.statement;
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
function placedIn(reading: Reading, entry: Anchor["entry"]): readonly Placed[] {
  const at = (id: string, spans: readonly Span[]): Placed => ({
    ...{ id, spans },
    words: spans.map((span) => slice(reading.report.text, span)).join(" … "),
  });
  if (entry === "source") return reading.sources.map((one) => at(one.id, namedAt(one)));
  if (entry === "statement") return reading.statements.map((one) => at(one.id, saidAt(one)));
  if (entry === "figure") return reading.figures.map(({ id, span, measure }) => at(id, [span, measure.span]));
  return reading.events.map(({ id, span }) => at(id, [span]));
}

const saidAt = ({ content, cue }: Statement): readonly Span[] => (content.length > 0 ? content : cue);

function namedAt({ mentions }: Source): readonly Span[] {
  const named = mentions.find(({ as }) => as === "name") ?? mentions[0];
  return named ? [named.span] : [];
}

/**
 * Readings as people have judged them: who says a statement, what is none, what a figure counts. Later judgements come
 * after earlier ones. The readings given stay as they are.
 */
export function correctedBy(settled: readonly Settled[], readings: readonly Reading[]): readonly Reading[] {
  const byReport = Map.groupBy(settled, ({ about }) => about[0]?.report ?? "");
  return readings.map((reading) =>
    (byReport.get(reading.report.id) ?? []).reduce(
      (corrected, { judgement, about: [at] }) => (at ? withVerdict(corrected, judgement.verdict, idAt(at)) : corrected),
      reading,
    ),
  );
}

function withVerdict(reading: Reading, verdict: Verdict, id: string): Reading {
  if (verdict.by === "speaker") return spokenBy(reading, id, verdict.name);
  if (verdict.by === "not-a-statement") return leftOut(reading, id);
  if (verdict.by !== "counts") return reading;
  const figures = reading.figures.map((one) =>
    one.id === id ? { ...one, measure: { ...one.measure, kind: verdict.kind } } : one,
  );
  return { ...reading, figures };
}

/** What hangs on a statement goes with it, and whose its figures are is open. */
function leftOut(reading: Reading, id: string): Reading {
  const statements = reading.statements.map((one) => (one.id === id ? { ...one, confidence: -1 } : one));
  return confident({ ...reading, statements }, 0);
}

function spokenBy(reading: Reading, id: string, name: string): Reading {
  const known = reading.sources.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const source: Source = known ?? {
    ...{ id: stableId("src", reading.report.id, "judged", name), name, kind: "person", mentions: [], roles: [] },
  };
  const was = reading.statements.find((one) => one.id === id)?.speaker ?? null;
  const whose = { by: "source", source: source.id } as const;
  const isTheirs = (one: Reading["figures"][number] | Reading["events"][number]) =>
    one.statement === id && (one.whose.by === "open" || (one.whose.by === "source" && one.whose.source === was));
  const statements = reading.statements.map(({ candidates, ...one }) =>
    one.id === id
      ? { ...one, speaker: source.id, confidence: 1, by: "judgement" }
      : { ...one, ...(candidates && { candidates }) },
  );
  return {
    ...{ ...reading, statements },
    sources: known ? reading.sources : [...reading.sources, source],
    figures: reading.figures.map((one) => (isTheirs(one) ? { ...one, whose } : one)),
    events: reading.events.map((one) => (isTheirs(one) ? { ...one, whose } : one)),
  };
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
      judgement.verdict.by === verdict && a && b ? [[a, b] as const] : [],
    );
  return { same: of("same"), different: of("different") };
}

/** By which an entry of one report is told from all others. */
export const keyAt = (at: EntryAt): string => `${at.by} ${at.report} ${idAt(at)}`;
