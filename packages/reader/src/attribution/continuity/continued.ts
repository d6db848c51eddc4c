import { overlaps, type Span } from "@according/record";
import { CALLED_BEFORE } from "../../en/mending.ts";
import { I_HE_OR_THEY } from "../../en/pronouns.ts";
import type { Segmented } from "../../layers.ts";
import { lastFrom } from "../../text/halving.ts";
import { touching } from "../overlap.ts";
import type { Proposal, Settled } from "../proposal.ts";
import { byCue, withoutTaken } from "../settle.ts";
import { anotherComes, isQuotedHeading } from "./another-comes.ts";
import { AFTER_SPEECH, BEFORE_SPEECH } from "./index.ts";
import { goOn, withoutVoice } from "./loose.ts";
import { continueQuotations } from "./quoted-on.ts";
import { isSignedBelow } from "./signed-below.ts";
import { withoutGuessedTurns } from "./turns.ts";
import { unclaimed } from "./unclaimed.ts";

/**
 * What quotations without a cue of their own owe to those beside them, once it is settled who speaks there: a content
 * that runs over paragraphs is one statement each; a quotation goes on with the speech before it.
 */
export function continued(segmented: Segmented, settled: readonly Proposal[]): readonly Settled[] {
  const doubles = segmented.quotations.filter(
    ({ marks, within, span }) => marks === "double" && within === null && !isWhatHeIsCalled(segmented, span),
  );
  const silent = settled.filter(({ content }) => content.length === 0);
  const speaking = settled.filter(({ content }) => content.length > 0);
  const cut = withoutTaken(speaking.flatMap((one) => byParagraph(segmented, withoutLeap(segmented, one, speaking))));
  const below = goOn(
    segmented,
    cut.filter(({ continues }) => !continues),
    BEFORE_SPEECH,
  );
  const told = touching(below.flatMap(({ content }) => content));
  const own = cut.filter(({ continues, content }) => !continues || !content.some(told));
  const quoted = continueQuotations(segmented, doubles, [...own, ...below].toSorted(byCue));
  const spoken = withoutGuessedTurns(segmented, [...quoted, ...goOn(segmented, quoted, AFTER_SPEECH)]);
  const words = spoken.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  return [...silent, ...spoken, ...unclaimed(segmented, withoutVoice(doubles, words))];
}

/**
 * "“We had no food,” said Bell.\n\nMoss said it would come.\n\n**“It will be there by night.”**": a reading without what stands behind a
 * paragraph in which somebody else speaks, and it has no words.
 */
function withoutLeap({ text, paragraphs }: Segmented, one: Proposal, all: readonly Proposal[]): Proposal {
  const placed = one.content.map((span) => ({ span, paragraph: paragraphAt(paragraphs, span[0]) }));
  const own = new Set(placed.map(({ paragraph }) => paragraph));
  if (own.size < 2) return one;
  const isOthers = ({ paragraph, source: [who], confidence }: Proposal): boolean =>
    !own.has(paragraph) && who !== undefined && confidence >= SURE && !I_HE_OR_THEY.test(text.slice(...who));
  const others = all.filter((other) => other !== one && other.paragraph > one.paragraph && isOthers(other));
  const next = Math.min(...others.map(({ paragraph }) => paragraph));
  const content = placed.filter(({ paragraph }) => paragraph < next).map(({ span }) => span);
  return content.length > 0 && content.length < placed.length ? { ...one, content } : one;
}

/* Somebody else speaks if it is at least so sure. */
const SURE = 0.5;

/* So many characters before a quotation are looked at. */
const BEFORE = 40;

/** "a man known as **“Bigman”**": a name, no words. */
const isWhatHeIsCalled = ({ text }: Segmented, [from]: Span): boolean =>
  CALLED_BEFORE.test(text.slice(Math.max(0, from - BEFORE), from));

/** A reading in the paragraph nearest to its cue, and what of its content stands in others, each on its own. */
function byParagraph(segmented: Segmented, one: Proposal): readonly Settled[] {
  const { paragraphs } = segmented;
  const home = paragraphs[one.paragraph]?.span ?? [0, 0];
  if (one.content.every(([from, to]) => home[0] <= from && to <= home[1])) return [one];
  const pieces = Map.groupBy(
    one.content.flatMap((span) => cutAtParagraphs(paragraphs, span)),
    ({ paragraph }) => paragraph,
  );
  const nearest = [...pieces.keys()].sort((a, b) => Math.abs(a - one.paragraph) - Math.abs(b - one.paragraph) || a - b);
  const [first = one.paragraph] = nearest;
  const spoken = nearest.filter(
    (paragraph) => paragraph === first || isSpokenThere(segmented, one, pieces.get(paragraph)),
  );
  const order = beforeAnother(segmented, one, spoken);
  const contentIn = (paragraph: number): readonly Span[] => (pieces.get(paragraph) ?? []).map(({ span }) => span);
  const main = { ...one, content: contentIn(order[0] as number) };
  return [
    main,
    ...order.slice(1).map((paragraph) => ({
      ...main,
      ...{ source: [], cue: [], content: contentIn(paragraph), paragraph },
      continues: main,
    })),
  ];
}

/** In another paragraph words are somebody's in quotation marks, below a colon or where they are set out as speech; a headline or caption between two is nobody's. */
function isSpokenThere(
  segmented: Segmented,
  { paragraph, verbatim }: Proposal,
  pieces: readonly Piece[] = [],
): boolean {
  const { text, paragraphs, quotations } = segmented;
  if (pieces.some((piece) => isSignedBelow(segmented, piece.paragraph) || isQuotedHeading(segmented, piece.paragraph)))
    return false;
  if (verbatim || /:\s*$/.test(text.slice(...(paragraphs[paragraph]?.span ?? [0, 0])))) return true;
  return pieces.some(({ span }) => quotations.some((quotation) => overlaps(quotation.span, span)));
}

/** Without the paragraphs behind one of the reporter's in which somebody else comes. */
function beforeAnother(
  segmented: Segmented,
  { source, verbatim }: Proposal,
  order: readonly number[],
): readonly number[] {
  const [first = 0] = order;
  const between = (paragraph: number): boolean => {
    const start = segmented.paragraphs[paragraph - 1]?.span[0] ?? 0;
    const end = segmented.paragraphs[paragraph - 1]?.span[1] ?? 0;
    return paragraph > first && !order.includes(paragraph - 1) && anotherComes(segmented, [start, end], source);
  };
  const stop = verbatim ? Number.POSITIVE_INFINITY : Math.min(...order.filter(between));
  return order.filter((paragraph) => paragraph < stop);
}

interface Piece {
  readonly paragraph: number;
  readonly span: Span;
}

function cutAtParagraphs(paragraphs: Segmented["paragraphs"], [from, to]: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = paragraphAt(paragraphs, from); i < paragraphs.length; i++) {
    const [start, end] = (paragraphs[i] as { span: Span }).span;
    if (start >= to) break;
    if (end > from) pieces.push({ paragraph: i, span: [Math.max(start, from), Math.min(end, to)] });
  }
  return pieces;
}

/** The last paragraph that begins at an offset or before it. */
const paragraphAt = (paragraphs: Segmented["paragraphs"], at: number): number =>
  Math.max(
    0,
    lastFrom(paragraphs, ({ span }) => span[0] <= at),
  );
