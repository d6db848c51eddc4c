import type { Span } from "@according/record";
import { GESTURE, SAYS_WHOSE } from "../../en/attribution-turns.ts";
import type { Quotation, Segmented } from "../../layers.ts";
import type { Settled } from "../proposal.ts";
import { type Continuation, type GoingOn, isWholeParagraph, type Loose, speaks } from "./continuation.ts";

/* Who takes turns with another is not guessed: both ask for the one who speaks in a paragraph, where it is one. */

export const afterGesture: Continuation = {
  name: "after a gesture",
  shows: [
    [
      "“The weir is safe,” said Ilan Moro. He opened a tin of biscuits. “We measured it twice.”",
      "Ilan Moro | “We measured it twice.”",
    ],
    ["“The weir is safe,” said Ilan Moro. He passed Dara Voss the biscuits. “We measured it twice.”"],
  ],
  find: findAfterGesture,
};

export const paragraphOfSpeech: Continuation = {
  name: "a paragraph of speech",
  shows: [
    ["Ilan Moro said the weir was safe.\n\n“We measured it twice.”", "Ilan Moro | “We measured it twice.”"],
    ["Ilan Moro said the weir was safe. The whole town laughed.\n\n“We measured it twice.”"],
  ],
  find: findParagraph,
};

/** `“A,” said Manu Teo. He opened a tin. “B.”` */
function findAfterGesture({ segmented: { text }, quotation, paragraph, read }: Loose): GoingOn | null {
  const before = speakerOf(read.get(paragraph) ?? []);
  if (!before || !isSentence(text, quotation)) return null;
  const end = Math.max(...[...before.content, ...before.cue, ...before.source].map(([, to]) => to));
  if (end >= quotation.span[0] || quotation.span[0] - end > LONGEST_GESTURE) return null;
  const [, gesture] = GESTURE.exec(text.slice(end, quotation.span[0])) ?? [];
  return !gesture || NAMED.test(gesture.slice(3)) ? null : asGoingOn(before);
}

const LONGEST_GESTURE = 260;

/* A capital inside a sentence: somebody else may be there. */
const NAMED = /(?<![.?!]\s)(?<!^)\p{Lu}\p{Ll}/u;

/** A paragraph that is a quotation, after one in which somebody spoke last. */
function findParagraph(loose: Loose): GoingOn | null {
  const { segmented, quotation, paragraph, read } = loose;
  const { text } = segmented;
  if (!isWholeParagraph(loose) || !isSentence(text, quotation) || saysWhose(segmented, paragraph)) return null;
  const before = speakerOf(read.get(paragraph - 1) ?? []);
  const around = segmented.paragraphs[paragraph - 1];
  if (LABELLED.test(text.slice(quotation.inner[0], quotation.inner[0] + 60))) return null;
  return before && around && !around.heading && endsInSpeech(text, around.span, before) ? asGoingOn(before) : null;
}

/* "Chris Matthews: Seriously …": the quotation names its speaker itself. */
const LABELLED = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}:\s/u;

/** Does the paragraph after this one say whose words these were? */
function saysWhose({ text, paragraphs }: Segmented, paragraph: number): boolean {
  const after = paragraphs[paragraph + 1]?.span[0] ?? paragraphs[paragraph]?.span[1] ?? 0;
  return SAYS_WHOSE.test(text.slice(after, after + 30));
}

/** Does a paragraph end with an attribution, or with one sentence more in which nobody else can be meant? */
function endsInSpeech(text: string, [, end]: Span, { content, cue, source }: Settled): boolean {
  const last = Math.max(...[...content, ...cue, ...source].map(([, to]) => to));
  return !/[.?!]["”’]?\s+\S/.test(text.slice(last, end));
}

const isSentence = (text: string, { inner: [from, to] }: Quotation): boolean =>
  /^[\p{Lu}\d‘']/u.test(text.slice(from, from + 1)) && /[.?!…][’']?$/.test(text.slice(to - 2, to).trim());

/** The one who speaks in a paragraph, where it is one. */
function speakerOf(outer: readonly Settled[]): Settled | null {
  const [one] = outer;
  if (!one || outer.length > 1) return null;
  return speaks(one) && one.confidence >= 0.5 && one.act !== "decline-to-comment" ? one : null;
}

const asGoingOn = (before: Settled): GoingOn => ({
  before,
  act: before.continues ? before.act : "state",
  confidence: Math.min(0.85, before.confidence),
});
