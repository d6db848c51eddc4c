import type { Rule } from "../proposal.ts";
import { accusation } from "./accused.ts";
import { citingOutlet } from "./citing.ts";
import { disputedClaim } from "./disputed.ts";
import { innerQuotation } from "./innermost.ts";
import { beside } from "./openings.ts";
import { ownedNoun } from "./owned.ts";
import { belief, phrasal } from "./phrasal.ts";
import { quotedAs } from "./quoted-as.ts";
import { FRAMES } from "./rules.ts";
import { silence } from "./silences.ts";
import { singleMarks } from "./single-marks.ts";
import { toldAtEnd } from "./tails.ts";
import { trailingClause } from "./trailing.ts";
import { transcript } from "./transcripts.ts";

export { FRAMES };

/** Constructions that are read whatever the engine. */
export const BESIDE: readonly Rule[] = [
  silence,
  quotedAs,
  toldAtEnd,
  disputedClaim,
  phrasal,
  beside,
  transcript,
  singleMarks,
  accusation,
  citingOutlet,
  trailingClause,
];

/** What may stand inside what somebody says, and in the quotations there. */
export const INSIDE: readonly Rule[] = [...FRAMES, ownedNoun, belief];
export const INSIDE_QUOTATIONS: readonly Rule[] = [...INSIDE, innerQuotation];

/** Every rule, once. */
export const RULES: readonly Rule[] = [...FRAMES, ...BESIDE, ownedNoun, belief, innerQuotation];
