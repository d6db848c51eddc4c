import type { Act } from "@according/record";
import { list } from "./function-words.ts";

/* Cues of several words. Compiled for this project from newspaper style guides and dictionaries of phrasal verbs. */

export interface PhrasalCue {
  readonly words: readonly string[];
  readonly act: Act;
  /** Words after it with which it is something else. */
  readonly not?: ReadonlySet<string>;
  /** What it takes must be something said or asked: "turned down **an offer**". */
  readonly disputed?: true;
}

const COMMENTING = list("comment say answer discuss respond elaborate identify disclose be speak talk start");

const phrasalCues = (act: Act, written: string, more: Partial<PhrasalCue> = {}): readonly PhrasalCue[] =>
  written.split("|").map((words) => ({ words: words.split(" "), act, ...more }));

export const PHRASES: readonly PhrasalCue[] = [
  ...phrasalCues("reject", "refused to|refuses to|has refused to|have refused to|had refused to", { not: COMMENTING }),
  ...phrasalCues("reject", "turned down|turns down|brushed aside|brushes aside|shot down|threw out", {
    disputed: true,
  }),
  ...phrasalCues("decline-to-comment", "would not be drawn on|refused to be drawn on|declined to be drawn on"),
  ...phrasalCues(
    "claim-responsibility",
    "claimed responsibility for|claims responsibility for|has claimed responsibility for",
  ),
];

export const BELIEFS: readonly PhrasalCue[] = phrasalCues("state", "believed in|believes in|believe in");

/** "is believed to have told": held at arm's length. */
export const REPORTED_TO_HAVE = list("believed said alleged reported thought understood rumoured rumored presumed");

/** "is expected to announce": still to come. */
export const PLANNED = list("expected due set scheduled poised");

/** What is estimated with "put … at". */
export const ESTIMATED = list(
  "it toll number figure figures cost costs total damage losses dead death deaths price value turnout size bill sum amount count",
);
export const BEHIND_ESTIMATED = list("at of for from in among so");
