import type { Figure } from "./figure.ts";
import type { Problem } from "./problem.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";

/** The confidence from which a statement is kept where nobody asks for another: surer than not. */
export const KEPT_CONFIDENCE = 0.5;

/**
 * The reading without the statements whose confidence is below `minimum`, which is 0 to 1 (else `RangeError`). With a
 * statement goes all that rests on it: what is nested in it or continues it, the events in it, the problems of its source, and the
 * sources that nothing refers to any more. Its figures stay as undecided: they never become the reporter's own. All else
 * is as it was, with its ids.
 */
export function confident(reading: Reading, minimum: number): Reading {
  if (!(minimum >= 0 && minimum <= 1)) throw new RangeError(`The confidence must be from 0 to 1, not ${minimum}.`);
  const gone = leftOut(reading.statements, minimum);
  if (gone.size === 0) return reading;
  const statements = reading.statements.filter(({ id }) => !gone.has(id));
  const figures = reading.figures.map((figure) => (gone.has(figure.statement ?? "") ? undecided(figure) : figure));
  const events = reading.events.filter(({ voice }) => !gone.has(voice));
  const kept: Reading = { ...reading, statements, figures, events };
  const used = referredTo(kept);
  const sources = reading.sources.filter(({ id }) => used.has(id));
  return { ...kept, sources, problems: problemsOf(reading, kept) };
}

/** Ids of the statements below the minimum and of all that hang on them, however deep and in whatever order. */
function leftOut(statements: readonly Statement[], minimum: number): ReadonlySet<string> {
  const links = statements.flatMap(({ id, within, continues }) => [within, continues].map((on) => ({ on, id })));
  const hanging = Map.groupBy(links, ({ on }) => on);
  const gone = new Set(statements.filter(({ confidence }) => confidence < minimum).map(({ id }) => id));
  for (const id of gone) for (const other of hanging.get(id) ?? []) gone.add(other.id);
  return gone;
}

/** What a figure's own clause says of whose it is does not rest on the statement. */
const undecided = (figure: Figure): Figure =>
  figure.source && figure.attributedTo !== null
    ? { ...figure, statement: null }
    : { ...figure, attributedTo: null, statement: null, undecided: true };

function referredTo({ statements, figures, events }: Reading): ReadonlySet<string | null | undefined> {
  return new Set([
    ...statements.flatMap(({ speaker, candidates = [], via, onBehalfOf, addressee }) => [
      speaker,
      onBehalfOf,
      addressee?.source,
      ...[...candidates, ...via].map(({ source }) => source),
    ]),
    ...figures.map(({ attributedTo }) => attributedTo),
    ...events.flatMap(({ actor, recipient }) => [actor, recipient]),
  ]);
}

/** A problem of a source goes with it, unless the same words are the source of a statement that stays. */
function problemsOf(all: Reading, kept: Reading): readonly Problem[] {
  const staying = new Set(kept.statements);
  const insideGone = insideAny(all.statements.filter((statement) => !staying.has(statement)).flatMap(sourceOf));
  const insideKept = insideAny(kept.statements.flatMap(sourceOf));
  return all.problems.filter(({ span }) => !span || !insideGone(span) || insideKept(span));
}

const sourceOf = ({ source }: Statement): readonly Span[] => source;

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
