import { OWN_WORDS, SOME_OF_US } from "../../en/doubts.ts";
import type { Places } from "../../text/places.ts";
import type { Proposal } from "../proposal.ts";

/** "**I think** that it was late", outside quotation marks: the report's own words, and not somebody's whom it tells of. */
export const isReportersOwn = ({ segmented: { text }, quoted }: Places, { source, content }: Proposal): boolean =>
  source.length > 0 &&
  content.length > 0 &&
  source.every((span) => isOwn(text.slice(...span).toLowerCase()) && !quoted(span[0]));

const isOwn = (words: string): boolean => OWN_WORDS.has(words) || SOME_OF_US.test(words);
