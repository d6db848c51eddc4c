import { I_OR_WE } from "../../en/references.ts";
import type { Places } from "../../text/places.ts";
import type { Proposal } from "../proposal.ts";
import { ONLY_ASKED } from "./asked.ts";
import { DEEDS_TOLD } from "./deeds-told.ts";
import { type Doubtful, type ReadingDoubt, wordsAbout } from "./doubtful.ts";
import { PLACE_DOUBTS } from "./in-place.ts";
import { LABELS } from "./labels.ts";
import { NOBODY_NAMED } from "./nobody-named.ts";
import { NOBODY_SPEAKS } from "./nobody-speaks.ts";
import { OTHER_SENSES } from "./other-senses.ts";
import { SAID_BY_NONE } from "./said-by-none.ts";
import { VERBS_OF_NONE } from "./verbs-of-none.ts";
import { WORKS_AND_WORDS } from "./works-and-words.ts";

/** What speaks against a reading. */
export const DOUBTS: readonly ReadingDoubt[] = [
  ...NOBODY_SPEAKS,
  ...VERBS_OF_NONE,
  ...NOBODY_NAMED,
  ...ONLY_ASKED,
  ...LABELS,
  ...OTHER_SENSES,
  ...WORKS_AND_WORDS,
  ...DEEDS_TOLD,
  ...SAID_BY_NONE,
];

/* Below what is kept, and of two the surer one first. */
const DOUBTFUL = 0.35;
const BY_ITSELF = 0.1;

/** A proposal as sure as it was, or with a doubt less than likely. */
export function doubted<P extends Proposal>(text: string, proposal: P): P {
  const words = wordsAbout(text, proposal);
  return DOUBTS.some(({ applies }) => applies(words)) ? asDoubtful(proposal) : proposal;
}

/** So too where it is doubted by where it stands. */
export const doubtedInPlace = (places: Places, one: Proposal): Proposal =>
  PLACE_DOUBTS.some(({ applies }) => applies({ places, one }))
    ? { ...asDoubtful(one), ...ifIssued(places.segmented.text, one) }
    : one;

/** "We" may be whoever has put the report out; "some of you" are none of those. */
const ifIssued = (text: string, { source, confidence }: Proposal): Pick<Proposal, "asIssued"> =>
  source.length > 0 && source.every((span) => I_OR_WE.has(text.slice(...span).toLowerCase()))
    ? { asIssued: confidence }
    : {};

const asDoubtful = <P extends Proposal>(proposal: P): P => ({
  ...proposal,
  confidence: Math.min(proposal.confidence, DOUBTFUL + BY_ITSELF * proposal.confidence),
});

/** The names of the doubts about a reading. */
export function doubtsOf(text: string, found: Doubtful["found"]): readonly string[] {
  const words = wordsAbout(text, found);
  return DOUBTS.filter(({ applies }) => applies(words)).map(({ name }) => name);
}
