import type { Rule } from "../proposal.ts";
import { accordingTo } from "./according.ts";
import { accusation } from "./accused.ts";
import { callingAside, denyingAside } from "./asides.ts";
import { saidSomebody, somebodySaid } from "./behind.ts";
import { citingOutlet } from "./citing.ts";
import { colon } from "./colons.ts";
import { disputedClaim } from "./disputed.ts";
import { fromWhom } from "./from-whom.ts";
import { headlineSource } from "./headlines.ts";
import { heardInCourt } from "./hearings.ts";
import { innerQuotation } from "./innermost.ts";
import { interviewAnswer } from "./interviews.ts";
import { somebodySaidThat } from "./leading.ts";
import { nounOfSaying } from "./nouns.ts";
import { beside } from "./openings.ts";
import { ownedNoun } from "./owned.ts";
import { passiveVerb } from "./passives.ts";
import { belief, phrasal } from "./phrasal.ts";
import { saidPlainly } from "./plainly.ts";
import { signedPost } from "./posts.ts";
import { quotedAs } from "./quoted-as.ts";
import { saidAsTold } from "./said-as-told.ts";
import { saidBelow } from "./said-below.ts";
import { signature } from "./signatures.ts";
import { silence } from "./silences.ts";
import { singleMarks } from "./single-marks.ts";
import { toldAtEnd } from "./tails.ts";
import { trailingClause } from "./trailing.ts";
import { transcript } from "./transcripts.ts";

/** What the engine `rules` reads: the frames of cues. */
export const FRAMES: readonly Rule[] = [
  saidSomebody,
  somebodySaid,
  somebodySaidThat,
  passiveVerb,
  accordingTo,
  nounOfSaying,
  colon,
  signature,
];

/** Constructions that are read whatever the engine. */
export const BESIDE: readonly Rule[] = [
  silence,
  signedPost,
  quotedAs,
  saidAsTold,
  toldAtEnd,
  disputedClaim,
  phrasal,
  beside,
  transcript,
  interviewAnswer,
  singleMarks,
  accusation,
  citingOutlet,
  trailingClause,
  denyingAside,
  callingAside,
  heardInCourt,
  fromWhom,
  saidPlainly,
  saidBelow,
  headlineSource,
];

/** What may stand inside what somebody says, and in the quotations there. */
export const INSIDE: readonly Rule[] = [...FRAMES, ownedNoun, belief];
export const INSIDE_QUOTATIONS: readonly Rule[] = [...INSIDE, innerQuotation];

/** Every rule, once. */
export const RULES: readonly Rule[] = [...FRAMES, ...BESIDE, ownedNoun, belief, innerQuotation];
