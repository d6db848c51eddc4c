import type { Act } from "@according/record";
import { OF_ONESELF } from "../../en/attribution-acts.ts";
import {
  DESCRIBING,
  HOSTILE,
  HOSTILE_NAMES,
  INTENSIFYING,
  KIND,
  KIND_NAMES,
  LAID_CHARGES,
  LINKING,
  MANNER,
  UNJUDGED,
} from "../../en/evaluations.ts";

/** What is looked at in a statement: in lower case. */
export interface Judged {
  readonly cue: readonly string[];
  /** The first words of the content. */
  readonly content: readonly string[];
  /** Its first sentence is too short to need a verb: "Utterly ridiculous decision!" */
  readonly isFragment: boolean;
}

/**
 * What is stated with a word that judges: a charge laid, praise, criticism; null: none. That a charge is untrue is stated
 * and no denial: of a denial the content is what is denied, and here it says itself that it is not so.
 */
export function judged({ cue, content, isFragment }: Judged): Act | null {
  const all = ` ${content.slice(0, CLAUSE_WORDS).join(" ")} `;
  if (LAID_CHARGES.test(all) && !OF_ONESELF.has(content[0] === "that" ? (content[1] ?? "") : (content[0] ?? "")))
    return "accuse";
  if (cue.some((word) => DESCRIBING.has(word))) return judging(content, [HOSTILE, HOSTILE_NAMES], [KIND, KIND_NAMES]);
  return judging(predicated(content, isFragment), [HOSTILE], [KIND]);
}

type WordList = ReadonlySet<string>;

/* How far into its first sentence a charge is looked for. */
const CLAUSE_WORDS = 16;

/** "it **looks stupid**", "Utterly **ridiculous** decision": the word that says what somebody or something is like. */
function predicated(content: readonly string[], isFragment: boolean): readonly string[] {
  const verb = content.findIndex((word, at) => at < 8 && LINKING.has(word));
  if (verb < 0 && !isFragment) return [];
  if (content.slice(0, verb + 2).some((word) => UNJUDGED.has(word))) return [];
  const at = content.findIndex((word, k) => k > verb && !INTENSIFYING.has(word) && !MANNER.test(word));
  return at < 0 ? [] : content.slice(at, at + 1);
}

const judging = (said: readonly string[], hostile: readonly WordList[], kind: readonly WordList[]): Act | null => {
  if (said.some((word) => hostile.some((list) => list.has(word)))) return "criticise";
  return said.some((word) => kind.some((list) => list.has(word))) ? "praise" : null;
};
