import type { Quotation, Segmented } from "../../layers.ts";
import type { Example, Settled } from "../proposal.ts";
import { isSignedBelow } from "./signed-below.ts";

/** A quotation without a cue of its own, and who is read in the paragraphs around it. */
export interface Loose {
  readonly segmented: Segmented;
  readonly quotation: Quotation;
  readonly paragraph: number;
  /** What is read in each paragraph, in its order. */
  readonly read: ReadonlyMap<number, readonly Settled[]>;
}

/** A way in which a quotation without a cue goes on with the speech beside it. */
export interface Continuation {
  readonly name: string;
  /** Texts, each with what goes on in it as `whose | content`; nothing where it must be left alone. */
  readonly shows: readonly Example[];
  readonly find: (loose: Loose) => GoingOn | null;
}

/** Whose speech goes on, what is done in it, and how surely. */
export interface GoingOn extends Pick<Settled, "act" | "confidence"> {
  readonly before: Settled;
}

/** The quotation as the first of these reads it. */
export function goingOn(ways: readonly Continuation[], loose: Loose): Settled | null {
  if (isSignedBelow(loose.segmented, loose.paragraph)) return null;
  for (const { name, find } of ways) {
    const one = find(loose);
    if (one) return continuing(name, loose, namesHimself(loose, one.before) ? asTextOfAnother(one) : one);
  }
  return null;
}

/* So sure at most where the words are more likely those of a text that tells of whoever spoke. */
const UNLIKELY = 0.55;

const asTextOfAnother = (one: GoingOn): GoingOn => ({ ...one, confidence: Math.min(UNLIKELY, one.confidence) });

/** "“**Melanie** thought it was outrageous.": whoever speaks would say "I". */
function namesHimself({ segmented: { text }, quotation }: Loose, before: Settled): boolean {
  const [span] = speechBegun(before).source.slice(-1);
  const name = span && LAST_NAME.exec(text.slice(...span))?.[0];
  return (
    name !== undefined &&
    text
      .slice(...quotation.inner)
      .split(NO_LETTERS)
      .includes(name)
  );
}

const speechBegun = (one: Settled): Settled => (one.continues ? speechBegun(one.continues) : one);

const NO_LETTERS = /\P{L}+/u;

const LAST_NAME = /\p{Lu}\p{Ll}{3,}$/u;

const continuing = (by: string, { quotation, paragraph }: Loose, { before, act, confidence }: GoingOn): Settled => ({
  source: [],
  cue: [],
  content: [quotation.span],
  act,
  confidence,
  paragraph,
  by,
  standing: before.standing,
  continues: before,
});

/** Is a paragraph nothing but a quotation? */
export function isWholeParagraph({ segmented, quotation, paragraph }: Loose): boolean {
  const [start, end] = segmented.paragraphs[paragraph]?.span ?? [0, 0];
  return quotation.span[0] === start && end - quotation.span[1] <= 1;
}

/** Is somebody known to speak here? */
export const speaks = ({ source, continues }: Settled): boolean => source.length > 0 || continues !== undefined;
