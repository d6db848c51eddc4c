import type { Span } from "./span.ts";
import type { Figure, Found, Problem, Reading, Statement } from "./types.ts";
import { sourcesInUse } from "./walk.ts";
import { mayBe } from "./whose.ts";

/**
 * The confidence from which a statement is kept where nobody asks for another and its engine names none. Chosen on 71 judged
 * pages of the world, where of 100 statements of `linear` 1.1 were in a wrong mouth; on 26 fresh ones 2.0 (`eval/results/real-pages.md`).
 */
export const KEPT_CONFIDENCE = 0.65;

/**
 * From this confidence on a statement is likelier than not. Where it is not sure enough to be kept it is none, and a problem says
 * that something may be said there; what may be its speaker's is not the reporter's own.
 */
export const LIKELY_CONFIDENCE = 0.5;

/**
 * The reading without the statements whose confidence is below `minimum`, which is 0 to 1 (else `RangeError`). With a
 * statement goes all that rests on it: what is nested in it or continues it, the events in it, the problems of its source, and the
 * sources that nothing refers to any more. Its figures stay, and whose they are is open: they never become the reporter's own. Where
 * one that is likelier than not went, a problem says that something may be said and has what was found, which `withUnsure` brings
 * back. All else is as it was, with its ids.
 */
export function confident(reading: Reading, minimum: number): Reading {
  if (!(minimum >= 0 && minimum <= 1)) throw new RangeError(`The confidence must be from 0 to 1, not ${minimum}.`);
  const hanging = hangingOn(reading.statements);
  const gone = leftOut(reading.statements, hanging, minimum);
  if (gone.size === 0) return reading;
  const statements = reading.statements.filter(({ id }) => !gone.has(id));
  const byId = new Map(reading.statements.map((one) => [one.id, one]));
  const figures = reading.figures.map((figure) =>
    figure.statement !== null && gone.has(figure.statement) ? opened(figure, byId.get(figure.statement)) : figure,
  );
  const events = reading.events.filter(({ statement }) => statement === null || !gone.has(statement));
  const kept: Reading = { ...reading, statements, figures, events };
  const used = sourcesInUse(kept);
  const sources = reading.sources.filter(({ id }) => used.has(id));
  const unsure = reading.statements.filter(
    ({ id, confidence }) => gone.has(id) && confidence >= LIKELY_CONFIDENCE && confidence < minimum,
  );
  const problems = problemsOf(reading, kept);
  if (unsure.length === 0) return { ...kept, sources, problems };
  const parts = partsWith(reading, hanging, minimum);
  const maybe = unsure.map((one) => unsureOf(one, parts(one)));
  return { ...kept, sources, problems: [...problems, ...maybe].toSorted(byPlace) };
}

/** By the id of a statement those that are nested in it or continue it. */
type Hanging = ReadonlyMap<string | null, readonly Statement[]>;

function hangingOn(statements: readonly Statement[]): Hanging {
  const links = statements.flatMap((one) => [one.within, one.continues].map((on) => ({ on, one })));
  return new Map([...Map.groupBy(links, ({ on }) => on)].map(([on, all]) => [on, all.map(({ one }) => one)]));
}

/** Ids of the statements below the minimum and of all that hang on them, however deep and in whatever order. */
function leftOut(statements: readonly Statement[], hanging: Hanging, minimum: number): ReadonlySet<string> {
  const gone = new Set(statements.filter(({ confidence }) => confidence < minimum).map(({ id }) => id));
  for (const id of gone) for (const other of hanging.get(id) ?? []) gone.add(other.id);
  return gone;
}

/** What goes with a statement and would stay with it: what hangs on it and is sure enough, and whom all that refers to. */
function partsWith({ sources, figures, events }: Reading, hanging: Hanging, minimum: number) {
  const [byId, figuresIn, eventsIn] = [
    new Map(sources.map((one) => [one.id, one])),
    Map.groupBy(figures, ({ statement }) => statement),
    Map.groupBy(events, ({ statement }) => statement),
  ];
  return (one: Statement): Found => {
    const statements = new Set([one]);
    for (const { id } of statements)
      for (const other of hanging.get(id) ?? []) if (other.confidence >= minimum) statements.add(other);
    const parts = {
      statements: [...statements],
      figures: [...statements].flatMap(({ id }) => figuresIn.get(id) ?? []),
      events: [...statements].flatMap(({ id }) => eventsIn.get(id) ?? []),
    };
    return { ...parts, sources: [...sourcesInUse(parts)].flatMap((id) => byId.get(id) ?? []) };
  };
}

/** In the order of the text; what has no place first. */
const byPlace = (a: Problem, b: Problem): number => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1);

const unsureOf = ({ cue, content }: Statement, found: Found): Problem => {
  const span = cue[0] ?? content[0];
  return { code: "statement-unsure", message: UNSURE, ...(span && { span }), found };
};

const UNSURE = "Somebody may say something here; who and what is not sure enough to be kept.";

/** What a figure's own clause says of whose it is does not rest on the statement. */
function opened(figure: Figure, statement: Statement | undefined): Figure {
  const { whose } = figure;
  if (whose.by === "open" || (whose.by === "source" && whose.words)) return { ...figure, statement: null };
  return { ...figure, statement: null, whose: { by: "open", candidates: statement ? mayBe(statement) : [] } };
}

/** A problem of a source goes with it, unless the same words are the source of a statement that stays. */
function problemsOf(all: Reading, kept: Reading): readonly Problem[] {
  const staying = new Set(kept.statements);
  const insideGone = insideAny(all.statements.filter((statement) => !staying.has(statement)).flatMap(sourceWords));
  const insideKept = insideAny(kept.statements.flatMap(sourceWords));
  return all.problems.filter(({ span }) => !span || !insideGone(span) || insideKept(span));
}

const sourceWords = ({ source }: Statement): readonly Span[] => source;

/** Does one of these contain a span? By halving: the one that begins no later and reaches furthest decides. */
function insideAny(spans: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let furthest = 0;
  const reach = sorted.map(([, end]) => (furthest = Math.max(furthest, end)));
  return ([start, end]) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span)[0] <= start) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? 0) >= end;
  };
}
