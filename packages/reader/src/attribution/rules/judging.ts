import type { Act } from "@according/record";
import { OF_ONESELF } from "../../en/attribution-acts.ts";
import {
  CHARGED_STATES,
  COULD_NOT_BE,
  DEEDS_LAID,
  DESCRIBING,
  FAULTS,
  HARMS,
  HOSTILE,
  HOSTILE_NAMES,
  INTENSIFYING,
  KIND,
  KIND_ARTICLES,
  KIND_BEFORE_NOUNS,
  KIND_NAMES,
  LAID_CHARGES,
  LINKING,
  MANNER,
  NOT_PRAISED,
  OWN_DEEDS,
  OWN_HARMED,
  OWNED_BY_ANOTHER,
  REPROACHES,
  UNJUDGED,
} from "../../en/evaluations.ts";
import { PREPOSITIONS } from "../../en/function-words.ts";
import { A_ONLY } from "../../en/links.ts";

/** What is looked at in a statement: in lower case. */
export interface Judged {
  readonly cue: readonly string[];
  /** The first words of the content. */
  readonly content: readonly string[];
  /** Its first sentence is too short to need a verb: "Utterly ridiculous decision!" */
  readonly isFragment: boolean;
  /** The first sentences of quoted words, or the first words of others. */
  readonly sentences: readonly (readonly string[])[];
}

/**
 * What is stated with a word that judges: a charge laid, praise, criticism; null: none. That a charge is untrue is stated
 * and no denial: of a denial the content is what is denied, and here it says itself that it is not so.
 */
export function judged({ cue, content, isFragment, sentences }: Judged): Act | null {
  const all = ` ${content.slice(0, CLAUSE_WORDS).join(" ")} `;
  if (LAID_CHARGES.test(all) && !OF_ONESELF.has(content[0] === "that" ? (content[1] ?? "") : (content[0] ?? "")))
    return "accuse";
  if (sentences.some(isLaidToSomebody)) return "accuse";
  if (cue.some((word) => DESCRIBING.has(word))) return judging(content, [HOSTILE, HOSTILE_NAMES], [KIND, KIND_NAMES]);
  return (
    judging(predicated(content, isFragment), [HOSTILE], [KIND]) ??
    sentences.map(judgedSentence).find((act) => act !== null) ??
    null
  );
}

/** What a sentence of a speech judges, with more than one word: "Looks stupid", "it is such a great product", "Why couldn't you just lose one?" */
function judgedSentence(words: readonly string[]): Act | null {
  const all = words.join(" ");
  if (REPROACHES.test(all)) return "criticise";
  if (COULD_NOT_BE.test(all) || isPraised(words)) return "praise";
  return judging(predicated(words, false), [HOSTILE], [KIND]) ?? judging(superlatives(words), [HOSTILE], [KIND]);
}

/** "such **a great** product"; not "a great deal", "not a great idea". */
function isPraised(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, i) => i > 1 && KIND_BEFORE_NOUNS.has(word) && KIND_ARTICLES.test(`${words[i - 2]} ${words[i - 1]}`),
  );
  const plain = words.findIndex(
    (word, i) =>
      i > 1 && KIND_BEFORE_NOUNS.has(word) && A_ONLY.has(words[i - 1] ?? "") && LINKING.has(words[i - 2] ?? ""),
  );
  const found = at > 0 ? at : plain;
  if (found < 1 || NOT_PRAISED.has(words[found + 1] ?? "") || words[found + 1] === undefined) return false;
  return !words.slice(0, found).some((word) => UNJUDGED.has(word));
}

/** "the **dumbest** decision": of what is called so of all. */
const superlatives = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (/est$/.test(word) ? [word.slice(0, -3), `${word.slice(0, -4)}y`, word.slice(0, -2)] : []));

/** "his letter **stopped our** momentum", "it was the mayor's **neglect** that": a harm laid to what somebody did. */
function isLaidToSomebody(words: readonly string[]): boolean {
  if (words.slice(0, 3).some((word) => UNJUDGED.has(word))) return false;
  const fault = words.findIndex((word, i) => FAULTS.has(word) && OWNED_BY_ANOTHER.test(words[i - 1] ?? ""));
  if (fault >= 0) return true;
  if (words.some((word, i) => CHARGED_STATES.has(word) && LINKING.has(words[i - 1] ?? ""))) return true;
  const deed = words.findIndex((word) => DEEDS_LAID.has(word));
  if (deed < 0 || OF_ONESELF.has(words[0] ?? "") || OWN_DEEDS.has(words[deed - 1] ?? "")) return false;
  return words.some(
    (word, i) =>
      i > deed && HARMS.has(word) && OWN_HARMED.has(words[i + 1] ?? "") && !PREPOSITIONS.has(words[i + 2] ?? ""),
  );
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
