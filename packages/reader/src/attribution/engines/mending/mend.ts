import type { Span } from "@according/record";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";

/** What a trained engine sets wrongly for want of examples, and how it is set right. */
export interface Mend {
  readonly name: string;
  /** Sentences, each with what is read in it and what of it is made, both as `source | cue | content`; no second: it is left alone. */
  readonly shows: readonly (readonly [text: string, read: string, mended?: string])[];
  readonly mend: (places: Places, one: Proposal) => Proposal;
}

/** Ends the last piece, behind the cue, where `end` says. */
export function endingAt(places: Places, one: Proposal, end: (words: string) => number): Proposal {
  const last = one.content.at(-1);
  const cue = one.cue[0];
  if (!last || !cue || last[0] < cue[1]) return one;
  const words = places.segmented.text.slice(...last);
  const at = end(words);
  if (at <= 0 || places.quoted(last[0] + at)) return one;
  return { ...one, content: [...one.content.slice(0, -1), [last[0], last[0] + words.slice(0, at).trimEnd().length]] };
}

/** With these pieces as its content; the same where they are its own. */
export const withContent = (one: Proposal, content: readonly Span[]): Proposal =>
  content.length === one.content.length && content.every((piece, i) => piece === one.content[i])
    ? one
    : { ...one, content };
