import { OWN_WORDS, SOME_OF_US } from "../../en/doubts.ts";
import { holdsFinite } from "../../grammar/finite-in.ts";
import type { Places } from "../../text/places.ts";
import type { Proposal } from "../proposal.ts";

/** "**I think** that it was late", outside quotation marks: the report's own words, and not somebody's whom it tells of. */
export const isReportersOwn = ({ segmented: { text }, quoted }: Places, { source, content }: Proposal): boolean =>
  source.length > 0 &&
  content.length > 0 &&
  source.every((span) => isOwn(text.slice(...span).toLowerCase()) && !quoted(span[0]));

const isOwn = (words: string): boolean => OWN_WORDS.has(words) || SOME_OF_US.test(words);

/** "**Norvia:** Fatal attack on the harbour": in a heading, before words that say nothing of anybody, where it happened. */
export const isKicker = (places: Places, { cue, content, paragraph, standing }: Proposal): boolean =>
  standing !== "certain" &&
  places.segmented.paragraphs[paragraph]?.heading === true &&
  cue.length > 0 &&
  cue.every((span) => places.segmented.text.slice(...span) === ":") &&
  content.every((span) => !places.quoted(span[0] + 1) && !holdsFinite(places, span));
