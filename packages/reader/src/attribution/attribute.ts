import { contains, type Form, overlaps, type Span } from "@according/record";
import { conditionOf } from "../assertion/conditions.ts";
import { creditLines } from "../credits/lines.ts";
import { classified } from "../grammar/classified.ts";
import type { Attribution, Quotation, Segmented } from "../layers.ts";
import { doubted } from "./doubts.ts";
import type { Engine } from "./engine.ts";
import type { Found } from "./found.ts";
import { together, touching } from "./overlap.ts";
import { withAccused } from "./rules/accused.ts";
import { refine } from "./rules/acts.ts";
import { withoutCited } from "./rules/citing.ts";
import { withoutCredits } from "./rules/credited.ts";
import { findNested, outermost } from "./rules/nested.ts";
import { findBeside } from "./rules/openings.ts";
import { wholeSource, withObject, withRemovedVerb } from "./rules/performatives.ts";
import { findPhrasal } from "./rules/phrasal.ts";
import { withQuotedAs } from "./rules/quoted-as.ts";
import { findSilences } from "./rules/silences.ts";
import { fromSingleMarks } from "./rules/single-marks.ts";
import { findTails, withTails } from "./rules/tails.ts";
import { findTrailing } from "./rules/trailing.ts";
import { findTurns } from "./rules/transcripts.ts";
import { goOn, withoutGuessedTurns } from "./rules/turns.ts";

/** Who said what as written: source, cue and content of every attribution, in the order of the text, nesting marked. */
export function attribute(segmented: Segmented, engine: Engine): readonly Attribution[] {
  const doubles = segmented.quotations.filter(({ marks, within }) => marks === "double" && within === null);
  const found = withSilences(segmented, read(segmented, engine));
  const marks = [...doubles, ...headlineSingles(segmented)].sort((a, b) => a.span[0] - b.span[0]);
  const ordered = [...found].sort(
    (a, b) => start(a) - start(b) || contentStart(a) - contentStart(b) || extent(b) - extent(a),
  );
  const within = nesting(ordered);
  const place = new Map(ordered.map((one, i) => [one, i]));
  return ordered.map((one, i) => ({
    form: formOf(segmented.text, one.content, marks),
    source: one.source,
    cue: one.cue,
    content: one.content,
    ...(one.content.length ? refine(segmented.text, one) : { act: one.act }),
    ...condition(conditionOf(segmented, one)),
    confidence: one.confidence,
    by: engine.name,
    within: within[i] ?? null,
    continues: one.continues ? (place.get(one.continues) ?? null) : null,
  }));
}

/** What an engine finds, what it passes over, and what is said inside. */
function read(segmented: Segmented, engine: Engine): readonly Found[] {
  const classes = classified(segmented);
  const found = outermost(
    outsideCredits(segmented, engine.find(segmented)).filter(({ content }) => content.length > 0),
  );
  const more = [findPhrasal, findBeside, findTurns, fromSingleMarks].flatMap((find) => find(segmented, classes));
  const plain = findTrailing(segmented, found);
  const told = withTails(together(found, [...more, ...plain]), findTails(segmented, classes), segmented);
  const seen = withQuotedAs(segmented, classes, withoutCited(segmented, withoutCredits(segmented, told))).map((one) =>
    mended(segmented, one),
  );
  const spoken = withoutGuessedTurns(segmented, [...seen, ...goOn(segmented, seen)]);
  const inner = findNested(segmented, classes, spoken).map((one) => doubted(segmented, one));
  return withAccused(segmented, classes, [...spoken, ...inner]);
}

/** An engine's reading with what its words leave no doubt of. */
function mended(segmented: Segmented, one: Found): Found {
  const { text } = segmented;
  return doubted(segmented, withRemovedVerb(text, withObject(text, wholeSource(text, one))));
}

/** What an engine finds, and whoever said nothing; a silence that an engine takes for a statement is one no longer. */
function withSilences(segmented: Segmented, found: readonly Found[]): readonly Found[] {
  const silences = findSilences(segmented);
  const silent = touching(silences.flatMap(({ cue }) => cue.slice(0, 1)));
  return [...found.filter(({ cue }) => !cue.some(silent)), ...silences];
}

/** Nothing in a line of credits is a statement. */
function outsideCredits(segmented: Segmented, found: readonly Found[]): readonly Found[] {
  const credited = touching(creditLines(segmented).map(({ span }) => span));
  return found.filter(({ cue, content }) => ![...cue, ...content].some(credited));
}

const condition = (span: Span | undefined): Pick<Attribution, "condition"> => (span ? { condition: span } : {});

/** In headlines single marks quote. */
const headlineSingles = ({ quotations, paragraphs }: Segmented): readonly Quotation[] => {
  const headings = paragraphs.filter(({ heading }) => heading).map(({ span }) => span);
  const end = headings.at(-1)?.[1] ?? 0;
  return quotations.filter(
    ({ marks, within, span }) =>
      marks === "single" && within === null && span[0] < end && headings.some((heading) => overlaps(heading, span)),
  );
};

const start = ({ content, source, cue }: Found): number =>
  Math.min(...[...content, ...source, ...cue].map(([from]) => from));
const contentStart = ({ content, cue }: Found): number =>
  Math.min(...(content.length ? content : cue).map(([from]) => from));
const extent = ({ content }: Found): number => content.reduce((sum, [from, to]) => sum + to - from, 0);

/** For each attribution the smallest other one whose content holds its cue. */
function nesting(all: readonly Found[]): (number | null)[] {
  return all.map((inner, i) => {
    const cue = inner.cue[0] ?? inner.content[0];
    let best: number | null = null;
    for (let k = Math.max(0, i - 12); k < Math.min(all.length, i + 12); k++) {
      if (k === i || !cue) continue;
      const outer = all[k] as Found;
      if (!outer.content.some((span) => contains(span, cue))) continue;
      if (inner.content.some((span) => outer.cue.some((other) => contains(span, other)))) continue;
      if (best === null || extent(outer) < extent(all[best] as Found)) best = k;
    }
    return best;
  });
}

/** All, some or none of the words of the content stand inside double quotation marks. */
export function formOf(text: string, content: readonly Span[], doubles: readonly Quotation[]): Form {
  const inside = content.flatMap((span) => wordsInside(text, span, quotationsNear(doubles, span)));
  if (!inside.includes(true)) return "indirect";
  return inside.includes(false) ? "mixed" : "direct";
}

/** For every word of a piece whether it stands inside a quotation; one answer for all where all stand alike. */
function wordsInside(text: string, [from, to]: Span, near: readonly Quotation[]): readonly boolean[] {
  const words = text.slice(from, to);
  const whole = near.some(({ span }) => contains(span, [from, to]));
  if (whole || near.length === 0) return /[\p{L}\p{N}]/u.test(words) ? [whole] : [];
  return Array.from(words.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) =>
    near.some(({ span }) => span[0] <= from + index && from + index < span[1]),
  );
}

function quotationsNear(doubles: readonly Quotation[], span: Span): readonly Quotation[] {
  let low = 0;
  let high = doubles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doubles[middle] as Quotation).span[1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const near: Quotation[] = [];
  for (let i = low; i < doubles.length && overlaps((doubles[i] as Quotation).span, span); i++)
    near.push(doubles[i] as Quotation);
  return near;
}
