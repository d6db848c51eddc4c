import {
  type Judgement,
  type Reading,
  type Span,
  type Statement,
  slice,
  stableId,
  type Verdict,
  withUnsure,
} from "@according/reader";
import { firstPlace, formOf, spokenBy } from "./corrected-statements.ts";

/*
 * What was not sure enough to be kept, taken for a statement by a person: as the reading has it, or, where another reading
 * does not have it any more, of what the judgement knows: its words, the words that link, who says it and what is done by it.
 */

type Anchor = Judgement["about"][number];
type Taking = Extract<Verdict, { readonly by: "a-statement" }>;

/** The id of the statement that a reading without it has of its words; null: they are not found, or twice. */
export function takenAt({ report }: Reading, anchor: Anchor): string | null {
  const spans = piecesIn(report.text, anchor);
  return spans && stableId("st", report.id, "judged", ...spans.flat());
}

/** With the statement of this id, as a person has taken it. */
export function withTaken(reading: Reading, { about }: Judgement, taking: Taking, id: string): Reading {
  const found = withUnsure(reading, id);
  const whole = found.statements.some((one) => one.id === id) ? found : withMade(reading, about, taking, id);
  const statements = whole.statements.map((one) => (one.id === id ? { ...one, act: taking.act, confidence: 1 } : one));
  const taken = { ...whole, statements };
  return taking.name === null || isSaidBy(taken, id, taking.name) ? taken : spokenBy(taken, id, taking.name);
}

function isSaidBy({ statements, sources }: Reading, id: string, name: string): boolean {
  const speaker = statements.find((one) => one.id === id)?.speaker;
  return sources.some((one) => one.id === speaker && one.name === name);
}

function withMade(reading: Reading, [anchor, beside]: readonly Anchor[], { act }: Taking, id: string): Reading {
  const { text } = reading.report;
  const spans = anchor && piecesIn(text, anchor);
  if (!anchor || !spans) return reading;
  const content = isSilence(act) ? [] : spans;
  const cue = isSilence(act) ? spans : cueIn(text, beside, shiftOf(anchor.spans, spans));
  const statement: Statement = {
    ...{ id, form: formOf(content.map((span) => slice(text, span)).join(" ")), content, cue, source: [] },
    ...{ speaker: null, confidence: 1, by: "judgement", via: [], act },
    ...{ assertion: { polarity: "asserted", mode: "actual" }, within: null, continues: null },
  };
  const statements = [...reading.statements, statement].toSorted((a, b) => firstPlace(a) - firstPlace(b));
  return { ...reading, statements };
}

const isSilence = (act: Statement["act"]): boolean => act === "decline-to-comment" || act === "no-response";

/** Between the pieces of an anchor's words. */
const BETWEEN = " … ";

/** Where the words of an anchor stand: at its places, else as far from them as the only place of the first of them. */
function piecesIn(text: string, { spans, words }: Anchor): readonly Span[] | null {
  const [first] = spans;
  if (!first) return null;
  if (wordsOver(text, spans) === words) return spans;
  const piece = words.slice(0, first[1] - first[0]);
  const start = text.indexOf(piece);
  if (start < 0 || text.indexOf(piece, start + 1) >= 0) return null;
  const moved = spans.map((span) => movedBy(span, start - first[0]));
  return wordsOver(text, moved) === words ? moved : null;
}

const wordsOver = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => slice(text, span)).join(BETWEEN);
const movedBy = ([start, end]: Span, by: number): Span => [start + by, end + by];
const shiftOf = ([was]: readonly Span[], [is]: readonly Span[]): number => (is?.[0] ?? 0) - (was?.[0] ?? 0);

/** The words that link, as far from what is said as they were; none where others stand there. */
function cueIn(text: string, anchor: Anchor | undefined, shift: number): readonly Span[] {
  const spans = anchor?.spans.map((span) => movedBy(span, shift)) ?? [];
  return wordsOver(text, spans) === anchor?.words ? spans : [];
}
