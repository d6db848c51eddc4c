import { STANCES, TOLD_OTHERWISE } from "../../en/attitudes.ts";
import { SPEECH_WORDS, STANCE_WORDS } from "../../en/predicates/saying.ts";
import type { Proposal } from "../proposal.ts";
import { wordsAbout } from "./doubtful.ts";

/* A deed tells a stance about as often as not where it is no surer than this: right were 32 of 52 below, 26 of 36 above. */
const LIKELY = 0.65;

/** "**sparred over** the agency", not a word in quotation marks: a deed that an engine takes for what somebody says, and is not sure. */
export function isUnlikelyDeed(text: string, proposal: Proposal): boolean {
  if (proposal.standing !== "read" || proposal.confidence >= LIKELY) return false;
  const { cue, plain } = wordsAbout(text, proposal);
  return plain && cue.length > 0 && !cue.some(isKnown);
}

const KNOWN = [SPEECH_WORDS, STANCE_WORDS, STANCES, TOLD_OTHERWISE];

const isKnown = (word: string): boolean => KNOWN.some((list) => list.has(word));
