import { contains, type Span } from "@according/record";
import { ADDRESSED, GESTURE, SAYS_WHOSE } from "../en/attribution-turns.ts";
import type { Quotation, Segmented } from "../layers.ts";
import { holding } from "./overlap.ts";
import type { Settled } from "./proposal.ts";

/*
 * Quotations without a cue, which the paragraph about them gives to somebody: a paragraph that is nothing but a
 * quotation goes on with the speaker of the paragraph before it, if that has one speaker; a quotation after a gesture
 * goes on with the one who made it. Who takes turns with another is not guessed.
 */

/** What goes on without a cue, of quotations in which nothing is found. */
export function goOn(segmented: Segmented, found: readonly Settled[]): readonly Settled[] {
  const taken = found.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const loose = withoutVoice(segmented.quotations, taken);
  if (loose.length === 0) return [];
  const byParagraph = Map.groupBy(found, ({ paragraph }) => paragraph);
  const here = new Map([...byParagraph].map(([at, all]) => [at, heldByNobody(all)]));
  const out: Settled[] = [];
  let paragraph = 0;
  for (const quotation of loose) {
    while (
      paragraph + 1 < segmented.paragraphs.length &&
      (segmented.paragraphs[paragraph + 1]?.span[0] ?? 0) <= quotation.span[0]
    )
      paragraph++;
    const one = afterGesture(segmented, here, quotation, paragraph) ?? alone(segmented, here, quotation, paragraph);
    if (!one) continue;
    out.push(one);
    here.set(paragraph, [...(here.get(paragraph) ?? []).filter(({ cue }) => !hasCueIn(cue, quotation)), one]);
  }
  return out;
}

/** Double quotations that are whole sentences and share no word with a content. */
function withoutVoice(quotations: readonly Quotation[], taken: readonly Span[]): readonly Quotation[] {
  let next = 0;
  let reach = 0;
  return quotations.filter(({ span, marks, within }) => {
    if (marks !== "double" || within !== null) return false;
    for (; next < taken.length && (taken[next] as Span)[0] < span[1]; next++)
      reach = Math.max(reach, (taken[next] as Span)[1]);
    return reach <= span[0];
  });
}

const isSentence = (text: string, { inner: [from, to] }: Quotation): boolean =>
  /^[\p{Lu}\d‘']/u.test(text.slice(from, from + 1)) && /[.?!…][’']?$/.test(text.slice(to - 2, to).trim());

const hasCueIn = ([cue]: readonly Span[], { span }: Quotation): boolean => cue !== undefined && contains(span, cue);

/** Those of each paragraph that stand in nobody else's content. */
type ByParagraph = ReadonlyMap<number, readonly Settled[]>;

function heldByNobody(all: readonly Settled[]): readonly Settled[] {
  const held = holding(all.flatMap(({ content }) => content));
  return all.filter(({ cue: [cue] }) => !cue || !held(cue));
}

/** `“A,” said Manu Teo. He opened a tin. “B.”` */
function afterGesture(
  segmented: Segmented,
  here: ByParagraph,
  quotation: Quotation,
  paragraph: number,
): Settled | null {
  const { text } = segmented;
  const before = speakerOf(here.get(paragraph) ?? []);
  if (!before || !isSentence(text, quotation)) return null;
  const end = Math.max(...[...before.content, ...before.cue, ...before.source].map(([, to]) => to));
  if (end >= quotation.span[0] || quotation.span[0] - end > LONGEST_GESTURE) return null;
  const between = text.slice(end, quotation.span[0]);
  const [, gesture] = GESTURE.exec(between) ?? [];
  if (!gesture || NAMED.test(gesture.slice(3))) return null;
  return continuing(before, quotation.span, paragraph, "after a gesture");
}

const LONGEST_GESTURE = 260;

/* A capital inside a sentence: somebody else may be there. */
const NAMED = /(?<![.?!]\s)(?<!^)\p{Lu}\p{Ll}/u;

/** A paragraph that is a quotation, after one in which somebody spoke last. */
function alone(segmented: Segmented, here: ByParagraph, quotation: Quotation, paragraph: number): Settled | null {
  const { text, paragraphs } = segmented;
  const [start, end] = paragraphs[paragraph]?.span ?? [0, 0];
  if (quotation.span[0] !== start || end - quotation.span[1] > 1 || !isSentence(text, quotation)) return null;
  if (
    SAYS_WHOSE.test(
      text.slice(paragraphs[paragraph + 1]?.span[0] ?? end, (paragraphs[paragraph + 1]?.span[0] ?? end) + 30),
    )
  )
    return null;
  const before = speakerOf(here.get(paragraph - 1) ?? []);
  const around = paragraphs[paragraph - 1];
  if (LABELLED.test(text.slice(quotation.inner[0], quotation.inner[0] + 60))) return null;
  if (!before || !around || around.heading || !endsInSpeech(text, around.span, before)) return null;
  return continuing(before, quotation.span, paragraph, "a paragraph of speech");
}

/* "Chris Matthews: Seriously …": the quotation names its speaker itself. */
const LABELLED = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}:\s/u;

/** Does a paragraph end with an attribution, or with one sentence more in which nobody else can be meant? */
function endsInSpeech(text: string, [, end]: Span, { content, cue, source }: Settled): boolean {
  const last = Math.max(...[...content, ...cue, ...source].map(([, to]) => to));
  return !/[.?!]["”’]?\s+\S/.test(text.slice(last, end));
}

/** The one who speaks in a paragraph, where it is one. */
function speakerOf(outer: readonly Settled[]): Settled | null {
  const [one] = outer;
  if (!one || outer.length > 1) return null;
  const speaks = one.source.length > 0 || one.continues !== undefined;
  return speaks && one.confidence >= 0.5 && one.act !== "decline-to-comment" ? one : null;
}

const continuing = (before: Settled, span: Span, paragraph: number, by: string): Settled => ({
  source: [],
  cue: [],
  content: [span],
  act: before.act === "state" || before.continues ? before.act : "state",
  confidence: Math.min(0.7, before.confidence),
  paragraph,
  by,
  standing: before.standing,
  continues: before,
});

/**
 * Without what would put a third turn of a conversation into the mouth of the second: two have spoken by turns, to each
 * other, and the third quotation has no cue. It stays, as nobody's.
 */
export function withoutGuessedTurns(segmented: Segmented, found: readonly Settled[]): readonly Settled[] {
  const opening = new Map<number, Settled>();
  for (const one of found) if (!opening.has(one.paragraph) && one.source.length) opening.set(one.paragraph, one);
  return found.map((one) => {
    if (!one.continues || one.source.length || !isTurn(segmented, one, opening)) return one;
    const { continues: _, ...rest } = one;
    return rest;
  });
}

function isTurn({ text }: Segmented, one: Settled, opening: ReadonlyMap<number, Settled>): boolean {
  const second = opening.get(one.paragraph - 1);
  const first = opening.get(one.paragraph - 2);
  if (!first?.source[0] || !second?.source[0] || one.continues?.paragraph !== one.paragraph - 1) return false;
  if (text.slice(...first.source[0]) === text.slice(...second.source[0])) return false;
  const spoken = [first, second, one].map(({ content: [span] }) => (span ? text.slice(...span) : ""));
  return (
    spoken.every((words) => /^["“]/.test(words) && words.length < 200) &&
    spoken.filter((words) => ADDRESSED.test(words)).length > 1
  );
}
